# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.unspecced.defs`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.actor import defs as app_bsky_actor_defs
from pysky_sdk.models.app.bsky.feed import defs as app_bsky_feed_defs

__all__ = [
    "AgeAssuranceEvent",
    "AgeAssuranceState",
    "SkeletonSearchActor",
    "SkeletonSearchPost",
    "SkeletonSearchStarterPack",
    "SkeletonTrend",
    "ThreadItemBlocked",
    "ThreadItemNotFound",
    "ThreadItemNoUnauthenticated",
    "ThreadItemPost",
    "TrendingTopic",
    "TrendView",
]


class SkeletonSearchPost(_m.Model):
    """Source: Lexicon `app.bsky.unspecced.defs#skeletonSearchPost`."""

    TYPE: _t.ClassVar[str] = "app.bsky.unspecced.defs#skeletonSearchPost"

    uri: _m.AtUri
    """Format at-uri."""


class SkeletonSearchActor(_m.Model):
    """Source: Lexicon `app.bsky.unspecced.defs#skeletonSearchActor`."""

    TYPE: _t.ClassVar[str] = "app.bsky.unspecced.defs#skeletonSearchActor"

    did: _m.Did
    """Format did."""


class SkeletonSearchStarterPack(_m.Model):
    """Source: Lexicon `app.bsky.unspecced.defs#skeletonSearchStarterPack`."""

    TYPE: _t.ClassVar[str] = "app.bsky.unspecced.defs#skeletonSearchStarterPack"

    uri: _m.AtUri
    """Format at-uri."""


class TrendingTopic(_m.Model):
    """Source: Lexicon `app.bsky.unspecced.defs#trendingTopic`."""

    TYPE: _t.ClassVar[str] = "app.bsky.unspecced.defs#trendingTopic"

    topic: _m.String

    display_name: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="displayName", serialization_alias="displayName"
    )

    description: _t.Optional[_m.String] = None

    link: _m.String


class SkeletonTrend(_m.Model):
    """Source: Lexicon `app.bsky.unspecced.defs#skeletonTrend`."""

    TYPE: _t.ClassVar[str] = "app.bsky.unspecced.defs#skeletonTrend"

    topic: _m.String

    display_name: _m.String = _Field(validation_alias="displayName", serialization_alias="displayName")

    description: _t.Optional[_m.String] = None

    link: _m.String

    started_at: _m.Datetime = _Field(validation_alias="startedAt", serialization_alias="startedAt")
    """Format datetime."""

    post_count: _m.Integer = _Field(validation_alias="postCount", serialization_alias="postCount")

    status: _t.Optional[_t.Annotated[_t.Literal["hot"] | _m.String, _m.KNOWN_VALUES]] = None
    """Known values: hot."""

    category: _t.Optional[_m.String] = None

    dids: _t.List[_m.Did]
    """Each item: format did."""


class TrendView(_m.Model):
    """Source: Lexicon `app.bsky.unspecced.defs#trendView`."""

    TYPE: _t.ClassVar[str] = "app.bsky.unspecced.defs#trendView"

    topic: _m.String

    display_name: _m.String = _Field(validation_alias="displayName", serialization_alias="displayName")

    description: _t.Optional[_m.String] = None

    link: _m.String

    started_at: _m.Datetime = _Field(validation_alias="startedAt", serialization_alias="startedAt")
    """Format datetime."""

    post_count: _m.Integer = _Field(validation_alias="postCount", serialization_alias="postCount")

    status: _t.Optional[_t.Annotated[_t.Literal["hot"] | _m.String, _m.KNOWN_VALUES]] = None
    """Known values: hot."""

    category: _t.Optional[_m.String] = None

    actors: _t.List[app_bsky_actor_defs.ProfileViewBasic]


class ThreadItemPost(_m.Model):
    """Source: Lexicon `app.bsky.unspecced.defs#threadItemPost`."""

    TYPE: _t.ClassVar[str] = "app.bsky.unspecced.defs#threadItemPost"

    post: app_bsky_feed_defs.PostView

    more_parents: _m.Boolean = _Field(validation_alias="moreParents", serialization_alias="moreParents")
    """This post has more parents that were not present in the response. This is just a boolean,
    without the number of parents.
    """

    more_replies: _m.Integer = _Field(validation_alias="moreReplies", serialization_alias="moreReplies")
    """This post has more replies that were not present in the response. This is a numeric value, which
    is best-effort and might not be accurate.
    """

    op_thread: _m.Boolean = _Field(validation_alias="opThread", serialization_alias="opThread")
    """This post is part of a contiguous thread by the OP from the thread root. Sub-threads by OP
    deeper in the tree are not considered an OP thread.
    """

    op_thread_post_index: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="opThreadPostIndex", serialization_alias="opThreadPostIndex"
    )
    """The 1-indexed position of this post within the contiguous OP thread. Only present when this post
    is part of the OP thread (see `opThread`).
    """

    op_thread_post_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="opThreadPostCount", serialization_alias="opThreadPostCount"
    )
    """The total number of posts in the contiguous OP thread that this post belongs to. Only present
    when this post is part of the OP thread (see `opThread`).
    """

    hidden_by_threadgate: _m.Boolean = _Field(
        validation_alias="hiddenByThreadgate", serialization_alias="hiddenByThreadgate"
    )
    """The threadgate created by the author indicates this post as a reply to be hidden for everyone
    consuming the thread.
    """

    muted_by_viewer: _m.Boolean = _Field(
        validation_alias="mutedByViewer", serialization_alias="mutedByViewer"
    )
    """This is by an account muted by the viewer requesting it."""


class ThreadItemNoUnauthenticated(_m.Model):
    """Source: Lexicon `app.bsky.unspecced.defs#threadItemNoUnauthenticated`."""

    TYPE: _t.ClassVar[str] = "app.bsky.unspecced.defs#threadItemNoUnauthenticated"


class ThreadItemNotFound(_m.Model):
    """Source: Lexicon `app.bsky.unspecced.defs#threadItemNotFound`."""

    TYPE: _t.ClassVar[str] = "app.bsky.unspecced.defs#threadItemNotFound"


class ThreadItemBlocked(_m.Model):
    """Source: Lexicon `app.bsky.unspecced.defs#threadItemBlocked`."""

    TYPE: _t.ClassVar[str] = "app.bsky.unspecced.defs#threadItemBlocked"

    author: app_bsky_feed_defs.BlockedAuthor


class AgeAssuranceState(_m.Model):
    """The computed state of the age assurance process, returned to the user in question on certain
    authenticated requests.

    Source: Lexicon `app.bsky.unspecced.defs#ageAssuranceState`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.unspecced.defs#ageAssuranceState"

    last_initiated_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="lastInitiatedAt", serialization_alias="lastInitiatedAt"
    )
    """The timestamp when this state was last updated. Format datetime."""

    status: _t.Annotated[_t.Literal["unknown", "pending", "assured", "blocked"] | _m.String, _m.KNOWN_VALUES]
    """The status of the age assurance process. Known values: unknown, pending, assured, blocked."""


class AgeAssuranceEvent(_m.Model):
    """Object used to store age assurance data in stash.

    Source: Lexicon `app.bsky.unspecced.defs#ageAssuranceEvent`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.unspecced.defs#ageAssuranceEvent"

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """The date and time of this write operation. Format datetime."""

    status: _t.Annotated[_t.Literal["unknown", "pending", "assured"] | _m.String, _m.KNOWN_VALUES]
    """The status of the age assurance process. Known values: unknown, pending, assured."""

    attempt_id: _m.String = _Field(validation_alias="attemptId", serialization_alias="attemptId")
    """The unique identifier for this instance of the age assurance flow, in UUID format."""

    email: _t.Optional[_m.String] = None
    """The email used for AA."""

    init_ip: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="initIp", serialization_alias="initIp"
    )
    """The IP address used when initiating the AA flow."""

    init_ua: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="initUa", serialization_alias="initUa"
    )
    """The user agent used when initiating the AA flow."""

    complete_ip: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="completeIp", serialization_alias="completeIp"
    )
    """The IP address used when completing the AA flow."""

    complete_ua: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="completeUa", serialization_alias="completeUa"
    )
    """The user agent used when completing the AA flow."""
