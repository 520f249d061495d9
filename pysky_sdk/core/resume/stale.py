"""Stored cursors that a server no longer understands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pysky_sdk.errors import StaleCursor

if TYPE_CHECKING:
    from pysky_sdk.database.cursors import Lease
    from pysky_sdk.errors import StatusError

_REFUSALS = frozenset({400, 500, 502})
"""How servers answer a cursor that they cannot read: 400 on a PDS, 502 on lists of the AppView."""

_DAY_US = 86_400_000_000


def is_refusal(error: StatusError) -> bool:
    """Whether an error may be about the cursor: it is, if the list can be read without one."""
    return error.status in _REFUSALS


def doubtful(nsid: str, cursor: str, lease: Lease) -> bool:
    """Whether an empty last page may be all that the server says of a cursor it does not know.

    The AppView answers cursors of its first form (`…::…`) like that, and a cursor of the timeline works for
    a day only.
    """
    if not nsid.startswith("app.bsky."):
        return False
    return "::" in cursor or (lease.stored is not None and lease.now - lease.stored > _DAY_US)


def stale_error(name: str, nsid: str, cursor: str, cause: StatusError | None) -> StaleCursor:
    """Return the error for a list that cannot be gone on with."""
    said = f"answered {cause.status} {cause.error}" if cause else "answered with an empty list"
    return StaleCursor(
        f"{nsid} {said} to the stored cursor {cursor[:100]!r} of {name!r}, and works without it. Call "
        "client.cursors.reset(name) to begin anew, or client.cursors.set(…) with a cursor that holds."
    )
