"""What the stand-in was asked, for tests to look at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pysky_sdk.testing.decoding import plain_input

if TYPE_CHECKING:
    from pysky_sdk.testing.exchange import Answer, Request


@dataclass(slots=True, frozen=True)
class SeenCall:
    """A request that came in, and how it was answered."""

    nsid: str
    http_method: str
    """`GET` or `POST`."""
    params: dict[str, list[str]]
    """The query, as it was sent."""
    input: Any
    """The JSON input; None without one, or for a binary one."""
    headers: dict[str, str]
    """By lower-case name, the token removed."""
    did: str | None
    """Who asked, if the token said so."""
    status: int
    """What was answered: 101 to a listener to a stream, 0 if the connection was reset."""
    error: str | None
    """The name of the error, if it was one; of a stream, that of the error frame it began with."""


def seen_call(nsid: str, request: Request, answer: Answer, error: str | None) -> SeenCall:
    """Return what is kept of a request and its answer."""
    params: dict[str, list[str]] = {}
    for name, value in request.query:
        params.setdefault(name, []).append(value)
    return SeenCall(
        nsid=nsid,
        http_method=request.method,
        params=params,
        input=plain_input(request),
        headers={name: value for name, value in request.headers.items() if name != "authorization"},
        did=request.caller,
        status=answer.status,
        error=error,
    )
