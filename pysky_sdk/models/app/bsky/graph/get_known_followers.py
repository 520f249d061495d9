# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.graph.getKnownFollowers`."""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.actor import defs as app_bsky_actor_defs

__all__ = ["GetKnownFollowersOutput", "GetKnownFollowersParams"]


class GetKnownFollowersParams(_m.MethodModel):
    """Parameters of `app.bsky.graph.getKnownFollowers`.

    Source: Lexicon `app.bsky.graph.getKnownFollowers`.
    """

    actor: _m.AtIdentifier
    """Format at-identifier."""

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 50
    """1 to 100; default 50."""

    cursor: _t.Optional[_m.String] = None


class GetKnownFollowersOutput(_m.Model):
    """Output of `app.bsky.graph.getKnownFollowers`.

    Source: Lexicon `app.bsky.graph.getKnownFollowers`.
    """

    subject: app_bsky_actor_defs.ProfileView

    cursor: _t.Optional[_m.String] = None

    followers: _t.List[app_bsky_actor_defs.ProfileView]
