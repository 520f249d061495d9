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
class Range:
    """Inclusive limits of an integer."""

    minimum: int | None = None
    maximum: int | None = None


@dataclass(frozen=True, slots=True)
class Items:
    """Limits of the number of items in an array."""

    minimum: int | None = None
    maximum: int | None = None


@dataclass(frozen=True, slots=True)
class Size:
    """Limits of a byte string, in raw bytes."""

    minimum: int | None = None
    maximum: int | None = None


@dataclass(frozen=True, slots=True)
class Accept:
    """What a blob may be: MIME globs such as `image/*`, and the largest size in bytes."""

    mime_types: tuple[str, ...] = ()
    max_size: int | None = None


@dataclass(frozen=True, slots=True)
class Nullable:
    """The field may be `null`, which is not the same as absent."""


NULLABLE = Nullable()


@dataclass(frozen=True, slots=True)
class Required:
    """The field is required although it has a default, so the default is written when nothing was given."""


REQUIRED = Required()
