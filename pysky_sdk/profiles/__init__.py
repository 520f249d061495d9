"""`client.profiles`: profiles, handles and DIDs, looked up in the database first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pysky_sdk.profiles.looking import HANDLE_AGE, PROFILE_AGE, Looking

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import timedelta

    from pysky_sdk.client import AsyncClient, Client
    from pysky_sdk.models.app.bsky.actor.defs import ProfileViewDetailed

__all__ = ["AsyncProfiles", "Profiles"]


class Profiles:
    """Profiles, handles and DIDs of a Client, looked up in the database first.

    Actors are given as a handle, with or without "@" and in any case, or as a DID. The profiles are as
    everybody sees them: `viewer`, what a profile says about the account that asks, is left out, for several
    accounts share the database; `client.app.bsky.actor.get_profile` has it. A client with `labelers` or a
    `proxy` has profiles of its own and fetches them each time. Without a database that works, everything is
    fetched.
    """

    def __init__(self, client: Client) -> None:
        self._looking = Looking(client)
        self._run = client._driver.run  # noqa: SLF001 - the client's own parts

    def get(
        self, actor: str, *, refresh: bool = False, max_age: timedelta = PROFILE_AGE
    ) -> ProfileViewDetailed:
        """Return a profile, fetched if there is none in the database that is young enough.

        Args:
            actor: a handle or DID.
            refresh: fetch it in any case.
            max_age: how old it may be; nothing older than 7 days is kept.

        Raises:
            ValueError: the actor is no handle and no DID.
            errors.ProfileNotFound: nobody is known by that name, or the account is suspended or deactivated.
                That somebody is unknown is kept for 5 minutes.
            errors.PyskyError: the call failed.
        """
        return self._run(self._looking.get(actor, max_age, refresh=refresh))

    def get_many(
        self, actors: Iterable[str], *, refresh: bool = False, max_age: timedelta = PROFILE_AGE
    ) -> dict[str, ProfileViewDetailed]:
        """Return profiles by the actors as they were given, in that order; 25 are fetched with one call.

        Whoever is unknown, suspended or deactivated is missing in the result.

        Args:
            actors: handles and DIDs, as many as you like.
            refresh: fetch all of them.
            max_age: how old a profile may be; nothing older than 7 days is kept.

        Raises:
            ValueError: an actor is no handle and no DID; nothing was fetched.
            errors.PyskyError: a call failed; what was fetched before is in the database.
        """
        return self._run(self._looking.get_many(actors, max_age, refresh=refresh))

    def did(self, actor: str, *, refresh: bool = False, max_age: timedelta = HANDLE_AGE) -> str:
        """Return the DID of a handle; a DID is returned as it is.

        Args:
            actor: a handle.
            refresh: ask in any case.
            max_age: how long ago it may have been learnt; nothing older than 7 days is kept.

        Raises:
            ValueError: the actor is no handle and no DID.
            errors.ProfileNotFound: the handle is nobody's. That is kept for 5 minutes.
            errors.PyskyError: the call failed.
        """
        return self._run(self._looking.did(actor, max_age, refresh=refresh))

    def handle(self, actor: str, *, refresh: bool = False, max_age: timedelta = HANDLE_AGE) -> str:
        """Return the handle of a DID, in lower case; `handle.invalid` when it does not lead back to it.

        Args:
            actor: a DID, or a handle that may have been another one's or written otherwise.
            refresh: ask in any case.
            max_age: how long ago it may have been learnt; nothing older than 7 days is kept.

        Raises:
            ValueError: the actor is no handle and no DID.
            errors.ProfileNotFound: nobody is known by that name, or the account is suspended or deactivated.
            errors.PyskyError: the call failed.
        """
        return self._run(self._looking.handle(actor, max_age, refresh=refresh))


class AsyncProfiles:
    """Profiles, handles and DIDs of an AsyncClient: see `Profiles`."""

    def __init__(self, client: AsyncClient) -> None:
        self._looking = Looking(client)
        self._run = client._driver.run  # noqa: SLF001 - the client's own parts

    async def get(
        self, actor: str, *, refresh: bool = False, max_age: timedelta = PROFILE_AGE
    ) -> ProfileViewDetailed:
        """Return a profile, from the database if it is young enough there: see `Profiles.get`."""
        return await self._run(self._looking.get(actor, max_age, refresh=refresh))

    async def get_many(
        self, actors: Iterable[str], *, refresh: bool = False, max_age: timedelta = PROFILE_AGE
    ) -> dict[str, ProfileViewDetailed]:
        """Return profiles by the actors as they were given, in that order: see `Profiles.get_many`."""
        return await self._run(self._looking.get_many(actors, max_age, refresh=refresh))

    async def did(self, actor: str, *, refresh: bool = False, max_age: timedelta = HANDLE_AGE) -> str:
        """Return the DID of a handle: see `Profiles.did`."""
        return await self._run(self._looking.did(actor, max_age, refresh=refresh))

    async def handle(self, actor: str, *, refresh: bool = False, max_age: timedelta = HANDLE_AGE) -> str:
        """Return the handle of a DID: see `Profiles.handle`."""
        return await self._run(self._looking.handle(actor, max_age, refresh=refresh))
