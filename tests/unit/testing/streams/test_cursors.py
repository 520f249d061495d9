"""Where a stream begins, and which cursors are refused: the same rules for all streams."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from pysky_sdk.testing import Account, StandIn
from tests.unit.testing.streams.listening import Listener

LABELS = "com.atproto.label.subscribeLabels"
EVENTS = "chat.bsky.moderation.subscribeModEvents"
ACCEPTED = {"$type": "#eventChatAccepted"}
FIRST_TID = "2222222222222"

Listen = Callable[..., Listener]


def say(server: StandIn, count: int = 1) -> None:
    for number in range(count):
        server.add_label("did:plc:aaaaaaaaaaaaaaaaaaaaaaaa", f"value-{number}")


def seqs(found: list[Any]) -> list[int]:
    return [message.body["seq"] for message in found]


def test_without_a_cursor_it_begins_now(server: StandIn, listen: Listen) -> None:
    say(server, 3)
    listener = listen(LABELS)
    say(server)
    assert seqs(listener.take()) == [4]


def test_it_goes_on_behind_the_cursor(server: StandIn, listen: Listen) -> None:
    say(server, 4)
    assert seqs(listen(LABELS, cursor=0).take(4)) == [1, 2, 3, 4]
    listener = listen(LABELS, cursor=2)
    assert seqs(listener.take(2)) == [3, 4]
    say(server)
    assert seqs(listener.take()) == [5]


def test_the_last_message_may_be_the_cursor(server: StandIn, listen: Listen) -> None:
    say(server, 2)
    listener = listen(LABELS, cursor=2)
    say(server)
    assert seqs(listener.take()) == [3]


def test_a_negative_cursor_is_before_all(server: StandIn, listen: Listen) -> None:
    say(server)
    assert seqs(listen(LABELS, cursor=-5).take()) == [1]


@pytest.mark.parametrize(
    ("nsid", "cursor"), [(LABELS, 2), ("com.atproto.sync.subscribeRepos", 1), (EVENTS, "7zzzzzzzzzzzz")]
)
def test_a_cursor_from_the_future(server: StandIn, listen: Listen, nsid: str, cursor: Any) -> None:
    if nsid == LABELS:
        say(server)
    listener = listen(nsid, cursor=cursor)
    assert listener.rest() == [(-1, None, {"error": "FutureCursor", "message": "Cursor in the future."})]
    assert listener.ended == (1008, "FutureCursor")
    assert [(call.status, call.error) for call in server.calls] == [(101, "FutureCursor")]


def test_a_cursor_that_is_none(server: StandIn, listen: Listen) -> None:
    listener = listen(LABELS, cursor="abc")
    [refusal] = listener.rest()
    assert (refusal.op, refusal.body["error"]) == (-1, "InvalidRequest")
    assert "cursor" in refusal.body["message"]
    assert listener.ended == (1008, "InvalidRequest")


def test_an_old_cursor_is_told_so_and_goes_on_from_the_oldest(server: StandIn, listen: Listen) -> None:
    say(server, 3)
    server.clock.advance(days=2)
    say(server, 2)
    info, *rest = listen(LABELS, cursor=1).take(3)
    assert (info.kind, info.body["name"]) == ("#info", "OutdatedCursor")
    assert seqs(rest) == [4, 5]
    assert seqs(listen(LABELS, cursor=3).take(2)) == [4, 5]


def test_an_old_cursor_with_nothing_kept_goes_on_from_now(server: StandIn, listen: Listen) -> None:
    say(server, 3)
    server.settings.stream_retention = 60
    server.clock.advance(minutes=2)
    listener = listen(LABELS, cursor=0)
    assert listener.take()[0].body["name"] == "OutdatedCursor"
    say(server)
    assert seqs(listener.take()) == [4]


def test_cursors_that_are_tids(server: StandIn, listen: Listen) -> None:
    revs = [server.send(EVENTS, ACCEPTED)["rev"] for _ in range(3)]
    assert [it.body["rev"] for it in listen(EVENTS, cursor=FIRST_TID).take(3)] == revs
    assert [it.body["rev"] for it in listen(EVENTS, cursor=revs[1]).take()] == revs[2:]


def test_what_was_said_of_a_deleted_account_is_kept_no_longer(
    server: StandIn, alice: Account, bob: Account, listen: Listen
) -> None:
    server.delete_account(alice)
    found = listen(cursor=0).take(6)  # the last account's four, its declaration, and the end of the first's
    assert {it.body.get("did", it.body.get("repo")) for it in found[:5]} == {bob.did}
    assert (found[5].kind, found[5].body["did"]) == ("#account", alice.did)
    assert (found[5].body["active"], found[5].body["status"]) == (False, "deleted")
    assert seqs(found) == [5, 6, 7, 8, 9, 10]
