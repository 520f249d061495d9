"""A whole repository, for an AsyncClient: `client.repo()`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pysky_sdk.records.whole import Place, chosen, entry_of, is_own, no_server, public_reads

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncIterator, Iterable

    from pysky_sdk.models.com.atproto.repo.describe_repo import DescribeRepoOutput
    from pysky_sdk.records.results import RecordEntry
    from pysky_sdk.records.writes import Collection


class AsyncRepo:
    """A repository, read at the server where it lives, in all its collections.

    The account's own is read with its session; others are read without one, because their servers are
    strangers.
    """

    def __init__(self, client: Any, actor: str | None) -> None:
        self._client = client
        self._actor = actor
        self._known: Place | None = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._actor or 'the account'}>"

    async def did(self) -> str:
        """Return the DID of its owner.

        Raises:
            errors.IdentityError: there is no such account, or it names no server.
            errors.PyskyError: that could not be found out.
        """
        return (await self._place()).did

    async def describe(self) -> DescribeRepoOutput:
        """Return the owner's handle and DID document, and the collections.

        Raises:
            errors.IdentityError: there is no such account, or it names no server.
            errors.PyskyError: the call failed.
        """
        place = await self._place()
        description: DescribeRepoOutput = await place.client.com.atproto.repo.describe_repo(repo=place.did)
        return description

    async def collections(self) -> list[str]:
        """Return the NSIDs of the collections with records in them; raises what `describe` does."""
        return list((await self.describe()).collections)

    async def iterate(
        self,
        collections: Collection | Iterable[Collection] | None = None,
        *,
        limit: int = 100,
        reverse: bool | None = None,
    ) -> AsyncIterator[RecordEntry[Any]]:
        """Read every record, collection by collection and page by page as you go.

        A record of a type that is known has a model as its `value`, any other one is a `models.Unknown`. One
        that breaks its Lexicon is not `is_valid`.

        Args:
            collections: the collections to read, as NSIDs or as the client's own; without it all there are.
            limit: the size of a page, 100 at most.
            reverse: the lowest record keys first, which are the oldest records.

        Raises:
            errors.IdentityError: there is no such account, or it names no server.
            errors.PyskyError: a call failed.
        """
        wanted = await self.collections() if collections is None else chosen(collections)
        place = await self._place()
        for nsid in wanted:
            listing = {"repo": place.did, "collection": nsid, "limit": limit, "reverse": reverse}
            async for found in place.client.com.atproto.repo.list_records.iterate(**listing):
                yield entry_of(found, nsid)

    async def save(self, path: str | os.PathLike[str], *, since: str | None = None) -> int:
        """Stream the repository into a CAR file and return its size in bytes.

        The file appears under its name when it is complete; one that was there before stays until then.
        `pysky_sdk.repos.RepoFile(path)` reads and verifies it.

        Args:
            path: where the file goes.
            since: the revision from which on changes are wanted; without it everything.

        Raises:
            OSError: the file cannot be written.
            errors.IdentityError: there is no such account, or it names no server.
            errors.PyskyError: the call failed.
        """
        place = await self._place()
        size: int = await place.client.com.atproto.sync.get_repo.save(path, did=place.did, since=since)
        return size

    async def _place(self) -> Place:
        if self._known is None:
            self._known = await self._found(self._actor)
        return self._known

    async def _found(self, actor: str | None) -> Place:
        named = self._client._config.username  # noqa: SLF001 - the client's own parts
        session = self._client.session
        if actor is None or actor == named:
            session, actor = await self._client.require_session(), None
        if session is not None and (actor is None or is_own(actor, session)):
            return Place(self._client, session.did)
        identity = await self._client.identity.resolve(actor)
        if identity.pds is None:
            raise no_server(identity.did)
        return Place(public_reads(self._client, identity.pds), identity.did)
