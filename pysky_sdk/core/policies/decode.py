"""Successful answers become what the caller gets, here so that one nobody can read is logged as a failure."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pysky_sdk.core.call import Call, Reply
    from pysky_sdk.core.flow import Flow, Step


def decode_policy(call: Call, proceed: Step) -> Flow[Reply]:
    """Set `reply.output`; a streamed answer has none."""
    reply = yield from proceed(call)
    if call.decoder is not None and reply.stream is None:
        reply.output = call.decoder(call, reply)
    return reply
