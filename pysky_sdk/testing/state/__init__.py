"""What the stand-in knows, in memory."""
