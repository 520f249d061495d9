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
def pysky_server(request: pytest.FixtureRequest) -> Iterator[StandIn]:
    """A stand-in for the real servers, empty at the beginning of each test."""
    from pysky_sdk.testing import StandIn

    with StandIn(seed=int(request.config.getini("pysky_seed"))) as server:
        yield server


@pytest.fixture
def pysky_account(pysky_server: StandIn) -> Account:
    """The account `alice.test` on that server, open to chats."""
    return pysky_server.add_account("alice.test", chat="all")


@pytest.fixture
def pysky_database(tmp_path: Path) -> str:
    """The address of an SQLite database of the test's own, which the clients share: see `client.database`."""
    return f"sqlite:///{(tmp_path / 'pysky.db').as_posix()}"


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
