"""Runs each journey against both sides."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from pysky_sdk.testing import StandIn
from tests.network.harness import Network, RawApi
from tests.network.stand_in.sides import Side, real_side, stand_in_side


@pytest.fixture(params=["real", "stand-in"])
def side(request: pytest.FixtureRequest, network: Network, raw: RawApi) -> Iterator[Side]:
    with httpx.Client(timeout=30) as http, StandIn() as server:
        made = real_side(network, raw, http) if request.param == "real" else stand_in_side(server, http)
        yield made
        for client in made.closing:
            client.close()
