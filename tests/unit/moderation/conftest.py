"""The fixtures of the transport's tests."""

from __future__ import annotations

from tests.unit.core.conftest import _own_environment, clock, kit  # noqa: F401 - fixtures
