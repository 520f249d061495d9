# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.actor.getProfiles`."""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.actor import defs as app_bsky_actor_defs

__all__ = ["GetProfilesOutput", "GetProfilesParams"]


class GetProfilesParams(_m.MethodModel):
    """Parameters of `app.bsky.actor.getProfiles`.

    Source: Lexicon `app.bsky.actor.getProfiles`.
    """

    actors: _t.Annotated[_t.List[_m.AtIdentifier], _m.Items(None, 25)]
    """At most 25 items; each item: format at-identifier."""


class GetProfilesOutput(_m.Model):
    """Output of `app.bsky.actor.getProfiles`.

    Source: Lexicon `app.bsky.actor.getProfiles`.
    """

    profiles: _t.List[app_bsky_actor_defs.ProfileViewDetailed]
