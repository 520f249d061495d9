# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.set.defs`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["Set", "SetView"]


class Set(_m.Model):
    """Source: Lexicon `tools.ozone.set.defs#set`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.set.defs#set"

    name: _t.Annotated[_m.String, _m.Text(3, 128)]
    """3 to 128 UTF-8 bytes."""

    description: _t.Optional[_t.Annotated[_m.String, _m.Text(None, 10240, None, 1024)]] = None
    """At most 1024 graphemes; at most 10240 UTF-8 bytes."""


class SetView(_m.Model):
    """Source: Lexicon `tools.ozone.set.defs#setView`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.set.defs#setView"

    name: _t.Annotated[_m.String, _m.Text(3, 128)]
    """3 to 128 UTF-8 bytes."""

    description: _t.Optional[_t.Annotated[_m.String, _m.Text(None, 10240, None, 1024)]] = None
    """At most 1024 graphemes; at most 10240 UTF-8 bytes."""

    set_size: _m.Integer = _Field(validation_alias="setSize", serialization_alias="setSize")

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Format datetime."""

    updated_at: _m.Datetime = _Field(validation_alias="updatedAt", serialization_alias="updatedAt")
    """Format datetime."""
