"""Whether a text has a muted word."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from pysky_sdk.syntax import to_datetime

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pysky_sdk.models.app.bsky.actor.defs import MutedWord

_WITHOUT_SPACES = frozenset({"ja", "ko", "th", "vi", "zh"})
"""Languages that are not written in words with spaces between them: a part of the text is enough there."""

_LONGEST_KEPT = 64


class Passage(NamedTuple):
    """A text that somebody wrote."""

    text: str
    author: Any = None
    """The view of the author's profile."""

    tags: frozenset[str] = frozenset()
    """Tags in the text and beside it, in lower case."""

    langs: Sequence[str] = ()


def muted_word(words: Iterable[MutedWord], passages: Iterable[Passage]) -> MutedWord | None:
    """Return the first muted word that is in one of the passages.

    A word of one character, and any word in a language without spaces, is found anywhere; others only as
    whole words, whatever punctuation is around or in them, but for slashes. Case does not matter. (The
    reference implementation gives a text up at its first word with a slash; here the rest is read as well.)
    """
    now = datetime.now(UTC)
    valid = [word for word in words if not _is_over(word, now)]
    if not valid:
        return None
    for passage in passages:
        searched = _Searched(passage)
        for word in valid:
            if not _spares(word, passage.author) and searched.has(word):
                return word
    return None


def _is_over(word: MutedWord, now: datetime) -> bool:
    if not word.expires_at:
        return False
    try:
        return to_datetime(word.expires_at) < now
    except ValueError:
        return False  # nobody can say when: it was muted, so it stays muted


def _spares(word: MutedWord, author: Any) -> bool:
    viewer = getattr(author, "viewer", None)
    return word.actor_target == "exclude-following" and bool(getattr(viewer, "following", None))


class _Searched:
    """A passage that words are looked for in."""

    def __init__(self, passage: Passage) -> None:
        self._text = passage.text.lower()
        self._tags = passage.tags
        self._unspaced = bool(passage.langs) and passage.langs[0].split("-")[0] in _WITHOUT_SPACES

    def has(self, muted: MutedWord) -> bool:
        word = muted.value.lower()
        if word in self._tags:
            return True
        if not word or "content" not in muted.targets:
            return False
        if (len(word) == 1 or self._unspaced or _has_breaks(word)) and word in self._text:
            return True
        return word == self._text or word in self._spellings

    @cached_property
    def _spellings(self) -> frozenset[str]:
        return frozenset[str]().union(*map(_spellings, self._text.split()))


def _has_breaks(word: str) -> bool:
    return _punctuation("[\\s\\p{P}]").search(word) is not None


def _spellings(part: str) -> frozenset[str]:
    """Every word that a part of a text without spaces may be read as."""
    # Words come again and again; what strangers write in a megabyte without a space is not kept.
    return _kept_spellings(part) if len(part) <= _LONGEST_KEPT else _all_spellings(part)


@lru_cache(maxsize=4096)
def _kept_spellings(part: str) -> frozenset[str]:
    return _all_spellings(part)


def _all_spellings(part: str) -> frozenset[str]:
    bare = _punctuation(r"^\p{P}+|(?<!\p{P})\p{P}+$").sub("", part)
    if "/" in bare:
        return frozenset({part, bare})  # else `and/or` would be "andor", and `e/acc` any "acc"
    pieces = [piece for piece in _punctuation(r"\p{P}+").split(bare) if piece]
    return frozenset({part, bare, " ".join(pieces), "".join(pieces), *pieces})


@lru_cache
def _punctuation(pattern: str) -> Any:
    import regex  # Python's own knows no Unicode categories

    return regex.compile(pattern)
