"""Which server a call goes to, and as whom: one table, by method and by prefix."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from pysky_sdk.core.call import Call, Reply
    from pysky_sdk.core.config import Config
    from pysky_sdk.core.flow import Flow, Step

CHAT_PROXY = "did:web:api.bsky.chat#bsky_chat"


class Route(NamedTuple):
    """What the table says about a method."""

    token: Literal["access", "refresh", "none"] = "access"  # noqa: S105 - the kind of token, not one
    """Which token it takes; `none` never needs a session."""

    host: str = "pds"
    """`pds` (the session's), `service`, or an address."""

    public: Literal["public", "service", "closed"] = "public"
    """Where it goes without a session; `closed` methods are refused then, before anything is sent."""

    proxy: str | None = None
    """The service the PDS forwards it to."""


_OPEN = Route(token="none", host="service", public="service")  # noqa: S106
_REFRESH = Route(token="refresh", host="service", public="closed")  # noqa: S106

_METHODS = {
    "com.atproto.server.createSession": _OPEN,
    "com.atproto.server.createAccount": _OPEN,
    "com.atproto.server.describeServer": _OPEN,
    "com.atproto.server.requestPasswordReset": _OPEN,
    "com.atproto.server.resetPassword": _OPEN,
    "com.atproto.server.refreshSession": _REFRESH,
    "com.atproto.server.deleteSession": _REFRESH,
}

# The first that matches, by prefix and kind.
_PREFIXES: tuple[tuple[str, str, Route], ...] = (
    ("chat.bsky.", "", Route(public="closed", proxy=CHAT_PROXY)),
    ("app.bsky.", "procedure", Route(public="closed")),
    ("com.atproto.repo.", "procedure", Route(public="closed")),
    ("com.atproto.", "", Route(public="service")),
    ("", "procedure", Route(public="service")),
    ("", "", Route()),
)


@cache
def route_of(nsid: str, kind: str) -> Route:
    """Look a method up."""
    if nsid in _METHODS:
        return _METHODS[nsid]
    return next(route for prefix, only, route in _PREFIXES if nsid.startswith(prefix) and only in {"", kind})


class Routing:
    """Sets the address and the proxy of a call."""

    def __init__(self, config: Config) -> None:
        self._hosts = {"service": config.service, "public": config.public_service}

    def __call__(self, call: Call, proceed: Step) -> Flow[Reply]:
        """Route one call; it runs after the session is known."""
        route = route_of(call.nsid, call.kind)
        call.proxy = call.options.proxy or route.proxy
        if route.host != "pds":
            call.base = self._hosts.get(route.host, route.host)
        elif call.session is not None:
            call.base = call.session.pds
        else:
            call.base = self._hosts[
                "public" if route.public == "public" and call.proxy is None else "service"
            ]
        return (yield from proceed(call))
