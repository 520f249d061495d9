"""`client.moderation`: what an account would see, hide, cover or be warned of, and why."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from pysky_sdk.core.common import in_common
from pysky_sdk.moderation.memory import Memory
from pysky_sdk.moderation.settings import definitions_of, settings_of
from pysky_sdk.moderation.subjects import decide

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pysky_sdk.client import AsyncClient
    from pysky_sdk.moderation.decision import Decision
    from pysky_sdk.moderation.settings import ModerationSettings


class AsyncModeration:
    """Decisions of an AsyncClient about posts, profiles, notifications, feeds and lists.

    They follow the rules of Bluesky's own app: labels by the labelers that count, the account's settings for
    them, its mutes, blocks, muted words and hidden posts. Labels only come with views that were asked for by
    a client that names the labelers: `labeled_client` returns one.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        self._memory = in_common(client, Memory)

    @property
    def app_labelers(self) -> tuple[str, ...]:
        """DIDs of the labelers that count beside those the account has chosen: Bluesky's own unless set.

        Setting it holds for this client and those made from it by `with_options`.
        """
        return self._memory.app_labelers

    @app_labelers.setter
    def app_labelers(self, dids: Sequence[str]) -> None:
        if isinstance(dids, str) or not all(did.startswith("did:") for did in dids):
            raise ValueError("app_labelers is a list of DIDs, as in did:plc:ar7c4by46qjdydhdevvrndac.")
        self._memory.app_labelers = tuple(dids)
        self._memory.keep(None, 0.0)

    async def settings(self, *, refresh: bool = False) -> ModerationSettings:
        """Return what the account wants to see; read again after 5 minutes, or with `refresh`.

        A client without credentials gets what everybody gets who has no account.

        Raises:
            errors.PyskyError: the preferences or the labelers could not be read.
        """
        now: float = self._client._clock.time()  # noqa: SLF001 - the client's own parts
        session = self._client.session
        account = None if session is None else session.did
        settings = None if refresh else self._memory.settings_of(account, now)
        if settings is None:
            settings = await self._read()
            self._memory.keep(settings, now)
        return settings

    async def decide(self, subject: Any, settings: ModerationSettings | None = None) -> Decision:
        """Decide about what an AppView shows.

        Args:
            subject: the view of a post, profile, notification, feed generator or list, or an item of a feed
                or thread.
            settings: the wishes to decide by, instead of the account's own.

        Raises:
            TypeError: the subject is something else.
            errors.PyskyError: the account's settings could not be read.
        """
        return decide(subject, settings if settings is not None else await self.settings())

    async def labeled_client(self) -> AsyncClient:
        """Return this client with the labelers that count: what it reads comes with their labels.

        Raises:
            errors.PyskyError: the account's settings could not be read.
        """
        # What Bluesky's own moderation takes down, servers leave out by themselves with `redact`.
        redacting = {did: f"{did};redact" for did in self._memory.app_labelers}
        dids = (await self.settings()).labelers
        return self._client.with_options(labelers=[redacting.get(did, did) for did in dids])

    async def _read(self) -> ModerationSettings:
        account, preferences = await self._preferences()
        settings = settings_of(preferences, account=account, app_labelers=self._memory.app_labelers)
        if not settings.labelers:
            return settings
        services = await self._client.app.bsky.labeler.get_services(dids=[*settings.labelers], detailed=True)
        return replace(settings, definitions=definitions_of(services.views))

    async def _preferences(self) -> tuple[str | None, Sequence[Any]]:
        if self._client.session is None and not self._client._config.username:  # noqa: SLF001
            return None, ()
        session = await self._client.require_session()
        return session.did, (await self._client.app.bsky.actor.get_preferences()).preferences
