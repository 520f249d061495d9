"""The errors of a third party's package."""

from __future__ import annotations

from pysky_sdk.errors import DeclaredError


class OwnError(DeclaredError):
    """Declared by their Lexicons."""
