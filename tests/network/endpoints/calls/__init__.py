"""One module for each area of the Lexicons; in it one function for each endpoint, registered by its NSID."""
