"""Who may reply to a post, and whether it may be quoted: threadgates and postgates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pysky_sdk.testing.views.graph import follows
from pysky_sdk.testing.views.index import LIST, indexed_at, subject_of

if TYPE_CHECKING:
    from pysky_sdk.testing.state.repos import Record
    from pysky_sdk.testing.views.posts import Posts

JSON = dict[str, Any]
_THREADGATE = "app.bsky.feed.threadgate"
_POSTGATE = "app.bsky.feed.postgate"


def threadgate_of(posts: Posts, record: Record) -> Record | None:
    """Return the gate of the thread that a post begins: it has the post's own key."""
    gate = posts.world.repos.at(record.did).get(_THREADGATE, record.rkey)
    return gate if gate is not None and posts.index.knows(gate) else None


def threadgate_view(posts: Posts, gate: Record) -> JSON:
    """Return the view of a gate, with the lists that it names."""
    uris = [rule["list"] for rule in gate.value.get("allow") or () if "list" in rule]
    lists = [record for uri in uris if (record := posts.index.find(uri)) and record.collection == LIST]
    views = [
        {
            **record.ref,
            "name": record.value["name"],
            "purpose": record.value["purpose"],
            "listItemCount": len(posts.list_items(record.uri)),
            "indexedAt": indexed_at(record),
            "labels": posts.world.labels.on(record.uri, record),
        }
        for record in lists
    ]
    return {**gate.ref, "record": gate.value, "lists": views}


def may_reply(posts: Posts, root: Record, viewer: str) -> bool:
    """Whether somebody may reply in a thread; its author always may."""
    gate = threadgate_of(posts, root)
    if gate is None or "allow" not in gate.value or viewer == root.did:
        return True
    return any(_lets_in(posts, root, rule, viewer) for rule in gate.value["allow"])


def _lets_in(posts: Posts, root: Record, rule: JSON, viewer: str) -> bool:
    match rule["$type"].rpartition("#")[2]:
        case "mentionRule":
            facets = root.value.get("facets") or ()
            return viewer in {it.get("did") for facet in facets for it in facet["features"]}
        case "followingRule":
            return follows(posts.world, root.did, viewer)
        case "followerRule":
            return follows(posts.world, viewer, root.did)
        case "listRule":
            return viewer in {subject_of(item) for item in posts.list_items(rule["list"])}
    return False


def may_quote(posts: Posts, record: Record, viewer: str) -> bool:
    """Whether somebody may quote a post."""
    gate = posts.world.repos.at(record.did).get(_POSTGATE, record.rkey)
    if gate is None or not posts.index.knows(gate) or viewer == record.did:
        return True
    rules = gate.value.get("embeddingRules") or ()
    return all(rule["$type"] != f"{_POSTGATE}#disableRule" for rule in rules)
