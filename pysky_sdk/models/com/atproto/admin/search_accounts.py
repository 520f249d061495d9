# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.admin.searchAccounts`."""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.models.com.atproto.admin import defs as com_atproto_admin_defs

__all__ = ["SearchAccountsOutput", "SearchAccountsParams"]


class SearchAccountsParams(_m.MethodModel):
    """Parameters of `com.atproto.admin.searchAccounts`.

    Source: Lexicon `com.atproto.admin.searchAccounts`.
    """

    email: _t.Optional[_m.String] = None

    cursor: _t.Optional[_m.String] = None

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 50
    """1 to 100; default 50."""


class SearchAccountsOutput(_m.Model):
    """Output of `com.atproto.admin.searchAccounts`.

    Source: Lexicon `com.atproto.admin.searchAccounts`.
    """

    cursor: _t.Optional[_m.String] = None

    accounts: _t.List[com_atproto_admin_defs.AccountView]
