# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.admin.getAccountInfo`."""

from pysky_sdk import modeling as _m
from pysky_sdk.models.com.atproto.admin import defs as com_atproto_admin_defs

__all__ = ["GetAccountInfoOutput", "GetAccountInfoParams"]


class GetAccountInfoParams(_m.MethodModel):
    """Parameters of `com.atproto.admin.getAccountInfo`.

    Source: Lexicon `com.atproto.admin.getAccountInfo`.
    """

    did: _m.Did
    """Format did."""


GetAccountInfoOutput = com_atproto_admin_defs.AccountView
"""Output of `com.atproto.admin.getAccountInfo`."""
