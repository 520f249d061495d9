"""What is asked, what is sent, what came back."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from pysky_sdk.errors.ratelimit import rate_limit_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from pysky_sdk.core.body import BinaryInput, Body
    from pysky_sdk.core.creation import Creation
    from pysky_sdk.core.flow import Policy
    from pysky_sdk.core.options import Options
    from pysky_sdk.core.session import Session
    from pysky_sdk.core.spec import Kind
    from pysky_sdk.errors import RateLimit

R = TypeVar("R")


# Made at import: what is not needed (comparison, repr) is left out. The repr that remains can show no token.
@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Call:
    """One call on its way through the policies, which fill in where it goes and as whom."""

    nsid: str
    kind: Kind
    options: Options
    query: Sequence[tuple[str, str]] = ()

    data: BinaryInput | Body | None = None
    """A binary body as the caller gave it; the body policy makes `body` of it."""

    body: Body | None = None
    content_type: str | None = None
    accept: str = "application/json"

    declared: tuple[str, ...] = ()
    """The error names that the method declares."""

    error_module: str | None = None
    """The module with the classes of those that are a third party's."""

    stream: bool = False
    """Whether a successful answer is left unread."""

    binary: bool = False
    """Whether the answer is bytes, for which `max_response_bytes` does not count."""

    repeatable: bool = False
    """A procedure that may be repeated although its effect is unknown."""

    decoder: Callable[[Call, Reply], Any] | None = None
    """Makes `Reply.output` of a successful answer that is not streamed."""

    around: Policy | None = None
    """A policy around each attempt of this call only."""

    # Filled in by policies.
    session: Session | None = None
    token: str | None = None
    base: str = ""
    proxy: str | None = None
    creation: Creation | None = None
    """The records that it makes, where they can be read back."""

    attempt: int = 0
    waited: float = 0.0
    """Seconds spent waiting for repetitions and budgets, of `max_retry_wait`."""

    session_refreshed: bool = False

    status: int | None = None
    """What the server answered to the present attempt; None before that."""

    write_points: int = 0
    """What the present attempt costs of the account's write budget."""

    started: float = field(default_factory=time.perf_counter)


class Request:
    """One HTTP request, ready to be sent. At most `limit` bytes of a body are read; None for all."""

    __slots__ = ("body", "headers", "limit", "method", "nsid", "stream", "timeout", "url")

    def __init__(
        self,
        *,
        nsid: str,
        method: str,
        url: str,
        headers: dict[str, str],
        body: Body | None,
        timeout: float | None,
        stream: bool,
        limit: int | None,
    ) -> None:
        self.nsid = nsid
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.timeout = timeout
        self.stream = stream
        self.limit = limit


class Reply:
    """One HTTP answer. The body was read, unless `stream` holds what reads it.

    `output` is what the call's decoder made of the body.
    """

    __slots__ = ("body", "headers", "output", "status", "stream")

    def __init__(
        self,
        status: int,
        headers: Mapping[str, str],
        body: bytes = b"",
        *,
        stream: Any = None,
        output: Any = None,
    ) -> None:
        self.status = status
        self.headers = headers
        self.body = body
        self.stream = stream
        self.output = output


@dataclass(slots=True, eq=False)
class Response(Generic[R]):
    """The outcome of a call with everything around it: what `endpoint.raw(…)` returns."""

    output: R
    """The decoded answer."""

    status: int
    """The HTTP status."""

    headers: Mapping[str, str] = field(repr=False)
    """The answer's headers, looked up in any case."""

    elapsed: float
    """Seconds from the call to the decoded answer, waits and repetitions included."""

    attempts: int
    """How often the request was sent."""

    @property
    def rate_limit(self) -> RateLimit | None:
        """What the rate limit headers say; None without them."""
        return rate_limit_of(self.headers)


def respond(call: Call, reply: Reply) -> Response[Any]:
    """Put the outcome of a call together."""
    elapsed = time.perf_counter() - call.started
    return Response(reply.output, reply.status, reply.headers, elapsed, call.attempt)
