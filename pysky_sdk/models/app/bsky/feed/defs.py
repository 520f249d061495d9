# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.feed.defs`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.lazy import submodules as _submodules
from pysky_sdk.models.app.bsky.actor import defs as app_bsky_actor_defs
from pysky_sdk.models.app.bsky.embed import external as app_bsky_embed_external
from pysky_sdk.models.app.bsky.embed import gallery as app_bsky_embed_gallery
from pysky_sdk.models.app.bsky.embed import images as app_bsky_embed_images
from pysky_sdk.models.app.bsky.embed import video as app_bsky_embed_video
from pysky_sdk.models.app.bsky.feed import threadgate as app_bsky_feed_threadgate
from pysky_sdk.models.app.bsky.graph import defs as app_bsky_graph_defs
from pysky_sdk.models.com.atproto.label import defs as com_atproto_label_defs

if _t.TYPE_CHECKING:
    from pysky_sdk.models.app.bsky.feed._defs__others import (
        GeneratorView,
        GeneratorViewerState,
        Interaction,
    )
    from pysky_sdk.models.app.bsky.feed._defs__skeleton_feed_post import (
        SkeletonFeedPost,
        SkeletonReasonPin,
        SkeletonReasonRepost,
    )

__all__ = [
    "BlockedAuthor",
    "BlockedPost",
    "CLICKTHROUGH_AUTHOR",
    "CLICKTHROUGH_EMBED",
    "CLICKTHROUGH_ITEM",
    "CLICKTHROUGH_REPOSTER",
    "CONTENT_MODE_UNSPECIFIED",
    "CONTENT_MODE_VIDEO",
    "FeedViewPost",
    "GeneratorView",
    "GeneratorViewerState",
    "Interaction",
    "INTERACTION_LIKE",
    "INTERACTION_QUOTE",
    "INTERACTION_REPLY",
    "INTERACTION_REPOST",
    "INTERACTION_SEEN",
    "INTERACTION_SHARE",
    "KnownLikers",
    "NotFoundPost",
    "PostView",
    "ReasonPin",
    "ReasonRepost",
    "ReplyRef",
    "REQUEST_LESS",
    "REQUEST_MORE",
    "SkeletonFeedPost",
    "SkeletonReasonPin",
    "SkeletonReasonRepost",
    "ThreadContext",
    "ThreadgateView",
    "ThreadViewPost",
    "ViewerState",
]
_PARTS = {
    "pysky_sdk.models.app.bsky.feed._defs__others": ("GeneratorView", "GeneratorViewerState", "Interaction"),
    "pysky_sdk.models.app.bsky.feed._defs__skeleton_feed_post": (
        "SkeletonFeedPost",
        "SkeletonReasonPin",
        "SkeletonReasonRepost",
    ),
}
__getattr__, __dir__ = _submodules(__name__, [], _PARTS)

REQUEST_LESS: _t.Final = "app.bsky.feed.defs#requestLess"
"""Request that less content like the given feed item be shown in the feed."""

REQUEST_MORE: _t.Final = "app.bsky.feed.defs#requestMore"
"""Request that more content like the given feed item be shown in the feed."""

CLICKTHROUGH_ITEM: _t.Final = "app.bsky.feed.defs#clickthroughItem"
"""User clicked through to the feed item."""

CLICKTHROUGH_AUTHOR: _t.Final = "app.bsky.feed.defs#clickthroughAuthor"
"""User clicked through to the author of the feed item."""

CLICKTHROUGH_REPOSTER: _t.Final = "app.bsky.feed.defs#clickthroughReposter"
"""User clicked through to the reposter of the feed item."""

CLICKTHROUGH_EMBED: _t.Final = "app.bsky.feed.defs#clickthroughEmbed"
"""User clicked through to the embedded content of the feed item."""

CONTENT_MODE_UNSPECIFIED: _t.Final = "app.bsky.feed.defs#contentModeUnspecified"
"""Declares the feed generator returns any types of posts."""

CONTENT_MODE_VIDEO: _t.Final = "app.bsky.feed.defs#contentModeVideo"
"""Declares the feed generator returns posts containing app.bsky.embed.video embeds."""

INTERACTION_SEEN: _t.Final = "app.bsky.feed.defs#interactionSeen"
"""Feed item was seen by user."""

INTERACTION_LIKE: _t.Final = "app.bsky.feed.defs#interactionLike"
"""User liked the feed item."""

INTERACTION_REPOST: _t.Final = "app.bsky.feed.defs#interactionRepost"
"""User reposted the feed item."""

INTERACTION_REPLY: _t.Final = "app.bsky.feed.defs#interactionReply"
"""User replied to the feed item."""

INTERACTION_QUOTE: _t.Final = "app.bsky.feed.defs#interactionQuote"
"""User quoted the feed item."""

INTERACTION_SHARE: _t.Final = "app.bsky.feed.defs#interactionShare"
"""User shared the feed item."""


class ThreadgateView(_m.Model):
    """Source: Lexicon `app.bsky.feed.defs#threadgateView`."""

    TYPE: _t.ClassVar[str] = "app.bsky.feed.defs#threadgateView"

    uri: _t.Optional[_m.AtUri] = None
    """Format at-uri."""

    cid: _t.Optional[_m.Cid] = None
    """Format cid."""

    record: _t.Optional[
        _t.Annotated[
            _t.Union[app_bsky_feed_threadgate.Threadgate, _m.Record, _t.Dict[_m.String, _t.Any]],
            _m.UNKNOWN_FIELD,
        ]
    ] = None

    lists: _t.Optional[_t.List[app_bsky_graph_defs.ListViewBasic]] = None


class KnownLikers(_m.Model):
    """The post's likers whom you also follow.

    Source: Lexicon `app.bsky.feed.defs#knownLikers`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.feed.defs#knownLikers"

    count: _m.Integer

    actors: _t.Annotated[_t.List[app_bsky_actor_defs.ProfileViewBasic], _m.Items(0, 5)]
    """0 to 5 items."""


class ThreadContext(_m.Model):
    """Metadata about this post within the context of the thread it is in.

    Source: Lexicon `app.bsky.feed.defs#threadContext`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.feed.defs#threadContext"

    root_author_like: _t.Optional[_m.AtUri] = _Field(
        default=None, validation_alias="rootAuthorLike", serialization_alias="rootAuthorLike"
    )
    """Format at-uri."""


class ReasonRepost(_m.Model):
    """Source: Lexicon `app.bsky.feed.defs#reasonRepost`."""

    TYPE: _t.ClassVar[str] = "app.bsky.feed.defs#reasonRepost"

    by: app_bsky_actor_defs.ProfileViewBasic

    uri: _t.Optional[_m.AtUri] = None
    """Format at-uri."""

    cid: _t.Optional[_m.Cid] = None
    """Format cid."""

    indexed_at: _m.Datetime = _Field(validation_alias="indexedAt", serialization_alias="indexedAt")
    """Format datetime."""


class ReasonPin(_m.Model):
    """Source: Lexicon `app.bsky.feed.defs#reasonPin`."""

    TYPE: _t.ClassVar[str] = "app.bsky.feed.defs#reasonPin"


class NotFoundPost(_m.Model):
    """Source: Lexicon `app.bsky.feed.defs#notFoundPost`."""

    TYPE: _t.ClassVar[str] = "app.bsky.feed.defs#notFoundPost"

    uri: _m.AtUri
    """Format at-uri."""

    not_found: _t.Literal[True] = _Field(validation_alias="notFound", serialization_alias="notFound")
    """Always True."""


class BlockedAuthor(_m.Model):
    """Source: Lexicon `app.bsky.feed.defs#blockedAuthor`."""

    TYPE: _t.ClassVar[str] = "app.bsky.feed.defs#blockedAuthor"

    did: _m.Did
    """Format did."""

    viewer: _t.Optional[app_bsky_actor_defs.ViewerState] = None


class ViewerState(_m.Model):
    """Metadata about the requesting account's relationship with the subject content. Only has
    meaningful content for authed requests.

    Source: Lexicon `app.bsky.feed.defs#viewerState`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.feed.defs#viewerState"

    repost: _t.Optional[_m.AtUri] = None
    """Format at-uri."""

    like: _t.Optional[_m.AtUri] = None
    """Format at-uri."""

    bookmarked: _t.Optional[_m.Boolean] = None

    thread_muted: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="threadMuted", serialization_alias="threadMuted"
    )

    reply_disabled: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="replyDisabled", serialization_alias="replyDisabled"
    )

    embedding_disabled: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="embeddingDisabled", serialization_alias="embeddingDisabled"
    )

    pinned: _t.Optional[_m.Boolean] = None

    known_likers: _t.Optional[KnownLikers] = _Field(
        default=None, validation_alias="knownLikers", serialization_alias="knownLikers"
    )
    """This property is present only in selected cases, as an optimization."""


class BlockedPost(_m.Model):
    """Source: Lexicon `app.bsky.feed.defs#blockedPost`."""

    TYPE: _t.ClassVar[str] = "app.bsky.feed.defs#blockedPost"

    uri: _m.AtUri
    """Format at-uri."""

    blocked: _t.Literal[True]
    """Always True."""

    author: BlockedAuthor


class PostView(_m.Model):
    """Source: Lexicon `app.bsky.feed.defs#postView`."""

    TYPE: _t.ClassVar[str] = "app.bsky.feed.defs#postView"

    uri: _m.AtUri
    """Format at-uri."""

    cid: _m.Cid
    """Format cid."""

    author: app_bsky_actor_defs.ProfileViewBasic

    record: "_t.Annotated[_t.Union[app_bsky_feed_post.Post, _m.Record, _t.Dict[_m.String, _t.Any]], _m.UNKNOWN_FIELD]"

    embed: "_t.Optional[_t.Annotated[_t.Union[app_bsky_embed_images.View, app_bsky_embed_video.View, app_bsky_embed_gallery.View, app_bsky_embed_external.View, app_bsky_embed_record.View, app_bsky_embed_record_with_media.View, _m.Unknown], _m.OPEN_UNION]]" = None

    bookmark_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="bookmarkCount", serialization_alias="bookmarkCount"
    )

    reply_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="replyCount", serialization_alias="replyCount"
    )

    repost_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="repostCount", serialization_alias="repostCount"
    )

    like_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="likeCount", serialization_alias="likeCount"
    )

    quote_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="quoteCount", serialization_alias="quoteCount"
    )

    indexed_at: _m.Datetime = _Field(validation_alias="indexedAt", serialization_alias="indexedAt")
    """Format datetime."""

    viewer: _t.Optional[ViewerState] = None

    labels: _t.Optional[_t.List[com_atproto_label_defs.Label]] = None

    threadgate: _t.Optional[ThreadgateView] = None

    debug: _t.Optional[_m.UnknownObject] = None
    """Debug information for internal development."""


class ReplyRef(_m.Model):
    """Source: Lexicon `app.bsky.feed.defs#replyRef`."""

    TYPE: _t.ClassVar[str] = "app.bsky.feed.defs#replyRef"

    root: _t.Annotated[_t.Union[PostView, NotFoundPost, BlockedPost, _m.Unknown], _m.OPEN_UNION]

    parent: _t.Annotated[_t.Union[PostView, NotFoundPost, BlockedPost, _m.Unknown], _m.OPEN_UNION]

    grandparent_author: _t.Optional[app_bsky_actor_defs.ProfileViewBasic] = _Field(
        default=None, validation_alias="grandparentAuthor", serialization_alias="grandparentAuthor"
    )
    """When parent is a reply to another post, this is the author of that post."""


class ThreadViewPost(_m.Model):
    """Source: Lexicon `app.bsky.feed.defs#threadViewPost`."""

    TYPE: _t.ClassVar[str] = "app.bsky.feed.defs#threadViewPost"

    post: PostView

    parent: "_t.Optional[_t.Annotated[_t.Union[app_bsky_feed_defs.ThreadViewPost, app_bsky_feed_defs.NotFoundPost, app_bsky_feed_defs.BlockedPost, _m.Unknown], _m.OPEN_UNION]]" = None

    replies: "_t.Optional[_t.List[_t.Annotated[_t.Union[app_bsky_feed_defs.ThreadViewPost, app_bsky_feed_defs.NotFoundPost, app_bsky_feed_defs.BlockedPost, _m.Unknown], _m.OPEN_UNION]]]" = None

    thread_context: _t.Optional[ThreadContext] = _Field(
        default=None, validation_alias="threadContext", serialization_alias="threadContext"
    )


class FeedViewPost(_m.Model):
    """Source: Lexicon `app.bsky.feed.defs#feedViewPost`."""

    TYPE: _t.ClassVar[str] = "app.bsky.feed.defs#feedViewPost"

    post: PostView

    reply: _t.Optional[ReplyRef] = None

    reason: _t.Optional[_t.Annotated[_t.Union[ReasonRepost, ReasonPin, _m.Unknown], _m.OPEN_UNION]] = None

    feed_context: _t.Optional[_t.Annotated[_m.String, _m.Text(None, 2000)]] = _Field(
        default=None, validation_alias="feedContext", serialization_alias="feedContext"
    )
    """Context provided by feed generator that may be passed back alongside interactions. At most 2000
    UTF-8 bytes.
    """

    req_id: _t.Optional[_t.Annotated[_m.String, _m.Text(None, 100)]] = _Field(
        default=None, validation_alias="reqId", serialization_alias="reqId"
    )
    """Unique identifier per request that may be passed back alongside interactions. At most 100 UTF-8
    bytes.
    """


# At the foot, because these modules refer to this one as well, or are this one.
from pysky_sdk.models.app.bsky.embed import record as app_bsky_embed_record  # noqa: E402
from pysky_sdk.models.app.bsky.embed import record_with_media as app_bsky_embed_record_with_media  # noqa: E402
from pysky_sdk.models.app.bsky.feed import defs as app_bsky_feed_defs  # noqa: E402
from pysky_sdk.models.app.bsky.feed import post as app_bsky_feed_post  # noqa: E402
