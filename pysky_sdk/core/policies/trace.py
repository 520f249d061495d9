"""Python logging of each attempt, at DEBUG, without parameters, bodies or tokens."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING

from pysky_sdk.errors import PyskyError

if TYPE_CHECKING:
    from pysky_sdk.core.call import Call, Reply
    from pysky_sdk.core.flow import Flow, Step

log = logging.getLogger("pysky_sdk")


def trace_policy(call: Call, proceed: Step) -> Flow[Reply]:
    """Log one attempt, however it ends."""
    if not log.isEnabledFor(logging.DEBUG):
        return (yield from proceed(call))
    started = time.perf_counter()
    outcome = "cancelled"
    try:
        reply = yield from proceed(call)
        outcome = str(reply.status)
    except PyskyError as error:
        outcome = type(error).__name__
        raise
    else:
        return reply
    finally:
        milliseconds = (time.perf_counter() - started) * 1000
        log.debug(
            "%s %s attempt %d: %s in %.1f ms", call.nsid, call.base, call.attempt, outcome, milliseconds
        )
