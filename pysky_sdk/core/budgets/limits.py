"""What servers allow: configuration, because every provider has limits of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal, NamedTuple, TypeAlias

from pysky_sdk.core.config import origin

_HOUR = 3600
_DAY = 24 * _HOUR


Pairs: TypeAlias = "tuple[tuple[int, int], ...]"


class Limit(NamedTuple):
    """So much in a window; the window is fixed and begins with its first use."""

    allowed: int
    """Points, or calls."""

    seconds: int
    """How long the window is."""


_UPLOADS: Mapping[str, Pairs] = MappingProxyType({"com.atproto.repo.uploadBlob": (Limit(1000, _DAY),)})


@dataclass(frozen=True, slots=True, kw_only=True)
class RateLimits:
    """The limits of a server. The defaults are those of bsky.social and of every PDS of the reference kind.

    A limit is a pair (allowed, seconds): so much in a window of so many seconds. Without any, nothing of the
    kind is counted: `RateLimits(write_points=((100, 3600),), requests=())`.

    Raises:
        ValueError: a number is not above 0.
    """

    requests: Pairs = (Limit(3000, 300),)
    """Requests to one host, for all who share the database: a server counts them per IP address."""

    write_points: Pairs = (Limit(5000, _HOUR), Limit(35_000, _DAY))
    """Points for the writes of one account."""

    create: int = 3
    """Points for a createRecord, and for each create in an applyWrites."""

    update: int = 2
    """Points for a putRecord, also when it creates, and for each update in an applyWrites."""

    delete: int = 1
    """Points for a deleteRecord, and for each delete in an applyWrites."""

    writes_per_call: int = 200
    """How many writes an applyWrites may hold; more are refused before anything is sent."""

    bytes_per_call: int = 1_000_000
    """How large an applyWrites may be, in bytes of JSON; `client.batch()` stays below it."""

    methods: Mapping[str, Pairs] = field(default_factory=lambda: _UPLOADS)
    """Calls of single methods at one host, by NSID. It replaces the default, which names uploadBlob."""

    def __post_init__(self) -> None:
        for name in ("requests", "write_points"):
            object.__setattr__(self, name, _limits(name, getattr(self, name)))
        methods = {nsid: _limits(nsid, limits) for nsid, limits in self.methods.items()}
        object.__setattr__(self, "methods", MappingProxyType(methods))
        for name in ("create", "update", "delete"):
            if getattr(self, name) < 0:
                raise ValueError(f"RateLimits({name}=) cannot be negative.")
        for name in ("writes_per_call", "bytes_per_call"):
            if getattr(self, name) < 1:
                raise ValueError(f"RateLimits({name}=) is at least 1.")

    def __hash__(self) -> int:
        return hash((self.requests, self.write_points, frozenset(self.methods.items())))


def _limits(name: str, pairs: Pairs) -> tuple[Limit, ...]:
    try:
        limits = tuple(Limit(*pair) for pair in pairs)
    except TypeError:
        raise ValueError(f"RateLimits({name}=) is a tuple of pairs (allowed, seconds).") from None
    for limit in limits:
        if limit.allowed < 1 or limit.seconds < 1:
            raise ValueError(
                f"RateLimits({name}=): a limit is (allowed, seconds), both above 0, not {limit}."
            )
    if len({limit.seconds for limit in limits}) < len(limits):
        raise ValueError(f"RateLimits({name}=) has two limits for windows of one length; keep the lower one.")
    return limits


RateLimitsArgument: TypeAlias = (
    "RateLimits | Mapping[str, RateLimits | Literal[False] | None] | Literal[False] | None"
)
"""What `rate_limits=` takes: one for all servers, one by server, False for none, None for the defaults."""


class LimitTable:
    """The limits of each server."""

    def __init__(self, argument: RateLimitsArgument = None) -> None:
        """Read the argument of a client.

        Raises:
            ValueError: a key is no address.
            TypeError: it is none of the things it may be.
        """
        self._others: RateLimits | None = RateLimits()
        self._hosts: dict[str, RateLimits | None] = {}
        self._given = isinstance(argument, RateLimits)
        if argument is False:
            self._others = None
        elif isinstance(argument, RateLimits):
            self._others = argument
        elif isinstance(argument, Mapping):
            self._hosts = {origin("rate_limits", host): _checked(it) for host, it in argument.items()}
        elif argument is not None:
            raise TypeError("rate_limits= takes RateLimits, a mapping of addresses to them, False or None.")

    def of(self, host: str) -> RateLimits | None:
        """Return the limits of a server; None where nothing is counted."""
        return self._hosts.get(host, self._others)

    def is_given(self, host: str) -> bool:
        """Whether the caller set them. A server's own headers may then lower them, but not raise them."""
        return self._given or host in self._hosts


def _checked(value: RateLimits | Literal[False] | None) -> RateLimits | None:
    if isinstance(value, RateLimits):
        return value
    if value is False or value is None:
        return None
    raise TypeError("rate_limits= has something else than RateLimits, False or None for an address.")
