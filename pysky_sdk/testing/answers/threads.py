"""Threads, as a tree and as a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pysky_sdk.testing.exchange import invalid
from pysky_sdk.testing.methods import method
from pysky_sdk.testing.views.index import LIKE, POST, parent_of, sort_key
from pysky_sdk.testing.views.posts import Posts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pysky_sdk.testing.call import Call
    from pysky_sdk.testing.state.repos import Record

JSON = dict[str, Any]
_THREAD = "app.bsky.feed.defs#threadViewPost"
_ITEM = "app.bsky.unspecced.defs#threadItem"


def _anchor(posts: Posts, uri: str) -> Record:
    record = posts.index.find(uri)
    if record is None or record.collection != POST:
        raise invalid(f"Post not found: {uri}", "NotFound")
    return record


def _replies(posts: Posts, record: Record) -> list[Record]:
    """Return the replies to a post that can be shown, the newest first."""
    found = [it for it in posts.index.replies.get(record.uri, ()) if posts.visible(it)]
    return sorted(found, key=sort_key, reverse=True)


@method("app.bsky.feed.getPostThread", auth="optional")
def get_post_thread(call: Call) -> JSON:
    """Return a post, what it replies to, and the replies to it."""
    posts = Posts(call, own_at_once=True)
    record = _anchor(posts, call.params["uri"])
    if not posts.visible(record):
        return {"thread": posts.tagged(record.uri)}
    thread = _below(posts, record, call.params["depth"])
    parent = parent_of(record)
    if parent is not None and call.params["parentHeight"] > 0:
        thread["parent"] = _above(posts, parent, call.params["parentHeight"])
    return {"thread": thread}


def _node(posts: Posts, record: Record) -> JSON:
    """Return a post of a tree, with the like of whoever began the thread."""
    root = (record.value.get("reply") or {}).get("root")
    beginner = None if root is None else root["uri"].split("/")[2]
    liked = [it.uri for it in posts.index.pointing_at(LIKE, record.uri) if it.did == beginner]
    context = {"rootAuthorLike": liked[0]} if liked else {}
    return {"$type": _THREAD, "post": posts.view(record), "threadContext": context}


def _below(posts: Posts, record: Record, depth: int) -> JSON:
    view = _node(posts, record)
    if depth > 0:
        view["replies"] = [_below(posts, reply, depth - 1) for reply in _replies(posts, record)]
    return view


def _above(posts: Posts, uri: str, height: int) -> JSON:
    record = posts.index.find(uri)
    if record is None or not posts.visible(record):
        return posts.tagged(uri)
    view = _node(posts, record)
    parent = parent_of(record)
    if parent is not None and height > 1:
        view["parent"] = _above(posts, parent, height - 1)
    return view


@method("app.bsky.unspecced.getPostThreadV2", auth="optional")
def get_post_thread_v2(call: Call) -> JSON:
    """Return a thread as a list: what is above, the post itself, what is below."""
    posts, wanted = Posts(call, own_at_once=True), call.params
    record = posts.index.find(wanted["anchor"])
    if record is None:
        return {"hasOtherReplies": False, "thread": [_gone(wanted["anchor"])]}
    above = list(_ancestors(posts, record))[: 10 if wanted["above"] else 0]
    items = [_item(posts, it, -depth) for depth, it in enumerate(above, 1)][::-1]
    items.append(_item(posts, record, 0))
    items += _descendants(posts, record, 1, wanted)
    return {"hasOtherReplies": False, "thread": items}


def _gone(uri: str) -> JSON:
    return {"uri": uri, "depth": 0, "value": {"$type": f"{_ITEM}NotFound"}}


def _ancestors(posts: Posts, record: Record) -> Iterator[Record]:
    parent = parent_of(record)
    found = None if parent is None else posts.index.find(parent)
    if found is not None:
        yield found
        yield from _ancestors(posts, found)


def _descendants(posts: Posts, record: Record, depth: int, wanted: JSON) -> Iterator[JSON]:
    if depth > wanted["below"]:
        return
    replies = _replies(posts, record)
    if wanted["sort"] == "oldest":
        replies.reverse()
    if depth > 1:
        replies = replies[: wanted["branchingFactor"]]
    for reply in replies:
        yield _item(posts, reply, depth)
        yield from _descendants(posts, reply, depth + 1, wanted)


def _item(posts: Posts, record: Record, depth: int) -> JSON:
    if not posts.visible(record):
        author = {"did": record.did}
        return {"uri": record.uri, "depth": depth, "value": {"$type": f"{_ITEM}Blocked", "author": author}}
    root = (record.value.get("reply") or {}).get("root", record.ref)["uri"]
    value = {
        "$type": f"{_ITEM}Post",
        "post": posts.view(record),
        "moreParents": False,
        "moreReplies": 0,
        "opThread": root.startswith(f"at://{record.did}/"),
        "hiddenByThreadgate": False,
        "mutedByViewer": False,
    }
    return {"uri": record.uri, "depth": depth, "value": value}
