"""A reader of the pages, with a stand-in for Bluesky."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

import pytest

from pysky_sdk.testing import StandIn
from tests.database.servers import fresh
from tests.docs.running import Reader
from tests.docs.world import PASSWORD, READER, populate, write

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_UNSET = (
    *("PGUSER", "PGHOST", "PGDATABASE", "PGPASSWORD", "PYSKY_SQLITE_FILENAME", "PYSKY_SECRET_KEY"),
    *("PYSKY_ALERTS_TO", "PYSKY_WEB_ALLOW", "PYTEST_ADDOPTS", "PYTEST_PLUGINS"),
)


@pytest.fixture
def server() -> Iterator[StandIn]:
    """A stand-in with the people of the pages."""
    with StandIn() as server:
        populate(server)
        yield server


@pytest.fixture
def reader(server: StandIn, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Reader:
    """A reader in an empty folder, whose environment names an account and the stand-in."""
    for name in _UNSET:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    for name in ("PYSKY_SERVICE", "PYSKY_PUBLIC_SERVICE", "PYSKY_VIDEO_SERVICE", "PYSKY_PLC_DIRECTORY"):
        monkeypatch.setenv(name, server.url)
    monkeypatch.setenv("PYSKY_DATABASE_URL", f"sqlite:///{tmp_path / 'pysky.db'}")
    monkeypatch.setenv("BSKY_AUTH_USERNAME", READER)
    monkeypatch.setenv("BSKY_AUTH_PASSWORD", PASSWORD)
    monkeypatch.setenv("FEED", f"{server.url}/feed.json")
    monkeypatch.setenv("COLUMNS", "100")
    return Reader(tmp_path)


@pytest.fixture
def listening(reader: Reader, server: StandIn, monkeypatch: pytest.MonkeyPatch) -> None:
    """The stand-in as the relay that the environment names, with more to hear."""
    baker = server.add_account("baker.example")
    for text in ("More bread", "Good night", "Today's bread: bread!"):
        write(server, baker, text)
    monkeypatch.setenv("RELAY", server.url)


@pytest.fixture
def shared_database(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Iterator[None]:
    """The PostgreSQL of this machine where there is one, else the reader's own SQLite file."""
    with contextlib.ExitStack() as stack:
        try:
            url = stack.enter_context(fresh("postgresql", tmp_path))
        except pytest.skip.Exception as skipped:
            terminal: Any = request.config.pluginmanager.getplugin("terminalreporter")
            if terminal is not None:  # as in workers of xdist
                terminal.write_line(f"A page about PostgreSQL is run on SQLite. {skipped}", yellow=True)
        else:
            monkeypatch.setenv("PYSKY_DATABASE_URL", url)
        yield
