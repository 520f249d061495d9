"""What a stream has sent, and what a cursor means: pure bookkeeping."""

from __future__ import annotations

import threading
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from pysky_sdk.testing.exchange import Refusal, invalid
from pysky_sdk.testing.streams.frames import message_frame

if TYPE_CHECKING:
    from collections.abc import Callable

    from pysky_sdk.testing.state.world import World
    from pysky_sdk.testing.streams.listener import Listener

Position = int | str
"""What cursors name: a number, or a TID."""

Body = dict[str, Any]

_OUTDATED = {"name": "OutdatedCursor", "message": "Requested cursor exceeded limit. Possibly missing events."}


@dataclass(slots=True, eq=False)
class Event:
    """A message that was sent."""

    number: int
    """Of all messages of the stream, beginning with 1."""
    position: Position
    made: float
    """When, by the server's clock."""
    kind: str
    body: Callable[[], Body | bytes]
    """Makes its properties, or the whole frame: much of what nobody listens to is never put together."""
    did: str | None
    """Whom it is about."""
    _frame: bytes | None = field(default=None, init=False)

    @property
    def frame(self) -> bytes:
        """Header and body."""
        if self._frame is None:
            body = self.body()
            self._frame = body if isinstance(body, bytes) else message_frame(self.kind, body)
        return self._frame


@dataclass(slots=True)
class Start:
    """Where a listener begins."""

    after: int
    """The number of the last message that does not come."""
    first: list[bytes]
    """What it hears before all else."""
    is_live: bool
    """Whether nothing that was sent already comes."""
    refusal: Refusal | None = None
    """Why it does not begin at all."""


class EventLog:
    """The messages of one subscription, and who listens to them.

    Args:
        world: has the clock, and says how long messages are kept.
        numbered: whether cursors are numbers; otherwise they are TIDs.
    """

    def __init__(self, world: World, *, numbered: bool) -> None:
        self._world = world
        self._numbered = numbered
        self._events: list[Event] = []
        self._count = 0
        self._listeners: set[Listener] = set()
        self._lock = threading.Lock()  # not the world's, which a slow answer may hold

    @property
    def count(self) -> int:
        """How many messages were sent."""
        return self._count

    def add(
        self, kind: str, body: Callable[[Position, str], Body | bytes], *, did: str | None = None
    ) -> Position:
        """Send a message to all who listen; return its position.

        Args:
            kind: its type, as the header names it.
            body: makes the properties, or the whole frame, of its position and of the time.
            did: whom it is about.
        """
        now, made = self._world.clock.now(), self._world.clock.time()
        with self._lock:
            self._count += 1
            position = self._count if self._numbered else self._world.clock.tid()
            self._events.append(Event(self._count, position, made, kind, lambda: body(position, now), did))
            listeners = list(self._listeners)
        for listener in listeners:
            listener.wake()
        return position

    def forget(self, did: str) -> None:
        """Drop the messages about an account but the last one, as servers do with a deleted one."""
        with self._lock:
            last = max((event.number for event in self._events if event.did == did), default=0)
            self._events = [event for event in self._events if event.did != did or event.number == last]

    def start(self, cursor: Position | None) -> Start:
        """Return where a listener begins.

        Args:
            cursor: the position after which it wants to go on; None for now.

        Raises:
            Refusal: it is none, or no such message was sent yet.
        """
        with self._lock:
            if cursor is None:
                return Start(self._count, [], is_live=True)
            number = self._number(cursor)
            kept_from = self._world.clock.time() - self._world.settings.stream_retention
            lost = [it.number for it in self._events[self._place_after(number) :] if it.made < kept_from]
            if lost:
                return Start(lost[-1], [message_frame("#info", _OUTDATED)], is_live=False)
            return Start(number, [], is_live=False)

    def _number(self, cursor: Position) -> int:
        """Return the number of the message that a cursor names, or of the last one before it."""
        if isinstance(cursor, int) is not self._numbered:
            raise invalid(f"Error: cursor must be {'an integer' if self._numbered else 'a TID'}")
        is_future = cursor > self._count if isinstance(cursor, int) else cursor > self._world.clock.tid()
        if is_future:
            raise Refusal(400, "FutureCursor", "Cursor in the future.")
        if isinstance(cursor, int):
            return cursor
        return max((event.number for event in self._events if str(event.position) <= cursor), default=0)

    def after(self, number: int) -> tuple[Event | None, int]:
        """Return the next message behind one, and how many there are."""
        with self._lock:
            place = self._place_after(number)
            count = len(self._events) - place
            return (self._events[place] if count else None), count

    def _place_after(self, number: int) -> int:
        return bisect_right(self._events, number, key=lambda event: event.number)

    def join(self, listener: Listener) -> None:
        """Wake a listener whenever there is a message."""
        with self._lock:
            self._listeners.add(listener)

    def leave(self, listener: Listener) -> None:
        """Do so no longer."""
        with self._lock:
            self._listeners.discard(listener)
