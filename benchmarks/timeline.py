"""A realistic page of `app.bsky.feed.getTimeline`: the same bytes for every SDK that is measured."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

JSON = dict[str, Any]

DID = "did:plc:{:024d}"
CID = "bafyreigaknpexyvxt76zgkitavbwx6ejgfheup5oybpm77f3pxzavwp{:04d}"
BLOB = "bafkreigaknpexyvxt76zgkitavbwx6ejgfheup5oybpm77f3pxzavwp{:04d}"
IMAGE = "https://cdn.example/img/{}/plain/{}/{}@jpeg"
NOW = "2026-08-{:02d}T12:{:02d}:05.123Z"


def author(n: int) -> JSON:
    view: JSON = {
        "did": DID.format(n % 40),
        "handle": f"user{n % 40}.bsky.example",
        "displayName": f"Ünïcode User {n % 40} 🦋",
        "avatar": f"https://cdn.example/img/avatar/plain/{DID.format(n % 40)}/{BLOB.format(n % 40)}@jpeg",
        "associated": {
            "chat": {"allowIncoming": "following"},
            "activitySubscription": {"allowSubscriptions": "followers"},
        },
        "viewer": {
            "muted": False,
            "blockedBy": False,
            "following": f"at://{DID.format(1)}/app.bsky.graph.follow/3k{n % 40:011d}",
        },
        "labels": [],
        "createdAt": NOW.format(1 + n % 27, n % 60),
    }
    if n % 5 == 0:
        view["labels"] = [
            {
                "src": DID.format(n),
                "uri": f"at://{DID.format(n)}/app.bsky.actor.profile/self",
                "cid": CID.format(n),
                "val": "!no-unauthenticated",
                "cts": NOW.format(1 + n % 27, n % 60),
            }
        ]
    if n % 7 == 0:
        view["verification"] = {
            "verifications": [
                {
                    "issuer": DID.format(3),
                    "uri": f"at://{DID.format(3)}/app.bsky.graph.verification/3kv{n:010d}",
                    "isValid": True,
                    "createdAt": NOW.format(3, 4),
                }
            ],
            "verifiedStatus": "valid",
            "trustedVerifierStatus": "none",
        }
    return view


def blob(n: int, size: int = 345678) -> JSON:
    return {"$type": "blob", "ref": {"$link": BLOB.format(n)}, "mimeType": "image/jpeg", "size": size + n}


def facets(n: int) -> list[JSON]:
    return [
        {
            "$type": "app.bsky.richtext.facet",
            "index": {"byteStart": 0, "byteEnd": 10},
            "features": [{"$type": "app.bsky.richtext.facet#mention", "did": DID.format(n % 40)}],
        },
        {
            "index": {"byteStart": 12, "byteEnd": 40},
            "features": [
                {"$type": "app.bsky.richtext.facet#link", "uri": f"https://example.com/articles/{n}"}
            ],
        },
        {
            "index": {"byteStart": 42, "byteEnd": 50},
            "features": [{"$type": "app.bsky.richtext.facet#tag", "tag": "python"}],
        },
    ]


def strong_ref(n: int) -> JSON:
    return {"cid": CID.format(n), "uri": post_uri(n)}


def post_uri(n: int) -> str:
    return f"at://{DID.format(n % 40)}/app.bsky.feed.post/3l{n:011d}"


def record_embed(n: int) -> JSON | None:
    match n % 6:
        case 0:
            return {
                "$type": "app.bsky.embed.images",
                "images": [
                    {
                        "alt": f"A picture number {i} of {n}",
                        "aspectRatio": {"height": 1500, "width": 2000},
                        "image": blob(n + i),
                    }
                    for i in range(1 + n % 4)
                ],
            }
        case 1:
            return {
                "$type": "app.bsky.embed.external",
                "external": {
                    "uri": f"https://example.com/articles/{n}",
                    "title": "An article about something",
                    "description": "What the article says in two sentences. It goes on.",
                    "thumb": blob(n),
                },
            }
        case 2:
            return {"$type": "app.bsky.embed.record", "record": strong_ref(n + 500)}
        case 3:
            return {
                "$type": "app.bsky.embed.recordWithMedia",
                "record": {"$type": "app.bsky.embed.record", "record": strong_ref(n + 500)},
                "media": {"$type": "app.bsky.embed.images", "images": [{"alt": "", "image": blob(n)}]},
            }
        case 4:
            return {
                "$type": "app.bsky.embed.video",
                "aspectRatio": {"height": 1920, "width": 1080},
                "video": {
                    "$type": "blob",
                    "ref": {"$link": BLOB.format(n)},
                    "mimeType": "video/mp4",
                    "size": 9000000 + n,
                },
            }
        case _:
            return None


def record(n: int, *, reply: bool = False) -> JSON:
    value: JSON = {
        "$type": "app.bsky.feed.post",
        "createdAt": NOW.format(1 + n % 27, n % 60),
        "langs": ["en"] if n % 3 else ["en", "de"],
        "text": f"@user{n % 40} hello: https://example.com/articles/{n} #python — post {n}, "
        "with a bit of text, as people write it ✨",
    }
    if n % 3 == 0:
        value["facets"] = facets(n)
    if (embed := record_embed(n)) is not None:
        value["embed"] = embed
    if reply:
        value["reply"] = {"parent": strong_ref(n + 1000), "root": strong_ref(n + 2000)}
    return value


def images_view(n: int) -> JSON:
    return {
        "$type": "app.bsky.embed.images#view",
        "images": [
            {
                "thumb": IMAGE.format("feed_thumbnail", DID.format(n % 40), BLOB.format(n + i)),
                "fullsize": IMAGE.format("feed_fullsize", DID.format(n % 40), BLOB.format(n + i)),
                "alt": f"A picture number {i} of {n}",
                "aspectRatio": {"height": 1500, "width": 2000},
            }
            for i in range(1 + n % 4)
        ],
    }


def quoted(n: int) -> JSON:
    return {
        "$type": "app.bsky.embed.record#view",
        "record": {
            "$type": "app.bsky.embed.record#viewRecord",
            "uri": post_uri(n + 500),
            "cid": CID.format(n + 500),
            "author": author(n + 500),
            "value": record(n + 505),
            "labels": [],
            "likeCount": 5 + n,
            "replyCount": 1,
            "repostCount": 2,
            "quoteCount": 0,
            "indexedAt": NOW.format(1 + n % 27, n % 60),
            "embeds": [images_view(n)] if n % 4 == 2 else [],
        },
    }


def embed_view(n: int) -> JSON | None:
    match n % 6:
        case 0:
            return images_view(n)
        case 1:
            return {
                "$type": "app.bsky.embed.external#view",
                "external": {
                    "uri": f"https://example.com/articles/{n}",
                    "title": "An article about something",
                    "description": "What the article says in two sentences. It goes on.",
                    "thumb": f"https://cdn.example/img/feed_thumbnail/plain/{n}/{BLOB.format(n)}@jpeg",
                },
            }
        case 2:
            return quoted(n)
        case 3:
            return {
                "$type": "app.bsky.embed.recordWithMedia#view",
                "media": images_view(n),
                "record": quoted(n) | {},
            }
        case 4:
            return {
                "$type": "app.bsky.embed.video#view",
                "cid": BLOB.format(n),
                "playlist": f"https://video.example/watch/{n}/playlist.m3u8",
                "thumbnail": f"https://video.example/watch/{n}/thumbnail.jpg",
                "aspectRatio": {"height": 1920, "width": 1080},
            }
        case _:
            return None


def post_view(n: int, *, reply: bool = False) -> JSON:
    view: JSON = {
        "uri": post_uri(n),
        "cid": CID.format(n),
        "author": author(n),
        "record": record(n, reply=reply),
        "bookmarkCount": 0,
        "replyCount": n % 4,
        "repostCount": n % 11,
        "likeCount": n * 7,
        "quoteCount": n % 3,
        "indexedAt": NOW.format(1 + n % 27, n % 60),
        "viewer": {"bookmarked": False, "threadMuted": False, "embeddingDisabled": False},
        "labels": [],
    }
    if (embed := embed_view(n)) is not None:
        view["embed"] = embed
    if n % 9 == 0:
        view["threadgate"] = {
            "uri": f"at://{DID.format(n % 40)}/app.bsky.feed.threadgate/3l{n:011d}",
            "cid": CID.format(n),
            "record": {
                "$type": "app.bsky.feed.threadgate",
                "allow": [{"$type": "app.bsky.feed.threadgate#mentionRule"}],
                "createdAt": NOW.format(1, 2),
                "hiddenReplies": [],
                "post": post_uri(n),
            },
            "lists": [],
        }
    return view


def item(n: int) -> JSON:
    entry: JSON = {"post": post_view(n, reply=n % 3 == 1)}
    if n % 3 == 1:
        entry["reply"] = {
            "root": {"$type": "app.bsky.feed.defs#postView", **post_view(n + 2000)},
            "parent": {"$type": "app.bsky.feed.defs#postView", **post_view(n + 1000)},
            "grandparentAuthor": author(n + 2000),
        }
    if n % 8 == 0:
        entry["reason"] = {
            "$type": "app.bsky.feed.defs#reasonRepost",
            "by": author(n + 3),
            "indexedAt": NOW.format(4, 5),
            "uri": f"at://{DID.format(3)}/app.bsky.feed.repost/3l{n:011d}",
            "cid": CID.format(n),
        }
    return entry


def page(posts: int = 100) -> bytes:
    """One page of `posts` entries as a server sends it: compact JSON, UTF-8."""
    data = {"cursor": "2026-08-01T12:00:00Z::x", "feed": [item(n) for n in range(posts)]}
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode()


if __name__ == "__main__":
    Path(sys.argv[1]).write_bytes(page())
