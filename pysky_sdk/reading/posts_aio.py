"""Lists of posts: timelines, feeds, lists, threads, search."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pysky_sdk.reading.asking import Ask, actor_in, ask_about, ask_actor, link_to, moment
from pysky_sdk.reading.limits import batches, largest
from pysky_sdk.reading.readings_aio import AsyncReading
from pysky_sdk.reading.resolving_aio import uri_of, with_did
from pysky_sdk.reading.threads import Thread, thread_of

if TYPE_CHECKING:
    import builtins
    from collections.abc import Iterable, Sequence
    from datetime import date

    from pysky_sdk.client import AsyncClient
    from pysky_sdk.models.app.bsky.bookmark.defs import BookmarkView
    from pysky_sdk.models.app.bsky.feed.defs import FeedViewPost, GeneratorView, PostView
    from pysky_sdk.reading.asking import Subject

_FILTERS = {"media": "posts_with_media", "video": "posts_with_video", "threads": "posts_and_author_threads"}


class AsyncPostReading:
    """What of `client.read` gives posts and feeds."""

    _client: AsyncClient

    def timeline(
        self, *, algorithm: str | None = None, limit: int | None = None
    ) -> AsyncReading[FeedViewPost]:
        """Read the account's home timeline, newest first.

        Args:
            algorithm: a variant that the server knows.
            limit: how many posts at most.
        """
        given = {} if algorithm is None else {"algorithm": algorithm}
        return AsyncReading(
            self._client, self._client.app.bsky.feed.get_timeline, Ask(arguments=given, limit=limit)
        )

    def author(
        self,
        actor: str | None = None,
        *,
        replies: bool = True,
        only: Literal["media", "video", "threads"] | None = None,
        pins: bool = False,
        limit: int | None = None,
    ) -> AsyncReading[FeedViewPost]:
        """Read what an actor posted and reposted, newest first.

        Args:
            actor: a handle, DID or profile address; None for the account itself.
            replies: False to leave out replies to others.
            only: only posts with pictures or video (`media`), with video, or those that begin or go on with
                threads of the author.
            pins: whether the pinned post comes first.
            limit: how many posts at most.

        Raises:
            ValueError: the actor is none, or `only` contradicts `replies=False`.
        """
        if only is not None and not replies:
            raise ValueError("The server takes one filter: replies=False or only=, not both.")
        wanted = _FILTERS[only] if only else "posts_with_replies" if replies else "posts_no_replies"
        ask = ask_actor(actor, limit=limit, filter=wanted, include_pins=pins)
        return AsyncReading(self._client, self._client.app.bsky.feed.get_author_feed, ask)

    def feed(self, feed: Subject, *, limit: int | None = None) -> AsyncReading[FeedViewPost]:
        """Read a custom feed, in the order of its generator.

        Args:
            feed: its AT URI, bsky.app address or view.
            limit: how many posts at most.
        """
        endpoint = self._client.app.bsky.feed.get_feed
        return AsyncReading(self._client, endpoint, ask_about("feed", feed, "feed", limit=limit))

    def list(self, list: Subject, *, limit: int | None = None) -> AsyncReading[FeedViewPost]:  # noqa: A002 - the Lexicon's word
        """Read what the members of a list post, newest first; `list_members` gives them themselves.

        Args:
            list: its AT URI, bsky.app address or view.
            limit: how many posts at most.
        """
        endpoint = self._client.app.bsky.feed.get_list_feed
        return AsyncReading(self._client, endpoint, ask_about("list", list, "list", limit=limit))

    def liked(self, actor: str | None = None, *, limit: int | None = None) -> AsyncReading[FeedViewPost]:
        """Read the posts that an actor liked; servers show only the account's own.

        Args:
            actor: a handle, DID or profile address; None for the account itself.
            limit: how many posts at most.
        """
        return AsyncReading(
            self._client, self._client.app.bsky.feed.get_actor_likes, ask_actor(actor, limit=limit)
        )

    def quotes(self, post: Subject, *, limit: int | None = None) -> AsyncReading[PostView]:
        """Read the posts that quote a post, newest first.

        Args:
            post: its AT URI, bsky.app address, view or reference.
            limit: how many posts at most.
        """
        endpoint = self._client.app.bsky.feed.get_quotes
        return AsyncReading(self._client, endpoint, ask_about("uri", post, "post", limit=limit))

    def bookmarks(self, *, limit: int | None = None) -> AsyncReading[BookmarkView]:
        """Read the account's bookmarks, newest first."""
        endpoint = self._client.app.bsky.bookmark.get_bookmarks
        return AsyncReading(self._client, endpoint, Ask(limit=limit))

    def feeds(self, actor: str | None = None, *, limit: int | None = None) -> AsyncReading[GeneratorView]:
        """Read the custom feeds that an actor made.

        Args:
            actor: a handle, DID or profile address; None for the account itself.
            limit: how many feeds at most.
        """
        endpoint = self._client.app.bsky.feed.get_actor_feeds
        return AsyncReading(self._client, endpoint, ask_actor(actor, limit=limit))

    def search_posts(
        self,
        q: str,
        *,
        author: str | None = None,
        mentions: str | None = None,
        since: str | date | None = None,
        until: str | date | None = None,
        lang: str | None = None,
        tag: str | Sequence[str] | None = None,
        domain: str | None = None,
        url: str | None = None,
        sort: Literal["latest", "top"] = "latest",
        limit: int | None = None,
    ) -> AsyncReading[PostView]:
        """Search posts. Servers may end the list before all that match were given.

        Args:
            q: the words; `"a phrase"`, `-not` and `from:alice.example` are understood by bsky.app's servers.
            author: only posts by this actor.
            mentions: only posts that mention this actor.
            since: only posts from then on: a datetime, a date, or a text as servers take it.
            until: only posts before that.
            lang: only posts in this language, such as `de`.
            tag: only posts with this tag, or all of these, without "#".
            domain: only posts with links to this host.
            url: only posts with this link.
            sort: newest first (`latest`), or as the server ranks them (`top`).
            limit: how many posts at most.

        Raises:
            ValueError: there are no words, an actor is none, or a datetime has no time zone.
        """
        if not q.strip():
            raise ValueError("q= is what to search for; servers find nothing without a word.")
        given = {
            "q": q,
            "author": author and actor_in(author),
            "mentions": mentions and actor_in(mentions),
            "since": moment(since),
            "until": moment(until),
            "lang": lang,
            "tag": [tag] if isinstance(tag, str) else tag and [*tag],
            "domain": domain,
            "url": url,
            "sort": sort,
        }
        arguments = {name: value for name, value in given.items() if value is not None}
        endpoint = self._client.app.bsky.feed.search_posts
        return AsyncReading(self._client, endpoint, Ask(arguments=arguments, limit=limit))

    async def thread(self, post: Subject, *, depth: int = 6, parents: int = 80) -> Thread:
        """Read a post with what is above and below it.

        Args:
            post: its AT URI, bsky.app address, view or reference.
            depth: how many levels of replies, 0 to 1000; servers may give fewer.
            parents: how many posts above it, 0 to 1000.

        Raises:
            ValueError: it is no post.
            errors.NotFound: there is no such post.
            errors.ProfileNotFound: the handle in it is nobody's.
            errors.PyskyError: the call failed.
        """
        uri = await uri_of(self._client, post, "post")
        output = await self._client.app.bsky.feed.get_post_thread(uri=uri, depth=depth, parent_height=parents)
        return thread_of(output.thread, output.threadgate)

    async def posts(self, posts: Iterable[Subject]) -> builtins.list[PostView]:
        """Read posts by their addresses, in that order; those that cannot be seen are missing.

        Args:
            posts: AT URIs, bsky.app addresses, views or references, as many as you like.

        Raises:
            ValueError: one of them is no post; nothing was asked.
            errors.ProfileNotFound: the handle in one of them is nobody's.
            errors.PyskyError: a call failed.
        """
        links = [link_to(post, "post") for post in posts]
        uris = [(await with_did(self._client, link)).uri for link in links]
        found: dict[str, PostView] = {}
        spec = self._client.app.bsky.feed.get_posts._method.spec  # noqa: SLF001 - the endpoint's other half
        for batch in batches([*dict.fromkeys(uris)], largest(spec.params, "uris") or 1):
            output = await self._client.app.bsky.feed.get_posts(uris=batch)
            found |= {view.uri: view for view in output.posts}
        return [found[uri] for uri in uris if uri in found]
