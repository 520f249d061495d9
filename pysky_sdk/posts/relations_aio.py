"""Likes, reposts, follows and blocks: records that are there once or not at all; and mutes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pysky_sdk.errors import InputError, InvalidRequest, ProfileNotFound, RecordNotFound
from pysky_sdk.posts.finding_aio import AsyncFinding
from pysky_sdk.posts.refs import POST
from pysky_sdk.posts.ties import BLOCK, FOLLOW, LIKE, REPOST, is_of, ref_of
from pysky_sdk.syntax import AtUri, now

if TYPE_CHECKING:
    from pysky_sdk.posts.refs import ActorLike, PostLike
    from pysky_sdk.posts.ties import Tie
    from pysky_sdk.records.results import RecordRef

# What the AppView does not know yet is younger than this many records.
_NEWEST = 100


class AsyncRelations:
    """What one account has to do with posts and other accounts."""

    def __init__(self, client: Any, account: str) -> None:
        self._client = client
        self._account = account
        self._finding = AsyncFinding(client, account)

    async def like(self, post: PostLike) -> RecordRef:
        """Like a post, once."""
        return await self._tie_post(LIKE, post)

    async def repost(self, post: PostLike) -> RecordRef:
        """Repost a post, once."""
        return await self._tie_post(REPOST, post)

    async def unlike(self, post: PostLike) -> None:
        """Take a like back."""
        await self._untie_post(LIKE, post)

    async def unrepost(self, post: PostLike) -> None:
        """Take a repost back."""
        await self._untie_post(REPOST, post)

    async def follow(self, actor: ActorLike) -> RecordRef:
        """Follow an account, once."""
        return await self._tie_actor(FOLLOW, actor)

    async def block(self, actor: ActorLike) -> RecordRef:
        """Block an account, once."""
        return await self._tie_actor(BLOCK, actor)

    async def unfollow(self, actor: ActorLike) -> None:
        """Follow an account no longer."""
        await self._untie_actor(FOLLOW, actor)

    async def unblock(self, actor: ActorLike) -> None:
        """Block an account no longer."""
        await self._untie_actor(BLOCK, actor)

    async def mute(self, actor: ActorLike) -> None:
        """Mute an account."""
        await self._client.app.bsky.graph.mute_actor(actor=await self._other(actor))

    async def unmute(self, actor: ActorLike) -> None:
        """Mute an account no longer."""
        await self._client.app.bsky.graph.unmute_actor(actor=await self._other(actor))

    async def mute_thread(self, post: PostLike) -> None:
        """Mute the thread that a post is in."""
        await self._client.app.bsky.graph.mute_thread(root=await self._root(post))

    async def unmute_thread(self, post: PostLike) -> None:
        """Mute the thread that a post is in no longer."""
        await self._client.app.bsky.graph.unmute_thread(root=await self._root(post))

    async def _root(self, post: PostLike) -> str:
        found = await self._finding.post(post)
        return found.at.uri if found.root is None else found.root.uri

    async def _tie_post(self, tie: Tie, post: PostLike) -> RecordRef:
        found = await self._finding.post(post)
        # Of the account's own posts only the repository was asked.
        view = found if found.viewer is not None else await self._finding.view(AtUri.parse(found.at.uri))
        seen = None if view is None else tie.seen_in(view.viewer)
        there = await self._there(tie, found.at.uri, seen)
        return there or await self._make(tie, found.at.ref())

    async def _untie_post(self, tie: Tie, post: PostLike) -> None:
        place = await self._finding.place(post)
        if place.collection != POST:
            raise InputError(f"{place} is no post, but a record of {place.collection}; give a post.")
        view = await self._finding.view(place)
        await self._remove(tie, str(place), None if view is None else view.viewer)

    async def _tie_actor(self, tie: Tie, actor: ActorLike) -> RecordRef:
        did = await self._other(actor)
        try:
            profile = await self._client.app.bsky.actor.get_profile(actor=did)
        except InvalidRequest as error:
            raise ProfileNotFound.of(error, did) from error
        there = await self._there(tie, did, tie.seen_in(profile.viewer))
        return there or await self._make(tie, did)

    async def _untie_actor(self, tie: Tie, actor: ActorLike) -> None:
        did = await self._other(actor)
        try:
            viewer = (await self._client.app.bsky.actor.get_profile(actor=did)).viewer
        except InvalidRequest:
            viewer = None  # suspended or gone: the repository knows all the same
        await self._remove(tie, did, viewer)

    async def _other(self, actor: ActorLike) -> str:
        did = await self._finding.did(actor)
        if did == self._account:
            raise InputError("An account cannot follow, block or mute itself; name another one.")
        return did

    async def _there(self, tie: Tie, subject: str, seen: str | None) -> RecordRef | None:
        """The record that there is: the one that the AppView saw if it is still there, else a new one."""
        if seen is not None:
            try:
                return ref_of(await self._collection(tie).get(AtUri.parse(seen).rkey or ""))
            except RecordNotFound:
                pass  # the AppView does not know yet that it was deleted
        page = await self._collection(tie).list(limit=_NEWEST)
        return next((ref_of(entry) for entry in page.records if is_of(entry, subject)), None)

    # Two processes may come here at the same moment: PDSs let the earlier record go with the later one.
    async def _make(self, tie: Tie, subject: Any) -> RecordRef:
        ref: RecordRef = await self._collection(tie).create({"subject": subject, "created_at": now()})
        return ref

    async def _remove(self, tie: Tie, subject: str, viewer: Any) -> None:
        """Delete the records of a subject: what the AppView saw, and what it did not see yet."""
        seen = tie.seen_in(viewer)
        rkeys = [] if seen is None else [AtUri.parse(seen).rkey]
        page = await self._collection(tie).list(limit=_NEWEST)
        rkeys += [entry.rkey for entry in page.records if is_of(entry, subject)]
        if viewer is None and page.cursor is not None:
            # It says nothing of posts that were deleted and accounts that are suspended.
            async for entry in self._collection(tie).iterate(cursor=page.cursor):
                rkeys += [entry.rkey] if is_of(entry, subject) else []
        for rkey in dict.fromkeys(rkeys):
            await self._collection(tie).delete(rkey)

    def _collection(self, tie: Tie) -> Any:
        return tie.collection(self._client)
