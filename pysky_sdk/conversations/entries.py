"""What conversations consist of, and how people name them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias

from pysky_sdk.reading.asking import actor_in
from pysky_sdk.syntax.patterns import is_at_identifier

if TYPE_CHECKING:
    from pysky_sdk.models.chat.bsky.actor.defs import ProfileViewBasic
    from pysky_sdk.models.chat.bsky.convo import defs
    from pysky_sdk.models.chat.bsky.convo.defs import ConvoView, MessageView

Start = Literal["now", "beginning"]

Message: TypeAlias = "defs.MessageView | defs.DeletedMessageView | defs.SystemMessageView | Unknown"
"""A row of a conversation; `isinstance` tells them apart."""

LogEntry: TypeAlias = """(
    defs.LogBeginConvo | defs.LogAcceptConvo | defs.LogLeaveConvo | defs.LogMuteConvo
    | defs.LogUnmuteConvo | defs.LogCreateMessage | defs.LogDeleteMessage | defs.LogReadMessage
    | defs.LogAddReaction | defs.LogRemoveReaction | defs.LogReadConvo | defs.LogAddMember
    | defs.LogRemoveMember | defs.LogMemberJoin | defs.LogMemberLeave | defs.LogLockConvo
    | defs.LogUnlockConvo | defs.LogLockConvoPermanently | defs.LogEditGroup | defs.LogCreateJoinLink
    | defs.LogEditJoinLink | defs.LogEnableJoinLink | defs.LogDisableJoinLink
    | defs.LogIncomingJoinRequest | defs.LogApproveJoinRequest | defs.LogRejectJoinRequest
    | defs.LogOutgoingJoinRequest | defs.LogWithdrawIncomingJoinRequest
    | defs.LogWithdrawOutgoingJoinRequest | defs.LogReadJoinRequests | Unknown
)"""
"""An event of conversations: `models.chat.bsky.convo.defs.Log…`, all with `convo_id` and `rev`."""

if TYPE_CHECKING:
    from pysky_sdk.modeling import Unknown


@dataclass(frozen=True, slots=True)
class Incoming:
    """A message that somebody else sent."""

    message: MessageView
    convo_id: str

    convo: ConvoView | None
    """The conversation, as it was when the first of its messages was delivered by this iteration; None if the
    account is in it no longer."""

    @property
    def text(self) -> str:
        """What it says."""
        return self.message.text

    @property
    def sender(self) -> str:
        """The DID of who sent it."""
        return self.message.sender.did

    @property
    def profile(self) -> ProfileViewBasic | None:
        """The profile of who sent it, if it is among the members that the conversation shows."""
        members = self.convo.members if self.convo is not None else ()
        return next((member for member in members if member.did == self.sender), None)


class HasConvoId(Protocol):
    """An `Incoming` message or an entry of the log."""

    @property
    def convo_id(self) -> str:
        """The conversation's id."""
        ...


class HasId(Protocol):
    """The view of a conversation or message."""

    id: str


ConvoLike: TypeAlias = "str | ConvoView | HasConvoId"
"""A conversation: its id, its view, or something that happened in it."""

MessageLike: TypeAlias = "str | MessageView | Incoming"
"""A message: its id, its view, or an `Incoming` one."""


def convo_id_of(convo: ConvoLike) -> str:
    """Return the id of a conversation.

    Raises:
        ValueError: it is an actor, with whom there may be several, or nothing at all.
    """
    if not isinstance(convo, str):
        return _id(convo, "convo_id")
    if not convo or names_actor(convo):
        raise ValueError(
            f"{convo!r} is not the id of a conversation; client.conversations.with_members(…) gives the one "
            "with a person."
        )
    return convo


def message_id_of(message: MessageLike) -> str:
    """Return the id of a message."""
    if isinstance(message, Incoming):
        return message.message.id
    return message if isinstance(message, str) else message.id


def names_actor(text: str) -> bool:
    """Whether a text names a person: the ids of conversations have no dot and no colon."""
    return is_at_identifier(text.strip().removeprefix("@")) or "/" in text


def actors_in(actors: tuple[str, ...]) -> list[str]:
    """Return the handles and DIDs of those who are to be in a conversation.

    Raises:
        ValueError: there is nobody, or one of them is no actor.
    """
    if not actors:
        raise ValueError("Name at least one person: a handle, a DID or the address of a profile.")
    return [actor_in(actor) for actor in actors]


def _id(value: Any, name: str) -> str:
    return str(getattr(value, name) if hasattr(value, name) else value.id)
