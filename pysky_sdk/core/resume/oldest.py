"""Lists with the oldest first: keep the last cursor, and ask with it again for what was added since."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pysky_sdk.core.resume.state import Saved

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pysky_sdk.core.resume.listing import Entry

_REMEMBERED = 2000


class OldestFirst:
    """The last cursor that was not empty, and the items that may come again with it.

    Those are the items of a last page, which often has no cursor, so that they come again when the list is
    polled (`_tail`); and the items of the page before, for a server that counts the item a cursor names in
    (`_edge`).
    """

    def __init__(self, saved: Saved) -> None:
        state: Any = saved.state or {}
        self.cursor = saved.cursor
        self.finished = False
        self._tail: list[str] = list(state.get("tail", ()))
        self._edge: list[str] = list(state.get("edge", ()))
        self._used = {saved.cursor}

    def take(self, entries: Sequence[Entry], received: str | None) -> list[bool]:
        """Take a page: a cursor that is missing, empty or was used already ends the list for now."""
        known = {*self._tail, *self._edge}
        wanted: list[bool] = []
        for entry in entries:
            wanted.append(entry.id not in known)
            known.add(entry.id)
        page = list(dict.fromkeys(entry.id for entry in entries))
        if received and received not in self._used:
            self._advance(received, page)
        else:
            self.finished = True
            self._tail = [*_without(self._tail, page), *page][-_REMEMBERED:]
        return wanted

    def _advance(self, cursor: str, page: list[str]) -> None:
        self._used.add(cursor)
        self.cursor = cursor
        if page:
            # With a smaller limit than before, a part of the tail still lies ahead; else all of it is past.
            rest = _without(self._tail, page)
            self._tail = rest if len(rest) < len(self._tail) else []
            self._edge = page[-_REMEMBERED:]

    def restart(self) -> bool:
        """From the beginning everything would come once more, and only the caller can want that."""
        return False

    def saved(self) -> Saved:
        """Return what to store."""
        state = {"tail": list(self._tail), "edge": list(self._edge)}
        return Saved(self.cursor, {name: ids for name, ids in state.items() if ids} or None)


def _without(ids: list[str], others: list[str]) -> list[str]:
    gone = set(others)
    return [it for it in ids if it not in gone]
