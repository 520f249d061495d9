# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.moderation.getAccountPreferences`."""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.actor import defs as app_bsky_actor_defs

__all__ = ["GetAccountPreferencesOutput", "GetAccountPreferencesParams"]


class GetAccountPreferencesParams(_m.MethodModel):
    """Parameters of `tools.ozone.moderation.getAccountPreferences`.

    Source: Lexicon `tools.ozone.moderation.getAccountPreferences`.
    """

    did: _m.Did
    """Format did."""


class GetAccountPreferencesOutput(_m.Model):
    """Output of `tools.ozone.moderation.getAccountPreferences`.

    Source: Lexicon `tools.ozone.moderation.getAccountPreferences`.
    """

    preferences: _t.List[
        _t.Annotated[
            _t.Union[
                app_bsky_actor_defs.AdultContentPref,
                app_bsky_actor_defs.ContentLabelPref,
                app_bsky_actor_defs.SavedFeedsPref,
                app_bsky_actor_defs.SavedFeedsPrefV2,
                app_bsky_actor_defs.PersonalDetailsPref,
                app_bsky_actor_defs.DeclaredAgePref,
                app_bsky_actor_defs.FeedViewPref,
                app_bsky_actor_defs.ThreadViewPref,
                app_bsky_actor_defs.InterestsPref,
                app_bsky_actor_defs.MutedWordsPref,
                app_bsky_actor_defs.HiddenPostsPref,
                app_bsky_actor_defs.BskyAppStatePref,
                app_bsky_actor_defs.LabelersPref,
                app_bsky_actor_defs.PostInteractionSettingsPref,
                app_bsky_actor_defs.VerificationPrefs,
                app_bsky_actor_defs.LiveEventPreferences,
                _m.Unknown,
            ],
            _m.OPEN_UNION,
        ]
    ]
