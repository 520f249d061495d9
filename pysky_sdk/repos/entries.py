"""Records as they stand in blocks, typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pysky_sdk.core.streams.ipld import decode, without_bytes
from pysky_sdk.modeling import Unknown
from pysky_sdk.modeling.registry import record_class
from pysky_sdk.modeling.unions import read_record
from pysky_sdk.records.results import RecordEntry

if TYPE_CHECKING:
    from pysky_sdk.modeling import InvalidRecord, Model


def read_record_block(block: bytes, cid: str) -> Model | Unknown | InvalidRecord:
    """Return a record: a model where its type is known, an `InvalidRecord` where it breaks its Lexicon.

    Raises:
        ValueError: it is no object of the data model.
    """
    values = decode(block)
    if len(values) != 1 or not isinstance(values[0], dict):
        raise ValueError(f"the block {cid} is no record")
    raw = without_bytes(values[0])
    name = raw.get("$type")
    kind = record_class(name) if isinstance(name, str) else None
    return Unknown(raw) if kind is None else read_record(kind, raw)


def entry_at(uri: str, cid: str, block: bytes) -> RecordEntry[Any]:
    """Return a record with where it is, as lists give it.

    Raises:
        ValueError: it is no object of the data model.
    """
    record: Any = read_record_block(block, cid)
    collection = uri.split("/")[3]
    if isinstance(record, Unknown) and record.get("$type") != collection:
        record = dict(record)  # of no type, or of another one: not a record of its collection
    return RecordEntry(uri, cid, record, record_class(collection) or Unknown)
