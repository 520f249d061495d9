"""Error statuses become exceptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pysky_sdk.core.waiting import asked_wait
from pysky_sdk.errors import RateLimitExceeded
from pysky_sdk.errors.declared import error_class

if TYPE_CHECKING:
    from pysky_sdk.core.call import Call, Reply
    from pysky_sdk.core.clock import Clock
    from pysky_sdk.core.flow import Flow, Step
    from pysky_sdk.errors import StatusError

_LONGEST_MESSAGE = 300

NAMES = {
    400: "InvalidRequest",
    401: "AuthenticationRequired",
    403: "Forbidden",
    404: "XRPCNotSupported",
    413: "PayloadTooLarge",
    429: "RateLimitExceeded",
    500: "InternalServerError",
    501: "MethodNotImplemented",
    502: "UpstreamFailure",
    503: "NotEnoughResources",
    504: "UpstreamTimeout",
}


class Status:
    """Raises a StatusError for every status outside 2xx."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def __call__(self, call: Call, proceed: Step) -> Flow[Reply]:
        """Look at one answer."""
        reply = yield from proceed(call)
        if 200 <= reply.status < 300:
            return reply
        raise self.error(call, reply)

    def error(self, call: Call, reply: Reply) -> StatusError:
        """Make the error of an answer: its body may be JSON, HTML, or nothing at all."""
        data = _object(reply.body)
        name = data.get("error")
        if not isinstance(name, str) or not name:
            name = _default_name(reply.status)
        message = data.get("message")
        if not isinstance(message, str):
            message = "" if data else _text(reply)
        cls = error_class(reply.status, name, call.error_module)
        error = cls(reply.status, name, message, nsid=call.nsid, headers=reply.headers, body=reply.body)
        error.error_module = call.error_module
        if isinstance(error, RateLimitExceeded):
            now = self._clock.time()
            wait = asked_wait(reply.status, reply.headers, now)
            error.retry_timestamp = None if wait is None else now + wait
        return error


def _object(body: bytes) -> dict[str, Any]:
    from pydantic_core import from_json

    try:
        data = from_json(body)
    except ValueError:
        return {}  # the status alone says what it is
    return data if isinstance(data, dict) else {}


def _default_name(status: int) -> str:
    if status in NAMES:
        return NAMES[status]
    if status < 400:
        return "Redirect"
    return "InvalidRequest" if status < 500 else "InternalServerError"


def _text(reply: Reply) -> str:
    """Plain text is a message; a page of HTML is not."""
    if "html" in reply.headers.get("content-type", "") or reply.body.lstrip()[:1] == b"<":
        return "an HTML page instead of JSON"
    return reply.body[:_LONGEST_MESSAGE].decode("utf-8", "replace").strip()
