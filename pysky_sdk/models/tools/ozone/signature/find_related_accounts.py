# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.signature.findRelatedAccounts`."""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.models.com.atproto.admin import defs as com_atproto_admin_defs
from pysky_sdk.models.tools.ozone.signature import defs as tools_ozone_signature_defs

__all__ = ["FindRelatedAccountsOutput", "FindRelatedAccountsParams", "RelatedAccount"]


class FindRelatedAccountsParams(_m.MethodModel):
    """Parameters of `tools.ozone.signature.findRelatedAccounts`.

    Source: Lexicon `tools.ozone.signature.findRelatedAccounts`.
    """

    did: _m.Did
    """Format did."""

    cursor: _t.Optional[_m.String] = None

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 50
    """1 to 100; default 50."""


class RelatedAccount(_m.Model):
    """Source: Lexicon `tools.ozone.signature.findRelatedAccounts#relatedAccount`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.signature.findRelatedAccounts#relatedAccount"

    account: com_atproto_admin_defs.AccountView

    similarities: _t.Optional[_t.List[tools_ozone_signature_defs.SigDetail]] = None


class FindRelatedAccountsOutput(_m.Model):
    """Output of `tools.ozone.signature.findRelatedAccounts`.

    Source: Lexicon `tools.ozone.signature.findRelatedAccounts`.
    """

    cursor: _t.Optional[_m.String] = None

    accounts: _t.List[RelatedAccount]
