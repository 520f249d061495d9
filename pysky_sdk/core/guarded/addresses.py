"""Which IP addresses are of the public internet.

Sources: the IANA registries of special-purpose IPv4 and IPv6 addresses, RFC 4291, RFC 6052 (NAT64), RFC 3056
(6to4), RFC 5214 (ISATAP). Python's `is_global` is not used, for it changed its mind between versions.
"""

from __future__ import annotations

from functools import cache
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network
from typing import TypeAlias

Address: TypeAlias = IPv4Address | IPv6Address
Network: TypeAlias = IPv4Network | IPv6Network

_IPV4 = (
    ("0.0.0.0/8", "this machine"),
    ("10.0.0.0/8", "a private network"),
    ("100.64.0.0/10", "a provider's own network"),
    ("127.0.0.0/8", "this machine"),
    ("168.63.129.16/32", "the cloud's own services"),  # Azure's, which looks public
    ("169.254.0.0/16", "the local link, where clouds keep their metadata"),
    ("172.16.0.0/12", "a private network"),
    ("192.0.0.0/24", "reserved"),
    ("192.0.2.0/24", "for documentation"),
    ("192.88.99.0/24", "reserved"),
    ("192.168.0.0/16", "a private network"),
    ("198.18.0.0/15", "for benchmarks"),
    ("198.51.100.0/24", "for documentation"),
    ("203.0.113.0/24", "for documentation"),
    ("224.0.0.0/4", "multicast"),
    ("240.0.0.0/4", "reserved"),
)
_IPV6 = (
    ("::/128", "this machine"),
    ("::1/128", "this machine"),
    ("64:ff9b:1::/48", "a network's own translation"),
    ("fc00::/7", "a private network"),
    ("fe80::/10", "the local link"),
    ("fec0::/10", "a private network"),
    ("ff00::/8", "multicast"),
    ("2001::/23", "reserved"),  # Teredo and other protocols; no page lives there
    ("2001:db8::/32", "for documentation"),
    ("3fff::/20", "for documentation"),
)
_EMBEDDING = (("::ffff:0:0/96", 0), ("64:ff9b::/96", 0), ("2002::/16", 80))
"""Networks whose addresses hold an IPv4 address, and how many bits stand behind that."""

_PUBLIC_IPV6 = IPv6Network("2000::/3")
_ISATAP = 0x5EFE
_UNIVERSAL = 0x0200_0000


def why_not_public(address: Address) -> str | None:
    """Return what an address is if it is not of the public internet, else None."""
    if isinstance(address, IPv4Address):
        return _special(address)
    special = _special(address)
    if special is not None:
        return special
    inner = embedded(address)
    if inner is not None:
        return _special(inner)
    return None if address in _PUBLIC_IPV6 else "reserved"


def embedded(address: IPv6Address) -> IPv4Address | None:
    """Return the IPv4 address that packets to an IPv6 address end at, if it is such a one."""
    number = int(address)
    for network, behind in _embedding():
        if address in network:
            return IPv4Address((number >> behind) & 0xFFFF_FFFF)
    if (number >> 32) & 0xFFFF_FFFF & ~_UNIVERSAL == _ISATAP:
        return IPv4Address(number & 0xFFFF_FFFF)
    return None


def _special(address: Address) -> str | None:
    table = _ipv4() if isinstance(address, IPv4Address) else _ipv6()
    return next((what for network, what in table if address in network), None)


@cache
def _ipv4() -> tuple[tuple[Network, str], ...]:
    return tuple((IPv4Network(text), what) for text, what in _IPV4)


@cache
def _ipv6() -> tuple[tuple[Network, str], ...]:
    return tuple((IPv6Network(text), what) for text, what in _IPV6)


@cache
def _embedding() -> tuple[tuple[IPv6Network, int], ...]:
    return tuple((IPv6Network(text), behind) for text, behind in _EMBEDDING)
