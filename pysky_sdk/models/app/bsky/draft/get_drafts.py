# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.draft.getDrafts`."""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.draft import defs as app_bsky_draft_defs

__all__ = ["GetDraftsOutput", "GetDraftsParams"]


class GetDraftsParams(_m.MethodModel):
    """Parameters of `app.bsky.draft.getDrafts`.

    Source: Lexicon `app.bsky.draft.getDrafts`.
    """

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 50
    """1 to 100; default 50."""

    cursor: _t.Optional[_m.String] = None


class GetDraftsOutput(_m.Model):
    """Output of `app.bsky.draft.getDrafts`.

    Source: Lexicon `app.bsky.draft.getDrafts`.
    """

    cursor: _t.Optional[_m.String] = None

    drafts: _t.List[app_bsky_draft_defs.DraftView]
