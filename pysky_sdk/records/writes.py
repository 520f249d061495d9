"""The writes of a batch: each checked when it is added, and told afterwards what became of it."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias

from pydantic_core import from_json

from pysky_sdk.core.creation import key_type
from pysky_sdk.errors import SessionError
from pysky_sdk.modeling import Model, Record
from pysky_sdk.modeling.codec import encode_json
from pysky_sdk.modeling.registry import record_class
from pysky_sdk.modeling.wire import json_bytes
from pysky_sdk.records.described import CollectionSpec
from pysky_sdk.records.keys import legal_key, new_key
from pysky_sdk.records.results import RecordRef
from pysky_sdk.syntax import AtUri
from pysky_sdk.syntax.formats import check_format

if TYPE_CHECKING:
    from collections.abc import Mapping

Action = Literal["create", "update", "delete"]
State = Literal["waiting", "done", "unknown"]

# What stands around a record in the JSON of a write, beside its collection and key.
_AROUND = 100


class HasNsid(Protocol):
    """A collection, such as `client.app.bsky.feed.post`."""

    @property
    def nsid(self) -> str:
        """The collection's NSID."""
        ...


class HasUri(Protocol):
    """What knows where a record is: a RecordRef, a RecordEntry, a post that was made."""

    @property
    def uri(self) -> str:
        """The record's AT URI."""
        ...


AnyRecord: TypeAlias = "Model | Mapping[str, Any]"
Collection: TypeAlias = "str | HasNsid"


class Home:
    """The repository of a batch, as soon as it is known."""

    __slots__ = ("did",)

    def __init__(self, did: str | None) -> None:
        self.did = did


@dataclass(slots=True, eq=False, kw_only=True)
class Write:
    """One write of a batch."""

    action: Action
    collection: str
    """The NSID of the collection."""

    rkey: str
    """The record key."""

    record: Any = field(default=None, repr=False)
    """The record as it is sent, a copy; None for a deletion."""

    size: int = field(repr=False)
    """Bytes of JSON that it takes at the most."""

    home: Home = field(repr=False)
    authority: str | None = field(default=None, repr=False)
    """Whose repository the caller's AT URI named, if one was given."""

    key_is_new: bool = field(default=False, repr=False)
    """Whether the key was made here, so that nobody else can have used it."""

    state: State = "waiting"
    """`waiting` to be sent, `done`, or `unknown` when its answer was lost."""

    cid: str | None = None
    """The CID of the record, once it is written."""

    validation_status: str | None = None
    """What the server says of it: `valid`, or `unknown` for a Lexicon it does not know."""

    @property
    def uri(self) -> str:
        """The record's AT URI, known before it is written.

        Raises:
            errors.SessionError: the account is not known yet.
        """
        if self.home.did is None:
            raise SessionError(
                "The repository is not known before the first login: use the batch in a `with` block (or "
                "`async with`), or call client.login() before it is made."
            )
        return f"at://{self.home.did}/{self.collection}/{self.rkey}"

    @property
    def wire(self) -> Any:
        """The record as plain JSON."""
        return from_json(json_bytes(self.record))

    @property
    def ref(self) -> RecordRef:
        """Where the record is and what its content is, once it is written.

        Raises:
            ValueError: it is not written yet, or was a deletion.
        """
        if self.cid is None:
            raise ValueError(
                f"{self.action} of {self.collection}/{self.rkey} is {self.state}: it has no CID."
            )
        return RecordRef(self.uri, self.cid)


def creation(home: Home, record: AnyRecord, rkey: str | None, collection: Collection | None) -> Write:
    """Make the write of a new record.

    Raises:
        TypeError: nothing says of which collection it is, or which key it has.
        ValueError: its Lexicon does not allow the key.
        pydantic.ValidationError: it violates its Lexicon.
    """
    nsid, copy, size = _checked(record, collection)
    key = new_key(CollectionSpec(nsid, key_type(nsid) or "any", ""), rkey)
    key_is_new = rkey is None and check_format("tid", key) is None
    return Write(
        action="create",
        collection=nsid,
        rkey=key,
        record=copy,
        size=_size(nsid, key, size),
        home=home,
        key_is_new=key_is_new,
    )


def update(home: Home, where: str | HasUri, record: AnyRecord, collection: Collection | None) -> Write:
    """Make the write of a record that is there already; raises what `creation` does."""
    nsid, copy, size = _checked(record, collection)
    authority, _, key = _place(where, nsid)
    return Write(
        action="update",
        collection=nsid,
        rkey=key,
        record=copy,
        size=_size(nsid, key, size),
        home=home,
        authority=authority,
    )


def deletion(home: Home, where: str | HasUri, collection: Collection | None) -> Write:
    """Make the deletion of a record.

    Raises:
        TypeError: it is given by its key, and nothing says of which collection it is.
        ValueError: it is not the address of a record.
    """
    authority, nsid, key = _place(where, None if collection is None else nsid_of(collection))
    return Write(
        action="delete", collection=nsid, rkey=key, size=_size(nsid, key, 0), home=home, authority=authority
    )


def nsid_of(collection: Collection) -> str:
    """Return the NSID of a collection.

    Raises:
        ValueError: it is none.
    """
    nsid = collection if isinstance(collection, str) else collection.nsid
    problem = check_format("nsid", nsid)
    if problem is not None:
        raise ValueError(f"collection= is the NSID of a collection, or one of the client's: {problem}.")
    return nsid


def _size(nsid: str, key: str, record: int) -> int:
    return _AROUND + len(nsid) + len(key) + record


def _checked(record: AnyRecord, collection: Collection | None) -> tuple[str, Any, int]:
    """The collection, a copy that nobody else can change, and its size."""
    said = None if collection is None else nsid_of(collection)
    found = record.TYPE if isinstance(record, Record) else None
    if isinstance(record, Model):
        if found is None:
            raise TypeError(f"{type(record).__name__} is no record; records have a `$type` of their own.")
    else:
        found = record.get("$type")
    nsid = found if isinstance(found, str) else said
    if nsid is None:
        raise TypeError(
            "Give collection=, or a record with a `$type`: nothing says which collection is meant."
        )
    if said is not None and nsid != said:
        raise TypeError(f"{said} holds no {nsid} records.")
    copy = _copied(record, nsid)
    return nsid, copy, len(encode_json(copy))


def _copied(record: AnyRecord, nsid: str) -> Any:
    if isinstance(record, Model):
        return record.model_copy(deep=True)
    fields = {"$type": nsid, **deepcopy(dict(record))}
    kind = record_class(nsid)
    return fields if kind is None else kind.model_validate(fields)


def _place(where: str | HasUri, collection: str | None) -> tuple[str | None, str, str]:
    """Whose repository, which collection and which key."""
    if isinstance(where, Write):
        return where.home.did, where.collection, where.rkey
    uri = where if isinstance(where, str) else where.uri
    if not uri.startswith("at://"):
        if collection is None:
            raise TypeError(f"Give collection= to the key {uri!r}, or the record's AT URI instead of it.")
        return None, collection, legal_key(uri)
    parts = AtUri.parse(uri)
    if parts.collection is None or parts.rkey is None:
        raise ValueError(f"{parts} is not the AT URI of a record.")
    if collection is not None and parts.collection != collection:
        raise ValueError(f"{parts} is no record of {collection}.")
    return parts.authority, parts.collection, parts.rkey
