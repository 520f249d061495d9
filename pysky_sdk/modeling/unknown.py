"""Objects that are kept as they came: members of open unions nobody here knows, and broken records."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pydantic import ValidationError


class Unknown(dict[str, Any]):
    """A member of an open union whose `$type` this SDK does not know; reads like the dict that it is.

    Source: Lexicon specification, `union`: unknown members of open unions are passed through untouched.
    """

    __slots__ = ()

    @property
    def type(self) -> str:
        """The object's `$type`, for example `com.example.embed#view`."""
        value: str = self["$type"]
        return value

    def __repr__(self) -> str:
        return f"Unknown({super().__repr__()})"


class InvalidRecord(dict[str, Any]):
    """A record of a known type whose content breaks its Lexicon: kept untouched, with the reason in `error`.

    One bad record must not fail a page of good ones, so it arrives as this value in its place.
    """

    __slots__ = ("error",)

    def __init__(self, data: dict[str, Any], error: ValidationError) -> None:
        super().__init__(data)
        self.error = error

    @property
    def type(self) -> str:
        """The record's `$type`."""
        value: str = self["$type"]
        return value

    def __repr__(self) -> str:
        return f"InvalidRecord({super().__repr__()})"

    def __reduce__(self) -> tuple[Any, ...]:
        return (_plain, (dict(self),))


def _plain(data: dict[str, Any]) -> dict[str, Any]:
    """Stand in for an InvalidRecord in a pickle: a ValidationError cannot be pickled, the data can."""
    return data
