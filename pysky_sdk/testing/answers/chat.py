"""chat.bsky.convo: conversations of two."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from pysky_sdk.testing.answers.chat_views import (
    convo_view,
    deleted_view,
    message_view,
    tagged_message,
)
from pysky_sdk.testing.exchange import invalid
from pysky_sdk.testing.methods import method
from pysky_sdk.testing.paging import page
from pysky_sdk.testing.views.graph import follows, may_chat
from pysky_sdk.testing.views.profiles import chat_profile

if TYPE_CHECKING:
    from pysky_sdk.testing.call import Call
    from pysky_sdk.testing.state.chat import Convo, Message

JSON = dict[str, Any]
_MOST_LOGS: Final = 50
_MOST_COUNTED: Final = 100


def convo_of(call: Call, number: str) -> Convo:
    """Return a conversation of the caller.

    Raises:
        Refusal: there is none.
    """
    convo = call.world.chat.get(number, call.me.did)
    if convo is None:
        raise invalid("Convo not found", "InvalidConvo")
    return convo


def _members(call: Call) -> list[str]:
    others = [did for did in dict.fromkeys(call.params["members"]) if did != call.me.did]
    if len(others) != 1:
        raise invalid("A direct conversation has exactly one other member")
    account = call.world.accounts.find(others[0])
    if account is None:
        raise invalid("Recipient not found", "RecipientNotFound")
    if not account.active:
        raise invalid("Account is suspended", "AccountSuspended")
    return [call.me.did, *others]


@method("chat.bsky.convo.getConvoForMembers")
def get_convo_for_members(call: Call) -> JSON:
    """Return the conversation with somebody, which begins with this."""
    members = _members(call)
    convo = call.world.chat.find(members)
    if convo is None:
        me, other = members
        problem = may_chat(call.world, me, other)
        if problem is not None:
            raise invalid(_REASONS[problem], problem)
        known = "accepted" if follows(call.world, other, me) else "request"
        convo = call.world.chat.begin(members, {me: "accepted", other: known})
    return {"convo": convo_view(call.world, convo, call.me.did)}


_REASONS: Final = {
    "BlockedActor": "block between recipient and sender",
    "BlockedSubject": "block between recipient and sender",
    "MessagesDisabled": "recipient has disabled incoming messages",
    "NotFollowedBySender": "recipient requires incoming messages to come from someone they follow",
}


@method("chat.bsky.convo.getConvoAvailability")
def get_convo_availability(call: Call) -> JSON:
    """Say whether one may write to somebody."""
    members = _members(call)
    convo = call.world.chat.find(members)
    if convo is not None:
        return {"canChat": True, "convo": convo_view(call.world, convo, call.me.did)}
    return {"canChat": may_chat(call.world, *members) is None}


@method("chat.bsky.convo.getConvo")
def get_convo(call: Call) -> JSON:
    """Return a conversation."""
    return {"convo": convo_view(call.world, convo_of(call, call.params["convoId"]), call.me.did)}


@method("chat.bsky.convo.getConvoMembers")
def get_convo_members(call: Call) -> JSON:
    """List the members of a conversation."""
    convo = convo_of(call, call.params["convoId"])
    members, cursor = page(call, convo.members, str, newest_first=False)
    return {"members": [chat_profile(call.world, did) for did in members], **cursor}


@method("chat.bsky.convo.listConvos")
def list_convos(call: Call) -> JSON:
    """List the conversations, the one with the last message first."""
    me, wanted = call.me.did, call.params
    convos = [
        convo
        for convo in call.world.chat.of(me)
        if wanted.get("status") in {None, convo.status[me]}
        and (wanted.get("readState") != "unread" or convo.unread_of(me))
        and wanted.get("kind") in {None, "direct"}
        and wanted.get("lockStatus") in {None, "unlocked"}
    ]
    shown, cursor = page(call, convos, lambda convo: convo.rev)
    return {"convos": [convo_view(call.world, convo, me) for convo in shown], **cursor}


@method("chat.bsky.convo.listConvoRequests")
def list_convo_requests(call: Call) -> JSON:
    """List what others began and one has not accepted."""
    me = call.me.did
    convos = [convo for convo in call.world.chat.of(me) if convo.status[me] == "request"]
    shown, cursor = page(call, convos, lambda convo: convo.rev)
    views = [convo_view(call.world, convo, me) for convo in shown]
    return {"requests": [{"$type": "chat.bsky.convo.defs#convoView", **view} for view in views], **cursor}


@method("chat.bsky.convo.getUnreadCounts")
def get_unread_counts(call: Call) -> JSON:
    """Count the conversations with unread messages."""
    me = call.me.did
    unread = [convo.status[me] for convo in call.world.chat.of(me) if convo.unread_of(me)]
    return {
        "unreadAcceptedConvos": min(unread.count("accepted"), _MOST_COUNTED),
        "unreadRequestConvos": min(unread.count("request"), _MOST_COUNTED),
    }


@method("chat.bsky.convo.getMessages")
def get_messages(call: Call) -> JSON:
    """List messages, the newest first."""
    convo = convo_of(call, call.params["convoId"])
    shown, cursor = page(call, convo.messages, lambda message: message.rev)
    people = dict.fromkeys(did for message in shown for did in _people(message))
    return {
        "messages": [tagged_message(call.world, message, call.me.did) for message in shown],
        "relatedProfiles": [chat_profile(call.world, did) for did in people],
        **cursor,
    }


def _people(message: Message) -> list[str]:
    return [message.sender, *(row["sender"]["did"] for row in message.reactions)]


@method("chat.bsky.convo.getLog")
def get_log(call: Call) -> JSON:
    """List events, the oldest first; without a cursor it begins now, and is empty."""
    rows = call.world.chat.log_of(call.me.did)
    after = call.params.get("cursor")
    if after is None:
        last = rows[-1]["rev"] if rows else call.world.clock.tid()
        return {"logs": [], "cursor": last}
    found = [row for row in rows if row["rev"] > after][:_MOST_LOGS]
    return {"logs": found, "cursor": found[-1]["rev"] if found else after}


@method("chat.bsky.convo.sendMessage")
def send_message(call: Call) -> JSON:
    """Send a message."""
    return _send(call, call.input["convoId"], call.input["message"])


@method("chat.bsky.convo.sendMessageBatch")
def send_message_batch(call: Call) -> JSON:
    """Send messages, all or none."""
    for item in call.input["items"]:
        _check_target(convo_of(call, item["convoId"]), item["message"])
    return {"items": [_send(call, item["convoId"], item["message"]) for item in call.input["items"]]}


def _send(call: Call, number: str, content: JSON) -> JSON:
    convo = convo_of(call, number)
    parent = _check_target(convo, content)
    for other in convo.members:
        problem = None if other == call.me.did else may_chat(call.world, call.me.did, other)
        if problem not in {None, "NotFollowedBySender"}:  # who knows one another goes on
            raise invalid(_REASONS[str(problem)], "InvalidConvo")
    message = call.world.chat.send(convo, call.me.did, content, parent)
    view = message_view(call.world, message)
    event = {
        "message": {"$type": "chat.bsky.convo.defs#messageView", **view},
        "relatedProfiles": [chat_profile(call.world, call.me.did)],
    }
    call.world.chat.log(convo, "logCreateMessage", event, rev=message.rev)
    return view


def _check_target(convo: Convo, content: JSON) -> Message | None:
    if "replyTo" not in content:
        return None
    parent = convo.message(content["replyTo"]["messageId"])
    if parent is None:
        raise invalid("Reply target not found", "ReplyTargetNotFound")
    return parent


@method("chat.bsky.convo.deleteMessageForSelf")
def delete_message_for_self(call: Call) -> JSON:
    """Take a message out of one's own sight."""
    convo = convo_of(call, call.input["convoId"])
    message = convo.message(call.input["messageId"])
    if message is None:
        raise invalid("Message not found")
    message.deleted_for.add(call.me.did)
    view = deleted_view(message)
    event = {"message": {"$type": "chat.bsky.convo.defs#deletedMessageView", **view}}
    call.world.chat.log(convo, "logDeleteMessage", event, only=call.me.did)
    return view
