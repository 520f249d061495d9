"""Numbered migrations, applied in their order: see `schema.py`."""
