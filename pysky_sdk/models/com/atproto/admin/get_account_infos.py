# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.admin.getAccountInfos`."""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.models.com.atproto.admin import defs as com_atproto_admin_defs

__all__ = ["GetAccountInfosOutput", "GetAccountInfosParams"]


class GetAccountInfosParams(_m.MethodModel):
    """Parameters of `com.atproto.admin.getAccountInfos`.

    Source: Lexicon `com.atproto.admin.getAccountInfos`.
    """

    dids: _t.List[_m.Did]
    """Each item: format did."""


class GetAccountInfosOutput(_m.Model):
    """Output of `com.atproto.admin.getAccountInfos`.

    Source: Lexicon `com.atproto.admin.getAccountInfos`.
    """

    infos: _t.List[com_atproto_admin_defs.AccountView]
