"""What a stream is opened with."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pysky_sdk.core.pipeline import make_request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pysky_sdk.core.call import Call
    from pysky_sdk.core.streams.options import StreamOptions


class StreamRequest(NamedTuple):
    """The opening of a connection, ready to be sent."""

    nsid: str
    url: str
    headers: Mapping[str, str]
    timeout: float | None

    ping: float
    """Seconds of silence until the server is pinged, and until the answer must be there."""

    max_bytes: int
    max_waiting: int

    @property
    def host(self) -> str:
        """The address of the server, without the method."""
        return self.url.partition("/xrpc/")[0]

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.nsid} at {self.host}>"  # its headers may hold a token


def stream_request(call: Call, options: StreamOptions) -> StreamRequest:
    """Turn a routed call into the opening of a WebSocket."""
    request = make_request(call)
    headers = {name: value for name, value in request.headers.items() if name != "accept"}
    return StreamRequest(
        nsid=call.nsid,
        url="ws" + request.url.removeprefix("http"),  # https becomes wss
        headers=headers,
        timeout=request.timeout,
        ping=options.ping,
        max_bytes=options.max_message_bytes,
        max_waiting=options.max_waiting,
    )
