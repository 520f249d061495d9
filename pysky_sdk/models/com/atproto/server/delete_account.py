# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.server.deleteAccount`."""

from pysky_sdk import modeling as _m

__all__ = ["DeleteAccountInput"]


class DeleteAccountInput(_m.MethodModel):
    """Input of `com.atproto.server.deleteAccount`.

    Source: Lexicon `com.atproto.server.deleteAccount`.
    """

    did: _m.Did
    """Format: did."""

    password: _m.String

    token: _m.String
