"""New messages and other events, each once, from now or from the beginning."""

from __future__ import annotations

from typing import Any

import pytest

from pysky_sdk import errors, models
from pysky_sdk.testing import Account, StandIn
from tests.unit.core.support import Kit

_DEFS = models.chat.bsky.convo.defs


def next_of(kit: Kit, items: Any) -> Any:
    return kit.wait(anext(items)) if kit.is_async else next(items)


def end(kit: Kit, items: Any) -> None:
    kit.wait(items.aclose() if kit.is_async else items.close())


def test_a_new_name_begins_now_and_goes_on_from_there(
    kit: Kit, alices: Any, bobs: Any, alice: Account, bob: Account
) -> None:
    kit.wait(alices.conversations.send(bob.did, "before"))
    incoming = bobs.conversations.incoming
    assert kit.list(incoming("bot")) == []
    kit.wait(alices.conversations.send(bob.did, "one"))
    kit.wait(bobs.conversations.send(alice.did, "my own"))
    kit.wait(alices.conversations.send(bob.did, "two"))
    first, second = kit.list(incoming("bot"))
    assert [first.text, second.text] == ["one", "two"]
    assert (first.sender, first.profile.handle) == (alice.did, "alice.test")
    assert first.convo.id == first.convo_id == second.convo_id
    assert kit.list(incoming("bot")) == []


def test_a_new_name_may_begin_at_the_beginning(kit: Kit, alices: Any, bobs: Any, bob: Account) -> None:
    for number in range(60):
        kit.wait(alices.conversations.send(bob.did, f"m{number}"))
    found = kit.list(bobs.conversations.incoming("archive", start="beginning"))
    assert [message.text for message in found] == [f"m{number}" for number in range(60)]
    assert kit.list(bobs.conversations.incoming("archive", start="beginning")) == []


def test_an_incoming_message_is_answered_where_it_came_from(
    kit: Kit, alices: Any, bobs: Any, bob: Account
) -> None:
    kit.wait(alices.conversations.send(bob.did, "ping"))
    (message,) = kit.list(bobs.conversations.incoming("bot", start="beginning"))
    sent = kit.wait(bobs.conversations.send(message, "pong", reply_to=message))
    assert sent.reply_to.text == "ping"
    kit.wait(bobs.conversations.react(message, message, "🏓"))
    assert kit.wait(bobs.conversations.mark_read(message, message)).unread_count == 0


def test_events_are_typed_and_name_their_conversation(kit: Kit, alices: Any, bobs: Any, bob: Account) -> None:
    sent = kit.wait(alices.conversations.send(bob.did, "hello"))
    convo = kit.wait(bobs.conversations.with_members("alice.test"))
    kit.wait(bobs.conversations.accept(convo))
    kit.wait(bobs.conversations.react(convo, sent, "🦋"))
    found = kit.list(bobs.conversations.events("bot", start="beginning"))
    kinds = {type(entry) for entry in found}
    assert kinds >= {_DEFS.LogCreateMessage, _DEFS.LogAcceptConvo, _DEFS.LogAddReaction}
    assert {entry.convo_id for entry in found} == {convo.id}
    assert kit.wait(bobs.conversations.get(found[-1])).id == convo.id


def test_with_poll_it_waits_for_more(
    kit: Kit, alices: Any, bobs: Any, bob: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    slept: list[float] = []

    def sleep(seconds: float, _: object) -> bool:
        slept.append(seconds)
        alices.conversations.send(bob.did, f"after {len(slept)}")
        return False

    async def sleep_async(seconds: float) -> None:
        slept.append(seconds)
        await alices.conversations.send(bob.did, f"after {len(slept)}")

    monkeypatch.setattr(kit.clock, "sleep", sleep)
    monkeypatch.setattr(kit.clock, "sleep_async", sleep_async)
    kit.wait(alices.conversations.send(bob.did, "before"))
    messages = bobs.conversations.incoming("bot", start="beginning", poll=5)
    found = [next_of(kit, messages).text for _ in range(3)]
    assert (found, slept) == (["before", "after 1", "after 2"], [5, 5])
    end(kit, messages)


def test_one_that_is_left_lets_the_next_one_in_which_gets_what_was_not_done(
    kit: Kit, alices: Any, bobs: Any, bob: Account
) -> None:
    for text in ("one", "two"):
        kit.wait(alices.conversations.send(bob.did, text))
    bobs.cursors.wait_seconds = 0
    messages = bobs.conversations.incoming("bot", start="beginning")
    assert next_of(kit, messages).text == "one"
    with pytest.raises(errors.CursorBusy):
        kit.list(bobs.conversations.incoming("bot"))
    end(kit, messages)
    again = kit.list(bobs.conversations.incoming("bot", start="beginning"))
    assert [message.text for message in again] == ["one", "two"]


def test_a_conversation_that_cannot_be_had_any_more_stops_nothing(
    kit: Kit, server: StandIn, bobs: Any, alices: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    kit.wait(alices.conversations.send("bob.test", "hello"))
    monkeypatch.setattr(server._world.chat, "get", lambda *_: None)
    (message,) = kit.list(bobs.conversations.incoming("bot", start="beginning"))
    assert (message.text, message.convo, message.profile) == ("hello", None, None)


@pytest.mark.parametrize("options", [{"start": "yesterday"}, {"poll": 0}, {"poll": -1}])
def test_what_cannot_be_meant_is_refused_at_once(bobs: Any, options: dict[str, Any]) -> None:
    for read in (bobs.conversations.events, bobs.conversations.incoming):
        with pytest.raises(ValueError, match=r"start=|poll="):
            read("bot", **options)
