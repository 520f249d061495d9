"""Views of what is embedded in posts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pysky_sdk.testing.views.graph import apart
from pysky_sdk.testing.views.index import LIST, POST, indexed_at
from pysky_sdk.testing.views.profiles import basic, picture_url, plain

if TYPE_CHECKING:
    from pysky_sdk.testing.state.repos import Record
    from pysky_sdk.testing.views.posts import Posts

JSON = dict[str, Any]
_RECORD = "app.bsky.embed.record"


def embed_view(posts: Posts, did: str, embed: JSON | None, *, nested: bool = False) -> JSON | None:
    """Return the view of an embed, None if there is none for it.

    Args:
        posts: what makes views.
        did: whose post it is in.
        embed: as it stands in the record.
        nested: whether the post is quoted itself, and quotes end here.
    """
    match (embed or {}).get("$type"):
        case "app.bsky.embed.images":
            return _images(posts, did, embed or {})
        case "app.bsky.embed.video":
            return _video(posts, did, embed or {})
        case "app.bsky.embed.external":
            return _external(posts, did, embed or {})
        case "app.bsky.embed.record" if not nested:
            return {"$type": f"{_RECORD}#view", "record": record_view(posts, (embed or {})["record"]["uri"])}
        case "app.bsky.embed.recordWithMedia":
            return _with_media(posts, did, embed or {}, nested=nested)
    return None


def _images(posts: Posts, did: str, embed: JSON) -> JSON:
    world = posts.world
    images = []
    for image in embed["images"]:
        view = {
            "thumb": picture_url(world, did, image["image"], "feed_thumbnail"),
            "fullsize": picture_url(world, did, image["image"], "feed_fullsize"),
            "alt": image["alt"],
        }
        ratio = image.get("aspectRatio")
        images.append(view if ratio is None else view | {"aspectRatio": ratio})
    return {"$type": "app.bsky.embed.images#view", "images": images}


def _video(posts: Posts, did: str, embed: JSON) -> JSON:
    cid = embed["video"]["ref"]["$link"]
    base = f"{posts.world.url}/watch/{did}/{cid}"
    view: JSON = {
        "$type": "app.bsky.embed.video#view",
        "cid": cid,
        "playlist": f"{base}/playlist.m3u8",
        "thumbnail": f"{base}/thumbnail.jpg",
    }
    return view | {name: embed[name] for name in ("alt", "aspectRatio") if embed.get(name)}


def _external(posts: Posts, did: str, embed: JSON) -> JSON:
    given = embed["external"]
    view = {name: given[name] for name in ("uri", "title", "description")}
    if given.get("thumb"):
        view["thumb"] = picture_url(posts.world, did, given["thumb"], "feed_thumbnail")
    return {"$type": "app.bsky.embed.external#view", "external": view}


def _with_media(posts: Posts, did: str, embed: JSON, *, nested: bool) -> JSON | None:
    media = embed_view(posts, did, embed["media"], nested=True)
    if nested or media is None:
        return media
    quoted = record_view(posts, embed["record"]["record"]["uri"])
    return {"$type": "app.bsky.embed.recordWithMedia#view", "media": media, "record": {"record": quoted}}


def record_view(posts: Posts, uri: str) -> JSON:
    """Return the view of a record that is embedded: a post, a list, or one that cannot be shown."""
    record = posts.index.find(uri)
    if record is None or record.collection not in {POST, LIST}:
        return {"$type": f"{_RECORD}#viewNotFound", "uri": uri, "notFound": True}
    if apart(posts.world, posts.viewer, record.did):
        author = {"did": record.did}
        return {"$type": f"{_RECORD}#viewBlocked", "uri": uri, "blocked": True, "author": author}
    if record.collection == LIST:
        return {"$type": "app.bsky.graph.defs#listView", **list_view(posts, record)}
    embed = embed_view(posts, record.did, record.value.get("embed"), nested=True)
    return {
        "$type": f"{_RECORD}#viewRecord",
        **record.ref,
        "author": basic(posts.world, record.did, posts.viewer),
        "value": record.value,
        "labels": posts.world.labels.on(record.uri, record),
        **posts.counts(record.uri),
        "indexedAt": indexed_at(record),
        "embeds": [] if embed is None else [embed],
    }


def list_view(posts: Posts, record: Record) -> JSON:
    """Return the view of a list of people."""
    value = record.value
    members = posts.list_items(record.uri)
    view = {
        **record.ref,
        "name": value["name"],
        "purpose": value["purpose"],
        "listItemCount": len(members),
        "indexedAt": indexed_at(record),
        "labels": posts.world.labels.on(record.uri, record),
        "creator": plain(posts.world, record.did, posts.viewer),
    }
    if value.get("description"):
        view["description"] = value["description"]
    return view if posts.viewer is None else view | {"viewer": {"muted": False}}
