"""Where the name of a host or an account begins and ends in running text."""

from __future__ import annotations

import re
from unicodedata import category

LABEL = r"[A-Za-z0-9]++(?:-++[A-Za-z0-9]++)*"
"""A label of a domain. Only whole parts between hyphens are given back: a run of letters is read once.

(Possessive groups would be the shorter way; Python 3.11 before 3.11.5 matches them wrongly.)
"""

_KEYCAP = "\u20e3"
_SIGILS = frozenset("@#\uff03$_")
# What IDNA reads as a dot, with a label in another script behind it; what is hidden in a name; and letters
# that it folds into ASCII. A name that goes on so is not the one that its beginning spells.
_GOES_ON = re.compile(
    r"[@_]|[.\u3002\uff0e\uff61]\w|[\u00ad\u034f\u200b-\u200d\u2060\ufeff]+\w|[\uff0d\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]"
)


def begins_at(text: str, start: int) -> bool:
    """Whether a name can begin here: there is no letter, digit or sigil before, hidden characters aside."""
    for position in range(start - 1, -1, -1):
        before = text[position]
        if before == _KEYCAP:
            return True
        if before.isascii() or not _is_ignored(before):
            return not (before.isalnum() or before in _SIGILS)
    return True


def goes_on_at(text: str, end: int) -> bool:
    """Whether a name goes on behind what its characters in ASCII spell."""
    if end == len(text):
        return False
    return _GOES_ON.match(text, end) is not None or category(text[end]).startswith("M")


def _is_ignored(character: str) -> bool:
    """Whether it belongs to the character before it, or is not seen."""
    kind = category(character)
    return kind.startswith("M") or kind == "Cf"
