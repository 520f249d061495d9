"""Datetimes between the strings of the protocol and Python's type (atproto.com/specs/lexicon#datetime).

Models keep the string, because the type cannot hold all of it: see `to_datetime`.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Literal

from pysky_sdk.syntax.formats import check_format

__all__ = ["from_datetime", "now", "to_datetime"]


def now() -> str:
    """Return the present moment as `YYYY-MM-DDTHH:MM:SS.mmmZ`, for a record's `created_at`."""
    return from_datetime(datetime.now(UTC))


def to_datetime(value: str) -> datetime:
    """Return an aware datetime, in the time zone that the string names.

    Digits of the fraction after the sixth are cut. A string that breaks the format, and one in the year 0,
    is a ValueError: other people's records hold both, so be ready for it when reading.
    """
    problem = check_format("datetime", value)
    if problem is not None:
        raise ValueError(problem)
    if value.startswith("0000"):
        raise ValueError(f"Python's datetime begins with the year 1: keep {value!r} as a string")
    return datetime.fromisoformat(value)


def from_datetime(
    moment: datetime, *, precision: Literal["milliseconds", "microseconds"] = "milliseconds"
) -> str:
    """Return an aware datetime as a string in UTC; what is finer than the precision is cut, not rounded."""
    if moment.tzinfo is None or moment.utcoffset() is None:
        raise ValueError("the datetime has no time zone: pass datetime.now(UTC) or use .replace(tzinfo=...)")
    try:
        utc = moment.astimezone(UTC)
    except OverflowError as error:
        raise ValueError(f"{moment} is in UTC outside of the years 1 to 9999") from error
    return utc.replace(tzinfo=None).isoformat(timespec=precision) + "Z"
