"""Fixtures of the tests of streams."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from pysky_sdk.core.clock import Clock
from tests.unit.core.conftest import _own_environment, clock, kit, pds
from tests.unit.core.support import Kit
from tests.unit.streams.server import StreamServer

__all__ = ["_own_environment", "clock", "kit", "pds"]


@pytest.fixture(params=["sync", "async"])
def live(request: pytest.FixtureRequest) -> Iterator[Kit]:
    """One kind of client, with the machine's own clock."""
    made = Kit(request.param, Clock())  # type: ignore[arg-type]
    yield made
    made.close()


@pytest.fixture
def serve() -> Iterator[Callable[..., StreamServer]]:
    """Starts servers: `serve(sends(…), …)`."""
    with ExitStack() as stack:

        def start(*scenes: Any, **options: Any) -> StreamServer:
            return stack.enter_context(StreamServer(*scenes, **options))

        yield start


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "ws_proxy", "socks_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
