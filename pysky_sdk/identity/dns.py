"""Handles by DNS: the TXT records of `_atproto.<handle>`.

Source: the atproto specification of handles ("DNS TXT Method").
"""

from __future__ import annotations

import ipaddress
import re
from typing import TYPE_CHECKING, Any, NamedTuple

from pysky_sdk.errors import IdentityInvalid, NetworkError
from pysky_sdk.syntax import check_format

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_PREFIX = "did="
_NAMESERVER = re.compile(
    r"(\[(?P<inner>[0-9a-fA-F:.]+)\]|(?P<four>[0-9.]+))(:(?P<port>[0-9]{1,5}))?|(?P<six>[0-9a-fA-F:.]+)"
)


class Nameserver(NamedTuple):
    """A DNS server."""

    address: str
    port: int


def dns_available() -> bool:
    """Whether dnspython is there."""
    from importlib.util import find_spec

    return find_spec("dns") is not None


def did_by_dns(handle: str, nameservers: Sequence[Nameserver], seconds: float) -> str | None:
    """Return the DID that the DNS has for a handle; None when it has none. Blocks.

    Args:
        handle: a handle.
        nameservers: the servers to ask; the system's when there are none.
        seconds: how long to try.

    Raises:
        NetworkError: the DNS could not be asked.
        IdentityInvalid: there are several DIDs.
    """
    return did_in(txt_records(f"_atproto.{handle}.", nameservers, seconds), handle)


def did_in(records: Iterable[bytes], handle: str) -> str | None:
    """Return the DID in some TXT records; those that are something else do not matter.

    Raises:
        IdentityInvalid: there are several.
    """
    texts = {record.decode("ascii", "replace") for record in records}
    found = {text.removeprefix(_PREFIX).strip() for text in texts if text.startswith(_PREFIX)}
    dids = sorted(did for did in found if check_format("did", did) is None)
    if len(dids) > 1:
        raise IdentityInvalid(
            f"The DNS has several DIDs for {handle}: {', '.join(dids[:3])}; its owner must leave one.",
            identifier=handle,
        )
    return dids[0] if dids else None


def txt_records(name: str, nameservers: Sequence[Nameserver], seconds: float) -> list[bytes]:
    """Return the TXT records of a name, each in one piece; none for a name that does not exist.

    Raises:
        NetworkError: the DNS could not be asked.
    """
    import dns.exception
    import dns.name
    import dns.resolver

    try:
        answer = _resolver(nameservers).resolve(name, "TXT", lifetime=seconds, search=False)
    except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer, dns.name.NameTooLong, dns.name.LabelTooLong):
        return []
    except (dns.exception.DNSException, OSError) as error:
        raise NetworkError(f"The DNS could not be asked for {name}: {error}", sent=False) from error
    return [b"".join(record.strings) for record in answer]


def _resolver(nameservers: Sequence[Nameserver]) -> Any:
    import dns.nameserver
    import dns.resolver

    resolver = dns.resolver.Resolver(configure=not nameservers)
    if nameservers:
        resolver.nameservers = [dns.nameserver.Do53Nameserver(*it) for it in nameservers]
    return resolver


def nameserver_of(text: str) -> Nameserver:
    """Read `address` or `address:port`, with an IPv6 address before a port in brackets.

    Raises:
        ValueError: it is something else; a name is, too, for who would look it up?
    """
    found = _NAMESERVER.fullmatch(text)
    port = int(found["port"] or 53) if found else 0
    try:
        address = ipaddress.ip_address((found["inner"] or found["four"] or found["six"]) if found else "")
    except ValueError:
        address = None
    if address is None or not 0 < port < 65536:
        raise ValueError(f"nameservers= takes addresses such as 1.1.1.1 or [::1]:5353; not {text!r}.")
    return Nameserver(str(address), port)
