# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.unspecced.getSuggestedUsersForDiscoverSkeleton`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["GetSuggestedUsersForDiscoverSkeletonOutput", "GetSuggestedUsersForDiscoverSkeletonParams"]


class GetSuggestedUsersForDiscoverSkeletonParams(_m.MethodModel):
    """Parameters of `app.bsky.unspecced.getSuggestedUsersForDiscoverSkeleton`.

    Source: Lexicon `app.bsky.unspecced.getSuggestedUsersForDiscoverSkeleton`.
    """

    viewer: _t.Optional[_m.Did] = None
    """DID of the account making the request (not included for public/unauthenticated queries). Format
    did.
    """

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 50)]] = 25
    """1 to 50; default 25."""


class GetSuggestedUsersForDiscoverSkeletonOutput(_m.Model):
    """Output of `app.bsky.unspecced.getSuggestedUsersForDiscoverSkeleton`.

    Source: Lexicon `app.bsky.unspecced.getSuggestedUsersForDiscoverSkeleton`.
    """

    dids: _t.List[_m.Did]
    """Each item: format did."""

    rec_id_str: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="recIdStr", serialization_alias="recIdStr"
    )
    """Snowflake for this recommendation, use when submitting recommendation events."""
