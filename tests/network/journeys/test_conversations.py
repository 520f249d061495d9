"""Conversations where there is no chat service: the network has none, see tests/unit/conversations for one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from pysky_sdk import errors
from pysky_sdk.core.policies.routing import CHAT_PROXY
from tests.network.harness import NewAccount
from tests.network.journeys.either import Connections
from tests.network.journeys.lists import items

NewAccounts = Callable[..., NewAccount]


@pytest.mark.parametrize(
    ("method", "use"),
    [
        ("listConvos", lambda room, _: items(room.list())),
        ("getConvoForMembers", lambda room, other: room.send(other.handle, "hello")),
        ("getConvoAvailability", lambda room, other: room.can_message(other.did)),
        ("getLog", lambda room, _: items(room.incoming("bot"))),
    ],
)
async def test_calls_go_to_the_chat_service_through_the_pds_which_says_that_there_is_none(
    connect: Connections, new_account: NewAccounts, method: str, use: Callable[[Any, Any], Any]
) -> None:
    me, other = new_account(), new_account()
    room = connect.of(me, max_retries=0).conversations
    with pytest.raises(errors.StatusError) as caught:
        await use(room, other)
    nsid = f"chat.bsky.convo.{method}"
    (sent,) = connect.recorder.of(nsid)
    assert (caught.value.nsid, sent.request.headers["atproto-proxy"]) == (nsid, CHAT_PROXY)
    assert caught.value.status >= 400
