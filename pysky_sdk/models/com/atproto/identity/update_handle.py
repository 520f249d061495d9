# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.identity.updateHandle`."""

from pysky_sdk import modeling as _m

__all__ = ["UpdateHandleInput"]


class UpdateHandleInput(_m.MethodModel):
    """Input of `com.atproto.identity.updateHandle`.

    Source: Lexicon `com.atproto.identity.updateHandle`.
    """

    handle: _m.Handle
    """The new handle. Format: handle."""
