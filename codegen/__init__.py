"""The generator: reads Lexicons and writes the typed part of the SDK. No wheel carries it."""
