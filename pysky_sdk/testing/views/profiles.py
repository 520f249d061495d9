"""Views of accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pysky_sdk.testing.state.world import World

JSON = dict[str, Any]


def chat_profile(world: World, did: str) -> JSON:
    """Return the view of a member of a conversation."""
    account = world.accounts.find(did)
    if account is None:
        return {"did": did, "handle": "missing.invalid"}
    profile = world.repos.at(did).get("app.bsky.actor.profile", "self")
    view: JSON = {"did": did, "handle": account.handle, "createdAt": account.created_at}
    if profile is not None and profile.value.get("displayName"):
        view["displayName"] = profile.value["displayName"]
    return view
