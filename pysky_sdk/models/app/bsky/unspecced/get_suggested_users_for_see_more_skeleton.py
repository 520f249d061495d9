# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.unspecced.getSuggestedUsersForSeeMoreSkeleton`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["GetSuggestedUsersForSeeMoreSkeletonOutput", "GetSuggestedUsersForSeeMoreSkeletonParams"]


class GetSuggestedUsersForSeeMoreSkeletonParams(_m.MethodModel):
    """Parameters of `app.bsky.unspecced.getSuggestedUsersForSeeMoreSkeleton`.

    Source: Lexicon `app.bsky.unspecced.getSuggestedUsersForSeeMoreSkeleton`.
    """

    viewer: _t.Optional[_m.Did] = None
    """DID of the account making the request (not included for public/unauthenticated queries). Format
    did.
    """

    category: _t.Optional[_m.String] = None
    """Category of users to get suggestions for."""

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 50)]] = 25
    """1 to 50; default 25."""


class GetSuggestedUsersForSeeMoreSkeletonOutput(_m.Model):
    """Output of `app.bsky.unspecced.getSuggestedUsersForSeeMoreSkeleton`.

    Source: Lexicon `app.bsky.unspecced.getSuggestedUsersForSeeMoreSkeleton`.
    """

    dids: _t.List[_m.Did]
    """Each item: format did."""

    rec_id_str: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="recIdStr", serialization_alias="recIdStr"
    )
    """Snowflake for this recommendation, use when submitting recommendation events."""
