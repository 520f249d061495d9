# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.server.createInviteCode`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["CreateInviteCodeInput", "CreateInviteCodeOutput"]


class CreateInviteCodeInput(_m.MethodModel):
    """Input of `com.atproto.server.createInviteCode`.

    Source: Lexicon `com.atproto.server.createInviteCode`.
    """

    use_count: _m.Integer = _Field(validation_alias="useCount", serialization_alias="useCount")

    for_account: _t.Optional[_m.Did] = _Field(
        default=None, validation_alias="forAccount", serialization_alias="forAccount"
    )
    """Format did."""


class CreateInviteCodeOutput(_m.Model):
    """Output of `com.atproto.server.createInviteCode`.

    Source: Lexicon `com.atproto.server.createInviteCode`.
    """

    code: _m.String
