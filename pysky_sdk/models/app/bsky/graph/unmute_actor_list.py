# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.graph.unmuteActorList`."""

from pysky_sdk import modeling as _m

__all__ = ["UnmuteActorListInput"]


class UnmuteActorListInput(_m.MethodModel):
    """Input of `app.bsky.graph.unmuteActorList`.

    Source: Lexicon `app.bsky.graph.unmuteActorList`.
    """

    list: _m.AtUri
    """Format at-uri."""
