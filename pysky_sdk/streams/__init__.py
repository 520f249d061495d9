"""What people do with subscriptions: who to listen to, the records in a commit, and whether they are genuine.

The subscriptions themselves are endpoints, such as `client.com.atproto.sync.subscribe_repos`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pysky_sdk.lazy import submodules

if TYPE_CHECKING:
    from pysky_sdk.core.streams.batch import AsyncBatch, Batch
    from pysky_sdk.core.streams.frames import Frame
    from pysky_sdk.core.streams.messages import InvalidMessage
    from pysky_sdk.core.streams.resumed import ResumedStream
    from pysky_sdk.core.streams.resumed_aio import AsyncResumedStream
    from pysky_sdk.core.streams.stream import Stream
    from pysky_sdk.core.streams.stream_aio import AsyncStream
    from pysky_sdk.streams.ops import RecordOp, record_ops
    from pysky_sdk.streams.verifying import verify_commit

__all__ = [
    "PUBLIC_RELAY",
    "AsyncBatch",
    "AsyncResumedStream",
    "AsyncStream",
    "Batch",
    "Frame",
    "InvalidMessage",
    "RecordOp",
    "ResumedStream",
    "Stream",
    "record_ops",
    "verify_commit",
]

PUBLIC_RELAY: Final = "https://bsky.network"
"""A relay that anybody may listen to: it sends what all servers that it knows send."""

if not TYPE_CHECKING:  # a checker that saw it would accept every misspelt name
    __getattr__, __dir__ = submodules(
        __name__,
        (),
        {
            f"{__name__}.ops": ["RecordOp", "record_ops"],
            f"{__name__}.verifying": ["verify_commit"],
            "pysky_sdk.core.streams.frames": ["Frame"],
            "pysky_sdk.core.streams.batch": ["AsyncBatch", "Batch"],
            "pysky_sdk.core.streams.messages": ["InvalidMessage"],
            "pysky_sdk.core.streams.resumed": ["ResumedStream"],
            "pysky_sdk.core.streams.resumed_aio": ["AsyncResumedStream"],
            "pysky_sdk.core.streams.stream": ["Stream"],
            "pysky_sdk.core.streams.stream_aio": ["AsyncStream"],
        },
    )
