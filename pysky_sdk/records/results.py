"""What record collections return."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from pysky_sdk.errors import ResponseError
from pysky_sdk.modeling import InvalidRecord, Model

if TYPE_CHECKING:
    from pydantic import ValidationError

T = TypeVar("T", bound=Model)


@dataclass(frozen=True, slots=True)
class RecordRef:
    """Where a record is: its AT URI and the CID of its content."""

    uri: str
    cid: str

    @property
    def rkey(self) -> str:
        """The record key: the last part of the URI."""
        return self.uri.rpartition("/")[2]


@dataclass(frozen=True, slots=True)
class RecordEntry(Generic[T]):
    """A record together with where it is.

    Other people's records may break their Lexicon. Such an entry is listed like any other, with the reason in
    `error`; only its `value` cannot be had.
    """

    uri: str
    cid: str | None
    raw: Any = field(repr=False)
    """The record: a model, or the plain object that is not a valid one."""
    kind: type[T] = field(repr=False)

    @property
    def rkey(self) -> str:
        """The record key: the last part of the URI."""
        return self.uri.rpartition("/")[2]

    @property
    def valid(self) -> bool:
        """Whether the record is what its collection says."""
        return isinstance(self.raw, self.kind)

    @property
    def error(self) -> ValidationError | None:
        """Why the record breaks its Lexicon; None for a valid one and for one of another type."""
        return self.raw.error if isinstance(self.raw, InvalidRecord) else None

    @property
    def value(self) -> T:
        """The record.

        Raises:
            errors.ResponseError: it is not a valid record of its collection; look at `raw` and `error`.
        """
        if isinstance(self.raw, self.kind):
            return self.raw
        raise ResponseError(
            f"{self.uri} does not hold a valid {self.kind.TYPE}; look at `raw` and `error`.",
            nsid=self.kind.TYPE,
            path="value",
            body=b"",
        ) from self.error


@dataclass(frozen=True, slots=True)
class RecordPage(Generic[T]):
    """One page of a collection."""

    records: list[RecordEntry[T]]
    cursor: str | None
    """What `list` needs for the next page; None on the last one."""
