# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.admin.getInviteCodes`."""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.models.com.atproto.server import defs as com_atproto_server_defs

__all__ = ["GetInviteCodesOutput", "GetInviteCodesParams"]


class GetInviteCodesParams(_m.MethodModel):
    """Parameters of `com.atproto.admin.getInviteCodes`.

    Source: Lexicon `com.atproto.admin.getInviteCodes`.
    """

    sort: _t.Optional[_t.Annotated[_t.Literal["recent", "usage"] | _m.String, _m.KNOWN_VALUES]] = "recent"
    """Known values: recent, usage; default recent."""

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 500)]] = 100
    """1 to 500; default 100."""

    cursor: _t.Optional[_m.String] = None


class GetInviteCodesOutput(_m.Model):
    """Output of `com.atproto.admin.getInviteCodes`.

    Source: Lexicon `com.atproto.admin.getInviteCodes`.
    """

    cursor: _t.Optional[_m.String] = None

    codes: _t.List[com_atproto_server_defs.InviteCode]
