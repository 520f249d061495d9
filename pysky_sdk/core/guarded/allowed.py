"""Which hosts beside the public internet may be looked up: what the user said."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING

from pysky_sdk.core.guarded.addresses import embedded, why_not_public
from pysky_sdk.errors import ForbiddenAddress

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pysky_sdk.core.guarded.addresses import Address, Network

_PORTS = frozenset({80, 443})


class Allowed:
    """Hosts and networks that may be looked up although they are not public; immutable."""

    def __init__(self, hosts: frozenset[str] = frozenset(), networks: tuple[Network, ...] = ()) -> None:
        self._hosts = hosts
        self._networks = networks

    def with_more(self, entries: Iterable[str]) -> Allowed:
        """Return one that allows more.

        Raises:
            TypeError: the entries are one string.
            ValueError: an entry is no host, address or network.
        """
        if isinstance(entries, str):
            raise TypeError("Give the hosts one by one, not as one string.")
        hosts, networks = set(self._hosts), list(self._networks)
        for entry in entries:
            network = _network(entry)
            if network is not None:
                networks.append(network)
            else:
                hosts.add(_host(entry))
        return Allowed(frozenset(hosts), tuple(networks))

    def has_host(self, host: str) -> bool:
        """Whether a host is allowed by its name, or as an address."""
        name = host.lower().rstrip(".")
        return name in self._hosts or _is_in(name, self._networks)

    def check(self, host: str, port: int, addresses: Sequence[Address]) -> None:
        """Let a connection to a host with these addresses pass.

        One address that is not public refuses the whole host: who names it could choose which one is used.

        Raises:
            ForbiddenAddress: it may not be looked up.
        """
        if host.lower().rstrip(".") in self._hosts:
            return
        others = [address for address in addresses if not self._has(address)]
        for address in others:
            reason = why_not_public(address)
            if reason is not None:
                raise _refused(host, f"its address {address} is not of the public internet ({reason})")
        if others and port not in _PORTS:
            raise _refused(host, f"port {port} is none of the web's (80 and 443)")

    def _has(self, address: Address) -> bool:
        # An IPv4 address in IPv6 clothes (::ffff:10.0.0.1) is the same machine.
        inner = embedded(address) if address.version == 6 else None
        return any(it is not None and it in network for it in (address, inner) for network in self._networks)


def entries_of(text: str) -> list[str]:
    """Split a list such as `localhost, 10.1.0.0/16`."""
    return text.replace(",", " ").split()


def _network(entry: str) -> Network | None:
    try:
        return ipaddress.ip_network(entry.strip("[]"), strict=False)
    except ValueError:
        return None


def _is_in(host: str, networks: Iterable[Network]) -> bool:
    try:
        address = ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return False
    return any(address in network for network in networks)


def _host(entry: str) -> str:
    name = entry.strip().lower().rstrip(".")
    if not name or not name.isascii() or any(sign in name for sign in "/:@*?# "):
        raise ValueError(
            f"{entry!r} is no host, address or network; give one such as 'wiki.internal', '10.1.2.3' or "
            "'10.1.0.0/16' (without a port: all ports of it are allowed)."
        )
    return name


def _refused(host: str, why: str) -> ForbiddenAddress:
    return ForbiddenAddress(
        f"{host} is not looked up: {why}. If it is meant, allow it: client.web.allow({host!r}) or "
        "PYSKY_WEB_ALLOW.",
        host=host,
    )
