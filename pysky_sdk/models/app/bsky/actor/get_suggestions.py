# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.actor.getSuggestions`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.actor import defs as app_bsky_actor_defs

__all__ = ["GetSuggestionsOutput", "GetSuggestionsParams"]


class GetSuggestionsParams(_m.MethodModel):
    """Parameters of `app.bsky.actor.getSuggestions`.

    Source: Lexicon `app.bsky.actor.getSuggestions`.
    """

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 50
    """1 to 100; default 50."""

    cursor: _t.Optional[_m.String] = None


class GetSuggestionsOutput(_m.Model):
    """Output of `app.bsky.actor.getSuggestions`.

    Source: Lexicon `app.bsky.actor.getSuggestions`.
    """

    cursor: _t.Optional[_m.String] = None

    actors: _t.List[app_bsky_actor_defs.ProfileView]

    rec_id: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="recId", serialization_alias="recId"
    )
    """DEPRECATED: use recIdStr instead."""

    rec_id_str: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="recIdStr", serialization_alias="recIdStr"
    )
    """Snowflake for this recommendation, use when submitting recommendation events."""
