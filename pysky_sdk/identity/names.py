"""Handles and DIDs: which there can be, and where they are looked up.

Sources: the atproto specifications of handles and DIDs; did:plc v0.1; did:web.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote

from pysky_sdk.errors import IdentityInvalid, IdentityNotFound, InputError
from pysky_sdk.syntax import check_format

if TYPE_CHECKING:
    from collections.abc import Callable

RESERVED = frozenset({"alt", "arpa", "example", "internal", "invalid", "local", "localhost", "onion", "test"})
"""Top-level domains that no account of the network has; `test` is for development."""

_PLC = re.compile(r"did:plc:[a-z2-7]{24}")
_LOCALHOST = re.compile(r"localhost(:[0-9]{1,5})?")


class DocumentPlace(NamedTuple):
    """Where the document of a DID is."""

    url: str
    of_directory: bool
    """Whether the PLC directory has it."""


def identifier_of(text: str) -> str:
    """Return a DID as it is, and a handle in lower case without its "@" or "at://".

    Raises:
        InputError: it is neither.
    """
    name = text.removeprefix("at://")
    name = name if name.startswith("did:") else name.removeprefix("@").lower()
    if check_format("at-identifier", name) is not None:
        raise InputError(f"{text!r} is no handle and no DID; give one such as alice.example.com.")
    return name


def is_handle(text: str) -> bool:
    """Whether it is a handle by its form."""
    return check_format("handle", text) is None


def check_domain(host: str, identifier: str, allows: Callable[[str], bool]) -> None:
    """Refuse a domain that is not of the public network.

    Raises:
        IdentityNotFound: nobody can have it.
    """
    top = host.rpartition(".")[2]
    if top in RESERVED and not allows(host):
        raise IdentityNotFound(
            f"{identifier} is nobody's: .{top} is not of the public network. A service of a network for "
            'development knows it: client.identity.with_options(via="service").',
            identifier=identifier,
        )


def place_of_document(did: str, directory: str, allows: Callable[[str], bool]) -> DocumentPlace:
    """Return where the document of a DID is looked up.

    Args:
        did: a DID.
        directory: the address of the PLC directory.
        allows: whether a host may be looked up although it is not public.

    Raises:
        InputError: it is of a method that atproto does not know, or no legal one of its method.
        IdentityNotFound: nobody can have it.
    """
    if _PLC.fullmatch(did):
        return DocumentPlace(f"{directory}/{did}", of_directory=True)
    if did.startswith("did:web:"):
        return DocumentPlace(_web(did, allows), of_directory=False)
    if did.startswith("did:plc:"):
        raise InputError(f"{did!r} is no DID of the PLC directory: 24 of a-z and 2-7 follow did:plc:.")
    raise InputError(f"{did!r} cannot be resolved: accounts have a did:plc or a did:web.")


def of_account(did: str, handle: str) -> str:
    """Return the DID that a handle leads to, if it is of a method that accounts have.

    Raises:
        IdentityInvalid: it is not.
    """
    if did.startswith(("did:plc:", "did:web:")):
        return did
    raise IdentityInvalid(
        f"{handle} leads to {did[:100]}, which is no account: those have a did:plc or a did:web.",
        identifier=handle,
    )


def _web(did: str, allows: Callable[[str], bool]) -> str:
    identifier = did.removeprefix("did:web:")
    if ":" in identifier or "/" in (host := unquote(identifier).lower()):
        raise InputError(f"{did!r} cannot be resolved: a did:web of an account names a host and no path.")
    if _LOCALHOST.fullmatch(host) and allows("localhost"):
        return f"http://{host}/.well-known/did.json"
    if not is_handle(host):  # what a handle may be is what a host may be
        raise InputError(f"{did!r} cannot be resolved: it names no host (ports are for localhost only).")
    check_domain(host, did, allows)
    return f"https://{host}/.well-known/did.json"
