"""`client.cursors`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pysky_sdk.core.common import in_common
from pysky_sdk.core.patience import Patience
from pysky_sdk.core.resume import managing
from pysky_sdk.core.resume.newest import RUN
from pysky_sdk.core.resume.window import WHOLE

if TYPE_CHECKING:
    import builtins

    from pysky_sdk.core.bound import Declared
    from pysky_sdk.core.resume.managing import CursorInfo


class AsyncCursors:
    """How far `resume` has come in which lists, and how patient consumers are."""

    def __init__(self, client: Any) -> None:
        self._client = client

    @property
    def lease_seconds(self) -> float:
        """How long a consumer that died keeps its name from others; 60 unless set.

        One at work renews its lease with every page, commit, and item after a third of that time; it must be
        longer than the work on one item, or between commits.
        """
        return self._patience.lease

    @lease_seconds.setter
    def lease_seconds(self, seconds: float) -> None:
        if not seconds > 0:
            raise ValueError("lease_seconds is a number of seconds above 0.")
        self._patience.lease = seconds

    @property
    def wait_seconds(self) -> float:
        """How long a consumer waits for another one of its name before `errors.CursorBusy`; 60 unless set."""
        return self._patience.wait

    @wait_seconds.setter
    def wait_seconds(self, seconds: float) -> None:
        if seconds < 0:
            raise ValueError("wait_seconds cannot be negative.")
        self._patience.wait = seconds

    @property
    def known_items(self) -> int:
        """How many items in a row that were seen end the catching up with a newest-first list; 20 unless set.

        The page with the last of them is looked at to its end. An item that comes to stand below so many is
        not delivered: most lists put new items on top, but a record may be dated back. More of them cost more
        requests each time, and 10,000, the most, read every list to its end. The 200 newest items of a list
        are remembered, or so many as this when it was last read: below those, only items that say when they
        came are known to be new.
        """
        known = self._patience.known
        return RUN if known is None else known

    @known_items.setter
    def known_items(self, count: int) -> None:
        if not 0 < count <= WHOLE:
            raise ValueError(
                f"known_items is a number from 1 to {WHOLE}, the most items remembered of a list."
            )
        self._patience.known = count

    @property
    def _patience(self) -> Patience:
        return in_common(self._client, Patience)

    async def list(self, name: str | None = None) -> builtins.list[CursorInfo]:
        """Return all cursors in the database, of all accounts, or those of one name.

        Raises:
            errors.DatabaseError: the database cannot be read.
        """
        found: builtins.list[CursorInfo]
        found = await self._client._driver.run(managing.listed(self._client, name))  # noqa: SLF001
        return found

    async def reset(self, name: str, /, endpoint: Declared | str | None = None, **params: Any) -> int:
        """Forget cursors of this client's account, so that `resume` begins anew; return how many there were.

        A consumer that is at work gets `errors.CursorLost` with its next page or commit.

        Args:
            name: the consumer's name.
            endpoint: only of this endpoint of the client (or its NSID).
            params: only of the list with these parameters.

        Raises:
            errors.SessionError: there is no session, and none can be made.
            errors.DatabaseError: the database failed.
        """
        flow = managing.reset(self._client, name, endpoint, params)
        count: int = await self._client._driver.run(flow)  # noqa: SLF001
        return count

    async def set(self, name: str, /, endpoint: Declared, cursor: str, **params: Any) -> None:
        """Let `resume` go on from a cursor; whatever was remembered of the list is forgotten.

        On a list with the oldest first, what comes after the cursor is delivered. On others the cursor leads
        into the past: what is below it comes first, then what is above.

        Args:
            name: the consumer's name.
            endpoint: an endpoint of the client, such as `client.chat.bsky.convo.get_log`.
            cursor: what came with a page of the list.
            params: the parameters of the list.

        Raises:
            ValueError: the cursor is empty.
            errors.CursorBusy: a consumer of this name is at work.
            errors.SessionError: there is no session, and none can be made.
            errors.DatabaseError: the database failed.
        """
        await self._client._driver.run(managing.put(self._client, name, endpoint, cursor, params))  # noqa: SLF001
