"""`client.read`: what people read, as typed iterators."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pysky_sdk.lazy import submodules

if TYPE_CHECKING:
    from pysky_sdk.reading.readings import Reading, ResumedReading
    from pysky_sdk.reading.readings_aio import AsyncReading, AsyncResumedReading
    from pysky_sdk.reading.room import Read
    from pysky_sdk.reading.room_aio import AsyncRead
    from pysky_sdk.reading.threads import Thread

__all__ = [
    "AsyncRead",
    "AsyncReading",
    "AsyncResumedReading",
    "Read",
    "Reading",
    "ResumedReading",
    "Thread",
]

if not TYPE_CHECKING:  # a checker that saw it would accept every misspelt name
    __getattr__, __dir__ = submodules(
        __name__,
        (),
        {
            f"{__name__}.readings": ["Reading", "ResumedReading"],
            f"{__name__}.readings_aio": ["AsyncReading", "AsyncResumedReading"],
            f"{__name__}.room": ["Read"],
            f"{__name__}.room_aio": ["AsyncRead"],
            f"{__name__}.threads": ["Thread"],
        },
    )
