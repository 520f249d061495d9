"""Views of posts and of the entries of feeds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pysky_sdk.testing.views.embeds import embed_view
from pysky_sdk.testing.views.gates import may_quote, may_reply, threadgate_of, threadgate_view
from pysky_sdk.testing.views.graph import apart
from pysky_sdk.testing.views.index import (
    LIKE,
    LIST_ITEM,
    REPOST,
    Index,
    indexed_at,
    subject_of,
)
from pysky_sdk.testing.views.profiles import basic

if TYPE_CHECKING:
    from pysky_sdk.testing.call import Call
    from pysky_sdk.testing.state.repos import Record

JSON = dict[str, Any]
_DEFS = "app.bsky.feed.defs"


class Posts:
    """Makes views for one viewer, for the time of one call."""

    def __init__(self, call: Call, *, own_at_once: bool = False) -> None:
        """Begin; with `own_at_once` what the viewer just wrote shows at once."""
        self.world = call.world
        self.viewer = None if call.viewer is None else call.viewer.did
        self.index = Index(call.world, self.viewer, own_at_once=own_at_once)

    def counts(self, uri: str) -> JSON:
        """Return how often a post was answered, reposted, liked and quoted."""
        return {
            "replyCount": len(self.index.replies.get(uri, ())),
            "repostCount": len(self.index.pointing_at(REPOST, uri)),
            "likeCount": len(self.index.pointing_at(LIKE, uri)),
            "quoteCount": len(self.index.quotes.get(uri, ())),
        }

    def list_items(self, uri: str) -> list[Record]:
        """Return the items of a list."""
        return [it for it in self.index.all_of(LIST_ITEM) if it.value.get("list") == uri]

    def view(self, record: Record) -> JSON:
        """Return the view of a post."""
        view: JSON = {
            **record.ref,
            "author": basic(self.world, record.did, self.viewer),
            "record": record.value,
            "bookmarkCount": sum(
                record.uri in self.world.private.of(account.did).bookmarks for account in self.world.accounts
            ),
            **self.counts(record.uri),
            "indexedAt": indexed_at(record),
            "labels": self.world.labels.on(record.uri, record),
        }
        embed = embed_view(self, record.did, record.value.get("embed"))
        if embed is not None:
            view["embed"] = embed
        gate = threadgate_of(self, record)
        if gate is not None:
            view["threadgate"] = threadgate_view(self, gate)
        return view if self.viewer is None else view | {"viewer": self._state(record, self.viewer)}

    def _state(self, record: Record, viewer: str) -> JSON:
        """Return what the viewer did with a post."""
        private = self.world.private.of(viewer)
        root = (record.value.get("reply") or {}).get("root", record.ref)["uri"]
        state: JSON = {
            "bookmarked": record.uri in private.bookmarks,
            "threadMuted": root in private.muted_threads,
            "embeddingDisabled": not may_quote(self, record, viewer),
        }
        beginning = self.index.find(root)
        if beginning is not None and not may_reply(self, beginning, viewer):
            state["replyDisabled"] = True
        for name, collection in (("repost", REPOST), ("like", LIKE)):
            mine = [it for it in self.index.pointing_at(collection, record.uri) if it.did == viewer]
            if mine:
                state[name] = mine[-1].uri
        return state

    def visible(self, record: Record | None) -> bool:
        """Whether a post can be shown at all."""
        return record is not None and not apart(self.world, self.viewer, record.did)

    def entry(self, record: Record) -> JSON | None:
        """Return the entry of a feed for a post or a repost; None if the post is gone or out of sight."""
        if record.collection != REPOST:
            return {"post": self.view(record), **self._reply(record)}
        post = self.index.find(subject_of(record))
        if post is None or not self.visible(post):
            return None
        reason = {
            "$type": f"{_DEFS}#reasonRepost",
            "by": basic(self.world, record.did, self.viewer),
            **record.ref,
            "indexedAt": indexed_at(record),
        }
        return {"post": self.view(post), **self._reply(post), "reason": reason}

    def _reply(self, record: Record) -> JSON:
        reply = record.value.get("reply")
        if not isinstance(reply, dict):
            return {}
        return {"reply": {name: self.tagged(reply[name]["uri"]) for name in ("root", "parent")}}

    def tagged(self, uri: str) -> JSON:
        """Return a post as a member of a union, or why it is not shown."""
        record = self.index.find(uri)
        if record is None:
            return {"$type": f"{_DEFS}#notFoundPost", "uri": uri, "notFound": True}
        if not self.visible(record):
            author = {"did": record.did}
            return {"$type": f"{_DEFS}#blockedPost", "uri": uri, "blocked": True, "author": author}
        return {"$type": f"{_DEFS}#postView", **self.view(record)}
