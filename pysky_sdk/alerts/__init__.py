"""`client.alerts`."""
