# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.graph.getFollowers`."""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.actor import defs as app_bsky_actor_defs

__all__ = ["GetFollowersOutput", "GetFollowersParams"]


class GetFollowersParams(_m.MethodModel):
    """Parameters of `app.bsky.graph.getFollowers`.

    Source: Lexicon `app.bsky.graph.getFollowers`.
    """

    actor: _m.AtIdentifier
    """Format at-identifier."""

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 50
    """1 to 100; default 50."""

    cursor: _t.Optional[_m.String] = None

    sort: _t.Optional[_t.Annotated[_t.Literal["latest", "top"] | _m.String, _m.KNOWN_VALUES]] = None
    """Known values: latest, top."""


class GetFollowersOutput(_m.Model):
    """Output of `app.bsky.graph.getFollowers`.

    Source: Lexicon `app.bsky.graph.getFollowers`.
    """

    subject: app_bsky_actor_defs.ProfileView

    cursor: _t.Optional[_m.String] = None

    followers: _t.List[app_bsky_actor_defs.ProfileView]
