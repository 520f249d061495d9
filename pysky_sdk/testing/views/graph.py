"""Who follows, blocks and mutes whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pysky_sdk.testing.views.index import BLOCK, FOLLOW

if TYPE_CHECKING:
    from pysky_sdk.testing.state.repos import Record
    from pysky_sdk.testing.state.world import World


def edge(world: World, collection: str, actor: str, subject: str) -> Record | None:
    """Return the record with which an account follows or blocks another one, if the AppView knows it."""
    now = world.clock.time()
    for record in world.repos.at(actor).of(collection):
        if record.value.get("subject") == subject and record.seen_from <= now:
            return record
    return None


def follows(world: World, actor: str, subject: str) -> bool:
    """Whether an account follows another one."""
    return edge(world, FOLLOW, actor, subject) is not None


def blocks(world: World, actor: str, subject: str) -> bool:
    """Whether an account blocks another one."""
    return edge(world, BLOCK, actor, subject) is not None


def apart(world: World, one: str | None, other: str) -> bool:
    """Whether a block, of either side, stands between two."""
    return one is not None and (blocks(world, one, other) or blocks(world, other, one))


def may_chat(world: World, sender: str, recipient: str) -> str | None:
    """Return the error's name if one may not write to the other, else None."""
    if blocks(world, sender, recipient):
        return "BlockedSubject"
    if blocks(world, recipient, sender):
        return "BlockedActor"
    declared = world.repos.at(recipient).get("chat.bsky.actor.declaration", "self")
    allowed = "following" if declared is None else declared.value.get("allowIncoming", "following")
    if allowed == "none":
        return "MessagesDisabled"
    if allowed == "following" and not follows(world, recipient, sender):
        return "NotFollowedBySender"
    return None
