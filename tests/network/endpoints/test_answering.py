"""Every endpoint that answers here is called through its typed method, and its answer read strictly."""

from __future__ import annotations

import json
import re
from functools import reduce
from typing import Any

import pytest

from pysky_sdk import AsyncClient, Client, errors
from pysky_sdk.modeling.codec import decode_json
from pysky_sdk.modeling.wire import json_bytes
from tests.network.endpoints.recorder import Exchange, canonical
from tests.network.endpoints.registry import answering, scenarios
from tests.network.endpoints.violations import VIOLATIONS
from tests.network.endpoints.world import World

ANSWERING = answering()
SCENARIOS = scenarios()
OK = [nsid for nsid, endpoint in ANSWERING.items() if endpoint.status == 200]
REFUSING = [nsid for nsid, endpoint in ANSWERING.items() if endpoint.status != 200]


def snake_case(segment: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", segment).lower()


def method(client: Client | AsyncClient, nsid: str) -> Any:
    """The endpoint at its NSID, found as a user would: segment by segment."""
    return reduce(getattr, map(snake_case, nsid.split(".")), client)


def test_all_are_there() -> None:
    assert len(ANSWERING) == 207
    assert (len(OK), len(REFUSING)) == (196, 11)
    assert list(SCENARIOS) == sorted(ANSWERING)
    assert set(VIOLATIONS) <= set(OK)


@pytest.mark.parametrize("nsid", ANSWERING)
def test_the_method_is_at_its_nsid(nsid: str) -> None:
    client, async_client = Client(database=False), AsyncClient(database=False)
    assert (method(client, nsid).nsid, method(async_client, nsid).nsid) == (nsid, nsid)


@pytest.mark.parametrize("nsid", OK)
def test_it_answers(nsid: str, world: World, tolerant_world: World) -> None:
    if nsid in VIOLATIONS:
        with pytest.raises(errors.ResponseError) as caught:
            SCENARIOS[nsid](world)
        assert caught.value.nsid == nsid
        assert re.sub(r"\d+", "", caught.value.path or "") == VIOLATIONS[nsid].path
        world = tolerant_world
    before = len(world.recorder.exchanges)
    output = SCENARIOS[nsid](world)
    exchange = last(world, nsid)
    assert exchange.status == 200
    assert exchange.request.method == ("GET" if ANSWERING[nsid].kind == "query" else "POST")
    assert_same(output, exchange)
    for other in world.recorder.exchanges[before:]:
        if other.status == 200 and other.body:
            assert_same(decoded(other), other)


@pytest.mark.parametrize("nsid", REFUSING)
def test_it_refuses(nsid: str, world: World) -> None:
    expected = ANSWERING[nsid]
    with pytest.raises(errors.StatusError) as caught:
        SCENARIOS[nsid](world)
    error = caught.value
    assert isinstance(error, getattr(errors, expected.error))
    assert isinstance(error, errors.InvalidRequest)  # the class of its status
    assert (error.nsid, error.status, error.error) == (nsid, expected.status, expected.error)
    assert last(world, nsid).json == {"error": error.error, "message": error.message}


def last(world: World, nsid: str) -> Exchange:
    exchanges = world.recorder.of(nsid)
    assert exchanges, f"the call of {nsid} did not reach {nsid}"
    return exchanges[-1]


def decoded(exchange: Exchange) -> Any:
    """The answer of any method, by the model that its endpoint has."""
    output = method(Client(database=False), exchange.nsid)._method.spec.output
    return decode_json(output, exchange.body or b"")


def assert_same(output: Any, exchange: Exchange) -> None:
    """What was decoded, written again, is what the server sent."""
    if exchange.body is None:
        assert output is None or isinstance(output, bytes | int)
    elif output is not None:
        assert canonical(json.loads(json_bytes(output))) == canonical(exchange.json)
    else:
        assert exchange.json == {}
