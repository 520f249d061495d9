"""What is noted of an attempt on the spot, and the row that is made of it later, off the path of the call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pysky_sdk.core.calllog.params import read_params
from pysky_sdk.core.calllog.redact import Redactor
from pysky_sdk.core.calllog.texts import redact_text
from pysky_sdk.errors import PyskyError, StatusError

if TYPE_CHECKING:
    from pysky_sdk.core.call import Call, Reply

_LONGEST_MESSAGE = 1000
_LONGEST_CURSOR = 2048
_LONGEST_NAME = 255
_MOST_KEYS = 100
# Larger inputs are not kept until they are redacted; their size is noted instead.
_LARGEST_INPUT = 64 * 1024
_CANCELLED = frozenset({"CancelledError", "GeneratorExit"})


class Entry:
    """One attempt of a call, with what was sent as it was sent: only `row` may leave the process."""

    __slots__ = (
        "_content", "_content_type", "_json", "_message", "_query", "_size", "_token", "attempt",
        "cursor_received", "did", "duration_us", "error_name", "host", "id", "method", "nsid",
        "response_keys", "session_refreshed", "status", "timestamp", "write_points",
    )  # fmt: skip

    def __init__(self, call: Call, number: int, timestamp: int, duration_us: int) -> None:
        self.id = number
        self.timestamp = timestamp
        self.duration_us = duration_us
        self.nsid = call.nsid
        self.host = call.base.partition("://")[2]
        self.did = None if call.session is None else call.session.did
        self.method = "GET" if call.kind == "query" else "POST"
        self.attempt = call.attempt
        self.session_refreshed = call.session_refreshed
        self.write_points = call.write_points
        self.status = call.status
        self.error_name: str | None = None
        self.cursor_received: str | None = None
        self.response_keys: list[str] | None = None
        self._message: str | None = None
        self._token: str | None = None
        self._query = call.query
        self._note_body(call)

    def _note_body(self, call: Call) -> None:
        body = call.body
        self._json = call.data is None
        self._size = None if body is None else body.length
        self._content_type = call.content_type
        small = body is not None and self._json and body.length <= _LARGEST_INPUT
        self._content = body.content if body is not None and small else None

    def succeeded(self, reply: Reply) -> None:
        """Note the answer: what a page of it holds is not needed, only which fields and where to go on."""
        output = reply.output
        self.response_keys = keys_of(output)
        cursor = output.get("cursor") if isinstance(output, dict) else getattr(output, "cursor", None)
        self.cursor_received = cursor if isinstance(cursor, str) else None

    def failed(self, call: Call, error: BaseException) -> None:
        """Note the error. What others than the SDK raise may quote anything, so only their name is kept."""
        name = type(error).__name__
        self.error_name = "Cancelled" if name in _CANCELLED else name
        self._token = call.token
        if isinstance(error, StatusError):
            self.error_name, self._message = error.error[:_LONGEST_NAME], error.message
        elif isinstance(error, PyskyError):
            self._message = str(error)

    def message(self) -> str | None:
        """Return the error's message without secrets: those that were sent, and what looks like one."""
        if self._message is None:
            return None
        redactor = Redactor(self.nsid)
        self._params(redactor)
        return self._without(redactor.removed)

    def row(self) -> dict[str, Any]:
        """Return the columns of `pysky_api_call`."""
        redactor = Redactor(self.nsid)
        params, cursor = self._params(redactor)
        return {
            "id": self.id,
            "timestamp": self.timestamp,
            "host": self.host,
            "nsid": self.nsid,
            "did": self.did,
            "method": self.method,
            "status": self.status,
            "error_name": self.error_name,
            "error_message": self._without(redactor.removed),
            "params": params,
            "cursor_sent": _short(cursor),
            "cursor_received": _short(self.cursor_received),
            "response_keys": self.response_keys,
            "write_points": self.write_points,
            "session_refreshed": self.session_refreshed,
            "attempt": self.attempt,
            "duration_us": self.duration_us,
        }

    def _params(self, redactor: Redactor) -> tuple[Any, str | None]:
        given = read_params(
            self._query,
            self._content,
            size=self._size,
            content_type=self._content_type,
            is_json=self._json,
        )
        cursor = given.get("cursor")
        return redactor.params(given), cursor if isinstance(cursor, str) else None

    def _without(self, secrets: set[str]) -> str | None:
        """Servers like to quote what they refuse."""
        text = self._message
        if text is None:
            return None
        if self._token is not None:
            secrets = {*secrets, self._token}
        for secret in sorted(secrets, key=len, reverse=True):
            text = text.replace(secret, "[redacted]")
        return redact_text(text, _LONGEST_MESSAGE)


def keys_of(output: Any) -> list[str] | None:
    """Return the names on the wire of the fields that an answer has; None for what has no fields."""
    if isinstance(output, dict):
        return [str(name)[:_LONGEST_NAME] for name in list(output)[:_MOST_KEYS]]
    present = getattr(output, "__pydantic_fields_set__", None)
    if present is None:
        return None
    fields = type(output).model_fields
    known = [field.serialization_alias or name for name, field in fields.items() if name in present]
    others = [name[:_LONGEST_NAME] for name in output.__pydantic_extra__ or () if name not in known]
    return (known + others)[:_MOST_KEYS]


def _short(cursor: str | None) -> str | None:
    return None if cursor is None else redact_text(cursor, _LONGEST_CURSOR)
