"""Rate limits: the headers, and points that a refused batch burns all the same."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from pysky_sdk import Client
from pysky_sdk.testing import StandIn
from tests.network.harness import Network, RawApi
from tests.network.stand_in.sides import POST, Side, stand_in_side

BATCH = "com.atproto.repo.applyWrites"


@pytest.fixture(params=["real", "stand-in"])
def limited(request: pytest.FixtureRequest, network: Network, raw: RawApi) -> Iterator[Side]:
    """A side that limits rates."""
    with httpx.Client(timeout=60) as http, StandIn() as server:
        real = Side(network.limited, network.limited, lambda: raw.new_account(host="limited"), http)
        yield real if request.param == "real" else stand_in_side(server, http)


def posted(side: Side, token: str, nsid: str, body: dict[str, Any]) -> httpx.Response:
    headers = {"authorization": f"Bearer {token}"}
    return side.raw.post(f"{side.url}/xrpc/{nsid}", json=body, headers=headers)


def test_a_refused_batch_burns_its_points(limited: Side) -> None:
    me = limited.new_account()
    with Client(**limited.options(me)) as client:
        token = client.login().access_token
    value = {"$type": POST, "text": "x", "createdAt": "2026-01-01T00:00:00.000Z"}
    write = {"$type": f"{BATCH}#create", "collection": POST, "value": value}
    batch = {"repo": me.did, "writes": [write] * 200}
    answers = [posted(limited, token, BATCH, batch) for _ in range(8)]
    assert [answer.status_code for answer in answers] == [200] * 8
    answer = answers[-1]
    assert answer.headers["ratelimit-remaining"] == "200"
    assert answer.headers["ratelimit-policy"] == "5000;w=3600"
    refused = posted(limited, token, BATCH, batch)
    assert (refused.status_code, refused.json()["error"]) == (429, "RateLimitExceeded")
    assert refused.headers["ratelimit-remaining"] == "0"
    assert 0 < int(refused.headers["retry-after"]) <= 3600
    one = {"repo": me.did, "collection": POST, "rkey": "3jzfcijpj2z2a"}
    last = posted(limited, token, "com.atproto.repo.deleteRecord", one)
    assert last.status_code == 429
