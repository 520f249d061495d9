"""Conversations of two people, at the stand-in for the chat service."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from pydantic import ValidationError

from pysky_sdk import RichText, errors, models
from pysky_sdk.testing import Account, StandIn
from tests.unit.conversations.conftest import client_of
from tests.unit.core.support import Kit

_DEFS = models.chat.bsky.convo.defs
CID = "bafyreigaknpexyvxt76zgkitavbwx6ejgfheup5oybpm77f3pxzavwpi3i"


@pytest.fixture
def convo(kit: Kit, alices: Any, bob: Account) -> Any:
    """The conversation of alice and bob."""
    return kit.wait(alices.conversations.with_members(bob.handle))


def texts(kit: Kit, client: Any, convo: Any) -> list[str]:
    return [message.text for message in kit.list(client.conversations.messages(convo))]


def test_a_conversation_begins_with_a_handle_a_did_or_an_address(
    kit: Kit, alices: Any, bob: Account, convo: Any
) -> None:
    for actor in (bob.did, f"@{bob.handle.upper()}", f"https://bsky.app/profile/{bob.handle}"):
        assert kit.wait(alices.conversations.with_members(actor)).id == convo.id
    assert {member.did for member in convo.members} >= {bob.did}


@pytest.mark.parametrize("actors", [(), ("bob",), ("https://example.com/x",)])
def test_nobody_is_no_member(kit: Kit, alices: Any, actors: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match=r"."):
        kit.wait(alices.conversations.with_members(*actors))
    with pytest.raises(errors.ProfileNotFound):
        kit.wait(alices.conversations.with_members("nobody.test"))


def test_who_takes_no_messages_is_known_before_and_when_writing(
    kit: Kit, server: StandIn, alices: Any, bob: Account
) -> None:
    closed = server.add_account("closed.test", chat="none")
    chosen = server.add_account("chosen.test", chat="following")
    conversations = alices.conversations
    wanted = [bob.did, closed.handle, chosen.handle]
    assert [kit.wait(conversations.can_message(actor)) for actor in wanted] == [True, False, False]
    with pytest.raises(errors.MessagesDisabled):
        kit.wait(conversations.send(closed.handle, "hello"))
    with pytest.raises(errors.NotFollowedBySender):
        kit.wait(conversations.with_members(chosen.did))
    assert kit.list(conversations.list()) == []


def test_messages_are_sent_to_people_and_conversations_and_read_newest_first(
    kit: Kit, alices: Any, bobs: Any, bob: Account, convo: Any
) -> None:
    for number, to in enumerate((bob.handle, bob.did, convo, convo.id)):
        sent = kit.wait(alices.conversations.send(to, f"message {number}"))
        assert (sent.text, type(sent)) == (f"message {number}", _DEFS.MessageView)
    (seen,) = kit.list(bobs.conversations.list(unread_only=True))
    assert (seen.id, seen.unread_count) == (convo.id, 4)
    assert texts(kit, bobs, seen) == [f"message {number}" for number in (3, 2, 1, 0)]
    assert len(kit.list(bobs.conversations.messages(seen, limit=2))) == 2


def test_links_mentions_and_tags_are_found_and_unknown_handles_stay_text(
    kit: Kit, alices: Any, bob: Account, convo: Any
) -> None:
    text = "see https://example.com, @bob.test and @nobody.test #tag"
    sent = kit.wait(alices.conversations.send(convo, text))
    found = {
        text.encode()[facet.index.byte_start : facet.index.byte_end].decode(): type(
            facet.features[0]
        ).__name__
        for facet in sent.facets
    }
    assert found == {"https://example.com": "Link", "@bob.test": "Mention", "#tag": "Tag"}
    (mention,) = [facet.features[0].did for facet in sent.facets if hasattr(facet.features[0], "did")]
    assert mention == bob.did


def test_rich_text_is_sent_as_it_is(kit: Kit, alices: Any, convo: Any) -> None:
    rich = RichText("to ").mention("bob.test").text(" #notag ").link("here", "https://example.com/x")
    sent = kit.wait(alices.conversations.send(convo, rich))
    assert (sent.text, len(sent.facets)) == ("to @bob.test #notag here", 2)
    assert kit.wait(alices.conversations.send(convo, RichText("plain #x"))).facets is None


@pytest.mark.parametrize("text", ["", "  \n", RichText(" ")])
def test_an_empty_message_is_refused(kit: Kit, alices: Any, convo: Any, text: str | RichText) -> None:
    with pytest.raises(ValueError, match="needs a text"):
        kit.wait(alices.conversations.send(convo, text))


def test_a_message_is_text(kit: Kit, alices: Any, convo: Any) -> None:
    with pytest.raises(TypeError, match="str or RichText, not int"):
        kit.wait(alices.conversations.send(convo, 5))


def test_a_message_that_is_too_long_is_refused_before_it_is_sent(kit: Kit, alices: Any, convo: Any) -> None:
    with pytest.raises(ValidationError, match="graphemes"):
        kit.wait(alices.conversations.send(convo, "x" * 1001))
    assert texts(kit, alices, convo) == []


def test_a_message_may_show_a_post_and_reply_to_another(kit: Kit, alices: Any, bobs: Any, convo: Any) -> None:
    first = kit.wait(alices.conversations.send(convo, "first"))
    shown = SimpleNamespace(uri="at://did:plc:aaaaaaaaaaaaaaaaaaaaaaaa/app.bsky.feed.post/1", cid=CID)
    sent = kit.wait(bobs.conversations.send(convo, "look", quote=shown, reply_to=first))
    assert sent.reply_to.id == first.id
    answer = kit.wait(alices.conversations.send(convo, "again", reply_to=sent.id))
    assert answer.reply_to.text == "look"


def test_many_are_sent_in_batches_and_returned_in_order(
    kit: Kit, server: StandIn, alices: Any, bob: Account, convo: Any
) -> None:
    rows = [(convo if number % 2 else bob.handle, f"m{number}") for number in range(130)]
    sent = kit.wait(alices.conversations.send_many(rows))
    assert [message.text for message in sent] == [text for _, text in rows]
    batches = [call for call in server.calls if call.nsid == "chat.bsky.convo.sendMessageBatch"]
    assert len(batches) == 2
    assert kit.wait(alices.conversations.send_many([])) == []


def test_when_a_batch_fails_a_note_says_what_was_sent(kit: Kit, alices: Any, convo: Any) -> None:
    rows = [(convo, f"m{number}") for number in range(100)]
    with pytest.raises(errors.InvalidConvo) as caught:
        kit.wait(alices.conversations.send_many([*rows, ("3aaaaaaaaaaaa", "lost")]))
    assert caught.value.__notes__ == ["100 of 101 messages were sent before this."]
    with pytest.raises(ValueError, match="needs a text"):
        kit.wait(alices.conversations.send_many([(convo, "a"), (convo, "")]))
    assert len(texts(kit, alices, convo)) == 100


def test_messages_are_read_reacted_to_and_deleted(
    kit: Kit, alices: Any, bobs: Any, bob: Account, convo: Any
) -> None:
    first, second = (kit.wait(alices.conversations.send(convo, text)) for text in ("one", "two"))
    room = bobs.conversations
    assert kit.wait(room.mark_read(convo, first)).unread_count == 1
    assert kit.wait(room.mark_read(convo)).unread_count == 0
    reacted = kit.wait(room.react(convo, second, "🦋"))
    assert [(row.value, row.sender.did) for row in reacted.reactions] == [("🦋", bob.did)]
    with pytest.raises(errors.ReactionInvalidValue):
        kit.wait(room.react(convo.id, second.id, "x"))
    assert not kit.wait(room.unreact(convo, second, "🦋")).reactions
    kit.wait(room.delete_message(convo, first))
    assert [type(message) for message in kit.list(room.messages(convo))][1:] in (
        [],
        [_DEFS.DeletedMessageView],
    )
    assert texts(kit, alices, convo) == ["two", "one"]


def test_requests_are_accepted_conversations_muted_left_and_all_read(
    kit: Kit, alices: Any, bobs: Any, convo: Any
) -> None:
    kit.wait(alices.conversations.send(convo, "hello"))
    room = bobs.conversations
    assert [view.id for view in kit.list(room.list(status="request"))] == [convo.id]
    kit.wait(room.accept(convo))
    kit.wait(room.accept(convo.id))
    assert [view.status for view in kit.list(room.list(status="accepted", kind="direct"))] == ["accepted"]
    assert kit.wait(room.mute(convo)).muted is True
    assert kit.wait(room.get(convo)).muted is True
    assert kit.wait(room.unmute(convo)).muted is False
    assert kit.wait(room.mark_all_read("accepted")) == 1
    assert kit.wait(room.mark_all_read()) == 0
    kit.wait(room.leave(convo))
    assert kit.list(room.list()) == []


@pytest.mark.parametrize("convo", ["", "bob.test", "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa"])
def test_a_person_is_no_conversation(kit: Kit, alices: Any, convo: str) -> None:
    with pytest.raises(ValueError, match="with_members"):
        kit.wait(alices.conversations.mute(convo))


def test_a_stranger_sees_nothing(kit: Kit, server: StandIn, convo: Any) -> None:
    stranger = client_of(kit, server, server.add_account("mallory.test"))
    with pytest.raises(errors.InvalidConvo):
        kit.wait(stranger.conversations.get(convo))
    with pytest.raises(errors.InvalidConvo):
        kit.list(stranger.conversations.messages(convo))


def test_a_post_to_show_is_looked_up_by_its_address(
    kit: Kit, server: StandIn, alices: Any, bob: Account, convo: Any
) -> None:
    record = {"text": "a post", "createdAt": "2026-01-01T00:00:00.000Z"}
    post = server.write_record(bob, "app.bsky.feed.post", record, "3k5nobkf2w72g")
    page = "https://bsky.app/profile/bob.test/post/3k5nobkf2w72g"
    sent = kit.wait(alices.conversations.send(convo, "look", quote=page))
    assert sent.embed.record.uri == post["uri"]
    with pytest.raises(errors.PostNotFound, match="cannot be seen"):
        kit.wait(alices.conversations.send(convo, "look", quote=f"{page}2"))
    assert texts(kit, alices, convo) == ["look"]
