# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `app.bsky.feed`.

Records: generator, like, post, postgate, repost, threadgate.

Methods: describe_feed_generator, get_actor_feeds, get_actor_likes, get_author_feed, get_feed,
get_feed_generator, get_feed_generators, get_feed_skeleton, get_likes, get_list_feed,
get_post_thread, get_posts, get_quotes, get_reposted_by, get_suggested_feeds, get_timeline,
search_posts, search_posts_v2, send_interactions.
"""

from __future__ import annotations

import typing as _t
from functools import cached_property as _cached_property

from pysky_sdk import records as _r
from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk.models.app.bsky.actor import defs as app_bsky_actor_defs
    from pysky_sdk.models.app.bsky.feed import defs as app_bsky_feed_defs
    from pysky_sdk.models.app.bsky.feed import (
        describe_feed_generator as app_bsky_feed_describe_feed_generator,
    )
    from pysky_sdk.models.app.bsky.feed import generator as app_bsky_feed_generator
    from pysky_sdk.models.app.bsky.feed import get_actor_feeds as app_bsky_feed_get_actor_feeds
    from pysky_sdk.models.app.bsky.feed import get_actor_likes as app_bsky_feed_get_actor_likes
    from pysky_sdk.models.app.bsky.feed import get_author_feed as app_bsky_feed_get_author_feed
    from pysky_sdk.models.app.bsky.feed import get_feed as app_bsky_feed_get_feed
    from pysky_sdk.models.app.bsky.feed import get_feed_generator as app_bsky_feed_get_feed_generator
    from pysky_sdk.models.app.bsky.feed import get_feed_generators as app_bsky_feed_get_feed_generators
    from pysky_sdk.models.app.bsky.feed import get_feed_skeleton as app_bsky_feed_get_feed_skeleton
    from pysky_sdk.models.app.bsky.feed import get_likes as app_bsky_feed_get_likes
    from pysky_sdk.models.app.bsky.feed import get_list_feed as app_bsky_feed_get_list_feed
    from pysky_sdk.models.app.bsky.feed import get_post_thread as app_bsky_feed_get_post_thread
    from pysky_sdk.models.app.bsky.feed import get_posts as app_bsky_feed_get_posts
    from pysky_sdk.models.app.bsky.feed import get_quotes as app_bsky_feed_get_quotes
    from pysky_sdk.models.app.bsky.feed import get_reposted_by as app_bsky_feed_get_reposted_by
    from pysky_sdk.models.app.bsky.feed import get_suggested_feeds as app_bsky_feed_get_suggested_feeds
    from pysky_sdk.models.app.bsky.feed import get_timeline as app_bsky_feed_get_timeline
    from pysky_sdk.models.app.bsky.feed import like as app_bsky_feed_like
    from pysky_sdk.models.app.bsky.feed import post as app_bsky_feed_post
    from pysky_sdk.models.app.bsky.feed import postgate as app_bsky_feed_postgate
    from pysky_sdk.models.app.bsky.feed import repost as app_bsky_feed_repost
    from pysky_sdk.models.app.bsky.feed import search_posts as app_bsky_feed_search_posts
    from pysky_sdk.models.app.bsky.feed import search_posts_v2 as app_bsky_feed_search_posts_v2
    from pysky_sdk.models.app.bsky.feed import send_interactions as app_bsky_feed_send_interactions
    from pysky_sdk.models.app.bsky.feed import threadgate as app_bsky_feed_threadgate


__all__ = ["AsyncAppBskyFeedNamespace", "AppBskyFeedNamespace"]

_DESCRIBE_FEED_GENERATOR = _e.MethodSpec(
    nsid="app.bsky.feed.describeFeedGenerator",
    kind="query",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.feed.describe_feed_generator:DescribeFeedGeneratorOutput",
)
_GET_ACTOR_FEEDS = _e.MethodSpec(
    nsid="app.bsky.feed.getActorFeeds",
    kind="query",
    params="pysky_sdk.models.app.bsky.feed.get_actor_feeds:GetActorFeedsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.feed.get_actor_feeds:GetActorFeedsOutput",
    cursor="params",
    items="feeds",
    order="newest",
    identity=("uri",),
)
_GET_ACTOR_LIKES = _e.MethodSpec(
    nsid="app.bsky.feed.getActorLikes",
    kind="query",
    params="pysky_sdk.models.app.bsky.feed.get_actor_likes:GetActorLikesParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.feed.get_actor_likes:GetActorLikesOutput",
    errors=("BlockedActor", "BlockedByActor"),
    cursor="params",
    items="feed",
    order="newest",
    identity=("post.uri",),
)
_GET_AUTHOR_FEED = _e.MethodSpec(
    nsid="app.bsky.feed.getAuthorFeed",
    kind="query",
    params="pysky_sdk.models.app.bsky.feed.get_author_feed:GetAuthorFeedParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.feed.get_author_feed:GetAuthorFeedOutput",
    errors=("BlockedActor", "BlockedByActor"),
    cursor="params",
    items="feed",
    order="newest",
    identity=("post.uri", "reason.uri", "reason.by.did"),
    position=("reason.indexed_at", "post.indexed_at"),
)
_GET_FEED = _e.MethodSpec(
    nsid="app.bsky.feed.getFeed",
    kind="query",
    params="pysky_sdk.models.app.bsky.feed.get_feed:GetFeedParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.feed.get_feed:GetFeedOutput",
    errors=("UnknownFeed",),
    cursor="params",
    items="feed",
    order="any",
    identity=("post.uri", "reason.uri", "reason.by.did"),
)
_GET_FEED_GENERATOR = _e.MethodSpec(
    nsid="app.bsky.feed.getFeedGenerator",
    kind="query",
    params="pysky_sdk.models.app.bsky.feed.get_feed_generator:GetFeedGeneratorParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.feed.get_feed_generator:GetFeedGeneratorOutput",
)
_GET_FEED_GENERATORS = _e.MethodSpec(
    nsid="app.bsky.feed.getFeedGenerators",
    kind="query",
    params="pysky_sdk.models.app.bsky.feed.get_feed_generators:GetFeedGeneratorsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.feed.get_feed_generators:GetFeedGeneratorsOutput",
)
_GET_FEED_SKELETON = _e.MethodSpec(
    nsid="app.bsky.feed.getFeedSkeleton",
    kind="query",
    params="pysky_sdk.models.app.bsky.feed.get_feed_skeleton:GetFeedSkeletonParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.feed.get_feed_skeleton:GetFeedSkeletonOutput",
    errors=("UnknownFeed",),
    cursor="params",
    items="feed",
    order="any",
    identity=("post", "reason.repost"),
)
_GET_LIKES = _e.MethodSpec(
    nsid="app.bsky.feed.getLikes",
    kind="query",
    params="pysky_sdk.models.app.bsky.feed.get_likes:GetLikesParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.feed.get_likes:GetLikesOutput",
    cursor="params",
    items="likes",
    order="newest",
    identity=("actor.did", "created_at"),
    position=("indexed_at",),
)
_GET_LIST_FEED = _e.MethodSpec(
    nsid="app.bsky.feed.getListFeed",
    kind="query",
    params="pysky_sdk.models.app.bsky.feed.get_list_feed:GetListFeedParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.feed.get_list_feed:GetListFeedOutput",
    errors=("UnknownList",),
    cursor="params",
    items="feed",
    order="newest",
    identity=("post.uri", "reason.uri", "reason.by.did"),
    position=("reason.indexed_at", "post.indexed_at"),
)
_GET_POST_THREAD = _e.MethodSpec(
    nsid="app.bsky.feed.getPostThread",
    kind="query",
    params="pysky_sdk.models.app.bsky.feed.get_post_thread:GetPostThreadParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.feed.get_post_thread:GetPostThreadOutput",
    errors=("NotFound",),
)
_GET_POSTS = _e.MethodSpec(
    nsid="app.bsky.feed.getPosts",
    kind="query",
    params="pysky_sdk.models.app.bsky.feed.get_posts:GetPostsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.feed.get_posts:GetPostsOutput",
)
_GET_QUOTES = _e.MethodSpec(
    nsid="app.bsky.feed.getQuotes",
    kind="query",
    params="pysky_sdk.models.app.bsky.feed.get_quotes:GetQuotesParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.feed.get_quotes:GetQuotesOutput",
    cursor="params",
    items="posts",
    order="newest",
    identity=("uri",),
    position=("indexed_at",),
)
_GET_REPOSTED_BY = _e.MethodSpec(
    nsid="app.bsky.feed.getRepostedBy",
    kind="query",
    params="pysky_sdk.models.app.bsky.feed.get_reposted_by:GetRepostedByParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.feed.get_reposted_by:GetRepostedByOutput",
    cursor="params",
    items="reposted_by",
    order="newest",
    identity=("did",),
)
_GET_SUGGESTED_FEEDS = _e.MethodSpec(
    nsid="app.bsky.feed.getSuggestedFeeds",
    kind="query",
    params="pysky_sdk.models.app.bsky.feed.get_suggested_feeds:GetSuggestedFeedsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.feed.get_suggested_feeds:GetSuggestedFeedsOutput",
    cursor="params",
    items="feeds",
    order="any",
    identity=("uri",),
)
_GET_TIMELINE = _e.MethodSpec(
    nsid="app.bsky.feed.getTimeline",
    kind="query",
    params="pysky_sdk.models.app.bsky.feed.get_timeline:GetTimelineParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.feed.get_timeline:GetTimelineOutput",
    cursor="params",
    items="feed",
    order="newest",
    identity=("post.uri", "reason.uri", "reason.by.did"),
    position=("reason.indexed_at", "post.indexed_at"),
)
_SEARCH_POSTS = _e.MethodSpec(
    nsid="app.bsky.feed.searchPosts",
    kind="query",
    params="pysky_sdk.models.app.bsky.feed.search_posts:SearchPostsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.feed.search_posts:SearchPostsOutput",
    errors=("BadQueryString",),
    cursor="params",
    items="posts",
    order="newest",
    turned_by=(("sort", "top", "any"),),
    identity=("uri",),
    position=("indexed_at",),
)
_SEARCH_POSTS_V2 = _e.MethodSpec(
    nsid="app.bsky.feed.searchPostsV2",
    kind="query",
    params="pysky_sdk.models.app.bsky.feed.search_posts_v2:SearchPostsV2Params",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.feed.search_posts_v2:SearchPostsV2Output",
    errors=("BadQueryString",),
    cursor="params",
    items="posts",
    order="any",
    turned_by=(("sort", "recent", "newest"),),
    identity=("uri",),
)
_SEND_INTERACTIONS = _e.MethodSpec(
    nsid="app.bsky.feed.sendInteractions",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.app.bsky.feed.send_interactions:SendInteractionsInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.feed.send_interactions:SendInteractionsOutput",
)


class AppBskyFeedNamespace(_e.Namespace):
    """Everything below `app.bsky.feed`.

    Records: generator, like, post, postgate, repost, threadgate.

    Methods: describe_feed_generator, get_actor_feeds, get_actor_likes, get_author_feed, get_feed,
    get_feed_generator, get_feed_generators, get_feed_skeleton, get_likes, get_list_feed,
    get_post_thread, get_posts, get_quotes, get_reposted_by, get_suggested_feeds, get_timeline,
    search_posts, search_posts_v2, send_interactions.
    """

    @_cached_property
    def generator(self) -> _r.RecordCollection[app_bsky_feed_generator.Generator]:
        """Record declaring of the existence of a feed generator, and containing metadata about it. The
        record can exist in any repository.

        Record key: any key.

        Source: Lexicon `app.bsky.feed.generator`.
        """
        return _r.RecordCollection(
            self._client,
            _r.CollectionSpec(
                "app.bsky.feed.generator", "any", "pysky_sdk.models.app.bsky.feed.generator:Generator"
            ),
        )

    @_cached_property
    def like(self) -> _r.RecordCollection[app_bsky_feed_like.Like]:
        """Record declaring a 'like' of a piece of subject content.

        Record key: a TID.

        Source: Lexicon `app.bsky.feed.like`.
        """
        return _r.RecordCollection(
            self._client,
            _r.CollectionSpec("app.bsky.feed.like", "tid", "pysky_sdk.models.app.bsky.feed.like:Like"),
        )

    @_cached_property
    def post(self) -> _r.RecordCollection[app_bsky_feed_post.Post]:
        """Record containing a Bluesky post.

        Record key: a TID.

        Source: Lexicon `app.bsky.feed.post`.
        """
        return _r.RecordCollection(
            self._client,
            _r.CollectionSpec("app.bsky.feed.post", "tid", "pysky_sdk.models.app.bsky.feed.post:Post"),
        )

    @_cached_property
    def postgate(self) -> _r.RecordCollection[app_bsky_feed_postgate.Postgate]:
        """Record defining interaction rules for a post. The record key (rkey) of the postgate record
        must match the record key of the post, and that record must be in the same repository.

        Record key: a TID.

        Source: Lexicon `app.bsky.feed.postgate`.
        """
        return _r.RecordCollection(
            self._client,
            _r.CollectionSpec(
                "app.bsky.feed.postgate", "tid", "pysky_sdk.models.app.bsky.feed.postgate:Postgate"
            ),
        )

    @_cached_property
    def repost(self) -> _r.RecordCollection[app_bsky_feed_repost.Repost]:
        """Record representing a 'repost' of an existing Bluesky post.

        Record key: a TID.

        Source: Lexicon `app.bsky.feed.repost`.
        """
        return _r.RecordCollection(
            self._client,
            _r.CollectionSpec("app.bsky.feed.repost", "tid", "pysky_sdk.models.app.bsky.feed.repost:Repost"),
        )

    @_cached_property
    def threadgate(self) -> _r.RecordCollection[app_bsky_feed_threadgate.Threadgate]:
        """Record defining interaction gating rules for a thread (aka, reply controls). The record key
        (rkey) of the threadgate record must match the record key of the thread's root post, and
        that record must be in the same repository.

        Record key: a TID.

        Source: Lexicon `app.bsky.feed.threadgate`.
        """
        return _r.RecordCollection(
            self._client,
            _r.CollectionSpec(
                "app.bsky.feed.threadgate", "tid", "pysky_sdk.models.app.bsky.feed.threadgate:Threadgate"
            ),
        )

    @_e.endpoint(_DESCRIBE_FEED_GENERATOR)
    def describe_feed_generator(self) -> app_bsky_feed_describe_feed_generator.DescribeFeedGeneratorOutput:
        """Get information about a feed generator, including policies and offered feed URIs. Does not
        require auth; implemented by Feed Generator services (not App View).

        Returns:
            DescribeFeedGeneratorOutput: `did`, `feeds`, `links`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.feed.describeFeedGenerator`.
        """
        _e.declared()

    @_e.paged(_GET_ACTOR_FEEDS)
    def get_actor_feeds(
        self, *, actor: str, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[app_bsky_feed_get_actor_feeds.GetActorFeedsOutput, app_bsky_feed_defs.GeneratorView]:
        """Get a list of feeds (feed generator records) created by the actor (in the actor's repo).

        Args:
            actor: Format at-identifier.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetActorFeedsOutput: `cursor`, `feeds`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.feed.getActorFeeds`.
        """
        _e.declared()

    @_e.paged(_GET_ACTOR_LIKES)
    def get_actor_likes(
        self, *, actor: str, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[app_bsky_feed_get_actor_likes.GetActorLikesOutput, app_bsky_feed_defs.FeedViewPost]:
        """Get a list of posts liked by an actor. Requires auth, actor must be the requesting account.

        Args:
            actor: Format at-identifier.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetActorLikesOutput: `cursor`, `feed`.

        Raises:
            errors.BlockedActor: declared by the Lexicon.
            errors.BlockedByActor: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.feed.getActorLikes`.
        """
        _e.declared()

    @_e.paged(_GET_AUTHOR_FEED)
    def get_author_feed(
        self,
        *,
        actor: str,
        limit: int = 50,
        cursor: str | None = None,
        filter: _t.Literal[
            "posts_with_replies",
            "posts_no_replies",
            "posts_with_media",
            "posts_and_author_threads",
            "posts_with_video",
        ]
        | str = "posts_with_replies",
        include_pins: bool = False,
    ) -> _e.Paged[app_bsky_feed_get_author_feed.GetAuthorFeedOutput, app_bsky_feed_defs.FeedViewPost]:
        """Get a view of an actor's 'author feed' (post and reposts by the author). Does not require
        auth.

        Args:
            actor: Format at-identifier.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.
            filter: Combinations of post/repost types to include in response. Known values: posts_with_replies, posts_no_replies, posts_with_media, posts_and_author_threads, posts_with_video; default posts_with_replies.
            include_pins: Default False.

        Returns:
            GetAuthorFeedOutput: `cursor`, `feed`.

        Raises:
            errors.BlockedActor: declared by the Lexicon.
            errors.BlockedByActor: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.feed.getAuthorFeed`.
        """
        _e.declared()

    @_e.paged(_GET_FEED)
    def get_feed(
        self, *, feed: str, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[app_bsky_feed_get_feed.GetFeedOutput, app_bsky_feed_defs.FeedViewPost]:
        """Get a hydrated feed from an actor's selected feed generator. Implemented by App View.

        Args:
            feed: Format at-uri.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetFeedOutput: `cursor`, `feed`.

        Raises:
            errors.UnknownFeed: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.feed.getFeed`.
        """
        _e.declared()

    @_e.endpoint(_GET_FEED_GENERATOR)
    def get_feed_generator(self, *, feed: str) -> app_bsky_feed_get_feed_generator.GetFeedGeneratorOutput:
        """Get information about a feed generator. Implemented by AppView.

        Args:
            feed: AT-URI of the feed generator record. Format at-uri.

        Returns:
            GetFeedGeneratorOutput: `view`, `is_online`, `is_valid`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.feed.getFeedGenerator`.
        """
        _e.declared()

    @_e.endpoint(_GET_FEED_GENERATORS)
    def get_feed_generators(
        self, *, feeds: list[str]
    ) -> app_bsky_feed_get_feed_generators.GetFeedGeneratorsOutput:
        """Get information about a list of feed generators.

        Args:
            feeds: Each item: format at-uri.

        Returns:
            GetFeedGeneratorsOutput: `feeds`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.feed.getFeedGenerators`.
        """
        _e.declared()

    @_e.paged(_GET_FEED_SKELETON)
    def get_feed_skeleton(
        self, *, feed: str, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[app_bsky_feed_get_feed_skeleton.GetFeedSkeletonOutput, app_bsky_feed_defs.SkeletonFeedPost]:
        """Get a skeleton of a feed provided by a feed generator. Auth is optional, depending on
        provider requirements, and provides the DID of the requester. Implemented by Feed Generator
        Service.

        Args:
            feed: Reference to feed generator record describing the specific feed being requested. Format at-uri.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetFeedSkeletonOutput: `cursor`, `feed`, `req_id`.

        Raises:
            errors.UnknownFeed: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.feed.getFeedSkeleton`.
        """
        _e.declared()

    @_e.paged(_GET_LIKES)
    def get_likes(
        self, *, uri: str, cid: str | None = None, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[app_bsky_feed_get_likes.GetLikesOutput, app_bsky_feed_get_likes.Like]:
        """Get like records which reference a subject (by AT-URI and CID).

        Args:
            uri: AT-URI of the subject (eg, a post record). Format at-uri.
            cid: CID of the subject record (aka, specific version of record), to filter likes. Format cid.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetLikesOutput: `uri`, `cid`, `cursor`, `likes`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.feed.getLikes`.
        """
        _e.declared()

    @_e.paged(_GET_LIST_FEED)
    def get_list_feed(
        self, *, list: str, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[app_bsky_feed_get_list_feed.GetListFeedOutput, app_bsky_feed_defs.FeedViewPost]:
        """Get a feed of recent posts from a list (posts and reposts from any actors on the list). Does
        not require auth.

        Args:
            list: Reference (AT-URI) to the list record. Format at-uri.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetListFeedOutput: `cursor`, `feed`.

        Raises:
            errors.UnknownList: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.feed.getListFeed`.
        """
        _e.declared()

    @_e.endpoint(_GET_POST_THREAD)
    def get_post_thread(
        self, *, uri: str, depth: int = 6, parent_height: int = 80
    ) -> app_bsky_feed_get_post_thread.GetPostThreadOutput:
        """Get posts in a thread. Does not require auth, but additional metadata and filtering will be
        applied for authed requests.

        Args:
            uri: Reference (AT-URI) to post record. Format at-uri.
            depth: How many levels of reply depth should be included in response. 0 to 1000; default 6.
            parent_height: How many levels of parent (and grandparent, etc) post to include. 0 to 1000; default 80.

        Returns:
            GetPostThreadOutput: `thread`, `threadgate`.

        Raises:
            errors.NotFound: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.feed.getPostThread`.
        """
        _e.declared()

    @_e.endpoint(_GET_POSTS)
    def get_posts(self, *, uris: list[str]) -> app_bsky_feed_get_posts.GetPostsOutput:
        """Gets post views for a specified list of posts (by AT-URI). This is sometimes referred to as
        'hydrating' a 'feed skeleton'.

        Args:
            uris: List of post AT-URIs to return hydrated views for. At most 25 items; each item: format at-uri.

        Returns:
            GetPostsOutput: `posts`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.feed.getPosts`.
        """
        _e.declared()

    @_e.paged(_GET_QUOTES)
    def get_quotes(
        self, *, uri: str, cid: str | None = None, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[app_bsky_feed_get_quotes.GetQuotesOutput, app_bsky_feed_defs.PostView]:
        """Get a list of quotes for a given post.

        Args:
            uri: Reference (AT-URI) of post record. Format at-uri.
            cid: If supplied, filters to quotes of specific version (by CID) of the post record. Format cid.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetQuotesOutput: `uri`, `cid`, `cursor`, `posts`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.feed.getQuotes`.
        """
        _e.declared()

    @_e.paged(_GET_REPOSTED_BY)
    def get_reposted_by(
        self, *, uri: str, cid: str | None = None, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[app_bsky_feed_get_reposted_by.GetRepostedByOutput, app_bsky_actor_defs.ProfileView]:
        """Get a list of reposts for a given post.

        Args:
            uri: Reference (AT-URI) of post record. Format at-uri.
            cid: If supplied, filters to reposts of specific version (by CID) of the post record. Format cid.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetRepostedByOutput: `uri`, `cid`, `cursor`, `reposted_by`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.feed.getRepostedBy`.
        """
        _e.declared()

    @_e.paged(_GET_SUGGESTED_FEEDS)
    def get_suggested_feeds(
        self, *, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[
        app_bsky_feed_get_suggested_feeds.GetSuggestedFeedsOutput, app_bsky_feed_defs.GeneratorView
    ]:
        """Get a list of suggested feeds (feed generators) for the requesting account.

        Args:
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetSuggestedFeedsOutput: `cursor`, `feeds`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.feed.getSuggestedFeeds`.
        """
        _e.declared()

    @_e.paged(_GET_TIMELINE)
    def get_timeline(
        self, *, algorithm: str | None = None, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[app_bsky_feed_get_timeline.GetTimelineOutput, app_bsky_feed_defs.FeedViewPost]:
        """Get a view of the requesting account's home timeline. This is expected to be some form of
        reverse-chronological feed.

        Args:
            algorithm: Variant 'algorithm' for timeline. Implementation-specific. NOTE: most feed flexibility has been moved to feed generator mechanism.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetTimelineOutput: `cursor`, `feed`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.feed.getTimeline`.
        """
        _e.declared()

    @_e.paged(_SEARCH_POSTS)
    def search_posts(
        self,
        *,
        q: str,
        sort: _t.Literal["top", "latest"] | str = "latest",
        since: str | None = None,
        until: str | None = None,
        mentions: str | None = None,
        author: str | None = None,
        lang: str | None = None,
        domain: str | None = None,
        url: str | None = None,
        tag: list[str] | None = None,
        limit: int = 25,
        cursor: str | None = None,
    ) -> _e.Paged[app_bsky_feed_search_posts.SearchPostsOutput, app_bsky_feed_defs.PostView]:
        """Find posts matching search criteria, returning views of those posts. Note that this API
        endpoint may require authentication (eg, not public) for some service providers and
        implementations.

        Args:
            q: Search query string; syntax, phrase, boolean, and faceting is unspecified, but Lucene query syntax is recommended.
            sort: Specifies the ranking order of results. Known values: top, latest; default latest.
            since: Filter results for posts after the indicated datetime (inclusive). Expected to use 'sortAt' timestamp, which may not match 'createdAt'. Can be a datetime, or just an ISO date (YYYY-MM-DD).
            until: Filter results for posts before the indicated datetime (not inclusive). Expected to use 'sortAt' timestamp, which may not match 'createdAt'. Can be a datetime, or just an ISO date (YYY-MM-DD).
            mentions: Filter to posts which mention the given account. Handles are resolved to DID before query-time. Only matches rich-text facet mentions. Format at-identifier.
            author: Filter to posts by the given account. Handles are resolved to DID before query-time. Format at-identifier.
            lang: Filter to posts in the given language. Expected to be based on post language field, though server may override language detection. Format language.
            domain: Filter to posts with URLs (facet links or embeds) linking to the given domain (hostname). Server may apply hostname normalization.
            url: Filter to posts with links (facet links or embeds) pointing to this URL. Server may apply URL normalization or fuzzy matching. Format uri.
            tag: Filter to posts with the given tag (hashtag), based on rich-text facet or tag field. Do not include the hash (#) prefix. Multiple tags can be specified, with 'AND' matching. Each item: at most 64 graphemes, at most 640 UTF-8 bytes.
            limit: 1 to 100; default 25.
            cursor: Optional pagination mechanism; may not necessarily allow scrolling through entire result set.

        Returns:
            SearchPostsOutput: `cursor`, `hits_total`, `posts`.

        Raises:
            errors.BadQueryString: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.feed.searchPosts`.
        """
        _e.declared()

    @_e.paged(_SEARCH_POSTS_V2)
    def search_posts_v2(
        self,
        *,
        cursor: str | None = None,
        limit: int = 25,
        query: str | None = None,
        sort: _t.Literal["recent", "top"] | str | None = None,
        authors: list[str] | None = None,
        mentions: list[str] | None = None,
        domains: list[str] | None = None,
        urls: list[str] | None = None,
        embedded_at_uris: list[str] | None = None,
        hashtags: list[str] | None = None,
        exclude_authors: list[str] | None = None,
        exclude_mentions: list[str] | None = None,
        exclude_domains: list[str] | None = None,
        exclude_urls: list[str] | None = None,
        exclude_embedded_at_uris: list[str] | None = None,
        exclude_hashtags: list[str] | None = None,
        since: str | None = None,
        until: str | None = None,
        all_time: bool | None = None,
        languages: list[str] | None = None,
        exclude_languages: list[str] | None = None,
        has_media: bool | None = None,
        has_video: bool | None = None,
        reply_parent_uri: str | None = None,
        thread_root_uri: str | None = None,
        exclude_replies: bool | None = None,
        replies_only: bool | None = None,
        following: bool | None = None,
        query_language: _t.Literal["ja", "zh", "ko", "th", "ar"] | str | None = None,
    ) -> _e.Paged[app_bsky_feed_search_posts_v2.SearchPostsV2Output, app_bsky_feed_defs.PostView]:
        """Find posts matching a search query or filters, returning search hits for matching post
        records.

        Args:
            cursor: Optional pagination cursor.
            limit: Maximum number of results to return. 1 to 100; default 25.
            query: Search query string. A query or at least one filter is required.
            sort: Ranking order for results. 'recent' sorts by recency; 'top' uses search ranking. Known values: recent, top.
            authors: Include posts by any of these authors. Handles are resolved to DIDs before searching. Each item: format at-identifier.
            mentions: Include posts that mention any of these accounts. Handles are resolved to DIDs before searching. Each item: format at-identifier.
            domains: Include posts that link to any of these domains.
            urls: Include posts that link to any of these URLs. Each item: format uri.
            embedded_at_uris: Include posts that embed any of these AT URIs. Each item: format at-uri.
            hashtags: Include posts tagged with any of these hashtags. Do not include the hash (#) prefix. Each item: at most 64 graphemes, at most 640 UTF-8 bytes.
            exclude_authors: Exclude posts by any of these authors. Handles are resolved to DIDs before searching. Each item: format at-identifier.
            exclude_mentions: Exclude posts that mention any of these accounts. Handles are resolved to DIDs before searching. Each item: format at-identifier.
            exclude_domains: Exclude posts that link to any of these domains.
            exclude_urls: Exclude posts that link to any of these URLs. Each item: format uri.
            exclude_embedded_at_uris: Exclude posts that embed any of these AT URIs. Each item: format at-uri.
            exclude_hashtags: Exclude posts tagged with any of these hashtags. Do not include the hash (#) prefix. Each item: at most 64 graphemes, at most 640 UTF-8 bytes.
            since: Include posts indexed at or after this timestamp. Can be a datetime, or just an ISO date (YYYY-MM-DD).
            until: Include posts indexed before this timestamp. Defaults to the current time. Can be a datetime, or just an ISO date (YYYY-MM-DD).
            all_time: Search the full index instead of the recent-post window.
            languages: Include posts whose language matches any of these language codes. Each item: format language.
            exclude_languages: Exclude posts whose language matches any of these language codes. Each item: format language.
            has_media: Include only posts with media.
            has_video: Include only posts with video.
            reply_parent_uri: Include only direct replies to this parent post URI. Format at-uri.
            thread_root_uri: Include only posts in the thread rooted at this post URI. Format at-uri.
            exclude_replies: Exclude replies from results. Mutually exclusive with repliesOnly.
            replies_only: Include only replies. Mutually exclusive with excludeReplies.
            following: Include only posts from accounts followed by the viewer.
            query_language: Language analyzer hint for the query text. If unset, the server auto-detects when possible. Known values: ja, zh, ko, th, ar.

        Returns:
            SearchPostsV2Output: `cursor`, `hits_total`, `posts`, `detected_query_languages`.

        Raises:
            errors.BadQueryString: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.feed.searchPostsV2`.
        """
        _e.declared()

    @_e.endpoint(_SEND_INTERACTIONS)
    def send_interactions(
        self, *, interactions: list[app_bsky_feed_defs.Interaction], feed: str | None = None
    ) -> app_bsky_feed_send_interactions.SendInteractionsOutput:
        """Send information about interactions with feed items back to the feed generator that served
        them.

        Args:
            interactions: A list. Each item: see `app.bsky.feed.defs#interaction`.
            feed: Format at-uri.

        Returns:
            SendInteractionsOutput: no fields.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.feed.sendInteractions`.
        """
        _e.declared()


class AsyncAppBskyFeedNamespace(_e.AsyncNamespace):
    """Everything below `app.bsky.feed`.

    Records: generator, like, post, postgate, repost, threadgate.

    Methods: describe_feed_generator, get_actor_feeds, get_actor_likes, get_author_feed, get_feed,
    get_feed_generator, get_feed_generators, get_feed_skeleton, get_likes, get_list_feed,
    get_post_thread, get_posts, get_quotes, get_reposted_by, get_suggested_feeds, get_timeline,
    search_posts, search_posts_v2, send_interactions.
    """

    @_cached_property
    def generator(self) -> _r.AsyncRecordCollection[app_bsky_feed_generator.Generator]:
        """Record declaring of the existence of a feed generator, and containing metadata about it. The
        record can exist in any repository.

        Record key: any key.

        Source: Lexicon `app.bsky.feed.generator`.
        """
        return _r.AsyncRecordCollection(
            self._client,
            _r.CollectionSpec(
                "app.bsky.feed.generator", "any", "pysky_sdk.models.app.bsky.feed.generator:Generator"
            ),
        )

    @_cached_property
    def like(self) -> _r.AsyncRecordCollection[app_bsky_feed_like.Like]:
        """Record declaring a 'like' of a piece of subject content.

        Record key: a TID.

        Source: Lexicon `app.bsky.feed.like`.
        """
        return _r.AsyncRecordCollection(
            self._client,
            _r.CollectionSpec("app.bsky.feed.like", "tid", "pysky_sdk.models.app.bsky.feed.like:Like"),
        )

    @_cached_property
    def post(self) -> _r.AsyncRecordCollection[app_bsky_feed_post.Post]:
        """Record containing a Bluesky post.

        Record key: a TID.

        Source: Lexicon `app.bsky.feed.post`.
        """
        return _r.AsyncRecordCollection(
            self._client,
            _r.CollectionSpec("app.bsky.feed.post", "tid", "pysky_sdk.models.app.bsky.feed.post:Post"),
        )

    @_cached_property
    def postgate(self) -> _r.AsyncRecordCollection[app_bsky_feed_postgate.Postgate]:
        """Record defining interaction rules for a post. The record key (rkey) of the postgate record
        must match the record key of the post, and that record must be in the same repository.

        Record key: a TID.

        Source: Lexicon `app.bsky.feed.postgate`.
        """
        return _r.AsyncRecordCollection(
            self._client,
            _r.CollectionSpec(
                "app.bsky.feed.postgate", "tid", "pysky_sdk.models.app.bsky.feed.postgate:Postgate"
            ),
        )

    @_cached_property
    def repost(self) -> _r.AsyncRecordCollection[app_bsky_feed_repost.Repost]:
        """Record representing a 'repost' of an existing Bluesky post.

        Record key: a TID.

        Source: Lexicon `app.bsky.feed.repost`.
        """
        return _r.AsyncRecordCollection(
            self._client,
            _r.CollectionSpec("app.bsky.feed.repost", "tid", "pysky_sdk.models.app.bsky.feed.repost:Repost"),
        )

    @_cached_property
    def threadgate(self) -> _r.AsyncRecordCollection[app_bsky_feed_threadgate.Threadgate]:
        """Record defining interaction gating rules for a thread (aka, reply controls). The record key
        (rkey) of the threadgate record must match the record key of the thread's root post, and
        that record must be in the same repository.

        Record key: a TID.

        Source: Lexicon `app.bsky.feed.threadgate`.
        """
        return _r.AsyncRecordCollection(
            self._client,
            _r.CollectionSpec(
                "app.bsky.feed.threadgate", "tid", "pysky_sdk.models.app.bsky.feed.threadgate:Threadgate"
            ),
        )

    @_e.async_endpoint(_DESCRIBE_FEED_GENERATOR)
    def describe_feed_generator(self) -> app_bsky_feed_describe_feed_generator.DescribeFeedGeneratorOutput:
        """Get information about a feed generator, including policies and offered feed URIs. Does not
        require auth; implemented by Feed Generator services (not App View).

        Returns:
            DescribeFeedGeneratorOutput: `did`, `feeds`, `links`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.feed.describeFeedGenerator`.
        """
        _e.declared()

    @_e.async_paged(_GET_ACTOR_FEEDS)
    def get_actor_feeds(
        self, *, actor: str, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[app_bsky_feed_get_actor_feeds.GetActorFeedsOutput, app_bsky_feed_defs.GeneratorView]:
        """Get a list of feeds (feed generator records) created by the actor (in the actor's repo).

        Args:
            actor: Format at-identifier.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetActorFeedsOutput: `cursor`, `feeds`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.feed.getActorFeeds`.
        """
        _e.declared()

    @_e.async_paged(_GET_ACTOR_LIKES)
    def get_actor_likes(
        self, *, actor: str, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[app_bsky_feed_get_actor_likes.GetActorLikesOutput, app_bsky_feed_defs.FeedViewPost]:
        """Get a list of posts liked by an actor. Requires auth, actor must be the requesting account.

        Args:
            actor: Format at-identifier.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetActorLikesOutput: `cursor`, `feed`.

        Raises:
            errors.BlockedActor: declared by the Lexicon.
            errors.BlockedByActor: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.feed.getActorLikes`.
        """
        _e.declared()

    @_e.async_paged(_GET_AUTHOR_FEED)
    def get_author_feed(
        self,
        *,
        actor: str,
        limit: int = 50,
        cursor: str | None = None,
        filter: _t.Literal[
            "posts_with_replies",
            "posts_no_replies",
            "posts_with_media",
            "posts_and_author_threads",
            "posts_with_video",
        ]
        | str = "posts_with_replies",
        include_pins: bool = False,
    ) -> _e.Paged[app_bsky_feed_get_author_feed.GetAuthorFeedOutput, app_bsky_feed_defs.FeedViewPost]:
        """Get a view of an actor's 'author feed' (post and reposts by the author). Does not require
        auth.

        Args:
            actor: Format at-identifier.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.
            filter: Combinations of post/repost types to include in response. Known values: posts_with_replies, posts_no_replies, posts_with_media, posts_and_author_threads, posts_with_video; default posts_with_replies.
            include_pins: Default False.

        Returns:
            GetAuthorFeedOutput: `cursor`, `feed`.

        Raises:
            errors.BlockedActor: declared by the Lexicon.
            errors.BlockedByActor: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.feed.getAuthorFeed`.
        """
        _e.declared()

    @_e.async_paged(_GET_FEED)
    def get_feed(
        self, *, feed: str, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[app_bsky_feed_get_feed.GetFeedOutput, app_bsky_feed_defs.FeedViewPost]:
        """Get a hydrated feed from an actor's selected feed generator. Implemented by App View.

        Args:
            feed: Format at-uri.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetFeedOutput: `cursor`, `feed`.

        Raises:
            errors.UnknownFeed: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.feed.getFeed`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_FEED_GENERATOR)
    def get_feed_generator(self, *, feed: str) -> app_bsky_feed_get_feed_generator.GetFeedGeneratorOutput:
        """Get information about a feed generator. Implemented by AppView.

        Args:
            feed: AT-URI of the feed generator record. Format at-uri.

        Returns:
            GetFeedGeneratorOutput: `view`, `is_online`, `is_valid`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.feed.getFeedGenerator`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_FEED_GENERATORS)
    def get_feed_generators(
        self, *, feeds: list[str]
    ) -> app_bsky_feed_get_feed_generators.GetFeedGeneratorsOutput:
        """Get information about a list of feed generators.

        Args:
            feeds: Each item: format at-uri.

        Returns:
            GetFeedGeneratorsOutput: `feeds`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.feed.getFeedGenerators`.
        """
        _e.declared()

    @_e.async_paged(_GET_FEED_SKELETON)
    def get_feed_skeleton(
        self, *, feed: str, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[app_bsky_feed_get_feed_skeleton.GetFeedSkeletonOutput, app_bsky_feed_defs.SkeletonFeedPost]:
        """Get a skeleton of a feed provided by a feed generator. Auth is optional, depending on
        provider requirements, and provides the DID of the requester. Implemented by Feed Generator
        Service.

        Args:
            feed: Reference to feed generator record describing the specific feed being requested. Format at-uri.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetFeedSkeletonOutput: `cursor`, `feed`, `req_id`.

        Raises:
            errors.UnknownFeed: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.feed.getFeedSkeleton`.
        """
        _e.declared()

    @_e.async_paged(_GET_LIKES)
    def get_likes(
        self, *, uri: str, cid: str | None = None, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[app_bsky_feed_get_likes.GetLikesOutput, app_bsky_feed_get_likes.Like]:
        """Get like records which reference a subject (by AT-URI and CID).

        Args:
            uri: AT-URI of the subject (eg, a post record). Format at-uri.
            cid: CID of the subject record (aka, specific version of record), to filter likes. Format cid.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetLikesOutput: `uri`, `cid`, `cursor`, `likes`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.feed.getLikes`.
        """
        _e.declared()

    @_e.async_paged(_GET_LIST_FEED)
    def get_list_feed(
        self, *, list: str, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[app_bsky_feed_get_list_feed.GetListFeedOutput, app_bsky_feed_defs.FeedViewPost]:
        """Get a feed of recent posts from a list (posts and reposts from any actors on the list). Does
        not require auth.

        Args:
            list: Reference (AT-URI) to the list record. Format at-uri.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetListFeedOutput: `cursor`, `feed`.

        Raises:
            errors.UnknownList: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.feed.getListFeed`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_POST_THREAD)
    def get_post_thread(
        self, *, uri: str, depth: int = 6, parent_height: int = 80
    ) -> app_bsky_feed_get_post_thread.GetPostThreadOutput:
        """Get posts in a thread. Does not require auth, but additional metadata and filtering will be
        applied for authed requests.

        Args:
            uri: Reference (AT-URI) to post record. Format at-uri.
            depth: How many levels of reply depth should be included in response. 0 to 1000; default 6.
            parent_height: How many levels of parent (and grandparent, etc) post to include. 0 to 1000; default 80.

        Returns:
            GetPostThreadOutput: `thread`, `threadgate`.

        Raises:
            errors.NotFound: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.feed.getPostThread`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_POSTS)
    def get_posts(self, *, uris: list[str]) -> app_bsky_feed_get_posts.GetPostsOutput:
        """Gets post views for a specified list of posts (by AT-URI). This is sometimes referred to as
        'hydrating' a 'feed skeleton'.

        Args:
            uris: List of post AT-URIs to return hydrated views for. At most 25 items; each item: format at-uri.

        Returns:
            GetPostsOutput: `posts`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.feed.getPosts`.
        """
        _e.declared()

    @_e.async_paged(_GET_QUOTES)
    def get_quotes(
        self, *, uri: str, cid: str | None = None, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[app_bsky_feed_get_quotes.GetQuotesOutput, app_bsky_feed_defs.PostView]:
        """Get a list of quotes for a given post.

        Args:
            uri: Reference (AT-URI) of post record. Format at-uri.
            cid: If supplied, filters to quotes of specific version (by CID) of the post record. Format cid.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetQuotesOutput: `uri`, `cid`, `cursor`, `posts`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.feed.getQuotes`.
        """
        _e.declared()

    @_e.async_paged(_GET_REPOSTED_BY)
    def get_reposted_by(
        self, *, uri: str, cid: str | None = None, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[app_bsky_feed_get_reposted_by.GetRepostedByOutput, app_bsky_actor_defs.ProfileView]:
        """Get a list of reposts for a given post.

        Args:
            uri: Reference (AT-URI) of post record. Format at-uri.
            cid: If supplied, filters to reposts of specific version (by CID) of the post record. Format cid.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetRepostedByOutput: `uri`, `cid`, `cursor`, `reposted_by`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.feed.getRepostedBy`.
        """
        _e.declared()

    @_e.async_paged(_GET_SUGGESTED_FEEDS)
    def get_suggested_feeds(
        self, *, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[
        app_bsky_feed_get_suggested_feeds.GetSuggestedFeedsOutput, app_bsky_feed_defs.GeneratorView
    ]:
        """Get a list of suggested feeds (feed generators) for the requesting account.

        Args:
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetSuggestedFeedsOutput: `cursor`, `feeds`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.feed.getSuggestedFeeds`.
        """
        _e.declared()

    @_e.async_paged(_GET_TIMELINE)
    def get_timeline(
        self, *, algorithm: str | None = None, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[app_bsky_feed_get_timeline.GetTimelineOutput, app_bsky_feed_defs.FeedViewPost]:
        """Get a view of the requesting account's home timeline. This is expected to be some form of
        reverse-chronological feed.

        Args:
            algorithm: Variant 'algorithm' for timeline. Implementation-specific. NOTE: most feed flexibility has been moved to feed generator mechanism.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetTimelineOutput: `cursor`, `feed`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.feed.getTimeline`.
        """
        _e.declared()

    @_e.async_paged(_SEARCH_POSTS)
    def search_posts(
        self,
        *,
        q: str,
        sort: _t.Literal["top", "latest"] | str = "latest",
        since: str | None = None,
        until: str | None = None,
        mentions: str | None = None,
        author: str | None = None,
        lang: str | None = None,
        domain: str | None = None,
        url: str | None = None,
        tag: list[str] | None = None,
        limit: int = 25,
        cursor: str | None = None,
    ) -> _e.Paged[app_bsky_feed_search_posts.SearchPostsOutput, app_bsky_feed_defs.PostView]:
        """Find posts matching search criteria, returning views of those posts. Note that this API
        endpoint may require authentication (eg, not public) for some service providers and
        implementations.

        Args:
            q: Search query string; syntax, phrase, boolean, and faceting is unspecified, but Lucene query syntax is recommended.
            sort: Specifies the ranking order of results. Known values: top, latest; default latest.
            since: Filter results for posts after the indicated datetime (inclusive). Expected to use 'sortAt' timestamp, which may not match 'createdAt'. Can be a datetime, or just an ISO date (YYYY-MM-DD).
            until: Filter results for posts before the indicated datetime (not inclusive). Expected to use 'sortAt' timestamp, which may not match 'createdAt'. Can be a datetime, or just an ISO date (YYY-MM-DD).
            mentions: Filter to posts which mention the given account. Handles are resolved to DID before query-time. Only matches rich-text facet mentions. Format at-identifier.
            author: Filter to posts by the given account. Handles are resolved to DID before query-time. Format at-identifier.
            lang: Filter to posts in the given language. Expected to be based on post language field, though server may override language detection. Format language.
            domain: Filter to posts with URLs (facet links or embeds) linking to the given domain (hostname). Server may apply hostname normalization.
            url: Filter to posts with links (facet links or embeds) pointing to this URL. Server may apply URL normalization or fuzzy matching. Format uri.
            tag: Filter to posts with the given tag (hashtag), based on rich-text facet or tag field. Do not include the hash (#) prefix. Multiple tags can be specified, with 'AND' matching. Each item: at most 64 graphemes, at most 640 UTF-8 bytes.
            limit: 1 to 100; default 25.
            cursor: Optional pagination mechanism; may not necessarily allow scrolling through entire result set.

        Returns:
            SearchPostsOutput: `cursor`, `hits_total`, `posts`.

        Raises:
            errors.BadQueryString: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.feed.searchPosts`.
        """
        _e.declared()

    @_e.async_paged(_SEARCH_POSTS_V2)
    def search_posts_v2(
        self,
        *,
        cursor: str | None = None,
        limit: int = 25,
        query: str | None = None,
        sort: _t.Literal["recent", "top"] | str | None = None,
        authors: list[str] | None = None,
        mentions: list[str] | None = None,
        domains: list[str] | None = None,
        urls: list[str] | None = None,
        embedded_at_uris: list[str] | None = None,
        hashtags: list[str] | None = None,
        exclude_authors: list[str] | None = None,
        exclude_mentions: list[str] | None = None,
        exclude_domains: list[str] | None = None,
        exclude_urls: list[str] | None = None,
        exclude_embedded_at_uris: list[str] | None = None,
        exclude_hashtags: list[str] | None = None,
        since: str | None = None,
        until: str | None = None,
        all_time: bool | None = None,
        languages: list[str] | None = None,
        exclude_languages: list[str] | None = None,
        has_media: bool | None = None,
        has_video: bool | None = None,
        reply_parent_uri: str | None = None,
        thread_root_uri: str | None = None,
        exclude_replies: bool | None = None,
        replies_only: bool | None = None,
        following: bool | None = None,
        query_language: _t.Literal["ja", "zh", "ko", "th", "ar"] | str | None = None,
    ) -> _e.Paged[app_bsky_feed_search_posts_v2.SearchPostsV2Output, app_bsky_feed_defs.PostView]:
        """Find posts matching a search query or filters, returning search hits for matching post
        records.

        Args:
            cursor: Optional pagination cursor.
            limit: Maximum number of results to return. 1 to 100; default 25.
            query: Search query string. A query or at least one filter is required.
            sort: Ranking order for results. 'recent' sorts by recency; 'top' uses search ranking. Known values: recent, top.
            authors: Include posts by any of these authors. Handles are resolved to DIDs before searching. Each item: format at-identifier.
            mentions: Include posts that mention any of these accounts. Handles are resolved to DIDs before searching. Each item: format at-identifier.
            domains: Include posts that link to any of these domains.
            urls: Include posts that link to any of these URLs. Each item: format uri.
            embedded_at_uris: Include posts that embed any of these AT URIs. Each item: format at-uri.
            hashtags: Include posts tagged with any of these hashtags. Do not include the hash (#) prefix. Each item: at most 64 graphemes, at most 640 UTF-8 bytes.
            exclude_authors: Exclude posts by any of these authors. Handles are resolved to DIDs before searching. Each item: format at-identifier.
            exclude_mentions: Exclude posts that mention any of these accounts. Handles are resolved to DIDs before searching. Each item: format at-identifier.
            exclude_domains: Exclude posts that link to any of these domains.
            exclude_urls: Exclude posts that link to any of these URLs. Each item: format uri.
            exclude_embedded_at_uris: Exclude posts that embed any of these AT URIs. Each item: format at-uri.
            exclude_hashtags: Exclude posts tagged with any of these hashtags. Do not include the hash (#) prefix. Each item: at most 64 graphemes, at most 640 UTF-8 bytes.
            since: Include posts indexed at or after this timestamp. Can be a datetime, or just an ISO date (YYYY-MM-DD).
            until: Include posts indexed before this timestamp. Defaults to the current time. Can be a datetime, or just an ISO date (YYYY-MM-DD).
            all_time: Search the full index instead of the recent-post window.
            languages: Include posts whose language matches any of these language codes. Each item: format language.
            exclude_languages: Exclude posts whose language matches any of these language codes. Each item: format language.
            has_media: Include only posts with media.
            has_video: Include only posts with video.
            reply_parent_uri: Include only direct replies to this parent post URI. Format at-uri.
            thread_root_uri: Include only posts in the thread rooted at this post URI. Format at-uri.
            exclude_replies: Exclude replies from results. Mutually exclusive with repliesOnly.
            replies_only: Include only replies. Mutually exclusive with excludeReplies.
            following: Include only posts from accounts followed by the viewer.
            query_language: Language analyzer hint for the query text. If unset, the server auto-detects when possible. Known values: ja, zh, ko, th, ar.

        Returns:
            SearchPostsV2Output: `cursor`, `hits_total`, `posts`, `detected_query_languages`.

        Raises:
            errors.BadQueryString: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.feed.searchPostsV2`.
        """
        _e.declared()

    @_e.async_endpoint(_SEND_INTERACTIONS)
    def send_interactions(
        self, *, interactions: list[app_bsky_feed_defs.Interaction], feed: str | None = None
    ) -> app_bsky_feed_send_interactions.SendInteractionsOutput:
        """Send information about interactions with feed items back to the feed generator that served
        them.

        Args:
            interactions: A list. Each item: see `app.bsky.feed.defs#interaction`.
            feed: Format at-uri.

        Returns:
            SendInteractionsOutput: no fields.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.feed.sendInteractions`.
        """
        _e.declared()
