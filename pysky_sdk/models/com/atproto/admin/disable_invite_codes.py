# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.admin.disableInviteCodes`."""

import typing as _t

from pysky_sdk import modeling as _m

__all__ = ["DisableInviteCodesInput"]


class DisableInviteCodesInput(_m.MethodModel):
    """Input of `com.atproto.admin.disableInviteCodes`.

    Source: Lexicon `com.atproto.admin.disableInviteCodes`.
    """

    codes: _t.Optional[_t.List[_m.String]] = None

    accounts: _t.Optional[_t.List[_m.String]] = None
