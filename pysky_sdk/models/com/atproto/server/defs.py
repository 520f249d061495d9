# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.server.defs`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["InviteCode", "InviteCodeUse"]


class InviteCodeUse(_m.Model):
    """Source: Lexicon `com.atproto.server.defs#inviteCodeUse`."""

    TYPE: _t.ClassVar[str] = "com.atproto.server.defs#inviteCodeUse"

    used_by: _m.Did = _Field(validation_alias="usedBy", serialization_alias="usedBy")
    """Format did."""

    used_at: _m.Datetime = _Field(validation_alias="usedAt", serialization_alias="usedAt")
    """Format datetime."""


class InviteCode(_m.Model):
    """Source: Lexicon `com.atproto.server.defs#inviteCode`."""

    TYPE: _t.ClassVar[str] = "com.atproto.server.defs#inviteCode"

    code: _m.String

    available: _m.Integer

    disabled: _m.Boolean

    for_account: _m.String = _Field(validation_alias="forAccount", serialization_alias="forAccount")

    created_by: _m.String = _Field(validation_alias="createdBy", serialization_alias="createdBy")

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Format datetime."""

    uses: _t.List[InviteCodeUse]
