"""Why there is nothing: the same errors for what was just found out and for what the database remembers."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from pysky_sdk.errors import IdentityError, IdentityNotFound, IdentityRemoved

if TYPE_CHECKING:
    from pysky_sdk.database.identities import Found


def removed(did: str) -> IdentityRemoved:
    """The directory has a tombstone."""
    return IdentityRemoved(
        f"{did} was given up by its owner (its directory has a tombstone): the account exists no more.",
        identifier=did,
    )


def missing(identifier: str, why: str) -> IdentityNotFound:
    """Nobody has it."""
    return IdentityNotFound(f"{identifier} is nobody's: {why}.", identifier=identifier)


def remembered(found: Found) -> IdentityError:
    """What was found out lately."""
    what = "given up by its owner" if found.problem == "removed" else "nobody's"
    kind = IdentityRemoved if found.problem == "removed" else IdentityNotFound
    until = found.expires / 1e6
    error = kind(
        f"{found.identifier} is {what}, as was found lately; this is kept in the database until "
        f"{datetime.fromtimestamp(until, UTC):%Y-%m-%d %H:%M:%S} UTC. refresh=True looks again.",
        identifier=found.identifier,
    )
    error.cached_until_timestamp = until
    return error
