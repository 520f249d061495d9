"""`client.preferences`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pysky_sdk.preferences import updating
from pysky_sdk.reading.asking import actor_in, link_to
from pysky_sdk.reading.resolving_aio import uri_of, with_did

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from pysky_sdk.client import AsyncClient
    from pysky_sdk.preferences.values import MutedIn, Preferences, Visibility
    from pysky_sdk.reading.asking import Subject

WAIT_SECONDS = 60.0


class AsyncPreferencesRoom:
    """The preferences of the account: what it has set in the official app and in others.

    Servers know no part of them, only the whole, so that each change is a get, a change and a put. All that
    share the database do that one after the other, under a lock of the account; what nobody here knows stays
    as it is. Other apps, such as a phone's, know nothing of that lock: what they write between our get and
    our put is lost, which is why the put follows the get at once, and why a change should do nothing slow.

    Each method returns the preferences as they are then, and raises `errors.SessionError` without an account,
    `errors.TimeoutError` when others held the lock for a minute, `errors.DatabaseError` when there is no lock
    to be had, and other `errors.PyskyError` when a call failed.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get(self) -> Preferences:
        """Read the preferences. Changing what is returned changes nothing: see `update`.

        Raises:
            errors.SessionError: there is no session, and none can be made.
            errors.PyskyError: the call failed.
        """
        return await self._client._driver.run(updating.read(self._client))  # noqa: SLF001 - the client's own parts

    async def update(
        self, change: Callable[[Preferences], object], *, wait: float = WAIT_SECONDS
    ) -> Preferences:
        """Change the preferences: `update(lambda them: them.mute_word("spoiler"))`.

        Args:
            change: is given the preferences and changes them; what it returns is ignored. It is called again
                if the lock was lost meanwhile, which happens when it takes longer than 30 seconds. If nothing
                is changed, nothing is sent; if it raises, nothing is changed.
            wait: how many seconds to wait while others are at it.

        Raises:
            errors.TimeoutError: others held the lock all the time; nothing was changed.
            errors.SessionError: there is no session, and none can be made.
            errors.DatabaseError: the database failed, so there is no lock; nothing was changed.
            errors.PyskyError: a call failed.
        """
        flow = updating.update(self._client, change, wait)
        return await self._client._driver.run(flow)  # noqa: SLF001 - the client's own parts

    async def set_adult_content(self, enabled: bool) -> Preferences:  # noqa: FBT001 - a switch has one argument
        """Show adult content, or do not."""
        return await self.update(lambda them: them.set_adult_content(enabled))

    async def set_label(
        self, label: str, visibility: Visibility, *, labeler: str | None = None
    ) -> Preferences:
        """Say what is wanted of a label.

        Args:
            label: its value, such as `porn`, `graphic-media` or `spam`.
            visibility: `ignore` to show it like everything else, `warn` or `hide`.
            labeler: a labeler's DID or handle, for its labels only.

        Raises:
            ValueError: the visibility is another one, or the labeler none.
        """
        did = None if labeler is None else await self._did(labeler)
        return await self.update(lambda them: them.set_label(label, visibility, labeler=did))

    async def add_labeler(self, labeler: str) -> Preferences:
        """Choose a labeler, by DID or handle; its labels come with `client.with_options(labelers=…)`."""
        did = await self._did(labeler)
        return await self.update(lambda them: them.add_labeler(did))

    async def remove_labeler(self, labeler: str) -> Preferences:
        """Choose a labeler no longer, by DID or handle."""
        did = await self._did(labeler)
        return await self.update(lambda them: them.remove_labeler(did))

    async def mute_word(
        self,
        word: str,
        *,
        targets: Iterable[MutedIn] = ("content", "tag"),
        exclude_following: bool = False,
        expires_at: datetime | None = None,
    ) -> Preferences:
        """Mute a word, phrase or tag; one that is muted already is muted by the new terms.

        Args:
            word: the word; "#" before it and white space around it are left out.
            targets: where: in texts (`content`), in tags, or in both.
            exclude_following: whether posts of people whom the account follows are shown.
            expires_at: until when (with a time zone); None for ever.

        Raises:
            ValueError: nothing is left of the word, or the datetime has no time zone.
            pydantic.ValidationError: the word is too long.
        """
        where = tuple(targets)  # the change may be made twice
        return await self.update(
            lambda them: them.mute_word(
                word, targets=where, exclude_following=exclude_following, expires_at=expires_at
            )
        )

    async def unmute_word(self, word: str) -> Preferences:
        """Mute a word no longer; one that is not muted is no error."""
        return await self.update(lambda them: them.unmute_word(word))

    async def hide_post(self, post: Subject) -> Preferences:
        """Hide a post, by its AT URI, bsky.app address, view or reference."""
        uri = await uri_of(self._client, post, "post")
        return await self.update(lambda them: them.hide_post(uri))

    async def unhide_post(self, post: Subject) -> Preferences:
        """Show a post again."""
        uri = await uri_of(self._client, post, "post")
        return await self.update(lambda them: them.unhide_post(uri))

    async def save_feed(self, feed: Subject, *, pinned: bool = False) -> Preferences:
        """Save a feed or list, or pin or unpin one that is saved.

        Args:
            feed: the AT URI, bsky.app address or view of a feed or list, or `following` for the timeline.
            pinned: whether it is on the app's first screen.

        Raises:
            ValueError: it is neither.
        """
        uri = await self._feed(feed)
        return await self.update(lambda them: them.save_feed(uri, pinned=pinned))

    async def pin_feed(self, feed: Subject) -> Preferences:
        """Save a feed or list and put it on the app's first screen."""
        return await self.save_feed(feed, pinned=True)

    async def unsave_feed(self, feed: Subject) -> Preferences:
        """Take a feed or list away from the saved ones; one that is not there is no error."""
        uri = await self._feed(feed)
        return await self.update(lambda them: them.unsave_feed(uri))

    async def _feed(self, feed: Subject) -> str:
        text = feed if isinstance(feed, str) else feed.uri
        if text == "following":
            return text
        return (await with_did(self._client, link_to(text, "feed", "list"))).uri

    async def _did(self, actor: str) -> str:
        return await self._client.profiles.did(actor_in(actor))
