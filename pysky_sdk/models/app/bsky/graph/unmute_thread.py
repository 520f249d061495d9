# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.graph.unmuteThread`."""

from pysky_sdk import modeling as _m

__all__ = ["UnmuteThreadInput"]


class UnmuteThreadInput(_m.MethodModel):
    """Input of `app.bsky.graph.unmuteThread`.

    Source: Lexicon `app.bsky.graph.unmuteThread`.
    """

    root: _m.AtUri
    """Format: at-uri."""
