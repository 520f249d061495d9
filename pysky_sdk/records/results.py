"""What record collections return."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from pydantic import ValidationError

from pysky_sdk.errors import ResponseError
from pysky_sdk.modeling import InvalidRecord, Model, Unknown

if TYPE_CHECKING:
    from collections.abc import Iterable

T = TypeVar("T", bound="Model | Unknown")


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

    Other people's records may break their Lexicon. Such an entry is listed like any other, and says so:

        good = [entry.value for entry in posts.iterate(repo="bsky.app") if entry.is_valid]
    """

    uri: str
    cid: str | None
    raw: Any = field(repr=False)
    """The record: a model, or the plain object that is not a valid one."""
    kind: type[T] = field(repr=False)

    @property
    def collection(self) -> str:
        """The NSID of its collection: the last part but one of the URI."""
        return self.uri.split("/")[-2]

    @property
    def rkey(self) -> str:
        """The record key: the last part of the URI."""
        return self.uri.rpartition("/")[2]

    @property
    def is_valid(self) -> bool:
        """Whether the record has the structure that its collection demands: whether there is a `value`."""
        return isinstance(self.raw, self.kind)

    @property
    def problems(self) -> tuple[str, ...]:
        """What breaks the Lexicon, a line each; empty for a record that could be written as it is.

        Formats, lengths and ranges are looked at as well, which a reader overlooks: a record with a post's
        text of 301 graphemes is valid and has a problem.
        """
        if isinstance(self.raw, InvalidRecord):
            return tuple(_lines(self.raw.error))
        if not self.is_valid:
            return (f"$type: {_type_of(self.raw)} in a collection of {self.collection}",)
        if isinstance(self.raw, Model):
            try:
                self.raw.check()
            except ValidationError as error:
                return tuple(_lines(error))
        return ()

    @property
    def error(self) -> ValidationError | None:
        """Why the record breaks its Lexicon; None for a valid one and for one of another type."""
        return self.raw.error if isinstance(self.raw, InvalidRecord) else None

    @property
    def value(self) -> T:
        """The record.

        Raises:
            errors.ResponseError: it is not a valid record of its collection; look at `raw` and `problems`.
        """
        if isinstance(self.raw, self.kind):
            return self.raw
        raise ResponseError(
            f"{self.uri} does not hold a valid {self.collection}; look at `raw` and `problems`.",
            nsid=self.collection,
            path="value",
            body=b"",
        ) from self.error


def _lines(error: ValidationError) -> Iterable[str]:
    for row in error.errors(include_url=False, include_context=False, include_input=False):
        yield f"{'.'.join(map(str, row['loc']))}: {row['msg']}"


def _type_of(raw: Any) -> str:
    found = raw.TYPE if isinstance(raw, Model) and hasattr(raw, "TYPE") else dict(raw).get("$type")
    return "an object without a type" if found is None else f"a record of the type {found}"


@dataclass(frozen=True, slots=True)
class RecordPage(Generic[T]):
    """One page of a collection."""

    records: list[RecordEntry[T]]
    cursor: str | None
    """What `list` needs for the next page; None on the last one."""
