# Made from pysky_sdk/posts/relations_aio.py by `nox -s codegen`. Do not edit.
"""Likes, reposts, follows and blocks: records that are there once or not at all; and mutes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pysky_sdk.errors import InputError, InvalidRequest, ProfileNotFound, RecordNotFound
from pysky_sdk.posts.finding import Finding
from pysky_sdk.posts.refs import POST
from pysky_sdk.posts.ties import BLOCK, FOLLOW, LIKE, REPOST, is_of, ref_of
from pysky_sdk.syntax import AtUri, now

if TYPE_CHECKING:
    from pysky_sdk.posts.refs import ActorLike, PostLike
    from pysky_sdk.posts.ties import Tie
    from pysky_sdk.records.results import RecordRef

# What the AppView does not know yet is younger than this many records.
_NEWEST = 100


class Relations:
    """What one account has to do with posts and other accounts."""

    def __init__(self, client: Any, account: str) -> None:
        self._client = client
        self._account = account
        self._finding = Finding(client, account)

    def like(self, post: PostLike) -> RecordRef:
        """Like a post, once."""
        return self._tie_post(LIKE, post)

    def repost(self, post: PostLike) -> RecordRef:
        """Repost a post, once."""
        return self._tie_post(REPOST, post)

    def unlike(self, post: PostLike) -> None:
        """Take a like back."""
        self._untie_post(LIKE, post)

    def unrepost(self, post: PostLike) -> None:
        """Take a repost back."""
        self._untie_post(REPOST, post)

    def follow(self, actor: ActorLike) -> RecordRef:
        """Follow an account, once."""
        return self._tie_actor(FOLLOW, actor)

    def block(self, actor: ActorLike) -> RecordRef:
        """Block an account, once."""
        return self._tie_actor(BLOCK, actor)

    def unfollow(self, actor: ActorLike) -> None:
        """Follow an account no longer."""
        self._untie_actor(FOLLOW, actor)

    def unblock(self, actor: ActorLike) -> None:
        """Block an account no longer."""
        self._untie_actor(BLOCK, actor)

    def mute(self, actor: ActorLike) -> None:
        """Mute an account."""
        self._client.app.bsky.graph.mute_actor(actor=self._other(actor))

    def unmute(self, actor: ActorLike) -> None:
        """Mute an account no longer."""
        self._client.app.bsky.graph.unmute_actor(actor=self._other(actor))

    def mute_thread(self, post: PostLike) -> None:
        """Mute the thread that a post is in."""
        self._client.app.bsky.graph.mute_thread(root=self._root(post))

    def unmute_thread(self, post: PostLike) -> None:
        """Mute the thread that a post is in no longer."""
        self._client.app.bsky.graph.unmute_thread(root=self._root(post))

    def _root(self, post: PostLike) -> str:
        found = self._finding.post(post)
        return found.at.uri if found.root is None else found.root.uri

    def _tie_post(self, tie: Tie, post: PostLike) -> RecordRef:
        found = self._finding.post(post)
        # Of the account's own posts only the repository was asked.
        view = found if found.viewer is not None else self._finding.view(AtUri.parse(found.at.uri))
        seen = None if view is None else tie.seen_in(view.viewer)
        there = self._there(tie, found.at.uri, seen)
        return there or self._make(tie, found.at.ref())

    def _untie_post(self, tie: Tie, post: PostLike) -> None:
        place = self._finding.place(post)
        if place.collection != POST:
            raise InputError(f"{place} is no post, but a record of {place.collection}; give a post.")
        view = self._finding.view(place)
        self._remove(tie, str(place), None if view is None else view.viewer)

    def _tie_actor(self, tie: Tie, actor: ActorLike) -> RecordRef:
        did = self._other(actor)
        try:
            profile = self._client.app.bsky.actor.get_profile(actor=did)
        except InvalidRequest as error:
            raise ProfileNotFound.of(error, did) from error
        there = self._there(tie, did, tie.seen_in(profile.viewer))
        return there or self._make(tie, did)

    def _untie_actor(self, tie: Tie, actor: ActorLike) -> None:
        did = self._other(actor)
        try:
            viewer = self._client.app.bsky.actor.get_profile(actor=did).viewer
        except InvalidRequest:
            viewer = None  # suspended or gone: the repository knows all the same
        self._remove(tie, did, viewer)

    def _other(self, actor: ActorLike) -> str:
        did = self._finding.did(actor)
        if did == self._account:
            raise InputError("An account cannot follow, block or mute itself; name another one.")
        return did

    def _there(self, tie: Tie, subject: str, seen: str | None) -> RecordRef | None:
        """The record that there is: the one that the AppView saw if it is still there, else a new one."""
        if seen is not None:
            try:
                return ref_of(self._collection(tie).get(AtUri.parse(seen).rkey or ""))
            except RecordNotFound:
                pass  # the AppView does not know yet that it was deleted
        page = self._collection(tie).list(limit=_NEWEST)
        return next((ref_of(entry) for entry in page.records if is_of(entry, subject)), None)

    # Two processes may come here at the same moment: PDSs let the earlier record go with the later one.
    def _make(self, tie: Tie, subject: Any) -> RecordRef:
        ref: RecordRef = self._collection(tie).create({"subject": subject, "created_at": now()})
        return ref

    def _remove(self, tie: Tie, subject: str, viewer: Any) -> None:
        """Delete the records of a subject: what the AppView saw, and what it did not see yet."""
        seen = tie.seen_in(viewer)
        rkeys = [] if seen is None else [AtUri.parse(seen).rkey]
        page = self._collection(tie).list(limit=_NEWEST)
        rkeys += [entry.rkey for entry in page.records if is_of(entry, subject)]
        if viewer is None and page.cursor is not None:
            # It says nothing of posts that were deleted and accounts that are suspended.
            for entry in self._collection(tie).iterate(cursor=page.cursor):
                rkeys += [entry.rkey] if is_of(entry, subject) else []
        for rkey in dict.fromkeys(rkeys):
            self._collection(tie).delete(rkey)

    def _collection(self, tie: Tie) -> Any:
        return tie.collection(self._client)
