# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.contact.removeData`."""

from pysky_sdk import modeling as _m

__all__ = ["RemoveDataInput", "RemoveDataOutput"]


class RemoveDataInput(_m.MethodModel):
    """Input of `app.bsky.contact.removeData`.

    Source: Lexicon `app.bsky.contact.removeData`.
    """


class RemoveDataOutput(_m.Model):
    """Output of `app.bsky.contact.removeData`.

    Source: Lexicon `app.bsky.contact.removeData`.
    """
