"""The addresses of a host, asked for once, within a time."""

from __future__ import annotations

import ipaddress
import socket
import threading
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeout
from typing import TYPE_CHECKING, TypeAlias

from pysky_sdk.errors import NetworkError, TimeoutError, UnknownHost  # noqa: A004

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pysky_sdk.core.guarded.addresses import Address

_UNKNOWN = frozenset(getattr(socket, name) for name in ("EAI_NONAME", "EAI_NODATA") if hasattr(socket, name))

Resolver: TypeAlias = "Callable[[str, int], Sequence[str]]"
"""Returns the addresses of a host, as texts; raises OSError."""


def system_addresses(host: str, port: int) -> list[str]:
    """Ask the system, which also understands numbers such as 0x7f.1."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(row[4][0]) for row in found))


def resolve(resolver: Resolver, host: str, port: int, seconds: float) -> list[Address]:
    """Return all addresses of a host.

    Raises:
        TimeoutError: the DNS did not answer in time.
        UnknownHost: it knows no such host.
        NetworkError: it could not be asked.
    """
    try:
        texts = _in_time(resolver, host, port, seconds)
    except FutureTimeout as error:
        raise TimeoutError(f"The address of {host} was not found in time.", sent=False) from error
    except (OSError, UnicodeError) as error:
        if isinstance(error, UnicodeError) or error.errno in _UNKNOWN:
            raise UnknownHost(f"There is no host {host}. Is it spelt right?", sent=False) from error
        raise NetworkError(f"The address of {host} was not found: {error}.", sent=False) from error
    if not texts:
        raise UnknownHost(f"There is no host {host}. Is it spelt right?", sent=False)
    return [ipaddress.ip_address(text) for text in texts]


def _in_time(resolver: Resolver, host: str, port: int, seconds: float) -> Sequence[str]:
    # The system's look-up has no time limit of its own and cannot be stopped: a thread that nobody waits for.
    answer: Future[Sequence[str]] = Future()

    def look() -> None:
        try:
            answer.set_result(resolver(host, port))
        except BaseException as error:  # noqa: BLE001 - raised where it is waited for
            answer.set_exception(error)

    threading.Thread(target=look, name=f"pysky-dns-{host[:40]}", daemon=True).start()
    return answer.result(seconds)
