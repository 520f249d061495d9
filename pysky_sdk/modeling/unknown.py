"""Objects that are kept as they came: members of open unions nobody here knows, and broken records."""

from __future__ import annotations

from copy import deepcopy
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
        from pysky_sdk.modeling.model import shown  # which imports much, and nobody needs it for reading

        return f"Unknown({shown('', dict(self))!r})"


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

    @property
    def reason(self) -> str:
        """What is wrong with the record, in a line."""
        rows = self.error.errors(include_url=False, include_context=False, include_input=False)
        problems = "; ".join(f"{'.'.join(map(str, row['loc']))}: {row['msg']}" for row in rows[:3])
        return f"Not a valid {self.type}: {problems}"

    def __copy__(self) -> InvalidRecord:
        return InvalidRecord(dict(self), self.error)

    def __deepcopy__(self, memo: dict[int, Any]) -> InvalidRecord:
        return InvalidRecord(deepcopy(dict(self), memo), self.error)

    def __reduce__(self) -> tuple[Any, ...]:
        # A ValidationError cannot be pickled, but the data can be read once more.
        return (_read_again, (dict(self),))


def _read_again(data: dict[str, Any]) -> Any:
    from pysky_sdk.modeling.registry import record_class
    from pysky_sdk.modeling.unions import read_record

    kind = record_class(data["$type"])
    return data if kind is None else read_record(kind, data)
