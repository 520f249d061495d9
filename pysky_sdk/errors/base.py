"""The root of the tree and the errors that are no answer of a server."""

from __future__ import annotations

import builtins
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable


_PUBLIC = "pysky_sdk.errors"
"""Where people import errors from, and so what tracebacks and logs name them by."""

_ROOMS = (f"{_PUBLIC}.", "pysky_sdk.namespaces._errors")


class PyskyError(Exception):
    """Whatever goes wrong in the SDK; its message says what to do next and never holds a secret."""

    log_id: int | None = None
    """The id of the failed attempt in the call log: `client.call_log.get(error.log_id)`; None without one."""

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        if cls.__module__.startswith(_ROOMS):
            cls.__module__ = _PUBLIC

    def __reduce__(self) -> tuple[Callable[..., PyskyError], tuple[Any, ...]]:
        return _restore, (type(self), self.args, self.__dict__)


def _restore(cls: type[PyskyError], args: tuple[Any, ...], state: dict[str, Any]) -> PyskyError:
    """Unpickle without `__init__`, whose arguments are not the ones in `args`."""
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


PyskyError.__module__ = _PUBLIC


class InputError(PyskyError, ValueError):
    """What was given cannot be sent: the server would refuse it. Nothing was sent."""


class NetworkError(PyskyError):
    """No usable answer came back: connecting, sending or receiving failed. The cause is chained."""

    nsid: str | None
    """The method that was called."""

    sent: bool
    """False when the server surely saw nothing of the request; True when it may have acted on it."""

    def __init__(self, message: str, *, nsid: str | None = None, sent: bool = True) -> None:
        super().__init__(message)
        self.nsid = nsid
        self.sent = sent


class TimeoutError(NetworkError, builtins.TimeoutError):  # noqa: A001 - see errors/__init__.py
    """The server took longer than `timeout` seconds to connect, to accept a part or to send one."""


class ResponseError(PyskyError):
    """A successful status with a body that cannot be read: no JSON, too large, or against its Lexicon."""

    nsid: str
    """The method that was called."""

    path: str | None
    """Where the first problem is, such as `feed[3].post.author.did`; None for the body as a whole."""

    body: bytes
    """The body as it came, or as much of it as was read."""

    def __init__(self, message: str, *, nsid: str, body: bytes = b"", path: str | None = None) -> None:
        super().__init__(message)
        self.nsid = nsid
        self.path = path
        self.body = body


class RateLimited(PyskyError):  # noqa: N818 - the documented name
    """The server, or a budget of this client, allows no further call before `retry_at`."""

    retry_timestamp: float | None = None
    """When to try again, in seconds since the epoch; None when nobody said."""

    def __init__(self, message: str, *, retry_timestamp: float | None = None) -> None:
        super().__init__(message)
        self.retry_timestamp = retry_timestamp

    @property
    def retry_at(self) -> datetime | None:
        """When to try again (UTC), or None when nobody said."""
        return None if self.retry_timestamp is None else datetime.fromtimestamp(self.retry_timestamp, UTC)


class SessionError(PyskyError):
    """There is no session and none can be made: credentials are missing or refused, or the session ended."""

    error: str | None
    """The name of the server's error, such as `AuthFactorTokenRequired`; None when no server was asked."""

    def __init__(self, message: str, *, error: str | None = None) -> None:
        super().__init__(message)
        self.error = error


class DatabaseError(PyskyError):
    """The database cannot be opened, read or written."""


class CursorBusy(PyskyError):  # noqa: N818 - what is the case, as in RateLimited
    """Another consumer of the same name is at work, here or on another machine."""

    holder: str
    """Who that is: the host, the process and a number of its own."""

    until_timestamp: float
    """When its lease runs out unless it goes on, in seconds since the epoch by the database's clock."""

    def __init__(self, message: str, *, holder: str, until_timestamp: float) -> None:
        super().__init__(message)
        self.holder = holder
        self.until_timestamp = until_timestamp

    @property
    def until(self) -> datetime:
        """When its lease runs out unless it goes on (UTC)."""
        return datetime.fromtimestamp(self.until_timestamp, UTC)


class CursorLost(PyskyError):  # noqa: N818
    """A consumer may not store how far it came: another one took over, or its own commit was undone."""


class StaleCursor(PyskyError):  # noqa: N818
    """The server no longer understands a stored cursor; nothing was skipped, and nothing was changed."""
