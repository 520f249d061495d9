"""What a DID document says. It was written by a stranger: what is not as it should be is passed over.

Sources: the atproto specification of DIDs ("DID Documents"); W3C DID Core.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from pysky_sdk.core.config import origin
from pysky_sdk.errors import IdentityInvalid
from pysky_sdk.identity.identity import Service
from pysky_sdk.identity.keys import did_key
from pysky_sdk.identity.names import is_handle

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

PDS = "atproto_pds"
_PDS_TYPE = "AtprotoPersonalDataServer"
_KEY = "atproto"


def read_document(body: bytes, did: str) -> Mapping[str, Any]:
    """Read the document of a DID.

    Raises:
        IdentityInvalid: it is none, or another one's.
    """
    from pydantic_core import from_json

    try:
        document = from_json(body)
    except ValueError as error:
        raise IdentityInvalid(f"The document of {did} is no JSON.", identifier=did) from error
    if not isinstance(document, dict) or document.get("id") != did:
        raise IdentityInvalid(
            f"What was found as the document of {did} is not its own: its id differs.", identifier=did
        )
    return document


def claimed_handle(document: Mapping[str, Any]) -> str | None:
    """Return the handle that a document claims: the first legal one, in lower case."""
    names = document.get("alsoKnownAs")
    for name in names if isinstance(names, list) else ():
        if isinstance(name, str) and name.startswith("at://"):
            handle = name.removeprefix("at://").lower()
            if is_handle(handle):
                return handle
    return None


def services_of(document: Mapping[str, Any], allows: Callable[[str], bool]) -> dict[str, Service]:
    """Return the services by name; of several of one name the first usable one.

    Args:
        document: a DID document.
        allows: whether a host may have an address without https.
    """
    found: dict[str, Service] = {}
    for name, entry in _entries(document, "service"):
        kind, endpoint = entry.get("type"), entry.get("serviceEndpoint")
        if name in found or not isinstance(kind, str) or not isinstance(endpoint, str):
            continue
        if name == PDS and kind != _PDS_TYPE:
            continue
        address = _address(endpoint, allows)
        if address is not None:
            found[name] = Service(kind, address)
    return found


def signing_key(document: Mapping[str, Any]) -> str | None:
    """Return the key that records are signed with, as a did:key."""
    for name, entry in _entries(document, "verificationMethod"):
        kind, key = entry.get("type"), entry.get("publicKeyMultibase")
        if name != _KEY or entry.get("controller") != document.get("id"):
            continue
        if isinstance(kind, str) and isinstance(key, str):
            return did_key(kind, key)
    return None


def _entries(document: Mapping[str, Any], field: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield the entries of a list with the names behind their #; those of other DIDs are left out."""
    entries = document.get(field)
    for entry in entries if isinstance(entries, list) else ():
        identifier = entry.get("id") if isinstance(entry, dict) else None
        if isinstance(identifier, str):
            owner, sign, name = identifier.partition("#")
            if sign and name and owner in {"", document.get("id")}:
                yield name, entry


def _address(endpoint: str, allows: Callable[[str], bool]) -> str | None:
    try:
        address = origin("serviceEndpoint", endpoint)
    except ValueError:
        return None
    return address if address.startswith("https:") or allows(urlsplit(address).hostname or "") else None
