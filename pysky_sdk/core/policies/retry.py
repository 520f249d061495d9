"""Repeating what may be repeated.

Written without tenacity: its loop sleeps by calling back, where a flow has to yield; what is left of it would
be one line of arithmetic for an import of 40 ms.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pysky_sdk.core.flow import Sleep
from pysky_sdk.core.safe import SAFE
from pysky_sdk.core.waiting import asked_wait, backoff
from pysky_sdk.errors import NetworkError, ResponseError, StatusError

if TYPE_CHECKING:
    from pysky_sdk.core.call import Call, Reply
    from pysky_sdk.core.clock import Clock
    from pysky_sdk.core.flow import Flow, Step

RETRY_STATUSES = frozenset({408, 425, 429, 500, 502, 503, 504, 522, 524})


class Retry:
    """Repeats queries after failures that may pass, and procedures only when they surely had no effect."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def __call__(self, call: Call, proceed: Step) -> Flow[Reply]:
        """Send a call until it succeeds, fails for good, or its retries or its time to wait are used up."""
        options = call.options
        retries = 0
        while True:
            call.attempt += 1
            try:
                return (yield from proceed(call))
            except (NetworkError, StatusError, ResponseError) as error:
                if retries >= options.max_retries or not may_repeat(call, error):
                    raise
                wait = self._wait(error, retries)
                if call.waited + wait > options.max_retry_wait:
                    raise
            retries += 1
            call.waited += wait
            yield Sleep(wait)

    def _wait(self, error: NetworkError | StatusError | ResponseError, retries: int) -> float:
        """What the server asks for, else longer each time."""
        if isinstance(error, StatusError):
            asked = asked_wait(error.status, error.headers, self._clock.time())
            if asked is not None:
                return asked
        return backoff(retries, self._clock.chance())


def may_repeat(call: Call, error: NetworkError | StatusError | ResponseError) -> bool:
    """Whether sending the call again can do no harm and may help."""
    safe = call.kind == "query" or call.repeatable or call.nsid in SAFE
    if isinstance(error, NetworkError):
        return safe or not error.sent
    if isinstance(error, ResponseError):
        # A write whose answer was spoilt on its way; what a query is told again would be the same.
        return safe and call.kind == "procedure"
    # 429 is a refusal before the work; after any other status the work may have been done.
    return error.status in RETRY_STATUSES and (safe or error.status == 429)
