"""What comes in over HTTP and what goes out, without saying how."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable

Cut = Literal["truncate", "reset", "silence"]
"""What is done to an answer on its way: half of it is sent, or the connection is reset instead, or left open
without a word, which only happens to streams."""


@dataclass(slots=True)
class Request:
    """A request as it came."""

    method: str
    path: str
    query: list[tuple[str, str]]
    headers: dict[str, str]
    """By lower-case name."""
    body: bytes
    address: str
    """Of the one who asks."""
    has_length: bool = True
    """Whether it said how long its body is."""
    caller: str | None = None
    """The DID of who asks, once that is known."""

    @property
    def nsid(self) -> str | None:
        """The method, if it is a call."""
        prefix, _, nsid = self.path.partition("/xrpc/")
        return nsid if nsid and not prefix and not nsid.startswith("_") else None

    @property
    def opens_stream(self) -> bool:
        """Whether it is the handshake of a WebSocket."""
        return self.headers.get("upgrade", "").lower() == "websocket"


@dataclass(slots=True)
class Answer:
    """An answer as it goes out."""

    status: int = 200
    body: bytes = b""
    content_type: str | None = None
    headers: dict[str, str] = field(default_factory=dict)
    cut: Cut | None = None
    drop: bool = False
    """Whether the connection ends with it."""
    upgrade: Callable[[socket.socket], Cut | None] | None = None
    """Serves the connection from here on instead of all else, and says what happens to it in the end."""


class Refusal(Exception):  # noqa: N818 - the server says no, which is no fault of it
    """What the server does not do, with the error's name and the status it has on the real network."""

    def __init__(
        self,
        status: int,
        error: str,
        message: str,
        headers: dict[str, str] | None = None,
        *,
        more: dict[str, Any] | None = None,
    ) -> None:
        super().__init__(f"{status} {error}: {message}")
        self.status = status
        self.error = error
        self.message = message
        self.headers = headers or {}
        self.more = more or {}
        """Further properties of the body."""


def invalid(message: str, error: str = "InvalidRequest") -> Refusal:
    """Return the refusal of a request that cannot be right, which is how servers also say "not found"."""
    return Refusal(400, error, message)
