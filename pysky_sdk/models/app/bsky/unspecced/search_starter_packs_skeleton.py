# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.unspecced.searchStarterPacksSkeleton`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.unspecced import defs as app_bsky_unspecced_defs

__all__ = ["SearchStarterPacksSkeletonOutput", "SearchStarterPacksSkeletonParams"]


class SearchStarterPacksSkeletonParams(_m.MethodModel):
    """Parameters of `app.bsky.unspecced.searchStarterPacksSkeleton`.

    Source: Lexicon `app.bsky.unspecced.searchStarterPacksSkeleton`.
    """

    q: _m.String
    """Search query string; syntax, phrase, boolean, and faceting is unspecified, but Lucene query
    syntax is recommended.
    """

    viewer: _t.Optional[_m.Did] = None
    """DID of the account making the request (not included for public/unauthenticated queries). Format
    did.
    """

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 25
    """1 to 100; default 25."""

    cursor: _t.Optional[_m.String] = None
    """Optional pagination mechanism; may not necessarily allow scrolling through entire result set."""


class SearchStarterPacksSkeletonOutput(_m.Model):
    """Output of `app.bsky.unspecced.searchStarterPacksSkeleton`.

    Source: Lexicon `app.bsky.unspecced.searchStarterPacksSkeleton`.
    """

    cursor: _t.Optional[_m.String] = None

    hits_total: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="hitsTotal", serialization_alias="hitsTotal"
    )
    """Count of search hits. Optional, may be rounded/truncated, and may not be possible to paginate
    through all hits.
    """

    starter_packs: _t.List[app_bsky_unspecced_defs.SkeletonSearchStarterPack] = _Field(
        validation_alias="starterPacks", serialization_alias="starterPacks"
    )
