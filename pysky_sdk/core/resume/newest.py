"""Lists with the newest first: walk from the top down to what was seen, and remember a walk that broke off.

Three things are remembered. The *window*: the newest items that were there when the list was last caught up
with, in their order, many of them, because any may be deleted. The *walk* under way: its items, and the
cursor where it goes on (the gap below is still to be read). And whether the window holds all items there ever
were, so that any other is new.

An item that is in neither is new if it stands above the window's end. Whether it does is told by its position
where items have one, else by the items of the window around it; when all of those are deleted and items have
no position, it is delivered again: twice is better than never.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pysky_sdk.core.resume.state import Saved
from pysky_sdk.core.resume.window import WHOLE, WINDOW, Walk, Window

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pysky_sdk.core.resume.listing import Entry

RUN = 20
"""So many items in a row that are not new end a walk, at the end of their page.

More than one: a pinned item stands on top whatever its age, and an item that arrives late, or with the clock
of another machine, stands below others that were seen already. Each more costs requests at every catching up,
and none is enough for an item that may come to stand anywhere; so it is the user's to set
(`client.cursors.known_items`), up to where the list is read to its end.
"""


class NewestFirst:
    """Catching up from the top; `stops=False` reads lists without an order to their end each time."""

    def __init__(self, saved: Saved, *, stops: bool = True, run: int | None = None) -> None:
        state: Any = saved.state or {}
        self.cursor = saved.cursor
        self.finished = False
        self.overflowed = False
        """Whether a list without an order was longer than what is remembered of it."""

        self._stops = stops
        self._run = RUN if run is None else run
        self._window = Window.load(state.get("window"), max(WINDOW, self._run) if stops else WHOLE)
        self._walk = Walk.load(state.get("walk"))
        # After the rest of a walk that broke off, the top is looked at again: the walk is older than that.
        self._again = saved.cursor is not None
        self._used: set[str | None] = {self.cursor}

    def take(self, entries: Sequence[Entry], received: str | None) -> list[bool]:
        """Take a page; the walk ends with the list, or where nothing is new any more."""
        wanted = [self._is_new(entry) for entry in entries]
        ended = not received or received in self._used
        if ended or (self._stops and self._walk.run >= self._run):
            self._end(whole=ended)
        else:
            self.cursor = received
            self._used.add(received)
        return wanted

    def _is_new(self, entry: Entry) -> bool:
        walk, window = self._walk, self._window
        rank = window.ranks.get(entry.id)
        if rank is None and walk.has_met(entry):
            walk.pass_by(entry, window)
            return False
        new = rank is None and not (self._stops and window.is_below(entry, walk, self._run))
        walk.add(entry, rank, window, new=new)
        return new

    def _end(self, *, whole: bool) -> None:
        self.overflowed = not self._stops and self._walk.count > self._window.bound
        self._window.renew(self._walk, whole=whole)
        self._walk = Walk()
        self._from_the_top()
        self.finished = not self._again
        self._again = False

    def restart(self) -> bool:
        """Walk from the top again, knowing what the walk has met so far, so that nothing is lost."""
        self._walk = self._walk.restarted()
        self._from_the_top()
        self._again = False
        return True

    def _from_the_top(self) -> None:
        self.cursor = None
        self._used = {None}

    def saved(self) -> Saved:
        """Return what to store."""
        state = {
            "window": self._window.dump(),
            "walk": None if self.cursor is None else self._walk.dump(),
        }
        return Saved(self.cursor, {name: value for name, value in state.items() if value} or None)
