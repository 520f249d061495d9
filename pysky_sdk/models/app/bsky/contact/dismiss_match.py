# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.contact.dismissMatch`."""

from pysky_sdk import modeling as _m

__all__ = ["DismissMatchInput", "DismissMatchOutput"]


class DismissMatchInput(_m.MethodModel):
    """Input of `app.bsky.contact.dismissMatch`.

    Source: Lexicon `app.bsky.contact.dismissMatch`.
    """

    subject: _m.Did
    """The subject's DID to dismiss the match with. Format did."""


class DismissMatchOutput(_m.Model):
    """Output of `app.bsky.contact.dismissMatch`.

    Source: Lexicon `app.bsky.contact.dismissMatch`.
    """
