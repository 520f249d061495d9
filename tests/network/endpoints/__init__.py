"""Every endpoint that this network answers, called with the SDK's typed method: `calls/` has a function for each."""
