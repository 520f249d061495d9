"""Who a handle or DID is, as the network itself says."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime


class Service(NamedTuple):
    """A service that a DID document names."""

    type: str
    """Such as `AtprotoPersonalDataServer` or `AtprotoLabeler`."""

    endpoint: str
    """Its address, `scheme://host[:port]`."""


@dataclass(frozen=True, slots=True)
class Identity:
    """An account, as its DID document describes it."""

    did: str
    """Its DID, which never changes."""

    handle: str | None
    """Its handle in lower case, when both directions agree: the handle leads to the DID, and the document
    claims the handle. None otherwise, also when the host of the handle cannot be asked just now."""

    pds: str | None
    """The address of its server, `scheme://host[:port]`; None when the document names no usable one."""

    signing_key: str | None
    """The public key that its records are signed with, as a `did:key:z…`; None without a usable one."""

    services: Mapping[str, Service]
    """All its services by their names, such as `atproto_pds` or `atproto_labeler`."""

    document: Mapping[str, Any] = field(repr=False)
    """The DID document as it came."""

    fetched_at: datetime
    """When the document was fetched (UTC)."""
