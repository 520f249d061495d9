"""Telling how far an upload or download came."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pysky_sdk.core.body import Watched
from pysky_sdk.core.calling import is_coroutine_function

if TYPE_CHECKING:
    from pysky_sdk.core.body import BinaryInput
    from pysky_sdk.media.values import Progress


def watched(data: BinaryInput, progress: Progress | None) -> BinaryInput:
    """Return something to send whose sending is told.

    Raises:
        TypeError: the function would have to be awaited.
    """
    checked_progress(progress)
    return data if progress is None else Watched(data, progress)


def checked_progress(progress: Any) -> None:
    """Refuse a coroutine function: what it returns would never run."""
    if progress is not None and is_coroutine_function(progress):
        raise TypeError("progress= takes a plain function; it is called in the thread of the event loop.")
