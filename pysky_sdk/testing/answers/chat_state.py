"""chat.bsky.convo: reading, accepting, leaving, muting and reactions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from pysky_sdk.testing.answers.chat import convo_of
from pysky_sdk.testing.answers.chat_views import convo_view, message_view, tagged_message
from pysky_sdk.testing.exchange import invalid
from pysky_sdk.testing.methods import method
from pysky_sdk.testing.views.profiles import chat_profile

if TYPE_CHECKING:
    from pysky_sdk.testing.call import Call
    from pysky_sdk.testing.state.chat import Convo, Message

JSON = dict[str, Any]
_MOST_REACTIONS: Final = 5


def _changed(call: Call, convo: Convo) -> JSON:
    return {"convo": convo_view(call.world, convo, call.me.did)}


@method("chat.bsky.convo.updateRead")
def update_read(call: Call) -> JSON:
    """Say up to which message one has read."""
    convo = convo_of(call, call.input["convoId"])
    number = call.input.get("messageId")
    message = convo.message(number) if number else next(reversed(convo.messages), None)
    if number and message is None:
        raise invalid("Message not found")
    if message is not None:
        _read(call, convo, message)
    return _changed(call, convo)


def _read(call: Call, convo: Convo, message: Message) -> None:
    me = call.me.did
    convo.read[me] = max(message.rev, convo.read.get(me, ""))
    shown = tagged_message(call.world, message, me)
    call.world.chat.log(convo, "logReadConvo", {"message": shown}, only=me)


@method("chat.bsky.convo.updateAllRead")
def update_all_read(call: Call) -> JSON:
    """Say that one has read everything."""
    me, status = call.me.did, call.input.get("status")
    convos = [it for it in call.world.chat.of(me) if it.unread_of(me) and status in {None, it.status[me]}]
    for convo in convos:
        _read(call, convo, convo.messages[-1])
    return {"updatedCount": len(convos)}


@method("chat.bsky.convo.acceptConvo")
def accept_convo(call: Call) -> JSON:
    """Accept what somebody else began; the revision comes with a change only."""
    convo = convo_of(call, call.input["convoId"])
    if convo.status[call.me.did] == "accepted":
        return {}
    convo.status[call.me.did] = "accepted"
    return {"rev": _log(call, convo, "logAcceptConvo")}


def _log(call: Call, convo: Convo, kind: str) -> str:
    rev = call.world.clock.tid()
    call.world.chat.log(convo, kind, only=call.me.did, rev=rev)
    return rev


@method("chat.bsky.convo.leaveConvo")
def leave_convo(call: Call) -> JSON:
    """Take a conversation off one's list, until somebody writes again."""
    convo = convo_of(call, call.input["convoId"])
    convo.left.add(call.me.did)
    return {"convoId": convo.id, "rev": _log(call, convo, "logLeaveConvo")}


@method("chat.bsky.convo.muteConvo")
def mute_convo(call: Call) -> JSON:
    """Mute a conversation."""
    convo = convo_of(call, call.input["convoId"])
    convo.muted.add(call.me.did)
    _log(call, convo, "logMuteConvo")
    return _changed(call, convo)


@method("chat.bsky.convo.unmuteConvo")
def unmute_convo(call: Call) -> JSON:
    """Hear of a conversation again."""
    convo = convo_of(call, call.input["convoId"])
    convo.muted.discard(call.me.did)
    _log(call, convo, "logUnmuteConvo")
    return _changed(call, convo)


def _reacting(call: Call) -> tuple[Convo, Message]:
    convo = convo_of(call, call.input["convoId"])
    message = convo.message(call.input["messageId"])
    if message is None:
        raise invalid("Message not found")
    if call.me.did in message.deleted_for:
        raise invalid("Message was deleted", "ReactionMessageDeleted")
    if call.input["value"].isascii():
        raise invalid("Not an emoji", "ReactionInvalidValue")
    return convo, message


def _mine(call: Call, message: Message) -> list[JSON]:
    return [row for row in message.reactions if row["sender"]["did"] == call.me.did]


@method("chat.bsky.convo.addReaction")
def add_reaction(call: Call) -> JSON:
    """React; the same reaction twice is one."""
    convo, message = _reacting(call)
    mine = _mine(call, message)
    if all(row["value"] != call.input["value"] for row in mine):
        if len(mine) >= _MOST_REACTIONS:
            raise invalid("Too many reactions", "ReactionLimitReached")
        sender, now = {"did": call.me.did}, call.world.clock.now()
        reaction = {"value": call.input["value"], "sender": sender, "createdAt": now}
        message.reactions.append(reaction)
        _log_reaction(call, convo, message, "logAddReaction", reaction)
    return {"message": message_view(call.world, message)}


@method("chat.bsky.convo.removeReaction")
def remove_reaction(call: Call) -> JSON:
    """Take a reaction back."""
    convo, message = _reacting(call)
    for reaction in _mine(call, message):
        if reaction["value"] == call.input["value"]:
            message.reactions.remove(reaction)
            _log_reaction(call, convo, message, "logRemoveReaction", reaction)
    return {"message": message_view(call.world, message)}


def _log_reaction(call: Call, convo: Convo, message: Message, kind: str, reaction: JSON) -> None:
    event = {
        "message": {"$type": "chat.bsky.convo.defs#messageView", **message_view(call.world, message)},
        "reaction": reaction,
        "relatedProfiles": [chat_profile(call.world, did) for did in {message.sender, call.me.did}],
    }
    call.world.chat.log(convo, kind, event)
