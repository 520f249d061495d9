# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.admin.enableAccountInvites`."""

import typing as _t

from pysky_sdk import modeling as _m

__all__ = ["EnableAccountInvitesInput"]


class EnableAccountInvitesInput(_m.MethodModel):
    """Input of `com.atproto.admin.enableAccountInvites`.

    Source: Lexicon `com.atproto.admin.enableAccountInvites`.
    """

    account: _m.Did
    """Format did."""

    note: _t.Optional[_m.String] = None
    """Optional reason for enabled invites."""
