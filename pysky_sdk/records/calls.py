"""The arguments of the calls that a collection makes: one for sync and async."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from pysky_sdk.modeling import OMIT, Model, load
from pysky_sdk.records.editing import Edit
from pysky_sdk.records.keys import fixed_key, legal_key, new_key
from pysky_sdk.records.results import RecordEntry, RecordPage, RecordRef

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pysky_sdk.modeling import Omit
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

    def _place(self, rkey: str | None) -> dict[str, Any]:
        """Where a record is that may be there already."""
        key = fixed_key(self._spec.key) if rkey is None else legal_key(rkey)
        return {"collection": self.nsid, "rkey": key}

    def _write(self, record: T | Mapping[str, Any], rkey: str | None, options: Any) -> dict[str, Any]:
        key = new_key(self._spec, rkey)
        return {"collection": self.nsid, "rkey": key, "record": self._record(record), **options}

    def _listing(self, options: Any) -> dict[str, Any]:
        return {"collection": self.nsid, **options}

    def _edit(
        self, entry: RecordEntry[T] | None, default: T | Mapping[str, Any] | Omit, rkey: str | None
    ) -> Edit[T]:
        if entry is not None:
            return Edit(self.model, entry.value, entry)
        new_key(self._spec, rkey)
        first = self._record(cast("T | Mapping[str, Any]", default))
        return Edit(self.model, cast("T", first), None)

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
