"""Records as the AppView has them: those it knows by now, and which of them point at what."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any

from pysky_sdk.syntax import from_datetime, to_datetime

if TYPE_CHECKING:
    from pysky_sdk.testing.state.repos import Record
    from pysky_sdk.testing.state.world import World

POST = "app.bsky.feed.post"
LIKE = "app.bsky.feed.like"
REPOST = "app.bsky.feed.repost"
FOLLOW = "app.bsky.graph.follow"
BLOCK = "app.bsky.graph.block"
LIST = "app.bsky.graph.list"
LIST_ITEM = "app.bsky.graph.listitem"
PROFILE = "app.bsky.actor.profile"

_EPOCH = datetime.fromtimestamp(0, UTC)


class Index:
    """The records that one viewer can see at one moment, for the time of one call."""

    def __init__(self, world: World, viewer: str | None, *, own_at_once: bool = False) -> None:
        """Begin.

        Args:
            world: where the records are.
            viewer: who looks.
            own_at_once: whether his own records show before the AppView knows them, as a PDS puts them into
                some answers.
        """
        self._world = world
        self._viewer = viewer
        self._own_at_once = own_at_once
        self._now = world.clock.time()

    def knows(self, record: Record) -> bool:
        """Whether the AppView has a record by now."""
        own = self._own_at_once and record.did == self._viewer
        return own or record.seen_from <= self._now

    def of(self, did: str, collection: str) -> list[Record]:
        """Return the records of an account."""
        return [record for record in self._world.repos.at(did).of(collection) if self.knows(record)]

    def all_of(self, collection: str) -> list[Record]:
        """Return the records of all accounts that are active."""
        active = (account.did for account in self._world.accounts if account.active)
        return [record for did in active for record in self.of(did, collection)]

    def find(self, uri: str) -> Record | None:
        """Return the record with a URI."""
        record = self._world.repos.find(uri)
        if record is None or not self.knows(record):
            return None
        return record if self._world.accounts.at(record.did).active else None

    def pointing_at(self, collection: str, subject: str) -> list[Record]:
        """Return the records of a collection whose subject is a DID or the record with a URI."""
        if collection not in self._by_subject:
            found = self._by_subject[collection] = defaultdict(list)
            for record in self.all_of(collection):
                found[subject_of(record)].append(record)
        return self._by_subject[collection].get(subject, [])

    @cached_property
    def _by_subject(self) -> dict[str, defaultdict[str, list[Record]]]:
        return {}

    @cached_property
    def replies(self) -> dict[str, list[Record]]:
        """The posts that reply, by the URI of their parents."""
        return self._posts_by(parent_of)

    @cached_property
    def quotes(self) -> dict[str, list[Record]]:
        """The posts that quote, by the URI of what they quote."""
        return self._posts_by(quoted_by)

    def _posts_by(self, pointing: Any) -> dict[str, list[Record]]:
        found: dict[str, list[Record]] = {}
        for record in self.all_of(POST):
            target = pointing(record)
            if target is not None:
                found.setdefault(target, []).append(record)
        return found


def subject_of(record: Record) -> str:
    """Return what a like, repost, follow, block or list item is about."""
    subject = record.value.get("subject")
    return str(subject.get("uri") if isinstance(subject, dict) else subject)


def parent_of(record: Record) -> str | None:
    """Return the URI of the post that a post replies to."""
    reply = record.value.get("reply")
    return str(reply["parent"]["uri"]) if isinstance(reply, dict) else None


def quoted_by(record: Record) -> str | None:
    """Return the URI of what a post quotes."""
    embed = record.value.get("embed") or {}
    kind = embed.get("$type")
    if kind == "app.bsky.embed.record":
        return str(embed["record"]["uri"])
    return str(embed["record"]["record"]["uri"]) if kind == "app.bsky.embed.recordWithMedia" else None


def sorted_at(record: Record) -> datetime:
    """Return where a record stands in lists: when it says it was made, but not after it was indexed."""
    indexed = to_datetime(record.indexed_at)
    try:
        return max(_EPOCH, min(to_datetime(str(record.value.get("createdAt"))), indexed))
    except ValueError:
        return indexed


def indexed_at(record: Record) -> str:
    """Return the time that views show."""
    return from_datetime(sorted_at(record))


def sort_key(record: Record) -> str:
    """Return what lists sort by and what their cursors are: milliseconds, and the CID between equals."""
    milliseconds = int(sorted_at(record).timestamp() * 1000)
    return f"{milliseconds:013d}__{record.cid}__{record.did}"
