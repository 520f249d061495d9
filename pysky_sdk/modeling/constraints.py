"""What a Lexicon says about a value beyond its type: carried in annotations, checked on write.

These markers take no part in reading: other people's data is read tolerantly. `pysky_sdk.modeling.check`
applies them to everything that is constructed or sent.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Format:
    """A string format of the Lexicon language, such as `did` or `datetime`."""

    name: str


@dataclass(frozen=True, slots=True)
class Text:
    """Limits of a string: UTF-8 bytes (Lexicon `minLength`/`maxLength`) and grapheme clusters."""

    min_bytes: int | None = None
    max_bytes: int | None = None
    min_graphemes: int | None = None
    max_graphemes: int | None = None


@dataclass(frozen=True, slots=True)
class _Limits:
    """Two inclusive limits. Limits of different classes are never equal."""

    minimum: int | None = None
    maximum: int | None = None


class Range(_Limits):
    """Inclusive limits of an integer."""

    __slots__ = ()


class Items(_Limits):
    """Limits of the number of items in an array."""

    __slots__ = ()


class Size(_Limits):
    """Limits of a byte string, in raw bytes."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Accept:
    """What a blob may be: MIME globs such as `image/*`, and the largest size in bytes."""

    mime_types: tuple[str, ...] = ()
    max_size: int | None = None


class Nullable:
    """The field may be `null`, which is not the same as absent."""

    __slots__ = ()


NULLABLE = Nullable()


class Required:
    """The field is required although it has a default, so the default is written when nothing was given."""

    __slots__ = ()


REQUIRED = Required()
