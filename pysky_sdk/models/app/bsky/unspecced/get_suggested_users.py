# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.unspecced.getSuggestedUsers`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.actor import defs as app_bsky_actor_defs

__all__ = ["GetSuggestedUsersOutput", "GetSuggestedUsersParams"]


class GetSuggestedUsersParams(_m.MethodModel):
    """Parameters of `app.bsky.unspecced.getSuggestedUsers`.

    Source: Lexicon `app.bsky.unspecced.getSuggestedUsers`.
    """

    category: _t.Optional[_m.String] = None
    """Category of users to get suggestions for."""

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 50)]] = 25
    """1 to 50; default 25."""


class GetSuggestedUsersOutput(_m.Model):
    """Output of `app.bsky.unspecced.getSuggestedUsers`.

    Source: Lexicon `app.bsky.unspecced.getSuggestedUsers`.
    """

    actors: _t.List[app_bsky_actor_defs.ProfileView]

    rec_id: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="recId", serialization_alias="recId"
    )
    """DEPRECATED: use recIdStr instead."""

    rec_id_str: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="recIdStr", serialization_alias="recIdStr"
    )
    """Snowflake for this recommendation, use when submitting recommendation events."""
