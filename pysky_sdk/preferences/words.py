"""Muted words as people give them."""

from __future__ import annotations

import re

# As the official app does it: without a leading "#" (but that of the keycap emoji) and what cannot be seen.
_HASH = re.compile("^#(?!\ufe0f)")
_INVISIBLE = re.compile("[\r\n\u00ad\u2060\u200d\u200c\u200b]+")


def word_of(text: str) -> str:
    """Return a muted word as it is stored.

    Raises:
        ValueError: nothing is left of it.
    """
    word = _INVISIBLE.sub("", _HASH.sub("", text.strip())).strip()
    if not word:
        raise ValueError(f"{text!r} is no word that can be muted.")
    return word


def is_same(one: object, other: str) -> bool:
    """Whether two words mute the same; case is of no matter."""
    return isinstance(one, str) and one.casefold() == other.casefold()
