"""What members see of conversations and messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pysky_sdk.testing.views.profiles import chat_profile

if TYPE_CHECKING:
    from pysky_sdk.testing.state.chat import Convo, Message
    from pysky_sdk.testing.state.world import World

JSON = dict[str, Any]
_DEFS = "chat.bsky.convo.defs"


def convo_view(world: World, convo: Convo, did: str) -> JSON:
    """Return a conversation as a member sees it."""
    shown = convo.shown_to(did)
    view: JSON = {
        "id": convo.id,
        "rev": convo.rev,
        "members": [chat_profile(world, member) for member in convo.members],
        "muted": did in convo.muted,
        "status": convo.status[did],
        "unreadCount": convo.unread_of(did),
        "kind": {"$type": f"{_DEFS}#directConvo"},
    }
    if shown:
        view["lastMessage"] = tagged_message(world, shown[-1], did)
    reacted = [(row, message) for message in shown for row in message.reactions]
    if reacted:
        reaction, message = max(reacted, key=lambda pair: str(pair[0]["createdAt"]))
        view["lastReaction"] = {
            "$type": f"{_DEFS}#messageAndReactionView",
            "message": message_view(world, message),
            "reaction": reaction,
        }
    return view


def message_view(world: World, message: Message, *, nested: bool = False) -> JSON:
    """Return a message; the one that it replies to is shown without its own."""
    view = {
        "id": message.id,
        "rev": message.rev,
        "sender": {"did": message.sender},
        "sentAt": message.sent_at,
        "text": message.content["text"],
    }
    if message.content.get("facets"):
        view["facets"] = message.content["facets"]
    embed = _embed(message.content.get("embed"))
    if embed is not None:
        view["embed"] = embed
    if message.reactions:
        view["reactions"] = list(message.reactions)
    if message.reply_to is not None and not nested:
        parent = message_view(world, message.reply_to, nested=True)
        view["replyTo"] = {"$type": f"{_DEFS}#messageView", **parent}
    return view


def tagged_message(world: World, message: Message, did: str) -> JSON:
    """Return a message as a member of a union; one that was deleted keeps its place."""
    if did in message.deleted_for:
        return {"$type": f"{_DEFS}#deletedMessageView", **deleted_view(message)}
    return {"$type": f"{_DEFS}#messageView", **message_view(world, message)}


def deleted_view(message: Message) -> JSON:
    """Return what is left of a message."""
    return {
        "id": message.id,
        "rev": message.rev,
        "sender": {"did": message.sender},
        "sentAt": message.sent_at,
    }


def _embed(embed: JSON | None) -> JSON | None:
    if embed is None or embed.get("$type") != "app.bsky.embed.record":
        return None
    uri = embed["record"]["uri"]
    missing = {"$type": "app.bsky.embed.record#viewNotFound", "uri": uri, "notFound": True}
    return {"$type": "app.bsky.embed.record#view", "record": missing}
