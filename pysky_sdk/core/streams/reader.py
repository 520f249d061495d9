"""The flow of a stream: open it, read frame after frame, open it again where it broke off."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from pysky_sdk.core.calllog.texts import redact_text
from pysky_sdk.core.flow import Dial, HangUp, Receive, Run, Sleep, chain
from pysky_sdk.core.policies.log import LogAttempts
from pysky_sdk.core.policies.status import NAMES, Status
from pysky_sdk.core.streams.course import Course
from pysky_sdk.core.streams.frames import ERROR, MalformedFrame, read_frame
from pysky_sdk.core.streams.messages import Decoder
from pysky_sdk.core.streams.request import stream_request
from pysky_sdk.errors import NetworkError, ResponseError, StatusError, TimeoutError  # noqa: A004
from pysky_sdk.errors.declared import error_class

if TYPE_CHECKING:
    from pysky_sdk.core.call import Call, Reply
    from pysky_sdk.core.flow import Flow, Step
    from pysky_sdk.core.policies.service_auth import ServiceAuth
    from pysky_sdk.core.prepare import Method
    from pysky_sdk.core.streams.frames import Frame
    from pysky_sdk.core.streams.options import StreamOptions
    from pysky_sdk.errors import PyskyError

log = logging.getLogger("pysky_sdk.streams")

_SWITCHED = 101
_STATUSES = {name: status for status, name in NAMES.items()}
_LONGEST = 300
_OUTDATED = "OutdatedCursor"


class StreamEndedError(Exception):
    """A stream was closed while another thread or task waited for its next message."""


class Reader:
    """One stream of a client."""

    def __init__(self, client: Any, method: Method, options: StreamOptions, call: Call) -> None:
        cursor = next((value for name, value in call.query if name == "cursor"), None)
        self._client = client
        self._clock = client._clock  # noqa: SLF001 - the client's own parts
        self._options = options
        self._call = call
        self._method = method
        self._decoder = Decoder(method.spec, strict=call.options.validation == "strict")
        self._course = Course(
            self._clock,
            method.spec,
            cursor,
            options=call.options,
            later=options.max_reconnects,
        )
        self._wire: Any = None
        self._quiet = 0.0
        self._stopped = False
        self._pause = 0.0
        """Seconds to wait before the next try."""
        self._open: Step = chain((self._authorized, LogAttempts(client._pipeline.backlog)), self._handshake)  # noqa: SLF001
        self._status = Status(self._clock)

    @property
    def cursor(self) -> str | None:
        """The position of the last frame; before the first, where the stream was to begin."""
        return self._course.cursor

    @cursor.setter
    def cursor(self, cursor: str | None) -> None:
        self._course.cursor = cursor

    def message(self, seconds: float | None = None) -> Flow[Any]:
        """Wait for the next message that somebody knows; None when the seconds have passed without any.

        Raises:
            StatusError: the server sent an error, or refused the connection for good.
            NetworkError, ResponseError: it cannot be reached, or what it sends cannot be read.
        """
        until = None if seconds is None else self._clock.time() + seconds
        while (frame := (yield from self.frame(seconds))) is not None:
            message = self._decoder.decode(frame)
            if message is not None:
                self._look(message)
                return message
            seconds = None if until is None else max(0.0, until - self._clock.time())
        return None

    def frame(self, seconds: float | None = None) -> Flow[Frame | None]:
        """The same for any frame that is no error."""
        while True:
            if self._stopped:
                raise StreamEndedError
            if self._pause > 0:
                step = self._pause if seconds is None else min(self._pause, seconds)
                yield Sleep(step)
                self._pause -= step
                if seconds is not None and (seconds := seconds - step) <= 0:
                    return None
            try:
                if self._wire is None:
                    yield from self._connect()
                frame = yield from self._next(seconds)
            except (NetworkError, ResponseError, StatusError) as error:
                yield from self._fail(error)
                continue
            if frame is None or self._course.takes(frame):
                return frame

    def stop(self) -> Flow[None]:
        """Close the connection for good: whoever waits for a message gets StreamEndedError."""
        self._stopped = True
        yield from self.close()

    def close(self) -> Flow[None]:
        """Close the connection."""
        wire, self._wire = self._wire, None
        if wire is not None:
            yield HangUp(wire)

    def _fail(self, error: PyskyError) -> Flow[None]:
        yield from self.close()
        if self._stopped:
            raise StreamEndedError from error
        wait = self._course.failed(error)
        self._pause = wait
        where = "from now on" if self.cursor is None else f"from cursor {self.cursor}"
        said = redact_text(str(error), _LONGEST)  # servers like to quote what they refuse
        log.warning("%s It is tried again in %.1f s, %s.", said, wait, where)

    def _look(self, message: Any) -> None:
        if getattr(message, "name", None) == _OUTDATED:
            log.warning(
                "%s: %s no longer keeps all that it sent after the cursor; messages are missing.",
                self._call.nsid,
                self._call.base,
            )

    def _connect(self) -> Flow[None]:
        call = self._call
        if not self._method.is_ready:
            yield Run(self._method.prepare)
        call.attempt += 1
        rest = [(name, value) for name, value in call.query if name != "cursor"]
        call.query = rest if self.cursor is None else [*rest, ("cursor", self.cursor)]
        reply = yield from self._open(call)
        self._wire, self._quiet = reply.stream, 0.0
        self._course.opened()

    def _authorized(self, call: Call, proceed: Step) -> Flow[Reply]:
        """Give a token only to a service of `client.at(…, aud=…)`: streams are public."""
        where = call.options.at
        if where is None:
            return (yield from proceed(call))
        tokens: ServiceAuth = self._client._pipeline.service_auth  # noqa: SLF001 - the client's own parts
        return (yield from tokens.call(call, where, proceed))

    def _handshake(self, call: Call) -> Flow[Reply]:
        reply: Reply = yield Dial(stream_request(call, self._options))
        call.status = reply.status
        if 200 <= reply.status < 300:
            raise ResponseError(
                f"{call.nsid}: {call.base} answered {reply.status} and opened no stream; check service=.",
                nsid=call.nsid,
                body=reply.body,
            )
        if reply.status != _SWITCHED:
            raise self._status.error(call, reply)
        return reply

    def _next(self, seconds: float | None) -> Flow[Frame | None]:
        """One frame; None when it is quiet for so long."""
        options, left = self._options, seconds
        while True:
            waits = (options.ping, left, None if options.silence is None else options.silence - self._quiet)
            wait = max(0.0, min(it for it in waits if it is not None))
            data: bytes | None = yield Receive(self._wire, wait)
            if data is not None:
                self._quiet = 0.0
                return self._read(data)
            self._quiet += wait
            if options.silence is not None and self._quiet >= options.silence:
                raise TimeoutError(
                    f"{self._call.nsid}: {self._call.base} sent nothing for silence={options.silence} s.",
                    nsid=self._call.nsid,
                )
            if left is not None:
                left -= wait
                if left <= 0:
                    return None

    def _read(self, data: bytes) -> Frame:
        nsid = self._call.nsid
        try:
            frame = read_frame(nsid, data)
        except MalformedFrame as error:
            raise ResponseError(
                f"{nsid}: {self._call.base} sent what is no frame: {error}.", nsid=nsid, body=data
            ) from error
        if frame.op == ERROR:
            raise self._error(frame)
        return frame

    def _error(self, frame: Frame) -> StatusError:
        """An error frame has no status; it counts as that of its name, or else as a bad request."""
        call, body = self._call, frame.body
        name, message = body.get("error"), body.get("message")
        name = name[:_LONGEST] if isinstance(name, str) and name else "InvalidRequest"
        status = _STATUSES.get(name, 400)
        cls = error_class(status, name, call.error_module)
        text = message[:_LONGEST] if isinstance(message, str) else ""
        error = cls(status, name, text, nsid=call.nsid, headers={}, body=frame.data)
        error.error_module = call.error_module
        return error
