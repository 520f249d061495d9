"""Where a stream goes on, and when it gives up: the policy, without I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pysky_sdk.core.policies.retry import RETRY_STATUSES
from pysky_sdk.core.waiting import asked_wait, backoff
from pysky_sdk.errors import NetworkError, PyskyError, ResponseError, StatusError

if TYPE_CHECKING:
    from pysky_sdk.core.clock import Clock
    from pysky_sdk.core.options import Options
    from pysky_sdk.core.spec import MethodSpec
    from pysky_sdk.core.streams.frames import Frame

_STEADY = 60.0
"""A connection that held for so many seconds was a success, also without any message."""


class Course:
    """How far a stream has come, and how often in a row it failed.

    Before the first success it gives up after as many retries as any other call of the client; later after
    `max_reconnects` failures in a row, or never. A message is a success, and so is a connection that held for
    a minute.
    """

    def __init__(
        self, clock: Clock, spec: MethodSpec, cursor: str | None, *, options: Options, later: int | None
    ) -> None:
        self.cursor = cursor
        """What to go on with; None for where the server begins."""

        self._clock = clock
        self._position = spec.position[0] if spec.position else ""
        self._kind = int if spec.numbered else str
        self._options = options
        self._later = later
        self._failures = 0
        self._opened: float | None = None
        self._was_steady = False
        self._spoilt = False

    def opened(self) -> None:
        """Note that a connection was made."""
        self._opened = self._clock.time()

    def takes(self, frame: Frame) -> bool:
        """Note a frame; False for the one that the cursor names, which some servers send once more."""
        self._succeeded()
        position = frame.body.get(self._position) if self._position else None
        if isinstance(position, bool) or not isinstance(position, self._kind):
            return True  # a message that has none, or a broken one: the cursor is no such thing
        again = self._kind is int and str(position) == self.cursor
        self.cursor = str(position)
        return not again

    def failed(self, error: PyskyError) -> float:
        """Take a failure; return the seconds to wait before the next try.

        Raises:
            PyskyError: the failure, when there is nothing more to try.
        """
        if self._opened is not None and self._clock.time() - self._opened >= _STEADY:
            self._succeeded()
        self._opened = None
        limit = self._later if self._was_steady else self._options.max_retries
        if not self._may_pass(error) or (limit is not None and self._failures >= limit):
            raise error
        wait = self._asked(error)
        if wait is None:
            wait = backoff(self._failures, self._clock.chance())
        if wait > self._options.max_retry_wait and not self._was_steady:
            raise error
        self._failures += 1
        return wait

    def _succeeded(self) -> None:
        self._failures, self._was_steady, self._spoilt = 0, True, False

    def _may_pass(self, error: PyskyError) -> bool:
        if isinstance(error, ResponseError):
            # A connection may spoil a message; one that comes spoilt again would do so for ever.
            again, self._spoilt = self._spoilt, True
            return not again
        if isinstance(error, StatusError):
            return error.status in RETRY_STATUSES
        return isinstance(error, NetworkError)

    def _asked(self, error: PyskyError) -> float | None:
        if not isinstance(error, StatusError):
            return None
        return asked_wait(error.status, error.headers, self._clock.time())
