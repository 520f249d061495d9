"""Conversations of the stand-in."""

from __future__ import annotations

from typing import Any

import pytest

from pysky_sdk import Client, errors, models
from pysky_sdk.syntax import FIRST_TID
from pysky_sdk.testing import Account, StandIn

defs = models.chat.bsky.convo.defs


def begun(client: Client, other: Account) -> str:
    return client.chat.bsky.convo.get_convo_for_members(members=[other.did]).convo.id


def said(client: Client, convo: str, text: str) -> str:
    message = defs.MessageInput(text=text)
    return client.chat.bsky.convo.send_message(convo_id=convo, message=message).id


def test_both_see_what_was_said(client: Client, bobs: Client, bob: Account) -> None:
    convo = begun(client, bob)
    said(client, convo, "hello")
    said(bobs, convo, "hi")
    for one in (client, bobs):
        messages = one.chat.bsky.convo.get_messages(convo_id=convo).messages
        assert [m.text for m in messages if isinstance(m, defs.MessageView)] == ["hi", "hello"]


def test_messages_come_in_pages(client: Client, bob: Account) -> None:
    convo = begun(client, bob)
    for number in range(5):
        said(client, convo, str(number))
    found = client.chat.bsky.convo.get_messages.iterate(convo_id=convo, limit=2)
    assert [m.text for m in found if isinstance(m, defs.MessageView)] == ["4", "3", "2", "1", "0"]


def test_it_is_the_same_conversation_for_both(
    client: Client, bobs: Client, alice: Account, bob: Account
) -> None:
    convo = begun(client, bob)
    assert begun(bobs, alice) == convo


def test_the_log_begins_now_without_a_cursor(client: Client, bobs: Client, bob: Account) -> None:
    convo = begun(client, bob)
    said(client, convo, "before")
    start = bobs.chat.bsky.convo.get_log()
    said(client, convo, "after")
    page = bobs.chat.bsky.convo.get_log(cursor=start.cursor)
    assert start.logs == []
    assert [type(event).__name__ for event in page.logs] == ["LogCreateMessage"]


def test_the_log_is_read_forward_from_the_lowest_tid(client: Client, bob: Account) -> None:
    convo = begun(client, bob)
    for number in range(120):
        said(client, convo, str(number))
    events = list(client.chat.bsky.convo.get_log.iterate(cursor=FIRST_TID))
    texts = [
        event.message.text
        for event in events
        if isinstance(event, defs.LogCreateMessage) and isinstance(event.message, defs.MessageView)
    ]
    assert texts == [str(number) for number in range(120)]


def test_who_does_not_follow_cannot_be_written_to(client: Client, server: StandIn) -> None:
    carla = server.add_account("carla.test")
    assert client.chat.bsky.convo.get_convo_availability(members=[carla.did]).can_chat is False
    with pytest.raises(errors.NotFollowedBySender):
        begun(client, carla)


def test_who_follows_can(client: Client, server: StandIn, alice: Account) -> None:
    carla = server.add_account("carla.test")
    follow = {"subject": alice.did, "createdAt": server.clock.now()}
    server.write_record(carla, "app.bsky.graph.follow", follow)
    convo = client.chat.bsky.convo.get_convo_for_members(members=[carla.did]).convo
    theirs = server.client(carla).chat.bsky.convo.get_convo(convo_id=convo.id).convo
    assert (convo.status, theirs.status) == ("accepted", "accepted")


def test_a_stranger_sends_a_request(client: Client, bobs: Client, bob: Account) -> None:
    convo = begun(client, bob)
    said(client, convo, "hello")
    [request] = bobs.chat.bsky.convo.list_convo_requests().requests
    assert isinstance(request, defs.ConvoView)
    assert (request.id, request.status) == (convo, "request")
    assert bobs.chat.bsky.convo.accept_convo(convo_id=convo).rev is not None
    assert bobs.chat.bsky.convo.accept_convo(convo_id=convo).rev is None
    assert bobs.chat.bsky.convo.list_convo_requests().requests == []


def test_reading_counts_down(client: Client, bobs: Client, bob: Account) -> None:
    convo = begun(client, bob)
    first = said(client, convo, "one")
    said(client, convo, "two")
    assert bobs.chat.bsky.convo.get_convo(convo_id=convo).convo.unread_count == 2
    assert bobs.chat.bsky.convo.update_read(convo_id=convo, message_id=first).convo.unread_count == 1
    assert bobs.chat.bsky.convo.update_all_read().updated_count == 1
    assert bobs.chat.bsky.convo.list_convos(read_state="unread").convos == []
    assert client.chat.bsky.convo.get_convo(convo_id=convo).convo.unread_count == 0


def test_leaving_hides_until_somebody_writes(client: Client, bobs: Client, bob: Account) -> None:
    convo = begun(client, bob)
    said(client, convo, "one")
    bobs.chat.bsky.convo.leave_convo(convo_id=convo)
    assert bobs.chat.bsky.convo.list_convos().convos == []
    said(client, convo, "two")
    assert [it.id for it in bobs.chat.bsky.convo.list_convos().convos] == [convo]


def test_muting_is_ones_own(client: Client, bobs: Client, bob: Account) -> None:
    convo = begun(client, bob)
    assert bobs.chat.bsky.convo.mute_convo(convo_id=convo).convo.muted is True
    assert client.chat.bsky.convo.get_convo(convo_id=convo).convo.muted is False
    assert bobs.chat.bsky.convo.unmute_convo(convo_id=convo).convo.muted is False


def test_a_reaction_counts_once(client: Client, bobs: Client, bob: Account) -> None:
    convo = begun(client, bob)
    number = said(client, convo, "one")
    reacting: Any = {"convo_id": convo, "message_id": number, "value": "👍"}
    bobs.chat.bsky.convo.add_reaction(**reacting)
    message = bobs.chat.bsky.convo.add_reaction(**reacting).message
    assert [(it.value, it.sender.did) for it in message.reactions or []] == [("👍", bob.did)]
    message = bobs.chat.bsky.convo.remove_reaction(convo_id=convo, message_id=number, value="👍").message
    assert message.reactions is None
    with pytest.raises(errors.ReactionInvalidValue):
        bobs.chat.bsky.convo.add_reaction(convo_id=convo, message_id=number, value="x")


def test_a_message_is_deleted_for_oneself_only(client: Client, bobs: Client, bob: Account) -> None:
    convo = begun(client, bob)
    number = said(client, convo, "one")
    client.chat.bsky.convo.delete_message_for_self(convo_id=convo, message_id=number)
    [mine] = client.chat.bsky.convo.get_messages(convo_id=convo).messages
    [theirs] = bobs.chat.bsky.convo.get_messages(convo_id=convo).messages
    assert isinstance(mine, defs.DeletedMessageView)
    assert isinstance(theirs, defs.MessageView)


def test_a_batch_is_sent_whole_or_not_at_all(client: Client, bob: Account) -> None:
    convo = begun(client, bob)
    batch = models.chat.bsky.convo.send_message_batch
    items = [batch.BatchItem(convo_id=it, message=defs.MessageInput(text="x")) for it in (convo, "other")]
    with pytest.raises(errors.InvalidConvo):
        client.chat.bsky.convo.send_message_batch(items=items)
    assert client.chat.bsky.convo.get_messages(convo_id=convo).messages == []
    assert len(client.chat.bsky.convo.send_message_batch(items=items[:1]).items) == 1


def test_a_reply_shows_what_it_replies_to(client: Client, bobs: Client, bob: Account) -> None:
    convo = begun(client, bob)
    number = said(client, convo, "question")
    reply = defs.MessageInput(text="answer", reply_to=defs.ReplyRef(message_id=number))
    sent = bobs.chat.bsky.convo.send_message(convo_id=convo, message=reply)
    assert isinstance(sent.reply_to, defs.MessageView)
    assert sent.reply_to.text == "question"
    lost = defs.MessageInput(text="answer", reply_to=defs.ReplyRef(message_id="no such"))
    with pytest.raises(errors.ReplyTargetNotFound):
        bobs.chat.bsky.convo.send_message(convo_id=convo, message=lost)


def test_others_do_not_see_it(client: Client, server: StandIn, bob: Account) -> None:
    convo = begun(client, bob)
    with pytest.raises(errors.InvalidConvo):
        server.client(server.add_account("carla.test")).chat.bsky.convo.get_convo(convo_id=convo)


def test_without_the_proxy_header_there_is_no_chat(client: Client, server: StandIn) -> None:
    from urllib.error import HTTPError
    from urllib.request import Request, urlopen

    token = client.login().access_token
    url = f"{server.url}/xrpc/chat.bsky.convo.listConvos"
    with pytest.raises(HTTPError) as caught:
        urlopen(Request(url, headers={"authorization": f"Bearer {token}"}))
    with caught.value as answer:
        assert answer.status == 501


def test_an_app_password_needs_the_privilege(client: Client, server: StandIn, alice: Account) -> None:
    plain = client.com.atproto.server.create_app_password(name="plain")
    privileged = client.com.atproto.server.create_app_password(name="chat", privileged=True)
    allowed = server.client(alice, password=privileged.password)
    assert allowed.chat.bsky.convo.list_convos().convos == []
    with pytest.raises(errors.PyskyError, match="Bad token method"):
        server.client(alice, password=plain.password).chat.bsky.convo.list_convos()
