"""What generated models are made of. `pysky_sdk.models` re-exports what users need from here."""

from pysky_sdk.modeling.blob import Blob, BlobField, Bytes, CidLink, LegacyBlob
from pysky_sdk.modeling.constraints import (
    NULLABLE,
    REQUIRED,
    Accept,
    Format,
    Items,
    Range,
    Size,
    Text,
)
from pysky_sdk.modeling.model import MethodModel, Model, Record
from pysky_sdk.modeling.registry import load
from pysky_sdk.modeling.scalars import (
    KNOWN_VALUES,
    AtIdentifier,
    AtUri,
    Boolean,
    Cid,
    Datetime,
    Did,
    Handle,
    Integer,
    Language,
    Nsid,
    RecordKey,
    String,
    Tid,
    Uri,
)
from pysky_sdk.modeling.unions import CLOSED_UNION, OPEN_UNION, UNKNOWN_FIELD, UnknownObject
from pysky_sdk.modeling.unknown import InvalidRecord, Unknown
from pysky_sdk.omit import OMIT, Omit

__all__ = [
    "CLOSED_UNION",
    "KNOWN_VALUES",
    "NULLABLE",
    "OMIT",
    "OPEN_UNION",
    "REQUIRED",
    "UNKNOWN_FIELD",
    "Accept",
    "AtIdentifier",
    "AtUri",
    "Blob",
    "BlobField",
    "Boolean",
    "Bytes",
    "Cid",
    "CidLink",
    "Datetime",
    "Did",
    "Format",
    "Handle",
    "Integer",
    "InvalidRecord",
    "Items",
    "Language",
    "LegacyBlob",
    "MethodModel",
    "Model",
    "Nsid",
    "Omit",
    "Range",
    "Record",
    "RecordKey",
    "Size",
    "String",
    "Text",
    "Tid",
    "Unknown",
    "UnknownObject",
    "Uri",
    "load",
]
