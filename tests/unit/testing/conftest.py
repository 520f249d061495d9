"""A server for each test, and two accounts that follow nobody."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from pysky_sdk import Client
from pysky_sdk.testing import Account, StandIn


@pytest.fixture
def server() -> Iterator[StandIn]:
    with StandIn() as running:
        yield running


@pytest.fixture
def alice(server: StandIn) -> Account:
    return server.add_account("alice.test")


@pytest.fixture
def bob(server: StandIn) -> Account:
    return server.add_account("bob.test", chat="all")


@pytest.fixture
def client(server: StandIn, alice: Account) -> Client:
    return server.client(alice, validation="strict")


@pytest.fixture
def bobs(server: StandIn, bob: Account) -> Client:
    return server.client(bob, validation="strict")
