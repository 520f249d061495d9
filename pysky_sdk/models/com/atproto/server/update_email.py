# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.server.updateEmail`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["UpdateEmailInput"]


class UpdateEmailInput(_m.MethodModel):
    """Input of `com.atproto.server.updateEmail`.

    Source: Lexicon `com.atproto.server.updateEmail`.
    """

    email: _m.String

    email_auth_factor: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="emailAuthFactor", serialization_alias="emailAuthFactor"
    )

    token: _t.Optional[_m.String] = None
    """Requires a token from com.atproto.sever.requestEmailUpdate if the account's email has been
    confirmed.
    """
