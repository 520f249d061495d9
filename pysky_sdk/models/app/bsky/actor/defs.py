# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.actor.defs`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.feed import postgate as app_bsky_feed_postgate
from pysky_sdk.models.app.bsky.feed import threadgate as app_bsky_feed_threadgate
from pysky_sdk.models.app.bsky.notification import defs as app_bsky_notification_defs
from pysky_sdk.models.com.atproto.label import defs as com_atproto_label_defs
from pysky_sdk.models.com.atproto.repo import strong_ref as com_atproto_repo_strong_ref

__all__ = [
    "AdultContentPref",
    "BskyAppProgressGuide",
    "BskyAppStatePref",
    "ContentLabelPref",
    "DeclaredAgePref",
    "FeedViewPref",
    "HiddenPostsPref",
    "InterestsPref",
    "KnownFollowers",
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
    "ProfileAssociated",
    "ProfileAssociatedActivitySubscription",
    "ProfileAssociatedChat",
    "ProfileAssociatedGerm",
    "ProfileView",
    "ProfileViewBasic",
    "ProfileViewDetailed",
    "SavedFeed",
    "SavedFeedsPref",
    "SavedFeedsPrefV2",
    "StatusView",
    "ThreadViewPref",
    "VerificationPrefs",
    "VerificationState",
    "VerificationView",
    "ViewerState",
]

MutedWordTarget = _t.Annotated[
    _t.Literal["content", "tag"] | _m.String, _m.KNOWN_VALUES, _m.Text(None, 640, None, 64)
]
"""At most 64 graphemes; at most 640 UTF-8 bytes; known values: content, tag."""


class StatusView(_m.Model):
    """Source: Lexicon `app.bsky.actor.defs#statusView`."""

    TYPE: _t.ClassVar[str] = "app.bsky.actor.defs#statusView"

    uri: _t.Optional[_m.AtUri] = None
    """Format at-uri."""

    cid: _t.Optional[_m.Cid] = None
    """Format cid."""

    status: _t.Annotated[_t.Literal["app.bsky.actor.status#live"] | _m.String, _m.KNOWN_VALUES]
    """The status for the account. Known values: app.bsky.actor.status#live."""

    record: _m.UnknownObject

    embed: "_t.Optional[_t.Annotated[_t.Union[app_bsky_embed_external.View, _m.Unknown], _m.OPEN_UNION]]" = (
        None
    )
    """An optional embed associated with the status."""

    labels: _t.Optional[_t.List[com_atproto_label_defs.Label]] = None

    expires_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="expiresAt", serialization_alias="expiresAt"
    )
    """The date when this status will expire. The application might choose to no longer return the
    status after expiration. Format datetime.
    """

    is_active: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="isActive", serialization_alias="isActive"
    )
    """True if the status is not expired, false if it is expired. Only present if expiration was set."""

    is_disabled: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="isDisabled", serialization_alias="isDisabled"
    )
    """True if the user's go-live access has been disabled by a moderator, false otherwise."""


class ProfileAssociatedChat(_m.Model):
    """Source: Lexicon `app.bsky.actor.defs#profileAssociatedChat`."""

    TYPE: _t.ClassVar[str] = "app.bsky.actor.defs#profileAssociatedChat"

    allow_incoming: _t.Annotated[_t.Literal["all", "none", "following"] | _m.String, _m.KNOWN_VALUES] = (
        _Field(validation_alias="allowIncoming", serialization_alias="allowIncoming")
    )
    """Known values: all, none, following."""

    allow_group_invites: _t.Optional[
        _t.Annotated[_t.Literal["all", "none", "following"] | _m.String, _m.KNOWN_VALUES]
    ] = _Field(default=None, validation_alias="allowGroupInvites", serialization_alias="allowGroupInvites")
    """Known values: all, none, following."""


class ProfileAssociatedGerm(_m.Model):
    """Source: Lexicon `app.bsky.actor.defs#profileAssociatedGerm`."""

    TYPE: _t.ClassVar[str] = "app.bsky.actor.defs#profileAssociatedGerm"

    message_me_url: _m.Uri = _Field(validation_alias="messageMeUrl", serialization_alias="messageMeUrl")
    """Format uri."""

    show_button_to: _t.Annotated[_t.Literal["usersIFollow", "everyone"] | _m.String, _m.KNOWN_VALUES] = (
        _Field(validation_alias="showButtonTo", serialization_alias="showButtonTo")
    )
    """Known values: usersIFollow, everyone."""


class ProfileAssociatedActivitySubscription(_m.Model):
    """Source: Lexicon `app.bsky.actor.defs#profileAssociatedActivitySubscription`."""

    TYPE: _t.ClassVar[str] = "app.bsky.actor.defs#profileAssociatedActivitySubscription"

    allow_subscriptions: _t.Annotated[
        _t.Literal["followers", "mutuals", "none"] | _m.String, _m.KNOWN_VALUES
    ] = _Field(validation_alias="allowSubscriptions", serialization_alias="allowSubscriptions")
    """Known values: followers, mutuals, none."""


class KnownFollowers(_m.Model):
    """The subject's followers whom you also follow.

    Source: Lexicon `app.bsky.actor.defs#knownFollowers`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.actor.defs#knownFollowers"

    count: _m.Integer

    followers: "_t.Annotated[_t.List[ProfileViewBasic], _m.Items(0, 5)]"
    """0 to 5 items."""


class VerificationView(_m.Model):
    """An individual verification for an associated subject.

    Source: Lexicon `app.bsky.actor.defs#verificationView`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.actor.defs#verificationView"

    issuer: _m.Did
    """The user who issued this verification. Format did."""

    issuer_display_name: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="issuerDisplayName", serialization_alias="issuerDisplayName"
    )
    """The display name of the issuer."""

    issuer_handle: _t.Optional[_m.Handle] = _Field(
        default=None, validation_alias="issuerHandle", serialization_alias="issuerHandle"
    )
    """The handle of the issuer. Format handle."""

    uri: _m.AtUri
    """The AT-URI of the verification record. Format at-uri."""

    is_valid: _m.Boolean = _Field(validation_alias="isValid", serialization_alias="isValid")
    """True if the verification passes validation, otherwise false."""

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Timestamp when the verification was created. Format datetime."""


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


class ProfileAssociated(_m.Model):
    """Source: Lexicon `app.bsky.actor.defs#profileAssociated`."""

    TYPE: _t.ClassVar[str] = "app.bsky.actor.defs#profileAssociated"

    lists: _t.Optional[_m.Integer] = None

    feedgens: _t.Optional[_m.Integer] = None

    starter_packs: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="starterPacks", serialization_alias="starterPacks"
    )

    labeler: _t.Optional[_m.Boolean] = None

    chat: _t.Optional[ProfileAssociatedChat] = None

    activity_subscription: _t.Optional[ProfileAssociatedActivitySubscription] = _Field(
        default=None, validation_alias="activitySubscription", serialization_alias="activitySubscription"
    )

    germ: _t.Optional[ProfileAssociatedGerm] = None


class ViewerState(_m.Model):
    """Metadata about the requesting account's relationship with the subject account. Only has
    meaningful content for authed requests.

    Source: Lexicon `app.bsky.actor.defs#viewerState`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.actor.defs#viewerState"

    muted: _t.Optional[_m.Boolean] = None
    """Whether the account is fully muted, directly or via a mutelist. False when the mute is scoped to
    specific kinds; see mutedOnlyReposts and mutedOnlyQuoteposts.
    """

    muted_only_reposts: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="mutedOnlyReposts", serialization_alias="mutedOnlyReposts"
    )
    """Whether the account's reposts are muted. Scoped mutes are exclusive with muted: this can be true
    while muted is false. If muted is true, this will be false.
    """

    muted_only_quoteposts: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="mutedOnlyQuoteposts", serialization_alias="mutedOnlyQuoteposts"
    )
    """Whether the account's quote posts are muted. Scoped mutes are exclusive with muted: this can be
    true while muted is false. If muted is true, this will be false.
    """

    muted_by_list: "_t.Optional[app_bsky_graph_defs.ListViewBasic]" = _Field(
        default=None, validation_alias="mutedByList", serialization_alias="mutedByList"
    )

    blocked_by: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="blockedBy", serialization_alias="blockedBy"
    )

    blocking: _t.Optional[_m.AtUri] = None
    """Format at-uri."""

    blocking_by_list: "_t.Optional[app_bsky_graph_defs.ListViewBasic]" = _Field(
        default=None, validation_alias="blockingByList", serialization_alias="blockingByList"
    )

    following: _t.Optional[_m.AtUri] = None
    """Format at-uri."""

    followed_by: _t.Optional[_m.AtUri] = _Field(
        default=None, validation_alias="followedBy", serialization_alias="followedBy"
    )
    """Format at-uri."""

    known_followers: _t.Optional[KnownFollowers] = _Field(
        default=None, validation_alias="knownFollowers", serialization_alias="knownFollowers"
    )
    """This property is present only in selected cases, as an optimization."""

    activity_subscription: _t.Optional[app_bsky_notification_defs.ActivitySubscription] = _Field(
        default=None, validation_alias="activitySubscription", serialization_alias="activitySubscription"
    )
    """This property is present only in selected cases, as an optimization."""


class VerificationState(_m.Model):
    """Represents the verification information about the user this object is attached to.

    Source: Lexicon `app.bsky.actor.defs#verificationState`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.actor.defs#verificationState"

    verifications: _t.List[VerificationView]
    """All verifications issued by trusted verifiers on behalf of this user. Verifications by untrusted
    verifiers are not included.
    """

    verified_status: _t.Annotated[_t.Literal["valid", "invalid", "none"] | _m.String, _m.KNOWN_VALUES] = (
        _Field(validation_alias="verifiedStatus", serialization_alias="verifiedStatus")
    )
    """The user's status as a verified account. Known values: valid, invalid, none."""

    trusted_verifier_status: _t.Annotated[
        _t.Literal["valid", "invalid", "none"] | _m.String, _m.KNOWN_VALUES
    ] = _Field(validation_alias="trustedVerifierStatus", serialization_alias="trustedVerifierStatus")
    """The user's status as a trusted verifier. Known values: valid, invalid, none."""


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


class ProfileViewBasic(_m.Model):
    """Source: Lexicon `app.bsky.actor.defs#profileViewBasic`."""

    TYPE: _t.ClassVar[str] = "app.bsky.actor.defs#profileViewBasic"

    did: _m.Did
    """Format did."""

    handle: _m.Handle
    """Format handle."""

    display_name: _t.Optional[_t.Annotated[_m.String, _m.Text(None, 640, None, 64)]] = _Field(
        default=None, validation_alias="displayName", serialization_alias="displayName"
    )
    """At most 64 graphemes; at most 640 UTF-8 bytes."""

    pronouns: _t.Optional[_m.String] = None

    avatar: _t.Optional[_m.Uri] = None
    """Format uri."""

    associated: _t.Optional[ProfileAssociated] = None

    viewer: _t.Optional[ViewerState] = None

    labels: _t.Optional[_t.List[com_atproto_label_defs.Label]] = None

    created_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="createdAt", serialization_alias="createdAt"
    )
    """Format datetime."""

    verification: _t.Optional[VerificationState] = None

    status: _t.Optional[StatusView] = None

    debug: _t.Optional[_m.UnknownObject] = None
    """Debug information for internal development."""


class ProfileView(_m.Model):
    """Source: Lexicon `app.bsky.actor.defs#profileView`."""

    TYPE: _t.ClassVar[str] = "app.bsky.actor.defs#profileView"

    did: _m.Did
    """Format did."""

    handle: _m.Handle
    """Format handle."""

    display_name: _t.Optional[_t.Annotated[_m.String, _m.Text(None, 640, None, 64)]] = _Field(
        default=None, validation_alias="displayName", serialization_alias="displayName"
    )
    """At most 64 graphemes; at most 640 UTF-8 bytes."""

    pronouns: _t.Optional[_m.String] = None

    description: _t.Optional[_t.Annotated[_m.String, _m.Text(None, 2560, None, 256)]] = None
    """At most 256 graphemes; at most 2560 UTF-8 bytes."""

    avatar: _t.Optional[_m.Uri] = None
    """Format uri."""

    associated: _t.Optional[ProfileAssociated] = None

    indexed_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="indexedAt", serialization_alias="indexedAt"
    )
    """Format datetime."""

    created_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="createdAt", serialization_alias="createdAt"
    )
    """Format datetime."""

    viewer: _t.Optional[ViewerState] = None

    labels: _t.Optional[_t.List[com_atproto_label_defs.Label]] = None

    verification: _t.Optional[VerificationState] = None

    status: _t.Optional[StatusView] = None

    debug: _t.Optional[_m.UnknownObject] = None
    """Debug information for internal development."""


class ProfileViewDetailed(_m.Model):
    """Source: Lexicon `app.bsky.actor.defs#profileViewDetailed`."""

    TYPE: _t.ClassVar[str] = "app.bsky.actor.defs#profileViewDetailed"

    did: _m.Did
    """Format did."""

    handle: _m.Handle
    """Format handle."""

    display_name: _t.Optional[_t.Annotated[_m.String, _m.Text(None, 640, None, 64)]] = _Field(
        default=None, validation_alias="displayName", serialization_alias="displayName"
    )
    """At most 64 graphemes; at most 640 UTF-8 bytes."""

    description: _t.Optional[_t.Annotated[_m.String, _m.Text(None, 2560, None, 256)]] = None
    """At most 256 graphemes; at most 2560 UTF-8 bytes."""

    pronouns: _t.Optional[_m.String] = None

    website: _t.Optional[_m.Uri] = None
    """Format uri."""

    avatar: _t.Optional[_m.Uri] = None
    """Format uri."""

    banner: _t.Optional[_m.Uri] = None
    """Format uri."""

    followers_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="followersCount", serialization_alias="followersCount"
    )

    follows_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="followsCount", serialization_alias="followsCount"
    )

    posts_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="postsCount", serialization_alias="postsCount"
    )

    associated: _t.Optional[ProfileAssociated] = None

    joined_via_starter_pack: "_t.Optional[app_bsky_graph_defs.StarterPackViewBasic]" = _Field(
        default=None, validation_alias="joinedViaStarterPack", serialization_alias="joinedViaStarterPack"
    )

    indexed_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="indexedAt", serialization_alias="indexedAt"
    )
    """Format datetime."""

    created_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="createdAt", serialization_alias="createdAt"
    )
    """Format datetime."""

    viewer: _t.Optional[ViewerState] = None

    labels: _t.Optional[_t.List[com_atproto_label_defs.Label]] = None

    pinned_post: _t.Optional[com_atproto_repo_strong_ref.StrongRef] = _Field(
        default=None, validation_alias="pinnedPost", serialization_alias="pinnedPost"
    )

    verification: _t.Optional[VerificationState] = None

    status: _t.Optional[StatusView] = None

    debug: _t.Optional[_m.UnknownObject] = None
    """Debug information for internal development."""


# At the foot, because these documents refer to this one as well.
from pysky_sdk.models.app.bsky.embed import external as app_bsky_embed_external  # noqa: E402
from pysky_sdk.models.app.bsky.graph import defs as app_bsky_graph_defs  # noqa: E402

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
