"""Listeners to the streams of a stand-in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from pysky_sdk.testing import StandIn
from tests.unit.testing.conftest import alice, bob, client, server
from tests.unit.testing.streams.listening import Listener

__all__ = ["alice", "bob", "client", "server"]


@pytest.fixture
def listen(server: StandIn) -> Iterator[Callable[..., Listener]]:
    """Listens to a stream, `subscribeRepos` if no other is named."""
    with ExitStack() as stack:

        def begin(
            nsid: str = "com.atproto.sync.subscribeRepos",
            additional_headers: dict[str, str] | None = None,
            **params: Any,
        ) -> Listener:
            listener = Listener(server.url, nsid, params, additional_headers=additional_headers)
            stack.callback(listener.close)
            return listener

        yield begin


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "ws_proxy", "socks_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
