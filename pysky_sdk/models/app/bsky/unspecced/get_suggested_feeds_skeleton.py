# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.unspecced.getSuggestedFeedsSkeleton`."""

import typing as _t

from pysky_sdk import modeling as _m

__all__ = ["GetSuggestedFeedsSkeletonOutput", "GetSuggestedFeedsSkeletonParams"]


class GetSuggestedFeedsSkeletonParams(_m.MethodModel):
    """Parameters of `app.bsky.unspecced.getSuggestedFeedsSkeleton`.

    Source: Lexicon `app.bsky.unspecced.getSuggestedFeedsSkeleton`.
    """

    viewer: _t.Optional[_m.Did] = None
    """DID of the account making the request (not included for public/unauthenticated queries). Format
    did.
    """

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 25)]] = 10
    """1 to 25; default 10."""


class GetSuggestedFeedsSkeletonOutput(_m.Model):
    """Output of `app.bsky.unspecced.getSuggestedFeedsSkeleton`.

    Source: Lexicon `app.bsky.unspecced.getSuggestedFeedsSkeleton`.
    """

    feeds: _t.List[_m.AtUri]
    """Each item: format at-uri."""
