# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.admin.disableAccountInvites`."""

import typing as _t

from pysky_sdk import modeling as _m

__all__ = ["DisableAccountInvitesInput"]


class DisableAccountInvitesInput(_m.MethodModel):
    """Input of `com.atproto.admin.disableAccountInvites`.

    Source: Lexicon `com.atproto.admin.disableAccountInvites`.
    """

    account: _m.Did
    """Format did."""

    note: _t.Optional[_m.String] = None
    """Optional reason for disabled invites."""
