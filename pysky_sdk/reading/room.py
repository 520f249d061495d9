# Made from pysky_sdk/reading/room_aio.py by `nox -s codegen`. Do not edit.
"""`client.read`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pysky_sdk.reading.asking import Ask, moment
from pysky_sdk.reading.people import PeopleReading
from pysky_sdk.reading.posts import PostReading
from pysky_sdk.reading.readings import Reading
from pysky_sdk.syntax import now

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from pysky_sdk.client import Client
    from pysky_sdk.models.app.bsky.notification.list_notifications import Notification


class Read(PostReading, PeopleReading):
    """What people read, as typed iterators: `for post in client.read.timeline(limit=20)`.

    Each list is an `Reading`: iterate over it, over its `pages()`, take the `first(10)` or `all()`, or
    `resume("name")` for what is new since the last time. Nothing is sent before that. `limit=` is how many
    items there are at most, over all pages.

    Actors are handles, DIDs, `@handle` or profile addresses; records are AT URIs, bsky.app addresses, or
    whatever has a `uri`: views, references.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def notifications(
        self,
        *,
        reasons: str | Iterable[str] | None = None,
        unread_only: bool = False,
        limit: int | None = None,
    ) -> Reading[Notification]:
        """Read the account's notifications, newest first. They stay unread until `mark_seen`.

        Args:
            reasons: only these: `like`, `repost`, `follow`, `mention`, `reply`, `quote`, `like-via-repost`,
                `repost-via-repost`, `starterpack-joined`, `verified`, `unverified`, `subscribed-post`, ….
            unread_only: only those that came since notifications were last marked as seen, in any app. Of an
                account that never did that, bsky.app's servers call only the newest one unread.
            limit: how many at most.
        """
        wanted = [reasons] if isinstance(reasons, str) else None if reasons is None else [*reasons]
        given = {} if wanted is None else {"reasons": wanted}
        ask = Ask(arguments=given, limit=limit, wanted=_is_unread if unread_only else None)
        return Reading(self._client, self._client.app.bsky.notification.list_notifications, ask)

    def unread_count(self) -> int:
        """Return how many notifications are unread.

        Raises:
            errors.PyskyError: the call failed.
        """
        return int(self._client.app.bsky.notification.get_unread_count().count)

    def mark_seen(self, until: datetime | str | None = None) -> None:
        """Mark notifications as seen, in all apps of the account.

        Args:
            until: those up to then (a datetime with a time zone, or a text such as a notification's
                `indexed_at`); None for all until now.

        Raises:
            ValueError: the datetime has no time zone.
            errors.PyskyError: the call failed.
        """
        self._client.app.bsky.notification.update_seen(seen_at=moment(until) or now())


def _is_unread(notification: Notification) -> bool:
    return not notification.is_read
