"""The one exception of the harness."""

from __future__ import annotations


class NetworkError(RuntimeError):
    """The network could not be installed, started or found; the message says what to do about it."""
