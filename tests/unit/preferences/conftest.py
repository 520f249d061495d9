"""The fixtures of the transport's tests, and a server that keeps preferences."""

from __future__ import annotations

import pytest

from tests.unit.core.conftest import _own_environment, clock, kit  # noqa: F401 - fixtures
from tests.unit.preferences.keeper import Keeper


@pytest.fixture
def keeper() -> Keeper:
    return Keeper()
