"""The arguments of the calls that a collection makes: one for sync and async."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from pysky_sdk.modeling import OMIT, Model, load
from pysky_sdk.records.results import RecordEntry, RecordPage, RecordRef
from pysky_sdk.syntax import next_tid

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pysky_sdk.records.described import CollectionSpec

T = TypeVar("T", bound=Model)


class Calls(Generic[T]):
    """Turns what a user says about records into the arguments of `com.atproto.repo` methods, and back."""

    def __init__(self, client: Any, spec: CollectionSpec) -> None:
        self._client = client
        self._spec = spec

    @property
    def nsid(self) -> str:
        """The collection's NSID."""
        return self._spec.nsid

    @property
    def model(self) -> type[T]:
        """The model of its records."""
        return cast("type[T]", load(self._spec.record))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.nsid}>"

    def _record(self, record: T | Mapping[str, Any]) -> Model:
        if isinstance(record, self.model):
            return record
        if isinstance(record, Model):
            raise TypeError(f"{self.nsid} holds {self.model.__name__} records, not {type(record).__name__}.")
        return self.model.model_validate(dict(record))

    def _rkey(self, rkey: str | None) -> str:
        if self._spec.key.startswith("literal:"):
            return self._spec.key.partition(":")[2]
        if rkey is not None:
            return rkey
        if self._spec.key == "nsid":
            raise TypeError(f"Records of {self.nsid} are keyed by an NSID: give rkey=.")
        return next_tid()

    def _place(self, repo: str, rkey: str | None) -> dict[str, Any]:
        return {"repo": repo, "collection": self.nsid, "rkey": self._rkey(rkey)}

    def _create(
        self, repo: str, record: T | Mapping[str, Any], rkey: str | None, options: Any
    ) -> dict[str, Any]:
        return {**self._place(repo, rkey), "record": self._record(record), **options}

    def _listing(self, repo: str, options: Any) -> dict[str, Any]:
        return {"repo": repo, "collection": self.nsid, **options}

    def _entry(self, found: Any) -> RecordEntry[T]:
        return RecordEntry(found.uri, found.cid, found.value, self.model)

    def _page(self, output: Any) -> RecordPage[T]:
        return RecordPage([self._entry(row) for row in output.records], output.cursor or None)


def write_options(**options: Any) -> dict[str, Any]:
    """The optional arguments of a write that were given."""
    return {name: value for name, value in options.items() if value is not OMIT}


def ref_of(output: Any) -> RecordRef:
    """Where a record was written."""
    return RecordRef(output.uri, output.cid)
