"""A relay for the page about streams: it sends a few posts, and goes on from a cursor as real ones do."""

from __future__ import annotations

from pysky_sdk.syntax import tid_from_datetime, to_datetime
from pysky_sdk.testing.data.car import car
from pysky_sdk.testing.data.cbor import encode
from pysky_sdk.testing.data.cids import cid_of
from tests.unit.streams.server import CID, TIME, StreamServer, commit, replays

TEXTS = ("Baked bread today", "Clear skies tonight", "More bread", "Good night", "Bread, no: bread!")


def relay() -> StreamServer:
    """A server that has sent all of that already."""
    return StreamServer(replays({seq: _post(seq, text) for seq, text in enumerate(TEXTS, 1)}))


def _post(seq: int, text: str) -> bytes:
    record = {"$type": "app.bsky.feed.post", "text": text, "createdAt": TIME}
    path = f"app.bsky.feed.post/{tid_from_datetime(to_datetime(TIME), seq)}"
    op = {"action": "create", "path": path, "cid": {"$link": cid_of(record)}}
    return commit(seq, [op], car(CID, {cid_of(record): encode(record)}))
