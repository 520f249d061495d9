"""A session as it is kept, and what a store says of it; without peewee, for clients without a database."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Session:
    """Who is logged in where. Tokens are never shown."""

    did: str
    """The account's DID."""

    handle: str
    """The account's handle when the session was made or renewed."""

    service: str
    """The address that made the session."""

    pds: str
    """The account's own server, from its DID document; the service when the document names none."""

    access_token: str = field(repr=False)
    refresh_token: str = field(repr=False)

    active: bool = True
    """False for an account that is deactivated, suspended or taken down."""

    status: str | None = None
    """Why it is not active."""

    expires_timestamp: float | None = None
    """When the access token expires: seconds since the epoch by this machine's clock; None when unknown."""

    renew_timestamp: float | None = None
    """From when on it is renewed ahead of that."""

    @property
    def expires_at(self) -> datetime | None:
        """When the access token expires (UTC); None when it does not say. It is renewed by itself before."""
        return None if self.expires_timestamp is None else datetime.fromtimestamp(self.expires_timestamp, UTC)


class Claim(NamedTuple):
    """What a store answers to who wants to change a session."""

    account: str
    """The row: what was logged in with, or another name of the same account that has the session."""

    session: Session | None
    """The usable session that is kept."""

    version: int
    """Grows with every change of the session; saving is refused once it has."""

    owner: str
    """Who asked, by a random name."""

    held: bool
    """Whether the lease is the owner's now. It is not when another one has it, or when the session serves."""

    serves: bool = False
    """Whether the session that is kept is what was wanted, so that no lease is needed."""

    ended: str | None = None
    """Why the last session ended, if there is none since."""

    taken_over: bool = False
    """Whether the lease had run out while another one held it."""


class Ticket(NamedTuple):
    """What a store answers to who wants to log in."""

    number: int | None
    """The number the login was counted as; None when it may not be sent."""

    wait: float = 0.0
    """How many seconds it may not be sent."""

    refused: str | None = None
    """The name of the error that this very login was refused with before."""
