"""Who liked, reposted, follows, is followed, muted and blocked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pysky_sdk.testing.answers.actor import actor_of, viewer_of
from pysky_sdk.testing.exchange import invalid
from pysky_sdk.testing.methods import method
from pysky_sdk.testing.paging import keyset
from pysky_sdk.testing.state.private import Mute
from pysky_sdk.testing.views.graph import edge
from pysky_sdk.testing.views.index import BLOCK, FOLLOW, LIKE, REPOST, Index, indexed_at, sort_key, subject_of
from pysky_sdk.testing.views.profiles import plain

if TYPE_CHECKING:
    from collections.abc import Callable

    from pysky_sdk.testing.call import Call
    from pysky_sdk.testing.state.repos import Record

JSON = dict[str, Any]


def _people(call: Call, records: list[Record], who: Callable[[Record], str]) -> tuple[list[Record], JSON]:
    """Return a page of records whose people can be shown."""
    known = [
        record for record in records if (found := call.world.accounts.find(who(record))) and found.active
    ]
    return keyset(call, known, sort_key)


def _author(record: Record) -> str:
    return record.did


@method("app.bsky.feed.getLikes", auth="optional")
def get_likes(call: Call) -> JSON:
    """List who liked a post."""
    uri, viewer = call.params["uri"], viewer_of(call)
    shown, cursor = _people(call, Index(call.world, viewer).pointing_at(LIKE, uri), _author)
    likes = [
        {
            "actor": plain(call.world, record.did, viewer),
            "createdAt": record.value["createdAt"],
            "indexedAt": indexed_at(record),
        }
        for record in shown
    ]
    return {"uri": uri, "likes": likes, **cursor}


@method("app.bsky.feed.getRepostedBy", auth="optional")
def get_reposted_by(call: Call) -> JSON:
    """List who reposted a post."""
    uri, viewer = call.params["uri"], viewer_of(call)
    shown, cursor = _people(call, Index(call.world, viewer).pointing_at(REPOST, uri), _author)
    return {"uri": uri, "repostedBy": [plain(call.world, it.did, viewer) for it in shown], **cursor}


def _subject(call: Call) -> str:
    actor = call.params["actor"]
    return actor_of(call, actor, f"Actor not found: {actor}").did


@method("app.bsky.graph.getFollowers", auth="optional")
def get_followers(call: Call) -> JSON:
    """List who follows somebody."""
    did, viewer = _subject(call), viewer_of(call)
    shown, cursor = _people(call, Index(call.world, viewer).pointing_at(FOLLOW, did), _author)
    followers = [plain(call.world, record.did, viewer) for record in shown]
    return {"subject": plain(call.world, did, viewer), "followers": followers, **cursor}


@method("app.bsky.graph.getFollows", auth="optional")
def get_follows(call: Call) -> JSON:
    """List whom somebody follows."""
    did, viewer = _subject(call), viewer_of(call)
    shown, cursor = _people(call, Index(call.world, viewer).of(did, FOLLOW), subject_of)
    follows = [plain(call.world, subject_of(record), viewer) for record in shown]
    return {"subject": plain(call.world, did, viewer), "follows": follows, **cursor}


@method("app.bsky.graph.getKnownFollowers")
def get_known_followers(call: Call) -> JSON:
    """List who follows somebody and is followed by oneself."""
    did, me = _subject(call), call.me.did
    followers = Index(call.world, me).pointing_at(FOLLOW, did)
    mine = [record for record in followers if edge(call.world, FOLLOW, me, record.did) is not None]
    shown, cursor = _people(call, mine, _author)
    known = [plain(call.world, record.did, me) for record in shown]
    return {"subject": plain(call.world, did, me), "followers": known, **cursor}


@method("app.bsky.graph.getBlocks")
def get_blocks(call: Call) -> JSON:
    """List whom one blocks."""
    me = call.me.did
    shown, cursor = _people(call, Index(call.world, me).of(me, BLOCK), subject_of)
    return {"blocks": [plain(call.world, subject_of(record), me) for record in shown], **cursor}


@method("app.bsky.graph.getMutes")
def get_mutes(call: Call) -> JSON:
    """List whom one mutes."""
    mutes = call.world.private.of(call.me.did).mutes
    shown, cursor = keyset(call, mutes, lambda did: f"{mutes[did].made}__{did}")
    known = [did for did in shown if call.world.accounts.find(did) is not None]
    return {"mutes": [plain(call.world, did, call.me.did) for did in known], **cursor}


def _muted(call: Call) -> str:
    """Return the DID that is meant; one that nobody has may be muted as well."""
    actor: str = call.input["actor"]
    return actor if actor.startswith("did:") else actor_of(call, actor, "Actor not found").did


@method("app.bsky.graph.muteActor")
def mute_actor(call: Call) -> None:
    """Mute somebody."""
    did = _muted(call)
    if did == call.me.did:
        raise invalid("Actor cannot mute themselves")
    given = call.input
    mute = Mute(call.world.clock.tid(), given.get("onlyReposts", False), given.get("onlyQuoteposts", False))
    call.world.private.of(call.me.did).mutes[did] = mute


@method("app.bsky.graph.unmuteActor")
def unmute_actor(call: Call) -> None:
    """Hear of somebody again."""
    did = _muted(call)
    call.world.private.of(call.me.did).mutes.pop(did, None)


@method("app.bsky.graph.getRelationships", auth="optional")
def get_relationships(call: Call) -> JSON:
    """Say how somebody stands to others."""
    actor, others = call.params["actor"], call.params.get("others", [])
    account = call.world.accounts.find(actor)
    if account is None and not actor.startswith("did:"):
        return {"relationships": [_no_actor(other) for other in others]}
    did = actor if account is None else account.did
    return {"actor": did, "relationships": [_relationship(call, did, other) for other in others]}


def _no_actor(actor: str) -> JSON:
    return {"$type": "app.bsky.graph.defs#notFoundActor", "actor": actor, "notFound": True}


def _relationship(call: Call, did: str, other: str) -> JSON:
    account = call.world.accounts.find(other)
    if account is None and not other.startswith("did:"):
        return _no_actor(other)
    row: JSON = {"$type": "app.bsky.graph.defs#relationship", "did": other}
    if account is None or call.world.accounts.find(did) is None:
        return row
    edges = {
        "following": edge(call.world, FOLLOW, did, account.did),
        "followedBy": edge(call.world, FOLLOW, account.did, did),
        "blocking": edge(call.world, BLOCK, did, account.did),
        "blockedBy": edge(call.world, BLOCK, account.did, did),
    }
    found = {name: record.uri for name, record in edges.items() if record is not None}
    return row | {"did": account.did} | found
