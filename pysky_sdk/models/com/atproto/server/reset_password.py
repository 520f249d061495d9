# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.server.resetPassword`."""

from pysky_sdk import modeling as _m

__all__ = ["ResetPasswordInput"]


class ResetPasswordInput(_m.MethodModel):
    """Input of `com.atproto.server.resetPassword`.

    Source: Lexicon `com.atproto.server.resetPassword`.
    """

    token: _m.String

    password: _m.String
