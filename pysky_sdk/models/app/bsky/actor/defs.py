# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.actor.defs`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.lazy import submodules as _submodules
from pysky_sdk.models.app.bsky.notification import _defs__others as app_bsky_notification_defs__others
from pysky_sdk.models.com.atproto.label import defs as com_atproto_label_defs
from pysky_sdk.models.com.atproto.repo import strong_ref as com_atproto_repo_strong_ref

if _t.TYPE_CHECKING:
    from pysky_sdk.models.app.bsky.actor._defs__preferences import (
        AdultContentPref,
        BskyAppProgressGuide,
        BskyAppStatePref,
        ContentLabelPref,
        DeclaredAgePref,
        FeedViewPref,
        HiddenPostsPref,
        InterestsPref,
        LabelerPrefItem,
        LabelersPref,
        LiveEventPreferences,
        MutedWord,
        MutedWordsPref,
        MutedWordTarget,
        Nux,
        PersonalDetailsPref,
        PostInteractionSettingsPref,
        Preferences,
        SavedFeed,
        SavedFeedsPref,
        SavedFeedsPrefV2,
        ThreadViewPref,
        VerificationPrefs,
    )

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
_PARTS = {
    "pysky_sdk.models.app.bsky.actor._defs__preferences": (
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
        "MutedWordTarget",
        "MutedWordsPref",
        "Nux",
        "PersonalDetailsPref",
        "PostInteractionSettingsPref",
        "Preferences",
        "SavedFeed",
        "SavedFeedsPref",
        "SavedFeedsPrefV2",
        "ThreadViewPref",
        "VerificationPrefs",
    ),
}
__getattr__, __dir__ = _submodules(__name__, [], _PARTS)


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

    followers: "_t.Annotated[_t.List[app_bsky_actor_defs.ProfileViewBasic], _m.Items(0, 5)]"
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

    activity_subscription: _t.Optional[app_bsky_notification_defs__others.ActivitySubscription] = _Field(
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

    joined_via_starter_pack: "_t.Optional[app_bsky_graph_defs__others.StarterPackViewBasic]" = _Field(
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


# At the foot, because these modules refer to this one as well, or are this one.
from pysky_sdk.models.app.bsky.actor import defs as app_bsky_actor_defs  # noqa: E402
from pysky_sdk.models.app.bsky.embed import external as app_bsky_embed_external  # noqa: E402
from pysky_sdk.models.app.bsky.graph import _defs__others as app_bsky_graph_defs__others  # noqa: E402
from pysky_sdk.models.app.bsky.graph import defs as app_bsky_graph_defs  # noqa: E402
