"""What reading a whole repository needs beside the calls; the same for both clients."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, NamedTuple

from pysky_sdk.core.service import Destination
from pysky_sdk.errors import IdentityInvalid
from pysky_sdk.modeling import Unknown
from pysky_sdk.modeling.registry import record_class
from pysky_sdk.records.results import RecordEntry
from pysky_sdk.records.writes import nsid_of

if TYPE_CHECKING:
    from pysky_sdk.core.session import Session
    from pysky_sdk.records.writes import Collection


class Place(NamedTuple):
    """Where a repository is read."""

    client: Any
    """A client whose calls go to its server."""

    did: str


def public_reads(client: Any, server: str) -> Any:
    """Return a client whose calls go to a server of others, without any token."""
    return client._at(Destination(server, None, None, None))  # noqa: SLF001 - the client's own parts


def is_own(actor: str, session: Session) -> bool:
    """Whether a handle or DID is that of the session's account."""
    return actor == session.did or actor.removeprefix("@").lower() == session.handle.lower()


def no_server(did: str) -> IdentityInvalid:
    """Return the error of an account without a usable server."""
    return IdentityInvalid(
        f"The document of {did} names no personal data server with an https address; what it keeps there "
        "cannot be read. In a network for development, client.web.allow(…) of its host accepts http.",
        identifier=did,
    )


def chosen(collections: Collection | Iterable[Collection]) -> list[str]:
    """Return the NSIDs of collections, each once.

    Raises:
        ValueError: one is no NSID.
    """
    given = (
        [collections]
        if isinstance(collections, str) or not isinstance(collections, Iterable)
        else collections
    )
    return list(dict.fromkeys(nsid_of(collection) for collection in given))


def entry_of(found: Any, collection: str) -> RecordEntry[Any]:
    """Return a record as it was listed: typed where its collection is known."""
    kind = record_class(collection)
    raw = found.value
    if kind is None and type(raw) is dict and raw.get("$type") == collection:
        raw = Unknown(raw)
    return RecordEntry(found.uri, found.cid, raw, kind or Unknown)
