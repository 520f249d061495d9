"""Ages as people write them: 30d, 12h, 45m, 10s, 2w."""

from __future__ import annotations

import re
from datetime import timedelta

import typer

_UNITS = {
    "w": timedelta(weeks=1),
    "d": timedelta(days=1),
    "h": timedelta(hours=1),
    "m": timedelta(minutes=1),
    "s": timedelta(seconds=1),
}


def age(text: str) -> timedelta:
    """Read an age.

    Raises:
        typer.BadParameter: it is none.
    """
    found = re.fullmatch(r"([0-9]{1,6})([wdhms])", text)
    if found is None:
        raise typer.BadParameter(f"{text!r} is no age; write a number and w, d, h, m or s, as in 30d")
    return int(found[1]) * _UNITS[found[2]]
