"""The fixtures of the transport's tests, and a small network."""

from __future__ import annotations

import pytest

from tests.unit.core.conftest import _own_environment, clock, kit  # noqa: F401 - fixtures
from tests.unit.posts.server import SmallNetwork


@pytest.fixture
def network() -> SmallNetwork:
    """alice.test, bob.test and carla.test at one PDS, with an AppView that knows all at once."""
    return SmallNetwork()
