"""The fixtures of the transport's tests, and a server with lists."""

from __future__ import annotations

import pytest

from tests.unit.core.conftest import _own_environment, clock, kit  # noqa: F401 - fixtures
from tests.unit.reading.lists import Lists


@pytest.fixture
def lists() -> Lists:
    return Lists()
