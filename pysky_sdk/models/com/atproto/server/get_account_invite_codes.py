# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.server.getAccountInviteCodes`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.com.atproto.server import defs as com_atproto_server_defs

__all__ = ["GetAccountInviteCodesOutput", "GetAccountInviteCodesParams"]


class GetAccountInviteCodesParams(_m.MethodModel):
    """Parameters of `com.atproto.server.getAccountInviteCodes`.

    Source: Lexicon `com.atproto.server.getAccountInviteCodes`.
    """

    include_used: _t.Optional[_m.Boolean] = _Field(
        default=True, validation_alias="includeUsed", serialization_alias="includeUsed"
    )
    """Default True."""

    create_available: _t.Optional[_m.Boolean] = _Field(
        default=True, validation_alias="createAvailable", serialization_alias="createAvailable"
    )
    """Controls whether any new 'earned' but not 'created' invites should be created. Default True."""


class GetAccountInviteCodesOutput(_m.Model):
    """Output of `com.atproto.server.getAccountInviteCodes`.

    Source: Lexicon `com.atproto.server.getAccountInviteCodes`.
    """

    codes: _t.List[com_atproto_server_defs.InviteCode]
