"""Fixtures of the tests of look-ups: both clients, and servers on loopback."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from tests.unit.core.conftest import _own_environment, clock, kit  # noqa: F401 - fixtures
from tests.unit.web.servers import Script, Server


@pytest.fixture(autouse=True)
def _no_allowance(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PYSKY_WEB_ALLOW", raising=False)


@pytest.fixture
def serve() -> Iterator[Callable[[Script], Server]]:
    """Starts servers that end with the test."""
    with ExitStack() as stack:
        yield lambda script: stack.enter_context(Server(script))
