"""Messages that a test sends itself, on streams that the stand-in says nothing on by itself."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from itertools import islice
from typing import Any

import pytest

from pysky_sdk import models
from pysky_sdk.testing import StandIn
from tests.unit.testing.streams.listening import Listener
from tests.unit.testing.test_own_answers import shelf

__all__ = ["shelf"]

EVENTS = "chat.bsky.moderation.subscribeModEvents"
LABELS = "com.atproto.label.subscribeLabels"
mod_events = models.chat.bsky.moderation.subscribe_mod_events
Listen = Callable[..., Listener]


def test_a_message_is_made_complete(server: StandIn) -> None:
    sent = server.send(EVENTS, {"$type": "#eventChatAccepted", "convoId": "c1"})
    stream = server.client(validation="strict").chat.bsky.moderation.subscribe_mod_events
    with stream(cursor="2222222222222") as events:
        event = next(events)
    assert isinstance(event, mod_events.EventChatAccepted)
    assert (event.convo_id, event.rev) == ("c1", sent["rev"])
    assert {"$type": "#eventChatAccepted", **event.to_wire()} == sent


def test_messages_that_are_made_up_obey_their_lexicon(server: StandIn) -> None:
    sent = [server.send(EVENTS) for _ in range(40)]
    with server.client(validation="strict").chat.bsky.moderation.subscribe_mod_events(
        cursor="2222222222222"
    ) as stream:
        found = list(islice(stream, 40))
    assert {type(event).__name__ for event in found} == {
        f"E{message['$type'].removeprefix('#e')}" for message in sent
    }
    assert len({message["$type"] for message in sent}) > 5


def test_the_same_seed_makes_the_same_messages() -> None:
    def sent(seed: int) -> list[Any]:
        with StandIn(seed=seed) as server:
            return [{**server.send(EVENTS), "rev": ""} for _ in range(3)]

    assert sent(1) == sent(1)
    assert sent(1) != sent(2)


def test_each_listener_goes_on_from_its_own_cursor(server: StandIn) -> None:
    revs = [server.send(EVENTS, {"$type": "#eventChatAccepted"})["rev"] for _ in range(3)]
    stream = server.client().chat.bsky.moderation.subscribe_mod_events
    with stream(cursor=revs[0]) as events:
        assert [event.rev for event in islice(events, 2)] == revs[1:]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("nsid", "message", "said"),
    [
        ("com.example.nothing", None, "packages="),
        ("app.bsky.feed.getTimeline", None, "is no subscription"),
        (EVENTS, {"$type": "#nothing"}, "but these: #event"),
        (EVENTS, {"$type": "#eventChatAccepted", "convoId": 1}, "convoId"),
        (LABELS, {"$type": "#labels", "labels": [{"src": "nobody"}]}, "does not allow this #labels"),
    ],
)
def test_what_cannot_be_sent(server: StandIn, nsid: str, message: Any, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        server.send(nsid, message)


def test_bytes_are_sent_as_they_are(server: StandIn, listen: Listen) -> None:
    listener = listen(LABELS)
    server.send(LABELS, b"no frame")
    server.send(LABELS, {"labels": []})
    assert listener.connection.recv(10) == b"no frame"
    assert listener.take()[0].body == {"seq": 2, "labels": []}


def test_streams_of_other_lexicons(shelf: str) -> None:
    with StandIn(packages=[shelf]) as server:
        namespaces = import_module(f"{shelf}.namespaces").Namespaces(server.client())
        stream = namespaces.org.example.shelf.watch(cursor=0)
        sent = server.send("org.example.shelf.watch")
        note = next(stream)
        stream.close()
    assert {"$type": sent["$type"], **note.to_wire()} == sent
    assert sent["$type"] == "org.example.shelf.defs#note"
