# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.draft.createDraft`."""

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.draft import defs as app_bsky_draft_defs

__all__ = ["CreateDraftInput", "CreateDraftOutput"]


class CreateDraftInput(_m.MethodModel):
    """Input of `app.bsky.draft.createDraft`.

    Source: Lexicon `app.bsky.draft.createDraft`.
    """

    draft: app_bsky_draft_defs.Draft


class CreateDraftOutput(_m.Model):
    """Output of `app.bsky.draft.createDraft`.

    Source: Lexicon `app.bsky.draft.createDraft`.
    """

    id: _m.Tid
    """The ID of the created draft. Format tid."""
