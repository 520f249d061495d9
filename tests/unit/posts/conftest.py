"""The fixtures of the transport's tests, and a small network."""

from __future__ import annotations

import pytest

from tests.unit.core.conftest import _own_environment, clock, kit  # noqa: F401 - fixtures
from tests.unit.posts.server import SmallNetwork


@pytest.fixture(autouse=True)
def _no_directory(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody is asked about DIDs, unless a test says whom."""
    monkeypatch.setenv("PYSKY_PLC_DIRECTORY", "http://127.0.0.1:1")


@pytest.fixture
def network() -> SmallNetwork:
    """alice.test, bob.test and carla.test at one PDS, with an AppView that knows all at once."""
    return SmallNetwork()
