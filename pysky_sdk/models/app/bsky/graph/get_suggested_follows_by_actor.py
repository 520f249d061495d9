# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.graph.getSuggestedFollowsByActor`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.actor import defs as app_bsky_actor_defs

__all__ = ["GetSuggestedFollowsByActorOutput", "GetSuggestedFollowsByActorParams"]


class GetSuggestedFollowsByActorParams(_m.MethodModel):
    """Parameters of `app.bsky.graph.getSuggestedFollowsByActor`.

    Source: Lexicon `app.bsky.graph.getSuggestedFollowsByActor`.
    """

    actor: _m.AtIdentifier
    """Format at-identifier."""


class GetSuggestedFollowsByActorOutput(_m.Model):
    """Output of `app.bsky.graph.getSuggestedFollowsByActor`.

    Source: Lexicon `app.bsky.graph.getSuggestedFollowsByActor`.
    """

    suggestions: _t.List[app_bsky_actor_defs.ProfileView]

    rec_id_str: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="recIdStr", serialization_alias="recIdStr"
    )
    """Snowflake for this recommendation, use when submitting recommendation events."""

    is_fallback: _t.Optional[_m.Boolean] = _Field(
        default=False, validation_alias="isFallback", serialization_alias="isFallback"
    )
    """DEPRECATED, unused. Previously: if true, response has fallen-back to generic results, and is not
    scoped using relativeToDid. Default False.
    """

    rec_id: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="recId", serialization_alias="recId"
    )
    """DEPRECATED: use recIdStr instead."""
