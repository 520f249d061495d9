# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.unspecced.getSuggestionsSkeleton`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.unspecced import defs as app_bsky_unspecced_defs

__all__ = ["GetSuggestionsSkeletonOutput", "GetSuggestionsSkeletonParams"]


class GetSuggestionsSkeletonParams(_m.MethodModel):
    """Parameters of `app.bsky.unspecced.getSuggestionsSkeleton`.

    Source: Lexicon `app.bsky.unspecced.getSuggestionsSkeleton`.
    """

    viewer: _t.Optional[_m.Did] = None
    """DID of the account making the request (not included for public/unauthenticated queries). Used to
    boost followed accounts in ranking. Format did.
    """

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 50
    """1 to 100; default 50."""

    cursor: _t.Optional[_m.String] = None

    relative_to_did: _t.Optional[_m.Did] = _Field(
        default=None, validation_alias="relativeToDid", serialization_alias="relativeToDid"
    )
    """DID of the account to get suggestions relative to. If not provided, suggestions will be based on
    the viewer. Format did.
    """


class GetSuggestionsSkeletonOutput(_m.Model):
    """Output of `app.bsky.unspecced.getSuggestionsSkeleton`.

    Source: Lexicon `app.bsky.unspecced.getSuggestionsSkeleton`.
    """

    cursor: _t.Optional[_m.String] = None

    actors: _t.List[app_bsky_unspecced_defs.SkeletonSearchActor]

    relative_to_did: _t.Optional[_m.Did] = _Field(
        default=None, validation_alias="relativeToDid", serialization_alias="relativeToDid"
    )
    """DID of the account these suggestions are relative to. If this is returned undefined, suggestions
    are based on the viewer. Format did.
    """

    rec_id: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="recId", serialization_alias="recId"
    )
    """DEPRECATED: use recIdStr instead."""

    rec_id_str: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="recIdStr", serialization_alias="recIdStr"
    )
    """Snowflake for this recommendation, use when submitting recommendation events."""
