# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""A part of `pysky_sdk.models.app.bsky.actor.defs`: import its names from there.

Source: Lexicon `app.bsky.actor.defs`.
"""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.feed import postgate as app_bsky_feed_postgate
from pysky_sdk.models.app.bsky.feed import threadgate as app_bsky_feed_threadgate

__all__ = [
    "AdultContentPref",
    "BskyAppProgressGuide",
    "BskyAppStatePref",
    "ContentLabelPref",
    "DeclaredAgePref",
    "FeedViewPref",
    "HiddenPostsPref",
    "InterestsPref",
    "LabelerPrefItem",
    "LabelersPref",
    "LiveEventPreferences",
    "MutedWord",
    "MutedWordsPref",
    "MutedWordTarget",
    "Nux",
    "PersonalDetailsPref",
    "PostInteractionSettingsPref",
    "Preferences",
    "SavedFeed",
    "SavedFeedsPref",
    "SavedFeedsPrefV2",
    "ThreadViewPref",
    "VerificationPrefs",
]

MutedWordTarget = _t.Annotated[
    _t.Literal["content", "tag"] | _m.String, _m.KNOWN_VALUES, _m.Text(None, 640, None, 64)
]
"""At most 64 graphemes; at most 640 UTF-8 bytes; known values: content, tag."""


class AdultContentPref(_m.Model):
    """Source: Lexicon `app.bsky.actor.defs#adultContentPref`."""

    TYPE: _t.ClassVar[str] = "app.bsky.actor.defs#adultContentPref"

    enabled: _t.Annotated[_m.Boolean, _m.REQUIRED] = False
    """Default False."""


class ContentLabelPref(_m.Model):
    """Source: Lexicon `app.bsky.actor.defs#contentLabelPref`."""

    TYPE: _t.ClassVar[str] = "app.bsky.actor.defs#contentLabelPref"

    labeler_did: _t.Optional[_m.Did] = _Field(
        default=None, validation_alias="labelerDid", serialization_alias="labelerDid"
    )
    """Which labeler does this preference apply to? If undefined, applies globally. Format did."""

    label: _m.String

    visibility: _t.Annotated[_t.Literal["ignore", "show", "warn", "hide"] | _m.String, _m.KNOWN_VALUES]
    """Known values: ignore, show, warn, hide."""


class SavedFeed(_m.Model):
    """Source: Lexicon `app.bsky.actor.defs#savedFeed`."""

    TYPE: _t.ClassVar[str] = "app.bsky.actor.defs#savedFeed"

    id: _m.String

    type: _t.Annotated[_t.Literal["feed", "list", "timeline"] | _m.String, _m.KNOWN_VALUES]
    """Known values: feed, list, timeline."""

    value: _m.String

    pinned: _m.Boolean


class SavedFeedsPref(_m.Model):
    """Source: Lexicon `app.bsky.actor.defs#savedFeedsPref`."""

    TYPE: _t.ClassVar[str] = "app.bsky.actor.defs#savedFeedsPref"

    pinned: _t.List[_m.AtUri]
    """Each item: format at-uri."""

    saved: _t.List[_m.AtUri]
    """Each item: format at-uri."""

    timeline_index: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="timelineIndex", serialization_alias="timelineIndex"
    )


class PersonalDetailsPref(_m.Model):
    """Source: Lexicon `app.bsky.actor.defs#personalDetailsPref`."""

    TYPE: _t.ClassVar[str] = "app.bsky.actor.defs#personalDetailsPref"

    birth_date: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="birthDate", serialization_alias="birthDate"
    )
    """The birth date of account owner. Format datetime."""


class DeclaredAgePref(_m.Model):
    """Read-only preference containing value(s) inferred from the user's declared birthdate. Absence of
    this preference object in the response indicates that the user has not made a declaration.

    Source: Lexicon `app.bsky.actor.defs#declaredAgePref`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.actor.defs#declaredAgePref"

    is_over_age13: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="isOverAge13", serialization_alias="isOverAge13"
    )
    """Indicates if the user has declared that they are over 13 years of age."""

    is_over_age16: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="isOverAge16", serialization_alias="isOverAge16"
    )
    """Indicates if the user has declared that they are over 16 years of age."""

    is_over_age18: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="isOverAge18", serialization_alias="isOverAge18"
    )
    """Indicates if the user has declared that they are over 18 years of age."""


class FeedViewPref(_m.Model):
    """Source: Lexicon `app.bsky.actor.defs#feedViewPref`."""

    TYPE: _t.ClassVar[str] = "app.bsky.actor.defs#feedViewPref"

    feed: _m.String
    """The URI of the feed, or an identifier which describes the feed."""

    hide_replies: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="hideReplies", serialization_alias="hideReplies"
    )
    """Hide replies in the feed."""

    hide_replies_by_unfollowed: _t.Optional[_m.Boolean] = _Field(
        default=True,
        validation_alias="hideRepliesByUnfollowed",
        serialization_alias="hideRepliesByUnfollowed",
    )
    """Hide replies in the feed if they are not by followed users. Default True."""

    hide_replies_by_like_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="hideRepliesByLikeCount", serialization_alias="hideRepliesByLikeCount"
    )
    """Hide replies in the feed if they do not have this number of likes."""

    hide_reposts: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="hideReposts", serialization_alias="hideReposts"
    )
    """Hide reposts in the feed."""

    hide_quote_posts: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="hideQuotePosts", serialization_alias="hideQuotePosts"
    )
    """Hide quote posts in the feed."""


class ThreadViewPref(_m.Model):
    """Source: Lexicon `app.bsky.actor.defs#threadViewPref`."""

    TYPE: _t.ClassVar[str] = "app.bsky.actor.defs#threadViewPref"

    sort: _t.Optional[
        _t.Annotated[
            _t.Literal["oldest", "newest", "most-likes", "random", "hotness"] | _m.String, _m.KNOWN_VALUES
        ]
    ] = None
    """Sorting mode for threads. Known values: oldest, newest, most-likes, random, hotness."""


class InterestsPref(_m.Model):
    """Source: Lexicon `app.bsky.actor.defs#interestsPref`."""

    TYPE: _t.ClassVar[str] = "app.bsky.actor.defs#interestsPref"

    updated_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="updatedAt", serialization_alias="updatedAt"
    )
    """The timestamp when the account owner last updated their interests. Format datetime."""

    tags: _t.Annotated[_t.List[_t.Annotated[_m.String, _m.Text(None, 640, None, 64)]], _m.Items(None, 100)]
    """A list of tags which describe the account owner's interests gathered during onboarding. At most
    100 items; each item: at most 64 graphemes, at most 640 UTF-8 bytes.
    """


class MutedWord(_m.Model):
    """A word that the account owner has muted.

    Source: Lexicon `app.bsky.actor.defs#mutedWord`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.actor.defs#mutedWord"

    id: _t.Optional[_m.String] = None

    value: _t.Annotated[_m.String, _m.Text(None, 10000, None, 1000)]
    """The muted word itself. At most 1000 graphemes; at most 10000 UTF-8 bytes."""

    targets: _t.List[MutedWordTarget]
    """The intended targets of the muted word. Each item: at most 64 graphemes, at most 640 UTF-8
    bytes, known values: content, tag.
    """

    actor_target: _t.Optional[
        _t.Annotated[_t.Literal["all", "exclude-following"] | _m.String, _m.KNOWN_VALUES]
    ] = _Field(default="all", validation_alias="actorTarget", serialization_alias="actorTarget")
    """Groups of users to apply the muted word to. If undefined, applies to all users. Known values:
    all, exclude-following; default all.
    """

    expires_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="expiresAt", serialization_alias="expiresAt"
    )
    """The date and time at which the muted word will expire and no longer be applied. Format datetime."""


class HiddenPostsPref(_m.Model):
    """Source: Lexicon `app.bsky.actor.defs#hiddenPostsPref`."""

    TYPE: _t.ClassVar[str] = "app.bsky.actor.defs#hiddenPostsPref"

    items: _t.List[_m.AtUri]
    """A list of URIs of posts the account owner has hidden. Each item: format at-uri."""


class LabelerPrefItem(_m.Model):
    """Source: Lexicon `app.bsky.actor.defs#labelerPrefItem`."""

    TYPE: _t.ClassVar[str] = "app.bsky.actor.defs#labelerPrefItem"

    did: _m.Did
    """Format did."""


class BskyAppProgressGuide(_m.Model):
    """If set, an active progress guide. Once completed, can be set to undefined. Should have unspecced
    fields tracking progress.

    Source: Lexicon `app.bsky.actor.defs#bskyAppProgressGuide`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.actor.defs#bskyAppProgressGuide"

    guide: _t.Annotated[_m.String, _m.Text(None, 100)]
    """At most 100 UTF-8 bytes."""


class Nux(_m.Model):
    """A new user experiences (NUX) storage object.

    Source: Lexicon `app.bsky.actor.defs#nux`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.actor.defs#nux"

    id: _t.Annotated[_m.String, _m.Text(None, 100)]
    """At most 100 UTF-8 bytes."""

    completed: _t.Annotated[_m.Boolean, _m.REQUIRED] = False
    """Default False."""

    data: _t.Optional[_t.Annotated[_m.String, _m.Text(None, 3000, None, 300)]] = None
    """Arbitrary data for the NUX. The structure is defined by the NUX itself. Limited to 300
    characters. At most 300 graphemes; at most 3000 UTF-8 bytes.
    """

    expires_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="expiresAt", serialization_alias="expiresAt"
    )
    """The date and time at which the NUX will expire and should be considered completed. Format
    datetime.
    """


class VerificationPrefs(_m.Model):
    """Preferences for how verified accounts appear in the app.

    Source: Lexicon `app.bsky.actor.defs#verificationPrefs`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.actor.defs#verificationPrefs"

    hide_badges: _t.Optional[_m.Boolean] = _Field(
        default=False, validation_alias="hideBadges", serialization_alias="hideBadges"
    )
    """Hide the blue check badges for verified accounts and trusted verifiers. Default False."""


class LiveEventPreferences(_m.Model):
    """Preferences for live events.

    Source: Lexicon `app.bsky.actor.defs#liveEventPreferences`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.actor.defs#liveEventPreferences"

    hidden_feed_ids: _t.Optional[_t.List[_m.String]] = _Field(
        default=None, validation_alias="hiddenFeedIds", serialization_alias="hiddenFeedIds"
    )
    """A list of feed IDs that the user has hidden from live events."""

    hide_all_feeds: _t.Optional[_m.Boolean] = _Field(
        default=False, validation_alias="hideAllFeeds", serialization_alias="hideAllFeeds"
    )
    """Whether to hide all feeds from live events. Default False."""


class PostInteractionSettingsPref(_m.Model):
    """Default post interaction settings for the account. These values should be applied as default
    values when creating new posts. These refs should mirror the threadgate and postgate records
    exactly.

    Source: Lexicon `app.bsky.actor.defs#postInteractionSettingsPref`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.actor.defs#postInteractionSettingsPref"

    threadgate_allow_rules: _t.Optional[
        _t.Annotated[
            _t.List[
                _t.Annotated[
                    _t.Union[
                        app_bsky_feed_threadgate.MentionRule,
                        app_bsky_feed_threadgate.FollowerRule,
                        app_bsky_feed_threadgate.FollowingRule,
                        app_bsky_feed_threadgate.ListRule,
                        _m.Unknown,
                    ],
                    _m.OPEN_UNION,
                ]
            ],
            _m.Items(None, 5),
        ]
    ] = _Field(
        default=None, validation_alias="threadgateAllowRules", serialization_alias="threadgateAllowRules"
    )
    """Matches threadgate record. List of rules defining who can reply to this users posts. If value is
    an empty array, no one can reply. If value is undefined, anyone can reply. At most 5 items.
    """

    postgate_embedding_rules: _t.Optional[
        _t.Annotated[
            _t.List[_t.Annotated[_t.Union[app_bsky_feed_postgate.DisableRule, _m.Unknown], _m.OPEN_UNION]],
            _m.Items(None, 5),
        ]
    ] = _Field(
        default=None, validation_alias="postgateEmbeddingRules", serialization_alias="postgateEmbeddingRules"
    )
    """Matches postgate record. List of rules defining who can embed this users posts. If value is an
    empty array or is undefined, no particular rules apply and anyone can embed. At most 5 items.
    """


class SavedFeedsPrefV2(_m.Model):
    """Source: Lexicon `app.bsky.actor.defs#savedFeedsPrefV2`."""

    TYPE: _t.ClassVar[str] = "app.bsky.actor.defs#savedFeedsPrefV2"

    items: _t.List[SavedFeed]


class MutedWordsPref(_m.Model):
    """Source: Lexicon `app.bsky.actor.defs#mutedWordsPref`."""

    TYPE: _t.ClassVar[str] = "app.bsky.actor.defs#mutedWordsPref"

    items: _t.List[MutedWord]
    """A list of words the account owner has muted."""


class LabelersPref(_m.Model):
    """Source: Lexicon `app.bsky.actor.defs#labelersPref`."""

    TYPE: _t.ClassVar[str] = "app.bsky.actor.defs#labelersPref"

    labelers: _t.List[LabelerPrefItem]


class BskyAppStatePref(_m.Model):
    """A grab bag of state that's specific to the bsky.app program. Third-party apps shouldn't use
    this.

    Source: Lexicon `app.bsky.actor.defs#bskyAppStatePref`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.actor.defs#bskyAppStatePref"

    active_progress_guide: _t.Optional[BskyAppProgressGuide] = _Field(
        default=None, validation_alias="activeProgressGuide", serialization_alias="activeProgressGuide"
    )

    is_beta_user: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="isBetaUser", serialization_alias="isBetaUser"
    )
    """Indicates if the user is participating in the beta features program."""

    queued_nudges: _t.Optional[
        _t.Annotated[_t.List[_t.Annotated[_m.String, _m.Text(None, 100)]], _m.Items(None, 1000)]
    ] = _Field(default=None, validation_alias="queuedNudges", serialization_alias="queuedNudges")
    """An array of tokens which identify nudges (modals, popups, tours, highlight dots) that should be
    shown to the user. At most 1000 items; each item: at most 100 UTF-8 bytes.
    """

    nuxs: _t.Optional[_t.Annotated[_t.List[Nux], _m.Items(None, 100)]] = None
    """Storage for NUXs the user has encountered. At most 100 items."""


Preferences = _t.List[
    _t.Annotated[
        _t.Union[
            AdultContentPref,
            ContentLabelPref,
            SavedFeedsPref,
            SavedFeedsPrefV2,
            PersonalDetailsPref,
            DeclaredAgePref,
            FeedViewPref,
            ThreadViewPref,
            InterestsPref,
            MutedWordsPref,
            HiddenPostsPref,
            BskyAppStatePref,
            LabelersPref,
            PostInteractionSettingsPref,
            VerificationPrefs,
            LiveEventPreferences,
            _m.Unknown,
        ],
        _m.OPEN_UNION,
    ]
]
"""`app.bsky.actor.defs#preferences`."""
