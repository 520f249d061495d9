"""Binary bodies: opened once for all attempts, closed when the call is over."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from pysky_sdk.core.body import open_body
from pysky_sdk.core.flow import Run

if TYPE_CHECKING:
    from pysky_sdk.core.body import Body
    from pysky_sdk.core.call import Call, Reply
    from pysky_sdk.core.flow import Flow, Step


def body_policy(call: Call, proceed: Step) -> Flow[Reply]:
    """Make `call.body` of `call.data`, away from the event loop."""
    if call.data is None:
        return (yield from proceed(call))
    body: Body = yield Run(partial(open_body, call.data))
    call.body = body
    try:
        return (yield from proceed(call))
    finally:
        body.close()
