"""Finding what a post refers to: other posts, by whatever they are named, and accounts."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from pysky_sdk.errors import (
    InputError,
    InvalidRequest,
    PostGated,
    PostNotFound,
    PyskyError,
    RecordNotFound,
)
from pysky_sdk.posts.found import Found, of_record, of_view
from pysky_sdk.posts.keys import PostKeys
from pysky_sdk.posts.refs import POST, actor_of_link, place_of
from pysky_sdk.records.whole import public_reads
from pysky_sdk.syntax import AtUri

if TYPE_CHECKING:
    from pysky_sdk.models.app.bsky.feed.post import ReplyRef
    from pysky_sdk.posts.found import Strong
    from pysky_sdk.posts.refs import ActorLike, PostLike, RecordLike

log = logging.getLogger("pysky_sdk.posts")

# What servers call an InvalidRequest, and so tell apart in words only.
_ABSENT = ("Could not locate record", "Could not find repo")


class AsyncFinding:
    """Looks posts and accounts up for the account of a client."""

    def __init__(self, client: Any, account: str) -> None:
        self._client = client
        self._account = account
        self._keys = PostKeys(client.database)

    async def did(self, actor: ActorLike) -> str:
        """Return the DID of an account.

        Raises:
            errors.InputError: it names no account.
            errors.ProfileNotFound: the handle is nobody's.
        """
        did: str = await self._client.profiles.did(actor_of_link(actor))
        return did

    async def place(self, record: RecordLike) -> AtUri:
        """Return where a record is, with a DID; a text that is no address is the key of an earlier post.

        Raises:
            errors.PostNotFound: no post was made with that key.
            errors.ProfileNotFound: the handle in the address is nobody's.
        """
        uri = place_of(record)
        if uri is None:
            return await self._by_key(str(record))
        did: str = await self._client.profiles.did(uri.authority)
        return uri._replace(authority=did)

    async def _by_key(self, key: str) -> AtUri:
        kept = await self._client._driver.work(lambda: self._keys.find(self._account, key))  # noqa: SLF001 - the client's own parts
        if kept is None:
            raise PostNotFound(
                f"{key!r} is neither an AT URI nor an address on bsky.app, and no post of {self._account} "
                "was made with it as key=.",
                uri=key,
            )
        return AtUri(self._account, POST, kept.rkey)

    async def reply_to(self, post: PostLike) -> ReplyRef:
        """Return how a reply refers to a post and to the first one of its thread.

        Raises:
            errors.PostNotFound: one of them is not there.
            errors.PostGated: the account may not reply, or one of the two blocks the other.
        """
        from pysky_sdk.models.app.bsky.feed.post import ReplyRef

        parent = await self.post(post)
        if parent.viewer is not None and parent.viewer.reply_disabled:
            raise PostGated(
                f"The author of the thread of {parent.at.uri} lets this account not reply; nothing was sent.",
                uri=parent.at.uri,
            )
        await self._check_block(parent)
        root = parent.at if parent.root is None else await self._root(parent.root, parent.at.uri)
        return ReplyRef(root=root.ref(), parent=parent.at.ref())

    async def _root(self, root: Strong, reply: str) -> Strong:
        if await self._find(AtUri.parse(root.uri)) is None:
            raise PostNotFound(
                f"{reply} is a reply in a thread whose first post {root.uri} was deleted or taken down; "
                "nothing was sent.",
                uri=root.uri,
            )
        return root

    async def quoted(self, record: RecordLike) -> Strong:
        """Return what is quoted: a post, or a feed, list or starter pack.

        Raises:
            errors.PostNotFound: it is not there.
            errors.PostGated: the author lets nobody quote it, or one of the two blocks the other.
        """
        place = await self.place(record)
        found = await self._there(place)
        viewer = found.viewer
        if viewer is not None and viewer.embedding_disabled:
            raise PostGated(f"The author of {place} lets nobody quote it; nothing was sent.", uri=str(place))
        await self._check_block(found)
        return found.at

    async def _check_block(self, found: Found) -> None:
        """Of a post that the AppView does not show, find out whether that is because of a block."""
        author, collection, _ = AtUri.parse(found.at.uri)
        if found.viewer is not None or author == self._account or collection != POST:
            return
        try:
            viewer = (await self._client.app.bsky.actor.get_profile(actor=author)).viewer
        except InvalidRequest:
            return  # then the AppView does not know the author yet
        if viewer is not None and (viewer.blocked_by or viewer.blocking or viewer.blocking_by_list):
            uri = found.at.uri
            who = f"{author} blocks this account" if viewer.blocked_by else f"This account blocks {author}"
            raise PostGated(f"{who}: what is said to {uri} is not shown; nothing was sent.", uri=uri)

    async def post(self, post: PostLike) -> Found:
        """Return what is known of a post.

        Raises:
            errors.InputError: it is a record of another kind.
            errors.PostNotFound: it is not there.
        """
        place = await self.place(post)
        if place.collection != POST:
            raise InputError(f"{place} is no post, but a record of {place.collection}; give a post.")
        return await self._there(place)

    async def _there(self, place: AtUri) -> Found:
        found = await self._find(place)
        if found is None:
            raise PostNotFound(f"{place} is not there: it was deleted, or taken down.", uri=str(place))
        return found

    async def _find(self, place: AtUri) -> Found | None:
        """Ask the account's own server first for its own posts: an AppView learns of them later."""
        if place.authority == self._account:
            return await self.record(place)
        view = await self.view(place) if place.collection == POST else None
        return view or await self.record(place) or await self._at_home(place)

    async def view(self, place: AtUri) -> Found | None:
        """Return a post as the AppView sees it, None if it does not."""
        output = await self._client.app.bsky.feed.get_posts(uris=[str(place)])
        return of_view(output.posts[0]) if output.posts else None

    async def record(self, place: AtUri) -> Found | None:
        """Return a record as the account's server knows it, None if there is none.

        Of repositories that it does not host it asks the AppView.
        """
        return await _read(self._client, place)

    async def _at_home(self, place: AtUri) -> Found | None:
        """Return a record from its author's server: an AppView may be some seconds, or more, behind that."""
        try:
            server = (await self._client.identity.resolve(place.authority)).pds
            if server is None:
                return None
            return await _read(public_reads(self._client, server), place)
        except PyskyError as error:
            log.info("%s: the server of its author cannot be asked: %s", place, error)
            return None


async def _read(client: Any, place: AtUri) -> Found | None:
    collection, rkey = place.collection or "", place.rkey or ""
    try:
        output = await client.com.atproto.repo.get_record(
            repo=place.authority, collection=collection, rkey=rkey
        )
    except RecordNotFound:
        return None
    except InvalidRequest as error:
        if not error.message.startswith(_ABSENT):
            raise
        return None
    return of_record(output)
