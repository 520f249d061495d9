"""A thread as a tree that is easily walked."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pysky_sdk.models.app.bsky.feed.defs import PostView, ThreadgateView

State = Literal["post", "not-found", "blocked", "unknown"]

_STATES: dict[str, State] = {
    "app.bsky.feed.defs#threadViewPost": "post",
    "app.bsky.feed.defs#notFoundPost": "not-found",
    "app.bsky.feed.defs#blockedPost": "blocked",
}


@dataclass(slots=True, eq=False)
class Thread:
    """A place in a thread: a post with what it replies to and what replies to it."""

    uri: str
    """The AT URI, known also of posts that cannot be seen."""

    state: State
    """`post`; `not-found` for one that was deleted or never was; `blocked` where its author and the account
    (or the author of the post above) block each other; `unknown` for what this version knows nothing of.
    """

    post: PostView | None = field(repr=False)
    """The post, with its counts; None in any other state."""

    view: Any = field(repr=False)
    """What the server sent for this place."""

    depth: int = 0
    """0 for the post that was asked for, 1 for replies to it; -1 for the post above it."""

    parents: list[Thread] = field(default_factory=list, repr=False)
    """What is above the post that was asked for, the root first; empty for all other places. The first one
    is no root when the thread is longer than `parents=`, or when a post in it cannot be seen.
    """

    replies: list[Thread] = field(default_factory=list, repr=False)
    """Direct replies, in the server's order."""

    gate: ThreadgateView | None = field(default=None, repr=False)
    """Who may reply, of the post that was asked for; None for everybody."""

    @property
    def root(self) -> Thread:
        """The topmost place that is known."""
        return self.parents[0] if self.parents else self

    @property
    def text(self) -> str:
        """The post's text; empty where there is none to be seen."""
        record = None if self.post is None else self.post.record
        return str(getattr(record, "text", ""))

    def walk(self) -> Iterator[Thread]:
        """Yield this place and all below it, each followed by its replies."""
        waiting: list[Thread] = [self]
        while waiting:
            place = waiting.pop()
            yield place
            waiting.extend(reversed(place.replies))

    def posts(self) -> Iterator[PostView]:
        """Yield the posts of the whole thread that can be seen: those above, this one, those below."""
        for place in (*self.parents, *self.walk()):
            if place.post is not None:
                yield place.post


def thread_of(view: Any, gate: ThreadgateView | None = None) -> Thread:
    """Make the tree of what `app.bsky.feed.getPostThread` sent."""
    thread = _place(view, 0)
    thread.gate = gate
    thread.parents = _parents(view)
    waiting = [thread]
    while waiting:  # no recursion: replies may be nested a thousand deep
        place = waiting.pop()
        replies = getattr(place.view, "replies", None) or () if place.state == "post" else ()
        place.replies = [_place(reply, place.depth + 1) for reply in replies]
        waiting.extend(place.replies)
    return thread


def _parents(view: Any) -> list[Thread]:
    above: list[Thread] = []
    while (view := getattr(view, "parent", None)) is not None:
        above.append(_place(view, -1 - len(above)))
    return above[::-1]


def _place(view: Any, depth: int) -> Thread:
    state = _STATES.get(str(getattr(view, "TYPE", "")), "unknown")
    if state == "post":
        post: PostView = view.post
        return Thread(post.uri, state, post, view, depth)
    uri = view.get("uri", "") if state == "unknown" else view.uri
    return Thread(str(uri), state, None, view, depth)
