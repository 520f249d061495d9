"""What a Lexicon says about a value beyond its type: carried in annotations, checked on write.

These markers take no part in reading: other people's data is read tolerantly. `pysky_sdk.modeling.check`
applies them to everything that is constructed or sent.
"""

from __future__ import annotations

from typing import Any


class _Mark:
    """A value object. Written out, because each `dataclass` costs half a millisecond of every start."""

    __slots__ = ()

    def _key(self) -> tuple[Any, ...]:
        return (type(self), *(getattr(self, name) for cls in type(self).__mro__ for name in _slots(cls)))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Mark) and self._key() == other._key()

    def __hash__(self) -> int:
        return hash(self._key())

    def __repr__(self) -> str:
        return f"{type(self).__name__}{self._key()[1:]!r}"


def _slots(cls: type) -> tuple[str, ...]:
    return tuple(vars(cls).get("__slots__", ()))


class Format(_Mark):
    """A string format of the Lexicon language, such as `did` or `datetime`."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name


class Text(_Mark):
    """Limits of a string: UTF-8 bytes (Lexicon `minLength`/`maxLength`) and grapheme clusters."""

    __slots__ = ("max_bytes", "max_graphemes", "min_bytes", "min_graphemes")

    def __init__(
        self,
        min_bytes: int | None = None,
        max_bytes: int | None = None,
        min_graphemes: int | None = None,
        max_graphemes: int | None = None,
    ) -> None:
        self.min_bytes = min_bytes
        self.max_bytes = max_bytes
        self.min_graphemes = min_graphemes
        self.max_graphemes = max_graphemes


class _Limits(_Mark):
    """Two inclusive limits. Limits of different classes are never equal."""

    __slots__ = ("maximum", "minimum")

    def __init__(self, minimum: int | None = None, maximum: int | None = None) -> None:
        self.minimum = minimum
        self.maximum = maximum


class Range(_Limits):
    """Inclusive limits of an integer."""

    __slots__ = ()


class Items(_Limits):
    """Limits of the number of items in an array."""

    __slots__ = ()


class Size(_Limits):
    """Limits of a byte string, in raw bytes."""

    __slots__ = ()


class Accept(_Mark):
    """What a blob may be: MIME globs such as `image/*`, and the largest size in bytes."""

    __slots__ = ("max_size", "mime_types")

    def __init__(self, mime_types: tuple[str, ...] = (), max_size: int | None = None) -> None:
        self.mime_types = mime_types
        self.max_size = max_size


class Nullable:
    """The field may be `null`, which is not the same as absent."""

    __slots__ = ()


NULLABLE = Nullable()


class Required:
    """The field is required although it has a default, so the default is written when nothing was given."""

    __slots__ = ()


REQUIRED = Required()
