"""Models with every kind of field, as the generator writes them."""

from __future__ import annotations

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m


class Part(_m.Model):
    """An object that stands in unions as well as by plain ref."""

    TYPE: _t.ClassVar[str] = "com.example.thing#part"

    name: _m.String
    size: _m.Integer | None = None


class Other(_m.Model):
    """The other member of the closed union."""

    TYPE: _t.ClassVar[str] = "com.example.other"

    enabled: _t.Annotated[_m.Boolean, _m.REQUIRED] = False


class Thing(_m.Model):
    """One field for each rule."""

    TYPE: _t.ClassVar[str] = "com.example.thing"

    text: _t.Annotated[_m.String, _m.Text(None, 12, None, 4)] | None = None
    word: _t.Annotated[_m.String, _m.Text(2, None, 1, None)] | None = None
    count: _t.Annotated[_m.Integer, _m.Range(1, 100)] | None = None
    flag: _m.Boolean | None = None
    when: _m.Datetime | None = None
    tags: _t.Annotated[list[_t.Annotated[_m.String, _m.Text(None, 3)]], _m.Items(1, 2)] | None = None
    numbers: list[_m.Integer] | None = None
    data: _t.Annotated[_m.Bytes, _m.Size(1, 4)] | None = None
    link: _m.CidLink | None = None
    image: _t.Annotated[_m.BlobField, _m.Accept(("image/*",), 1000)] | None = None
    color: _t.Literal["red", "green"] | None = None
    grade: _t.Literal[1, 2] | None = None
    always: _t.Literal[True] | None = None
    mood: _t.Annotated[_t.Literal["good", "bad"] | _m.String, _m.KNOWN_VALUES] | None = None
    part: Part | None = None
    parts: list[Part] | None = None
    member: _t.Annotated[Part | Other | _m.Unknown, _m.OPEN_UNION] | None = None
    members: list[_t.Annotated[Part | Other | _m.Unknown, _m.OPEN_UNION]] | None = None
    either: _t.Annotated[Part | Other, _m.CLOSED_UNION] | None = None
    anything: _t.Annotated[_m.Unknown, _m.OPEN_UNION] | None = None
    record: _m.UnknownObject | None = None
    swap: _t.Annotated[_m.Cid | None, _m.NULLABLE] = None
    limit: _m.Integer | None = 50
    camel_case: _m.String | None = _Field(None, validation_alias="camelCase", serialization_alias="camelCase")
    kebab_name: _m.String | None = _Field(
        default=None, validation_alias="kebab-name", serialization_alias="kebab-name"
    )
    background_rgb: _m.String | None = _Field(
        default=None, validation_alias="backgroundRGB", serialization_alias="backgroundRGB"
    )


class Note(_m.Record):
    """A record."""

    TYPE: _t.ClassVar[str] = "com.example.note"

    text: _t.Annotated[_m.String, _m.Text(None, 10)]
    part: Part | None = None
