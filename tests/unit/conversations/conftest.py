"""The fixtures of the transport's tests, and a server with two people who talk."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from pysky_sdk.testing import Account, StandIn
from tests.unit.core.conftest import _own_environment, clock, kit  # noqa: F401 - fixtures
from tests.unit.core.support import Kit


@pytest.fixture
def server() -> Iterator[StandIn]:
    with StandIn() as running:
        yield running


@pytest.fixture
def alice(server: StandIn) -> Account:
    return server.add_account("alice.test", chat="all")


@pytest.fixture
def bob(server: StandIn) -> Account:
    return server.add_account("bob.test", chat="all")


@pytest.fixture
def alices(server: StandIn, alice: Account, kit: Kit) -> Any:  # noqa: F811 - the fixture
    return client_of(kit, server, alice)


@pytest.fixture
def bobs(server: StandIn, bob: Account, kit: Kit) -> Any:  # noqa: F811 - the fixture
    return client_of(kit, server, bob)


def client_of(kit: Kit, server: StandIn, account: Account) -> Any:  # noqa: F811
    """A client of an account, which reads strictly."""
    options = {"service": server.url, "public_service": server.url, "validation": "strict"}
    return kit.client(None, account.handle, account.password, **options)
