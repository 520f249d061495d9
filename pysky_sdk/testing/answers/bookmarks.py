"""app.bsky.bookmark, and muting of threads: what nobody else sees."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pysky_sdk.testing.exchange import invalid
from pysky_sdk.testing.methods import method
from pysky_sdk.testing.paging import page
from pysky_sdk.testing.views.posts import Posts

if TYPE_CHECKING:
    from pysky_sdk.testing.call import Call

JSON = dict[str, Any]


@method("app.bsky.bookmark.createBookmark")
def create_bookmark(call: Call) -> None:
    """Bookmark a post; twice is once."""
    uri, clock = call.input["uri"], call.world.clock
    if "/app.bsky.feed.post/" not in uri:
        raise invalid("Only posts can be bookmarked", "UnsupportedCollection")
    call.world.private.of(call.me.did).bookmarks.setdefault(
        uri, (clock.tid(), clock.now(), call.input["cid"])
    )


@method("app.bsky.bookmark.deleteBookmark")
def delete_bookmark(call: Call) -> None:
    """Take a bookmark off."""
    call.world.private.of(call.me.did).bookmarks.pop(call.input["uri"], None)


@method("app.bsky.bookmark.getBookmarks")
def get_bookmarks(call: Call) -> JSON:
    """List bookmarks, the newest first."""
    posts, bookmarks = Posts(call), call.world.private.of(call.me.did).bookmarks
    shown, cursor = page(call, bookmarks, lambda uri: bookmarks[uri][0])
    return {"bookmarks": [_view(posts, uri, *bookmarks[uri][1:]) for uri in shown], **cursor}


def _view(posts: Posts, uri: str, made: str, cid: str) -> JSON:
    return {"createdAt": made, "subject": {"uri": uri, "cid": cid}, "item": posts.tagged(uri)}


@method("app.bsky.graph.muteThread")
def mute_thread(call: Call) -> None:
    """Hear no more of a thread."""
    call.world.private.of(call.me.did).muted_threads.add(call.input["root"])


@method("app.bsky.graph.unmuteThread")
def unmute_thread(call: Call) -> None:
    """Hear of a thread again."""
    call.world.private.of(call.me.did).muted_threads.discard(call.input["root"])
