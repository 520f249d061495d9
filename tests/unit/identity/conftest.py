"""A network of a few accounts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.unit.core.conftest import _own_environment, clock, kit  # noqa: F401 - fixtures
from tests.unit.identity.network import ALICE, BOB, DnsServer, Hosts
from tests.unit.web.conftest import _no_allowance  # noqa: F401 - a fixture


@pytest.fixture(autouse=True)
def _no_directory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PYSKY_PLC_DIRECTORY", raising=False)


@pytest.fixture
def hosts() -> Iterator[Hosts]:
    """alice.example.com by DNS, bob.example.com by HTTPS."""
    with DnsServer() as dns:
        hosts = Hosts(dns)
        hosts.txt("alice.example.com", f"did={ALICE}")
        hosts.serve("bob.example.com", BOB)
        hosts.register(ALICE, "alice.example.com")
        hosts.register(BOB, "bob.example.com")
        yield hosts
