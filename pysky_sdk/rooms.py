# Made from pysky_sdk/rooms_aio.py by `nox -s codegen`. Do not edit.
"""The rooms of a Client, each made and imported when it is first entered."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Self

from pysky_sdk.posts.social import SocialVerbs
from pysky_sdk.posts.verbs import PostVerbs

if TYPE_CHECKING:
    from datetime import timedelta

    from pysky_sdk.alerts import Alerts
    from pysky_sdk.cards import Cards, LinkCard
    from pysky_sdk.conversations import Conversations
    from pysky_sdk.core.budgets.view import RateLimitBudgets
    from pysky_sdk.core.calllog.view import CallLog
    from pysky_sdk.core.resume.manage import Cursors
    from pysky_sdk.identity import Identities
    from pysky_sdk.media.room import Media
    from pysky_sdk.moderation.room import Moderation
    from pysky_sdk.preferences import PreferencesRoom
    from pysky_sdk.profiles import Profiles
    from pysky_sdk.reading import Read
    from pysky_sdk.records.batch import Batch
    from pysky_sdk.records.repo import Repo
    from pysky_sdk.web import Web


class Rooms(PostVerbs, SocialVerbs):
    """What a Client has beside the endpoints."""

    _client: Any

    @cached_property
    def alerts(self) -> Alerts:
        """Alerts to people, throttled across all processes that share the database."""
        from pysky_sdk.alerts import Alerts

        return Alerts(self._client)

    @cached_property
    def profiles(self) -> Profiles:
        """Profiles, handles and DIDs, looked up in the database first."""
        from pysky_sdk.profiles import Profiles

        return Profiles(self._client)

    @cached_property
    def media(self) -> Media:
        """Pictures and videos made ready and uploaded, files downloaded."""
        from pysky_sdk.media.room import Media

        return Media(self._client)

    @cached_property
    def moderation(self) -> Moderation:
        """What the account would see, hide, cover or be warned of, and why."""
        from pysky_sdk.moderation.room import Moderation

        return Moderation(self._client)

    @cached_property
    def conversations(self) -> Conversations:
        """Direct messages: sending and reading them, and waiting for new ones."""
        from pysky_sdk.conversations import Conversations

        return Conversations(self._client)

    @cached_property
    def preferences(self) -> PreferencesRoom:
        """The account's preferences, changed under a lock and without losing what nobody here knows."""
        from pysky_sdk.preferences import PreferencesRoom

        return PreferencesRoom(self._client)

    @cached_property
    def read(self) -> Read:
        """What people read, as typed iterators: timelines, feeds, threads, notifications, people, search."""
        from pysky_sdk.reading import Read

        return Read(self._client)

    @cached_property
    def web(self) -> Web:
        """Look-ups of pages and pictures at hosts that others name, kept off private networks."""
        from pysky_sdk.web import Web

        return Web(self._client)

    @cached_property
    def identity(self) -> Identities:
        """Handles and DIDs resolved by the network itself, both directions checked."""
        from pysky_sdk.identity import Identities

        return Identities(self._client)

    @cached_property
    def cards(self) -> Cards:
        """Link cards, made of what pages say of themselves, and their embeds."""
        from pysky_sdk.cards import Cards

        return Cards(self._client)

    def link_card(self, url: str, *, timeout: float = 15.0) -> LinkCard:  # noqa: ASYNC109, RUF100
        """Make a link card of a page: see `Cards.of`."""
        return self.cards.of(url, timeout=timeout)

    @property
    def call_log(self) -> CallLog:
        """The attempts of calls by all who share the database: reading, pruning, writing what is left."""
        from pysky_sdk.core.calllog.view import CallLog

        return CallLog(self._client)

    @property
    def cursors(self) -> Cursors:
        """How far `resume` has come in which lists: listing, resetting and setting it."""
        from pysky_sdk.core.resume.manage import Cursors

        return Cursors(self._client)

    @property
    def rate_limits(self) -> RateLimitBudgets:
        """The budgets of rate limits: how much of each is used, and until when."""
        from pysky_sdk.core.budgets.view import RateLimitBudgets

        return RateLimitBudgets(self._client)

    def batch(self, *, validate: bool | None = None, swap_commit: str | None = None) -> Batch:
        """Collect writes to the account's repository, to be sent together: see `Batch`.

        Args:
            validate: False skips the server's check of the Lexicons, True demands it.
            swap_commit: the CID of the commit the repository must be at, for what fits into one commit.
        """
        from pysky_sdk.records.batch import Batch

        return Batch(self._client, validate=validate, swap_commit=swap_commit)

    def repo(self, actor: str | None = None) -> Repo:
        """Read a whole repository, at the server where it lives: see `Repo`.

        Args:
            actor: a handle or DID; without it the account's own.
        """
        from pysky_sdk.records.repo import Repo

        return Repo(self._client, actor)

    def service_token(self, *, aud: str, lxm: str | None = None, expires: timedelta | None = None) -> str:
        """Return a token with which the account shows another service who it is; its PDS signs it.

        It is kept in memory and given again for three quarters of its time. To call methods of the service
        with it, see `at`. Source: `com.atproto.server.getServiceAuth`.

        Args:
            aud: the DID of the service, or `did#serviceId`.
            lxm: the NSID of the one method that the token serves; without it a PDS gives a minute at most.
            expires: how long it is to hold, an hour at most at the reference PDS; without it a minute.

        Raises:
            ValueError: an argument is none of the above.
            errors.SessionError: there is no session, and no way to get one.
            errors.BadExpiration: the PDS does not sign for so long.
            errors.PyskyError: the call failed.
        """
        from pysky_sdk.core.service import token_request

        wanted = token_request(aud, lxm, expires)
        tokens = self._client._pipeline.service_auth  # noqa: SLF001 - the client's own parts
        token: str = self._client._driver.run(tokens.token(wanted, self._client._options))  # noqa: SLF001 - the client's own parts
        return token

    def at(
        self, service: str, *, aud: str | None, lxm: str | None = None, expires: timedelta | None = None
    ) -> Self:
        """Return a client whose calls all go to another service, each with a token for that method there.

        The session's own tokens never go there, nor do headers of `with_options`. It shares session,
        connections and database with this client; closing either closes both.

        Args:
            service: the service's address, such as https://video.bsky.app.
            aud: the DID of the service, or `did#serviceId`, as the service expects it; None for calls
                without any token.
            lxm: the NSID that tokens are bound to, if a service expects another one than that of the call.
            expires: how long a token is to hold; without it a minute.

        Raises:
            ValueError: an argument is none of the above.
        """
        from pysky_sdk.core.service import destination

        where = destination(service, aud, lxm, expires)
        there: Self = self._client._at(where)  # noqa: SLF001 - the client's own parts
        return there
