"""Conversations, their messages, and each member's log of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pysky_sdk.testing.state.world import World

JSON = dict[str, Any]


@dataclass(slots=True, eq=False)
class Message:
    """A message; its parts are kept as they were sent."""

    id: str
    rev: str
    sender: str
    sent_at: str
    content: JSON
    """Text, facets, embed."""
    reply_to: Message | None = None
    reactions: list[JSON] = field(default_factory=list)
    deleted_for: set[str] = field(default_factory=set)


@dataclass(slots=True, eq=False)
class Convo:
    """A conversation of two."""

    id: str
    members: tuple[str, ...]
    rev: str
    status: dict[str, str]
    """By member: `request` or `accepted`."""
    messages: list[Message] = field(default_factory=list)
    muted: set[str] = field(default_factory=set)
    left: set[str] = field(default_factory=set)
    read: dict[str, str] = field(default_factory=dict)
    """By member: the revision up to which they read."""

    def message(self, number: str) -> Message | None:
        """Return a message by its id."""
        return next((message for message in self.messages if message.id == number), None)

    def shown_to(self, did: str) -> list[Message]:
        """Return the messages that a member did not delete, oldest first."""
        return [message for message in self.messages if did not in message.deleted_for]

    def unread_of(self, did: str) -> int:
        """Count what others wrote since a member last read."""
        read = self.read.get(did, "")
        return sum(message.sender != did and message.rev > read for message in self.shown_to(did))


class Chat:
    """All conversations."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._by_members: dict[tuple[str, ...], Convo] = {}
        self._by_id: dict[str, Convo] = {}
        self._logs: dict[str, list[JSON]] = {}

    def find(self, members: Iterable[str]) -> Convo | None:
        """Return the conversation of exactly these."""
        return self._by_members.get(tuple(sorted(set(members))))

    def get(self, number: str, did: str) -> Convo | None:
        """Return a conversation of a member by its id."""
        convo = self._by_id.get(number)
        return convo if convo is not None and did in convo.members else None

    def of(self, did: str) -> list[Convo]:
        """Return the conversations that a member sees, the newest first."""
        mine = [it for it in self._by_id.values() if did in it.members and did not in it.left]
        return sorted(mine, key=lambda convo: convo.rev, reverse=True)

    def begin(self, members: Iterable[str], status: dict[str, str]) -> Convo:
        """Make a conversation."""
        number = self._world.clock.tid()
        convo = Convo(number, tuple(sorted(set(members))), number, status)
        self._by_members[convo.members] = self._by_id[convo.id] = convo
        for member in convo.members:
            self.log(convo, "logBeginConvo", only=member)
        return convo

    def send(self, convo: Convo, sender: str, content: JSON, reply_to: Message | None) -> Message:
        """Add a message; who writes has accepted, read and come back."""
        message = Message(
            id=self._world.clock.tid(),
            rev=self._world.clock.tid(),
            sender=sender,
            sent_at=self._world.clock.now(),
            content=content,
            reply_to=reply_to,
        )
        convo.messages.append(message)
        convo.left.clear()
        convo.status[sender] = "accepted"
        convo.rev = convo.read[sender] = message.rev
        return message

    def log(
        self,
        convo: Convo,
        kind: str,
        about: JSON | None = None,
        *,
        only: str | None = None,
        rev: str | None = None,
    ) -> None:
        """Write an event into the logs of all members, or of one."""
        rev = rev or self._world.clock.tid()
        event = {"$type": f"chat.bsky.convo.defs#{kind}", "rev": rev, "convoId": convo.id, **(about or {})}
        for member in convo.members if only is None else (only,):
            self._logs.setdefault(member, []).append(event)

    def log_of(self, did: str) -> list[JSON]:
        """Return a member's log, oldest first."""
        return self._logs.get(did, [])
