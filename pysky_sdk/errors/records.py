"""What `client.batch()` raises beside the errors of calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pysky_sdk.errors.base import PyskyError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pysky_sdk.records import Write


class BatchInterrupted(PyskyError):  # noqa: N818 - what is the case, as in ThreadInterrupted
    """A batch was written in part, or nobody knows whether it was; the cause is chained.

    `commit()` once more goes on: it looks for what is unknown, sends what is left, and writes nothing twice.
    """

    done: Sequence[Write]
    """The writes that are done."""

    unknown: Sequence[Write]
    """Those whose answer was lost, and which cannot be read back now: all of them are done, or none."""

    left: Sequence[Write]
    """Those that are not done."""

    def __init__(
        self, message: str, *, done: Sequence[Write], unknown: Sequence[Write], left: Sequence[Write]
    ) -> None:
        super().__init__(message)
        self.done = done
        self.unknown = unknown
        self.left = left
