"""Lists of people and of what they are in: followers, likes, lists, starter packs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pysky_sdk.reading.asking import Ask, ask_about, ask_actor
from pysky_sdk.reading.readings_aio import AsyncReading

if TYPE_CHECKING:
    from pysky_sdk.client import AsyncClient
    from pysky_sdk.models.app.bsky.actor.defs import ProfileView
    from pysky_sdk.models.app.bsky.feed.get_likes import Like
    from pysky_sdk.models.app.bsky.graph.defs import ListItemView, ListView, StarterPackViewBasic
    from pysky_sdk.reading.asking import Subject


class AsyncPeopleReading:
    """What of `client.read` gives people and lists of them.

    Actors are handles, DIDs, `@handle` or profile addresses, and None for the account itself; `limit` is how
    many items there are at most, None for all.
    """

    _client: AsyncClient

    def followers(
        self,
        actor: str | None = None,
        *,
        sort: Literal["latest", "top"] | None = None,
        limit: int | None = None,
    ) -> AsyncReading[ProfileView]:
        """Read who follows an actor."""
        endpoint = self._client.app.bsky.graph.get_followers
        return AsyncReading(self._client, endpoint, ask_actor(actor, limit=limit, sort=sort))

    def follows(
        self,
        actor: str | None = None,
        *,
        sort: Literal["latest", "top"] | None = None,
        limit: int | None = None,
    ) -> AsyncReading[ProfileView]:
        """Read whom an actor follows."""
        endpoint = self._client.app.bsky.graph.get_follows
        return AsyncReading(self._client, endpoint, ask_actor(actor, limit=limit, sort=sort))

    def known_followers(self, actor: str, *, limit: int | None = None) -> AsyncReading[ProfileView]:
        """Read who of those whom the account follows follows an actor."""
        endpoint = self._client.app.bsky.graph.get_known_followers
        return AsyncReading(self._client, endpoint, ask_actor(actor, limit=limit))

    def likes(self, post: Subject, *, limit: int | None = None) -> AsyncReading[Like]:
        """Read who liked a post, and when.

        Args:
            post: its AT URI, bsky.app address, view or reference.
            limit: how many likes at most.
        """
        endpoint = self._client.app.bsky.feed.get_likes
        return AsyncReading(self._client, endpoint, ask_about("uri", post, "post", limit=limit))

    def reposts(self, post: Subject, *, limit: int | None = None) -> AsyncReading[ProfileView]:
        """Read who reposted a post.

        Args:
            post: its AT URI, bsky.app address, view or reference.
            limit: how many people at most.
        """
        endpoint = self._client.app.bsky.feed.get_reposted_by
        return AsyncReading(self._client, endpoint, ask_about("uri", post, "post", limit=limit))

    def search_people(self, q: str, *, limit: int | None = None) -> AsyncReading[ProfileView]:
        """Search people by handle, name and description."""
        ask = Ask(arguments={"q": q}, limit=limit)
        return AsyncReading(self._client, self._client.app.bsky.actor.search_actors, ask)

    def blocks(self, *, limit: int | None = None) -> AsyncReading[ProfileView]:
        """Read whom the account blocks; those blocked by lists are not among them."""
        return AsyncReading(self._client, self._client.app.bsky.graph.get_blocks, Ask(limit=limit))

    def mutes(self, *, limit: int | None = None) -> AsyncReading[ProfileView]:
        """Read whom the account mutes; those muted by lists are not among them."""
        return AsyncReading(self._client, self._client.app.bsky.graph.get_mutes, Ask(limit=limit))

    def blocked_lists(self, *, limit: int | None = None) -> AsyncReading[ListView]:
        """Read the moderation lists whose members the account blocks."""
        return AsyncReading(self._client, self._client.app.bsky.graph.get_list_blocks, Ask(limit=limit))

    def muted_lists(self, *, limit: int | None = None) -> AsyncReading[ListView]:
        """Read the moderation lists whose members the account mutes."""
        return AsyncReading(self._client, self._client.app.bsky.graph.get_list_mutes, Ask(limit=limit))

    def lists(
        self,
        actor: str | None = None,
        *,
        purpose: Literal["curatelist", "modlist"] | None = None,
        limit: int | None = None,
    ) -> AsyncReading[ListView]:
        """Read the lists that an actor made.

        Args:
            actor: a handle, DID or profile address; None for the account itself.
            purpose: only lists to read (`curatelist`), or only those to mute and block by (`modlist`).
            limit: how many lists at most.
        """
        ask = ask_actor(actor, limit=limit, purposes=[purpose] if purpose else None)
        return AsyncReading(self._client, self._client.app.bsky.graph.get_lists, ask)

    def list_members(self, list: Subject, *, limit: int | None = None) -> AsyncReading[ListItemView]:  # noqa: A002 - the Lexicon's word
        """Read who is on a list; `item.subject` is the profile, `item.uri` the record that put it there.

        Args:
            list: its AT URI, bsky.app address or view.
            limit: how many members at most.
        """
        endpoint = self._client.app.bsky.graph.get_list
        return AsyncReading(self._client, endpoint, ask_about("list", list, "list", limit=limit))

    def starter_packs(
        self, actor: str | None = None, *, limit: int | None = None
    ) -> AsyncReading[StarterPackViewBasic]:
        """Read the starter packs that an actor made."""
        endpoint = self._client.app.bsky.graph.get_actor_starter_packs
        return AsyncReading(self._client, endpoint, ask_actor(actor, limit=limit))
