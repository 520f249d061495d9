"""Videos: looked at before they are sent, sent to the video service, waited for."""
