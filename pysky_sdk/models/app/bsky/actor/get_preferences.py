# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.actor.getPreferences`."""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.actor import _defs__preferences as app_bsky_actor_defs__preferences

__all__ = ["GetPreferencesOutput", "GetPreferencesParams"]


class GetPreferencesParams(_m.MethodModel):
    """Parameters of `app.bsky.actor.getPreferences`.

    Source: Lexicon `app.bsky.actor.getPreferences`.
    """


class GetPreferencesOutput(_m.Model):
    """Output of `app.bsky.actor.getPreferences`.

    Source: Lexicon `app.bsky.actor.getPreferences`.
    """

    preferences: _t.List[
        _t.Annotated[
            _t.Union[
                app_bsky_actor_defs__preferences.AdultContentPref,
                app_bsky_actor_defs__preferences.ContentLabelPref,
                app_bsky_actor_defs__preferences.SavedFeedsPref,
                app_bsky_actor_defs__preferences.SavedFeedsPrefV2,
                app_bsky_actor_defs__preferences.PersonalDetailsPref,
                app_bsky_actor_defs__preferences.DeclaredAgePref,
                app_bsky_actor_defs__preferences.FeedViewPref,
                app_bsky_actor_defs__preferences.ThreadViewPref,
                app_bsky_actor_defs__preferences.InterestsPref,
                app_bsky_actor_defs__preferences.MutedWordsPref,
                app_bsky_actor_defs__preferences.HiddenPostsPref,
                app_bsky_actor_defs__preferences.BskyAppStatePref,
                app_bsky_actor_defs__preferences.LabelersPref,
                app_bsky_actor_defs__preferences.PostInteractionSettingsPref,
                app_bsky_actor_defs__preferences.VerificationPrefs,
                app_bsky_actor_defs__preferences.LiveEventPreferences,
                _m.Unknown,
            ],
            _m.OPEN_UNION,
        ]
    ]
