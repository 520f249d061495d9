"""A server with one long list of each kind, which notes what it is asked."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import httpx

from tests.unit.core.support import failure, reply

ALICE, BOB = "did:plc:" + "a" * 24, "did:plc:" + "b" * 24
CID = "bafyreigaknpexyvxt76zgkitavbwx6ejgfheup5oybpm77f3pxzavwpi3i"
NOW = "2026-01-01T00:00:00.000Z"
HANDLES = {"alice.test": ALICE, "bob.test": BOB}


def author(did: str = ALICE) -> dict[str, Any]:
    """A basic profile."""
    return {"did": did, "handle": "alice.test"}


def post(number: int, did: str = ALICE) -> dict[str, Any]:
    """A post view."""
    record = {"$type": "app.bsky.feed.post", "text": f"post {number}", "createdAt": NOW}
    uri = f"at://{did}/app.bsky.feed.post/{number:04}"
    return {"uri": uri, "cid": CID, "author": author(did), "record": record, "indexedAt": NOW}


def feed_post(number: int) -> dict[str, Any]:
    """An item of a feed."""
    return {"post": post(number)}


def notification(number: int) -> dict[str, Any]:
    """A notification; from the fifth on they are read."""
    uri = f"at://{BOB}/app.bsky.feed.like/{number:04}"
    record = {"$type": "app.bsky.feed.like", "subject": {"uri": uri, "cid": CID}, "createdAt": NOW}
    who = {"uri": uri, "cid": CID, "author": author(BOB), "reason": "like"}
    return {**who, "record": record, "isRead": number >= 4, "indexedAt": NOW}


def person(number: int) -> dict[str, Any]:
    """A profile."""
    return {"did": f"did:plc:{number:024}", "handle": f"p{number}.test"}


def _list(number: int) -> dict[str, Any]:
    uri = f"at://{ALICE}/app.bsky.graph.list/{number:04}"
    kind = {"purpose": "app.bsky.graph.defs#curatelist", "indexedAt": NOW}
    return {"uri": uri, "cid": CID, "creator": author(), "name": f"list {number}", **kind}


def _generator(number: int) -> dict[str, Any]:
    uri = f"at://{ALICE}/app.bsky.feed.generator/{number:04}"
    names = {"displayName": f"feed {number}", "did": ALICE, "indexedAt": NOW}
    return {"uri": uri, "cid": CID, "creator": author(), **names}


def _pack(number: int) -> dict[str, Any]:
    uri = f"at://{ALICE}/app.bsky.graph.starterpack/{number:04}"
    record = {"$type": "app.bsky.graph.starterpack", "name": "pack", "list": uri, "createdAt": NOW}
    return {"uri": uri, "cid": CID, "record": record, "creator": author(), "indexedAt": NOW}


def _member(number: int) -> dict[str, Any]:
    return {"uri": f"at://{ALICE}/app.bsky.graph.listitem/{number:04}", "subject": person(number)}


def _bookmark(number: int) -> dict[str, Any]:
    view = post(number)
    item = {"$type": "app.bsky.feed.defs#postView", **view}
    return {"subject": {"uri": view["uri"], "cid": CID}, "item": item}


def _like(number: int) -> dict[str, Any]:
    return {"indexedAt": NOW, "createdAt": NOW, "actor": person(number)}


_ABOUT = {"uri": f"at://{ALICE}/app.bsky.feed.post/0001"}
_KINDS: dict[str, tuple[str, Callable[[int], dict[str, Any]], dict[str, Any]]] = {
    "getTimeline": ("feed", feed_post, {}),
    "getAuthorFeed": ("feed", feed_post, {}),
    "getFeed": ("feed", feed_post, {}),
    "getListFeed": ("feed", feed_post, {}),
    "getActorLikes": ("feed", feed_post, {}),
    "getQuotes": ("posts", post, _ABOUT),
    "searchPosts": ("posts", post, {}),
    "getBookmarks": ("bookmarks", _bookmark, {}),
    "getActorFeeds": ("feeds", _generator, {}),
    "getFollowers": ("followers", person, {"subject": person(0)}),
    "getFollows": ("follows", person, {"subject": person(0)}),
    "getKnownFollowers": ("followers", person, {"subject": person(0)}),
    "getLikes": ("likes", _like, _ABOUT),
    "getRepostedBy": ("repostedBy", person, _ABOUT),
    "searchActors": ("actors", person, {}),
    "getBlocks": ("blocks", person, {}),
    "getMutes": ("mutes", person, {}),
    "getListBlocks": ("lists", _list, {}),
    "getListMutes": ("lists", _list, {}),
    "getLists": ("lists", _list, {}),
    "getList": ("items", _member, {"list": _list(0)}),
    "getActorStarterPacks": ("starterPacks", _pack, {}),
    "listNotifications": ("notifications", notification, {}),
}
METHODS = tuple(_KINDS)


@dataclass
class Lists:
    """Every list has `total` items, numbered from the top."""

    total: int = 7
    asked: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    thread: Any = None

    def of(self, method: str) -> list[dict[str, Any]]:
        """What a method was asked, call by call."""
        return [params for name, params in self.asked if name == method]

    def __call__(self, request: httpx.Request) -> httpx.Response:
        name = request.url.path.rpartition(".")[2]
        query = request.url.params
        params = {key: query.get_list(key) if len(query.get_list(key)) > 1 else query[key] for key in query}
        self.asked.append((name, json.loads(request.content) if request.content else params))
        if name in _KINDS:
            page = self._page(name, params)
            return page if isinstance(page, httpx.Response) else reply(page)
        answered: httpx.Response = getattr(self, f"_{name}")(params)
        return answered

    def _page(self, name: str, params: dict[str, Any]) -> dict[str, Any] | httpx.Response:
        items, make, more = _KINDS[name]
        if params.get("actor") == "nobody.test":
            return failure(400, "InvalidRequest", "Profile not found")
        start = int(params.get("cursor", 0))
        end = min(start + int(params["limit"]), self.total)
        page = {items: [make(number) for number in range(start, end)], **more}
        return page | ({"cursor": str(end)} if end < self.total else {})

    def _createSession(self, params: dict[str, Any]) -> httpx.Response:
        who = {"did": ALICE, "handle": "alice.test"}
        return reply({**who, "accessJwt": "access", "refreshJwt": "refresh"})

    def _resolveHandle(self, params: dict[str, Any]) -> httpx.Response:
        did = HANDLES.get(params["handle"])
        return reply({"did": did}) if did else failure(400, "HandleNotFound", "Unable to resolve handle")

    def _getPostThread(self, params: dict[str, Any]) -> httpx.Response:
        return reply({"thread": self.thread})

    def _getPosts(self, params: dict[str, Any]) -> httpx.Response:
        uris = params["uris"] if isinstance(params["uris"], list) else [params["uris"]]
        numbers = [int(uri.rpartition("/")[2]) for uri in uris]
        return reply({"posts": [post(number) for number in reversed(numbers) if number < self.total]})

    def _getUnreadCount(self, params: dict[str, Any]) -> httpx.Response:
        return reply({"count": 4})

    def _updateSeen(self, params: dict[str, Any]) -> httpx.Response:
        return httpx.Response(200)
