# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
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
    """At most 25 items. Each item: format: at-identifier."""


class GetProfilesOutput(_m.Model):
    """Output of `app.bsky.actor.getProfiles`.

    Source: Lexicon `app.bsky.actor.getProfiles`.
    """

    profiles: _t.List[app_bsky_actor_defs.ProfileViewDetailed]
