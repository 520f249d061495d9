"""Both sides refuse the same things with the same statuses and names."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from pysky_sdk.testing import StandIn
from tests.network.harness import Network, RawApi
from tests.network.stand_in.questions import ASKED
from tests.network.stand_in.sides import Side, real_side, stand_in_side, tried, until


def filled(value: Any, names: dict[str, str]) -> Any:
    """A value with the DIDs of the accounts in it."""
    if isinstance(value, dict):
        return {key: filled(item, names) for key, item in value.items()}
    if isinstance(value, list):
        return [filled(item, names) for item in value]
    if isinstance(value, str):
        for name, did in names.items():
            value = value.replace(name, did)
    return value


def ask(side: Side, names: dict[str, str], question: tuple[str, str, dict[str, Any]]) -> Any:
    """The status, the name of the error, and the names of the properties of the answer."""
    method, nsid, given = question
    authorization = filled(given.get("token", "{token}"), names)
    headers = {} if authorization is None else {"authorization": authorization}
    if "type" in given:
        headers["content-type"] = given["type"]
    content = {name: filled(given[name], names) for name in ("params", "json", "content") if name in given}
    answer = side.raw.request(method, f"{side.url}/xrpc/{nsid}", headers=headers, **content)
    body = answer.json() if answer.content else {}
    return answer.status_code, body.get("error"), sorted(body)


def cast_of(side: Side) -> dict[str, str]:
    """Who plays in the questions: one who asks, another one, and one whose account is deactivated."""
    (me, client), (other, others), (gone, goner) = side.pair(), side.pair(), side.pair()
    names = {
        "{token}": f"Bearer {client.login().access_token}",
        "{gone token}": f"Bearer {goner.login().access_token}",
        "{other handle}": other.handle,
        "{me}": me.did,
        "{other}": other.did,
        "{gone}": gone.did,
    }
    until(lambda: tried(lambda: others.app.bsky.actor.get_profile(actor=gone.did)))
    goner.com.atproto.server.deactivate_account()
    until(lambda: not others.app.bsky.actor.get_profiles(actors=[gone.did]).profiles)
    for opened in side.closing:
        opened.close()
    return names


@pytest.fixture(scope="module")
def told(network: Network, raw: RawApi) -> dict[str, dict[str, Any]]:
    """What both sides answered to every question."""
    found: dict[str, dict[str, Any]] = {}
    with httpx.Client(timeout=30) as http, StandIn() as server:
        for name, side in (
            ("real", real_side(network, raw, http)),
            ("stand-in", stand_in_side(server, http)),
        ):
            names = cast_of(side)
            found[name] = {label: ask(side, names, question) for label, question in ASKED.items()}
    return found


@pytest.mark.parametrize("question", ASKED)
def test_both_answer_in_the_same_way(told: dict[str, dict[str, Any]], question: str) -> None:
    assert told["stand-in"][question] == told["real"][question]
