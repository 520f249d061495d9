"""What an address asks for, read strictly: what is not understood is refused, never left out."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl

from pysky_sdk.dashboard.guard import Refused
from pysky_sdk.dashboard.intervals import SPANS

if TYPE_CHECKING:
    from collections.abc import Collection

    from pysky_sdk.database.call_search import Position

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_LARGEST = 2**63 - 1
_LATEST = 253_402_300_799_999_999  # the end of the year 9999, the last that Python knows
_LONGEST = 2048
_MOST = 20


class Parameters:
    """The parameters behind a question mark."""

    def __init__(self, query: str, known: Collection[str]) -> None:
        """Read them.

        Raises:
            Refused: one is unknown, repeated or too long.
        """
        self._given: dict[str, str] = {}
        for name, value in _pairs(query):
            if name not in known or name in self._given or len(value) > _LONGEST or "\0" in value:
                raise wrong(f"The parameter {name!r} is unknown, repeated, too long, or no text.")
            self._given[name] = value

    def text(self, name: str) -> str | None:
        """Return a text without space around it; None for none."""
        return self._given.get(name, "").strip() or None

    def flag(self, name: str) -> bool:
        """Return whether it is `1`."""
        return self._given.get(name) == "1"

    def number(self, name: str, *, most: int, least: int = 0) -> int | None:
        """Return a whole number between two bounds; None for none."""
        text = self.text(name)
        if text is None:
            return None
        if not re.fullmatch(r"[0-9]{1,19}", text) or not least <= int(text) <= most:
            raise wrong(f"The parameter {name!r} is a whole number from {least} to {most}.")
        return int(text)

    def moment(self, name: str) -> int | None:
        """Return a time in microseconds, given as milliseconds since the epoch."""
        found = self.number(name, most=_LATEST // 1000)
        return None if found is None else found * 1000

    def span(self, otherwise: str) -> str:
        """Return the name of a span of time."""
        found = self.text("range") or otherwise
        if found != "all" and found not in SPANS:
            raise wrong(f"The range is one of {', '.join(SPANS)} and all.")
        return found

    def position(self, name: str) -> Position | None:
        """Return a place in the log, as a page before gave it."""
        from pysky_sdk.database.call_search import Position

        text = self.text(name)
        if text is None:
            return None
        found = re.fullmatch(r"([0-9]{1,18})-([0-9]{1,19})", text)
        if found is None or int(found[2]) > _LARGEST:
            raise wrong(f"The parameter {name!r} is not what an earlier page gave.")
        return Position(int(found[1]), int(found[2]))


def _pairs(query: str) -> list[tuple[str, str]]:
    try:
        return parse_qsl(query, max_num_fields=_MOST)
    except ValueError:
        raise wrong(f"There are more than {_MOST} parameters.") from None


def wrong(message: str) -> Refused:
    """Return what is raised for a request that is not understood."""
    return Refused(HTTPStatus.BAD_REQUEST, message)


def to_datetime(microseconds: int | None) -> datetime | None:
    """Turn microseconds since the epoch into a datetime, exactly."""
    return None if microseconds is None else _EPOCH + timedelta(microseconds=microseconds)
