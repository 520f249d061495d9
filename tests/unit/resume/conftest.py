"""The fixtures of the transport's tests."""

from __future__ import annotations

from tests.unit.core.conftest import _own_environment, clock, kit, pds

__all__ = ["_own_environment", "clock", "kit", "pds"]
