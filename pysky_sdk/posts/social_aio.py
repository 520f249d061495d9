"""What an AsyncClient does with posts of others and with accounts; the twin for `Client` is made from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pysky_sdk.posts.refs import ActorLike, PostLike
    from pysky_sdk.posts.relations_aio import AsyncRelations
    from pysky_sdk.records.results import RecordRef


class AsyncSocialVerbs:
    """Likes, reposts, follows, blocks and mutes: each may be done and undone as often as you like.

    Posts are named by a `PostRef`, a view, an AT URI, an address on bsky.app, or the `key=` of a post of this
    account; accounts by a handle, a DID, an address on bsky.app, or something of theirs, such as a post.
    """

    _client: Any

    async def like(self, post: PostLike) -> RecordRef:
        """Like a post; return the like, the earlier one if there is one.

        Raises:
            errors.PostNotFound: the post is not there.
            errors.PyskyError: the call failed.
        """
        return await (await self._relations()).like(post)

    async def unlike(self, post: PostLike) -> None:
        """Take a like back; without one nothing happens. The post may be deleted already."""
        await (await self._relations()).unlike(post)

    async def repost(self, post: PostLike) -> RecordRef:
        """Repost a post; return the repost, the earlier one if there is one.

        Raises:
            errors.PostNotFound: the post is not there.
            errors.PyskyError: the call failed.
        """
        return await (await self._relations()).repost(post)

    async def unrepost(self, post: PostLike) -> None:
        """Take a repost back; without one nothing happens. The post may be deleted already."""
        await (await self._relations()).unrepost(post)

    async def follow(self, actor: ActorLike) -> RecordRef:
        """Follow an account; return the follow, the earlier one if there is one.

        Raises:
            errors.InputError: it is the client's own account, or no account is named.
            errors.ProfileNotFound: nobody is known by that name, or the account is suspended or deactivated.
            errors.PyskyError: the call failed.
        """
        return await (await self._relations()).follow(actor)

    async def unfollow(self, actor: ActorLike) -> None:
        """Follow an account no longer; if it was not followed, nothing happens."""
        await (await self._relations()).unfollow(actor)

    async def block(self, actor: ActorLike) -> RecordRef:
        """Block an account, which everybody can see; return the block, the earlier one if there is one.

        Raises:
            errors.InputError: it is the client's own account, or no account is named.
            errors.ProfileNotFound: nobody is known by that name, or the account is suspended or deactivated.
            errors.PyskyError: the call failed.
        """
        return await (await self._relations()).block(actor)

    async def unblock(self, actor: ActorLike) -> None:
        """Block an account no longer; blocks by lists stay."""
        await (await self._relations()).unblock(actor)

    async def mute(self, actor: ActorLike) -> None:
        """Mute an account, which nobody else sees.

        Raises:
            errors.InputError: it is the client's own account, or no account is named.
            errors.ProfileNotFound: the handle is nobody's.
            errors.PyskyError: the call failed.
        """
        await (await self._relations()).mute(actor)

    async def unmute(self, actor: ActorLike) -> None:
        """Mute an account no longer; mutes by lists stay."""
        await (await self._relations()).unmute(actor)

    async def mute_thread(self, post: PostLike) -> None:
        """Be notified no more of the thread that a post is in.

        Raises:
            errors.PostNotFound: the post is not there.
            errors.PyskyError: the call failed.
        """
        await (await self._relations()).mute_thread(post)

    async def unmute_thread(self, post: PostLike) -> None:
        """Be notified again of the thread that a post is in."""
        await (await self._relations()).unmute_thread(post)

    async def _relations(self) -> AsyncRelations:
        from pysky_sdk.posts.loading import load_social

        await self._client._driver.work(load_social)  # noqa: SLF001 - the client's own parts
        from pysky_sdk.posts.relations_aio import AsyncRelations

        account = (await self._client.require_session()).did
        return AsyncRelations(self._client, account)
