"""Fixtures for pytest: a stand-in for the real servers, and clients of it.

It is loaded with pytest and imports nothing else of the SDK until a fixture is used.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pysky_sdk import AsyncClient, Client
    from pysky_sdk.testing import Account, StandIn


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the setting `pysky_seed`."""
    parser.addini("pysky_seed", "What the made-up answers of pysky_server depend on: a number.", default="1")


@pytest.fixture
def pysky_server(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[StandIn]:
    """A stand-in for the real servers, empty at the beginning of each test.

    While it runs, the environment names it, so that a `Client()` that the code under test makes uses it.
    """
    from pysky_sdk.testing import StandIn

    with StandIn(seed=int(request.config.getini("pysky_seed"))) as server:
        for name in ("PYSKY_SERVICE", "PYSKY_PUBLIC_SERVICE", "PYSKY_VIDEO_SERVICE"):
            monkeypatch.setenv(name, server.url)
        yield server


@pytest.fixture
def pysky_account(pysky_server: StandIn, monkeypatch: pytest.MonkeyPatch) -> Account:
    """The account `alice.test` on that server, open to chats; the environment names it and its password."""
    account = pysky_server.add_account("alice.test", chat="all")
    monkeypatch.setenv("BSKY_AUTH_USERNAME", account.handle)
    monkeypatch.setenv("BSKY_AUTH_PASSWORD", account.password)
    return account


@pytest.fixture
def pysky_database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The address of an SQLite database of the test's own, which all clients share that name no other."""
    url = f"sqlite:///{(tmp_path / 'pysky.db').as_posix()}"
    monkeypatch.setenv("PYSKY_DATABASE_URL", url)
    return url


@pytest.fixture
def pysky_client(pysky_server: StandIn, pysky_account: Account, pysky_database: str) -> Client:
    """A client of `pysky_account`; the server closes it."""
    return pysky_server.client(pysky_account, database=pysky_database)


@pytest.fixture
def pysky_async_client(
    pysky_server: StandIn, pysky_account: Account, pysky_database: str
) -> Iterator[AsyncClient]:
    """The same for asyncio, under any plugin that runs coroutines."""
    client = pysky_server.async_client(pysky_account, database=pysky_database)
    # The test's event loop may be gone before the client is closed, so no connection outlives its answer.
    yield client.with_options(headers={"Connection": "close"})
    asyncio.run(client.close())
