"""Labels that labelers put on accounts and records."""

from __future__ import annotations

import hmac
from hashlib import sha512
from typing import TYPE_CHECKING, Any, Final

from pysky_sdk.testing.data.cbor import encode

if TYPE_CHECKING:
    from pysky_sdk.testing.state.repos import Record
    from pysky_sdk.testing.state.world import World

JSON = dict[str, Any]

DEFAULT_LABELER: Final = "did:plc:ar7c4by46qjdydhdevvrndac"
"""Bluesky's own, whose labels are shown to those who name no labelers."""


class Labels:
    """All labels."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._labels: list[JSON] = []
        self.accepted = frozenset({DEFAULT_LABELER})
        """The labelers of the call that is being answered: the lock is held meanwhile."""

    def accept(self, header: str | None) -> None:
        """Show the labels of the labelers that a request names (`atproto-accept-labelers`)."""
        named = [row.partition(";")[0].strip() for row in (header or DEFAULT_LABELER).split(",")]
        self.accepted = frozenset(named)

    def add(self, uri: str, value: str, source: str) -> JSON:
        """Put a label on an account (its DID) or a record (its URI); a value that begins with `!` is a
        command of the moderation, such as `!hide`."""
        label: JSON = {"ver": 1, "src": source, "uri": uri, "val": value, "cts": self._world.clock.now()}
        record = self._world.repos.find(uri)
        if record is not None:
            label["cid"] = record.cid
        self._labels.append(label)
        self._tell(label)
        return label

    def remove(self, uri: str, value: str, source: str) -> None:
        """Take a label off."""
        wanted = (uri, value, source)
        kept = [row for row in self._labels if (row["uri"], row["val"], row["src"]) != wanted]
        if len(kept) < len(self._labels):
            negated = {"src": source, "uri": uri, "val": value, "neg": True}
            self._tell({"ver": 1, **negated, "cts": self._world.clock.now()})
        self._labels = kept

    def _tell(self, label: JSON) -> None:
        """Send a label to those who listen, signed as long as a real one is."""
        signed = label | {"sig": hmac.digest(self._world.secret, encode(label), sha512)}
        self._world.streams.labels.add("#labels", lambda seq, _: {"seq": seq, "labels": [signed]})

    def on(self, uri: str, record: Record | None = None) -> list[JSON]:
        """Return the labels that are shown on something, with those that its author put there."""
        shown = [row for row in self._labels if row["uri"] == uri and row["src"] in self.accepted]
        return shown + ([] if record is None else _self_labels(record))

    def all(self) -> list[JSON]:
        """Return every label, the oldest first."""
        return list(self._labels)


def _self_labels(record: Record) -> list[JSON]:
    """Return what a record says of itself."""
    given = record.value.get("labels")
    values = given.get("values", ()) if isinstance(given, dict) else ()
    made = record.value.get("createdAt") or record.indexed_at
    about = {"src": record.did, "uri": record.uri, "cid": record.cid, "cts": made}
    return [about | {"val": row["val"]} for row in values]
