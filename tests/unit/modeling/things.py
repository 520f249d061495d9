"""Models with every kind of field, as the generator writes them, and plain data that fits them."""

from __future__ import annotations

import typing as _t
from typing import Any

import pytest
from pydantic import Field as _Field
from pydantic import ValidationError

from pysky_sdk import modeling as _m

DID = "did:plc:z72i7hdynmk6r22z27h6tvur"
CID = "bafyreidfayvfuwqa7qlnopdjiqrxzs6blmoeu4rujcjtnci5beludirz2a"
BLOB_CID = "bafkreidfayvfuwqa7qlnopdjiqrxzs6blmoeu4rujcjtnci5beludirz2a"
NOW = "2026-08-01T12:00:05.123Z"
POST = {"$type": "app.bsky.feed.post", "text": "hi", "createdAt": NOW}
BLOB = {"$type": "blob", "ref": {"$link": BLOB_CID}, "mimeType": "image/png", "size": 100}
LEGACY_BLOB = {"cid": BLOB_CID, "mimeType": "image/png"}


class Part(_m.Model):
    """An object that stands in unions as well as by plain ref."""

    TYPE: _t.ClassVar[str] = "com.example.thing#part"

    name: _m.String
    size: _t.Optional[_m.Integer] = None


class Other(_m.Model):
    """The other member of the closed union."""

    TYPE: _t.ClassVar[str] = "com.example.other"

    enabled: _t.Annotated[_m.Boolean, _m.REQUIRED] = False


class Thing(_m.Model):
    """One field for each rule."""

    TYPE: _t.ClassVar[str] = "com.example.thing"

    text: _t.Optional[_t.Annotated[_m.String, _m.Text(None, 12, None, 4)]] = None
    word: _t.Optional[_t.Annotated[_m.String, _m.Text(2, None, 1, None)]] = None
    count: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = None
    flag: _t.Optional[_m.Boolean] = None
    when: _t.Optional[_m.Datetime] = None
    tags: _t.Optional[_t.Annotated[_t.List[_t.Annotated[_m.String, _m.Text(None, 3)]], _m.Items(1, 2)]] = None
    numbers: _t.Optional[_t.List[_m.Integer]] = None
    data: _t.Optional[_t.Annotated[_m.Bytes, _m.Size(1, 4)]] = None
    link: _t.Optional[_m.CidLink] = None
    image: _t.Optional[_t.Annotated[_m.BlobField, _m.Accept(("image/*",), 1000)]] = None
    color: _t.Optional[_t.Literal["red", "green"]] = None
    grade: _t.Optional[_t.Literal[1, 2]] = None
    always: _t.Optional[_t.Literal[True]] = None
    mood: _t.Optional[_t.Annotated[_t.Union[_t.Literal["good", "bad"], _m.String], _m.KNOWN_VALUES]] = None
    part: _t.Optional[Part] = None
    parts: _t.Optional[_t.List[Part]] = None
    member: _t.Optional[_t.Annotated[_t.Union[Part, Other, _m.Unknown], _m.OPEN_UNION]] = None
    members: _t.Optional[_t.List[_t.Annotated[_t.Union[Part, Other, _m.Unknown], _m.OPEN_UNION]]] = None
    either: _t.Optional[_t.Annotated[_t.Union[Part, Other], _m.CLOSED_UNION]] = None
    anything: _t.Optional[_t.Annotated[_m.Unknown, _m.OPEN_UNION]] = None
    record: _t.Optional[_m.UnknownObject] = None
    swap: _t.Annotated[_t.Optional[_m.Cid], _m.NULLABLE] = None
    limit: _t.Optional[_m.Integer] = 50
    camel_case: _t.Optional[_m.String] = _Field(
        None, validation_alias="camelCase", serialization_alias="camelCase"
    )
    kebab_name: _t.Optional[_m.String] = _Field(
        None, validation_alias="kebab-name", serialization_alias="kebab-name"
    )
    background_rgb: _t.Optional[_m.String] = _Field(
        None, validation_alias="backgroundRGB", serialization_alias="backgroundRGB"
    )


class Note(_m.Record):
    """A record."""

    TYPE: _t.ClassVar[str] = "com.example.note"

    text: _t.Annotated[_m.String, _m.Text(None, 10)]
    part: _t.Optional[Part] = None


def problems(error: pytest.ExceptionInfo[ValidationError]) -> dict[str, str]:
    """Return the places and messages of an error."""
    return {".".join(map(str, row["loc"])): row["msg"] for row in error.value.errors()}


def refused(**fields: Any) -> str:
    """Construct a Thing that must be refused; return the one place at fault."""
    with pytest.raises(ValidationError) as error:
        Thing(**fields)
    (place,) = {str(row["loc"][0]) for row in error.value.errors()}
    return place
