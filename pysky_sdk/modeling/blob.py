"""The data model's special objects: CID links, blobs and byte strings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from pydantic import Field
from pydantic_core import PydanticCustomError, core_schema

from pysky_sdk.modeling.model import Model
from pysky_sdk.modeling.scalars import Cid, Integer, String  # noqa: TC001 - pydantic reads them
from pysky_sdk.syntax.blobs import b64_decode

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler


class CidLink(Model):
    """A link by content: `{"$link": "<cid>"}`.

    Source: data model specification, "Link field type".
    """

    link: Cid = Field(validation_alias="$link", serialization_alias="$link")


class Blob(Model):
    """A reference to an uploaded file: `ref` (CID), `mime_type` and `size` in bytes.

    Source: data model specification, "Blob field type". Upload with `com.atproto.repo.upload_blob`.
    """

    TYPE: ClassVar[str] = "blob"
    ALWAYS_TYPED: ClassVar[bool] = True

    ref: CidLink
    mime_type: String = Field(validation_alias="mimeType", serialization_alias="mimeType")
    size: Integer


class LegacyBlob(Model):
    """A blob as written before 2023: `{cid, mimeType}`. Readable, never to be created."""

    cid: String
    mime_type: String = Field(validation_alias="mimeType", serialization_alias="mimeType")


class _BlobSchema:
    """Reads a blob; the legacy form is tried only when `$type` is missing."""

    def __get_pydantic_core_schema__(
        self, _source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        blob = handler.generate_schema(Blob)
        current = core_schema.tagged_union_schema({"blob": blob}, discriminator="$type")
        legacy = core_schema.no_info_before_validator_function(_untyped, handler.generate_schema(LegacyBlob))
        return core_schema.union_schema([(current, "blob"), (legacy, "legacy")], mode="left_to_right")


def _untyped(value: Any) -> Any:
    if isinstance(value, dict) and "$type" in value:
        raise PydanticCustomError("blob", 'A blob must have "$type": "blob", "ref", "mimeType" and "size".')
    return value


BLOB_SCHEMA = _BlobSchema()
BlobField = Annotated[Blob | LegacyBlob, BLOB_SCHEMA]


class _BytesSchema:
    """Reads `{"$bytes": "<base64>"}`, with or without padding, or plain bytes."""

    def __get_pydantic_core_schema__(
        self, _source: Any, _handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        return core_schema.no_info_plain_validator_function(
            _bytes, json_schema_input_schema=core_schema.dict_schema()
        )


def _bytes(value: Any) -> bytes:
    if isinstance(value, bytes):
        return value
    if isinstance(value, dict) and value.keys() == {"$bytes"} and isinstance(value["$bytes"], str):
        try:
            return b64_decode(value["$bytes"])
        except ValueError as error:
            raise PydanticCustomError("bytes", "{reason}", {"reason": str(error)}) from error
    raise PydanticCustomError("bytes", 'Input should be bytes or {{"$bytes": "<base64>"}}.')


Bytes = Annotated[bytes, _BytesSchema()]
