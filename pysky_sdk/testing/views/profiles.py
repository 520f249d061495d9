"""Views of accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pysky_sdk.testing.views.graph import edge
from pysky_sdk.testing.views.index import BLOCK, FOLLOW, LIST, POST, PROFILE

if TYPE_CHECKING:
    from pysky_sdk.testing.state.accounts import Account
    from pysky_sdk.testing.state.world import World
    from pysky_sdk.testing.views.index import Index

JSON = dict[str, Any]
_MOST_KNOWN = 5


def chat_profile(world: World, did: str) -> JSON:
    """Return the view of a member of a conversation."""
    account = world.accounts.find(did)
    if account is None:
        return {"did": did, "handle": "missing.invalid"}
    return {"did": did, "handle": account.handle, **_texts(world, account, "displayName", "avatar")}


def _texts(world: World, account: Account, *names: str) -> JSON:
    """Return what the profile record says, with pictures as addresses."""
    record = world.repos.at(account.did).get(PROFILE, "self")
    if record is None:
        return {}
    found = {name: record.value[name] for name in names if record.value.get(name)}
    for name in ("avatar", "banner"):
        if name in found:
            found[name] = picture_url(world, account.did, found[name], name)
    return found


def picture_url(world: World, did: str, blob: JSON, preset: str) -> str:
    """Return where a picture is, in the size of a preset."""
    cid = blob["ref"]["$link"] if "ref" in blob else blob["cid"]
    return f"{world.url}/img/{preset}/plain/{did}/{cid}@jpeg"


def basic(world: World, did: str, viewer: str | None) -> JSON:
    """Return the view that posts and lists show (`profileViewBasic`)."""
    account = world.accounts.at(did)
    view: JSON = {
        "did": did,
        "handle": account.handle,
        **_texts(world, account, "displayName", "avatar"),
        "associated": _associated(world, did),
    }
    if viewer is not None:
        view["viewer"] = _viewer(world, did, viewer)
    profile = world.repos.at(did).get(PROFILE, "self")
    labels = world.labels.on(did) + ([] if profile is None else world.labels.on(profile.uri, profile))
    return view | {"labels": labels, "createdAt": account.created_at}


def plain(world: World, did: str, viewer: str | None) -> JSON:
    """Return the view of lists of people (`profileView`)."""
    account = world.accounts.at(did)
    record = world.repos.at(did).get(PROFILE, "self")
    view = basic(world, did, viewer) | _texts(world, account, "description")
    return view if record is None else view | {"indexedAt": record.indexed_at}


def detailed(world: World, index: Index, did: str, viewer: str | None) -> JSON:
    """Return the view of one's page (`profileViewDetailed`)."""
    view = plain(world, did, viewer) | _texts(world, world.accounts.at(did), "banner", "pinnedPost")
    counts = {"lists": len(index.of(did, LIST)), "feedgens": 0, "starterPacks": 0, "labeler": False}
    view["associated"] = counts | view["associated"]
    followers = index.pointing_at(FOLLOW, did)
    known = [it.did for it in followers if viewer and edge(world, FOLLOW, viewer, it.did) is not None]
    if known:
        shown = [basic(world, other, viewer) for other in known[:_MOST_KNOWN]]
        view["viewer"]["knownFollowers"] = {"count": len(known), "followers": shown}
    return view | {
        "followersCount": len(followers),
        "followsCount": len(index.of(did, FOLLOW)),
        "postsCount": len(index.of(did, POST)),
    }


def _associated(world: World, did: str) -> JSON:
    found: JSON = {"activitySubscription": {"allowSubscriptions": "followers"}}
    chat = world.repos.at(did).get("chat.bsky.actor.declaration", "self")
    if chat is not None:
        found["chat"] = {"allowIncoming": chat.value["allowIncoming"]}
    return found


def _viewer(world: World, did: str, viewer: str) -> JSON:
    """Return how the viewer stands to an account."""
    mute = world.private.of(viewer).mutes.get(did)
    state: JSON = {
        "muted": mute is not None and mute.fully,
        "mutedOnlyReposts": mute is not None and mute.reposts,
        "mutedOnlyQuoteposts": mute is not None and mute.quotes,
        "blockedBy": edge(world, BLOCK, did, viewer) is not None,
    }
    edges = {
        "blocking": edge(world, BLOCK, viewer, did),
        "following": edge(world, FOLLOW, viewer, did),
        "followedBy": edge(world, FOLLOW, did, viewer),
    }
    return state | {name: record.uri for name, record in edges.items() if record is not None}
