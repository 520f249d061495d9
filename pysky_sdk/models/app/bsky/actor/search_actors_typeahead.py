# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.actor.searchActorsTypeahead`."""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.actor import defs as app_bsky_actor_defs

__all__ = ["SearchActorsTypeaheadOutput", "SearchActorsTypeaheadParams"]


class SearchActorsTypeaheadParams(_m.MethodModel):
    """Parameters of `app.bsky.actor.searchActorsTypeahead`.

    Source: Lexicon `app.bsky.actor.searchActorsTypeahead`.
    """

    term: _t.Optional[_m.String] = None
    """DEPRECATED: use 'q' instead."""

    q: _t.Optional[_m.String] = None
    """Search query prefix; not a full query string."""

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 10
    """1 to 100; default 10."""


class SearchActorsTypeaheadOutput(_m.Model):
    """Output of `app.bsky.actor.searchActorsTypeahead`.

    Source: Lexicon `app.bsky.actor.searchActorsTypeahead`.
    """

    actors: _t.List[app_bsky_actor_defs.ProfileViewBasic]
