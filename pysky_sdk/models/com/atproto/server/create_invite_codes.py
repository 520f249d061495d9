# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.server.createInviteCodes`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["AccountCodes", "CreateInviteCodesInput", "CreateInviteCodesOutput"]


class CreateInviteCodesInput(_m.MethodModel):
    """Input of `com.atproto.server.createInviteCodes`.

    Source: Lexicon `com.atproto.server.createInviteCodes`.
    """

    code_count: _t.Annotated[_m.Integer, _m.REQUIRED] = _Field(
        default=1, validation_alias="codeCount", serialization_alias="codeCount"
    )
    """Default 1."""

    use_count: _m.Integer = _Field(validation_alias="useCount", serialization_alias="useCount")

    for_accounts: _t.Optional[_t.List[_m.Did]] = _Field(
        default=None, validation_alias="forAccounts", serialization_alias="forAccounts"
    )
    """Each item: format did."""


class AccountCodes(_m.Model):
    """Source: Lexicon `com.atproto.server.createInviteCodes#accountCodes`."""

    TYPE: _t.ClassVar[str] = "com.atproto.server.createInviteCodes#accountCodes"

    account: _m.String

    codes: _t.List[_m.String]


class CreateInviteCodesOutput(_m.Model):
    """Output of `com.atproto.server.createInviteCodes`.

    Source: Lexicon `com.atproto.server.createInviteCodes`.
    """

    codes: _t.List[AccountCodes]
