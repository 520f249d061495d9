"""The SDK side by side with atproto, the main existing Python SDK: `nox -s bench`."""
