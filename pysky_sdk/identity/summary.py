"""From what was found to an Identity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pysky_sdk.identity.documents import PDS, services_of, signing_key
from pysky_sdk.identity.identity import Identity

if TYPE_CHECKING:
    from collections.abc import Callable

    from pysky_sdk.database.identities import Found


def identity_of(found: Found, handle: str | None, allows: Callable[[str], bool]) -> Identity:
    """Return an account as its document describes it.

    Args:
        found: its document.
        handle: its handle, if it was confirmed.
        allows: whether a host may have an address without https.
    """
    from pysky_sdk.database.fields import from_us

    document = found.document or {}
    services = services_of(document, allows)
    return Identity(
        did=found.identifier,
        handle=handle,
        pds=services[PDS].endpoint if PDS in services else None,
        signing_key=signing_key(document),
        services=services,
        document=document,
        fetched_at=from_us(found.fetched),
    )
