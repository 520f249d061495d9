"""Views have the same properties on both sides."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from pysky_sdk import Client, models
from pysky_sdk.syntax import now
from pysky_sdk.testing import StandIn
from tests.network.harness import Network, RawApi
from tests.network.stand_in.sides import Side, known, point, real_side, stand_in_side, until, write

# An AppView of the development network leaves out when accounts were made; the official one says it. Likers
# that one knows are optional, and not made up here. When nothing was ever seen, the real one names a time.
DIFFERENT = re.compile(
    r"(author|by|subject|creator|actor|actors\[\]|profiles\[\]|follows\[\]|followers\[\]|repostedBy\[\])\.createdAt$"
    r"|^\.createdAt$|knownLikers|^\.seenAt$"
)
images = models.app.bsky.embed.images
external = models.app.bsky.embed.external
quoting = models.app.bsky.embed.record


def paths(value: Any, path: str = "") -> Iterator[str]:
    """Where properties stand, in all items of lists alike; union members by their `$type`."""
    if isinstance(value, dict):
        tag = value.get("$type")
        here = f"{path}<{tag}>" if isinstance(tag, str) and path else path
        for name, item in value.items():
            yield f"{here}.{name}"
            yield from paths(item, f"{here}.{name}")
    elif isinstance(value, list):
        for item in value:
            yield from paths(item, f"{path}[]")


def tell(side: Side) -> tuple[Client, dict[str, Any]]:
    """Two people write to each other; returns what to ask, and with which client."""
    (me, client), (other, others) = side.pair(), side.pair()
    blob = client.com.atproto.repo.upload_blob(data=b"123", content_type="image/png").blob
    client.app.bsky.actor.profile.put(
        {"displayName": "A", "description": "D", "avatar": blob, "banner": blob}
    )
    point(others, "app.bsky.graph.follow", me.did)
    point(client, "app.bsky.graph.follow", other.did)
    first = write(client, "pictures", embed=images.Images(images=[images.Image(alt="a", image=blob)]))
    about = external.ExternalDef(uri="https://a.example", title="t", description="d")
    write(client, "card", embed=external.External(external=about))
    known(client, first)
    reply = write(others, "reply", reply={"root": first, "parent": first})
    write(others, "quote", embed=quoting.Record(record=first))
    point(others, "app.bsky.feed.like", first)
    point(others, "app.bsky.feed.repost", first)
    point(client, "app.bsky.feed.like", reply)
    purpose = "app.bsky.graph.defs#curatelist"
    record = {"name": "L", "purpose": purpose, "description": "d", "createdAt": now()}
    made = client.com.atproto.repo.create_record(repo=me.did, collection="app.bsky.graph.list", record=record)
    item = {"list": made.uri, "subject": other.did, "createdAt": now()}
    client.com.atproto.repo.create_record(repo=me.did, collection="app.bsky.graph.listitem", record=item)
    questions = {
        "app.bsky.actor.getProfile": {"actor": me.did},
        "app.bsky.actor.getProfiles": {"actors": [me.did, other.did]},
        "app.bsky.actor.searchActors": {"q": me.handle},
        "app.bsky.actor.searchActorsTypeahead": {"q": me.handle},
        "app.bsky.feed.getActorLikes": {"actor": me.did},
        "app.bsky.feed.getAuthorFeed": {"actor": me.did},
        "app.bsky.feed.getLikes": {"uri": first.uri},
        "app.bsky.feed.getListFeed": {"list": made.uri},
        "app.bsky.feed.getPostThread": {"uri": reply.uri},
        "app.bsky.feed.getPosts": {"uris": [first.uri, reply.uri]},
        "app.bsky.feed.getQuotes": {"uri": first.uri},
        "app.bsky.feed.getRepostedBy": {"uri": first.uri},
        "app.bsky.feed.getTimeline": {},
        "app.bsky.graph.getFollowers": {"actor": me.did},
        "app.bsky.graph.getFollows": {"actor": me.did},
        "app.bsky.graph.getList": {"list": made.uri},
        "app.bsky.graph.getLists": {"actor": me.did},
        "app.bsky.graph.getRelationships": {"actor": me.did, "others": [other.did]},
        "app.bsky.notification.listNotifications": {},
        "app.bsky.unspecced.getPostThreadV2": {"anchor": first.uri},
        "com.atproto.repo.describeRepo": {"repo": me.did},
        "com.atproto.server.getSession": {},
    }
    until(lambda: len(client.app.bsky.notification.list_notifications().notifications) == 5)
    until(lambda: client.app.bsky.graph.get_list(list=made.uri).items)
    return client, questions


@pytest.fixture(scope="module")
def shapes(network: Network, raw: RawApi) -> dict[str, dict[str, set[str]]]:
    """By side and method: where properties stand in the answer."""
    found: dict[str, dict[str, set[str]]] = {}
    with httpx.Client(timeout=30) as http, StandIn() as server:
        for name, side in (
            ("real", real_side(network, raw, http)),
            ("stand-in", stand_in_side(server, http)),
        ):
            client, questions = tell(side)
            found[name] = {
                nsid: set(paths(client.call(nsid, params=params))) for nsid, params in questions.items()
            }
            for opened in side.closing:
                opened.close()
    return found


def test_views_have_the_same_properties(shapes: dict[str, dict[str, set[str]]]) -> None:
    missing = {nsid: _others(shapes["real"][nsid] - told) for nsid, told in shapes["stand-in"].items()}
    extra = {nsid: _others(told - shapes["real"][nsid]) for nsid, told in shapes["stand-in"].items()}
    assert {nsid: found for nsid, found in missing.items() if found} == {}
    assert {nsid: found for nsid, found in extra.items() if found} == {}


def _others(found: set[str]) -> list[str]:
    return sorted(path for path in found if not DIFFERENT.search(path))
