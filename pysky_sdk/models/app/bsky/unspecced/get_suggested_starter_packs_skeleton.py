# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.unspecced.getSuggestedStarterPacksSkeleton`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["GetSuggestedStarterPacksSkeletonOutput", "GetSuggestedStarterPacksSkeletonParams"]


class GetSuggestedStarterPacksSkeletonParams(_m.MethodModel):
    """Parameters of `app.bsky.unspecced.getSuggestedStarterPacksSkeleton`.

    Source: Lexicon `app.bsky.unspecced.getSuggestedStarterPacksSkeleton`.
    """

    viewer: _t.Optional[_m.Did] = None
    """DID of the account making the request (not included for public/unauthenticated queries). Format
    did.
    """

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 25)]] = 10
    """1 to 25; default 10."""


class GetSuggestedStarterPacksSkeletonOutput(_m.Model):
    """Output of `app.bsky.unspecced.getSuggestedStarterPacksSkeleton`.

    Source: Lexicon `app.bsky.unspecced.getSuggestedStarterPacksSkeleton`.
    """

    starter_packs: _t.List[_m.AtUri] = _Field(
        validation_alias="starterPacks", serialization_alias="starterPacks"
    )
    """Each item: format at-uri."""
