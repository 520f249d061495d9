"""The transport's fixtures, for the call log."""

from __future__ import annotations

from tests.unit.core.conftest import clock, kit, pds

__all__ = ["clock", "kit", "pds"]
