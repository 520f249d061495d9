"""Views as an AppView would show them."""

from __future__ import annotations

from typing import Any

from pysky_sdk.models.app.bsky.actor.defs import ProfileViewBasic
from pysky_sdk.models.app.bsky.feed.defs import PostView

CID = "bafyreigaknpexyvxt76zgkitavbwx6ejgfheup5oybpm77f3pxzavwpi3i"
NOW = "2026-08-01T12:00:00.000Z"
LABELER = "did:web:labeler.test"
SELF = "did:web:self.test"


def did(name: str) -> str:
    return f"did:web:{name}.test"


def post_uri(name: str) -> str:
    return f"at://{did(name)}/app.bsky.feed.post/3l3qo2vuowo2b"


def label(value: str, uri: str, by: str = LABELER, **more: Any) -> dict[str, Any]:
    return {"src": by, "uri": uri, "val": value, "cts": NOW, **more}


def some_list(name: str) -> dict[str, Any]:
    purpose = "app.bsky.graph.defs#modlist"
    return {"uri": f"at://{SELF}/app.bsky.graph.list/x", "cid": CID, "name": name, "purpose": purpose}


RELATIONS: dict[str, dict[str, Any]] = {
    "self": {},
    "alice": {},
    "bob": {"blocking": f"at://{SELF}/app.bsky.graph.block/x"},
    "carla": {"blockedBy": True},
    "dan": {"muted": True},
    "elise": {"muted": True, "mutedByList": some_list("Noise")},
    "fern": {"blocking": f"at://{SELF}/app.bsky.graph.block/x", "blockedBy": True},
    "georgia": {
        "blocking": f"at://{SELF}/app.bsky.graph.listblock/x",
        "blockingByList": some_list("Spammers"),
    },
}
"""What there is between the one who looks and others."""


def author(
    name: str,
    *,
    account: tuple[str, ...] = (),
    profile: tuple[str, ...] = (),
    by: str = LABELER,
    **viewer: Any,
) -> dict[str, Any]:
    labels = [label(value, did(name), by) for value in account]
    labels += [label(value, f"at://{did(name)}/app.bsky.actor.profile/self", by) for value in profile]
    viewer = {**RELATIONS.get(name, {}), **viewer}
    return {"did": did(name), "handle": f"{name}.test", "viewer": viewer, "labels": labels}


def profile_view(name: str, **labels: Any) -> ProfileViewBasic:
    return ProfileViewBasic.model_validate(author(name, **labels))


def post_record(text: str, **more: Any) -> dict[str, Any]:
    return {"$type": "app.bsky.feed.post", "text": text, "createdAt": NOW, **more}


def post_view(
    name: str = "alice",
    text: str = "Post text",
    *,
    post: tuple[str, ...] = (),
    record: dict[str, Any] | None = None,
    embed: dict[str, Any] | None = None,
    by: str = LABELER,
    **author_details: Any,
) -> PostView:
    view: dict[str, Any] = {
        "uri": post_uri(name),
        "cid": CID,
        "author": author(name, by=by, **author_details),
        "record": post_record(text, **(record or {})),
        "indexedAt": NOW,
        "labels": [label(value, post_uri(name), by) for value in post],
    }
    if embed is not None:
        view["embed"] = embed
    return PostView.model_validate(view)


def quoting(
    name: str, text: str = "Quoted text", *, post: tuple[str, ...] = (), value: Any = None, **details: Any
) -> dict[str, Any]:
    """The view of an embed that quotes a post."""
    record = {
        "$type": "app.bsky.embed.record#viewRecord",
        "uri": post_uri(name),
        "cid": CID,
        "author": author(name, **details),
        "value": post_record(text, **(value or {})),
        "labels": [label(one, post_uri(name)) for one in post],
        "indexedAt": NOW,
    }
    return {"$type": "app.bsky.embed.record#view", "record": record}


def with_media(quote: dict[str, Any], media: dict[str, Any]) -> dict[str, Any]:
    """The view of an embed that quotes a post beside pictures or a link card."""
    return {"$type": "app.bsky.embed.recordWithMedia#view", "record": quote, "media": media}
