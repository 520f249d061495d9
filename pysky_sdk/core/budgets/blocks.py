"""Requests that this process has set aside, so that an ordinary call costs no transaction."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pysky_sdk.core.budgets.ledger import Grant
    from pysky_sdk.core.budgets.table import Bucket


_LARGEST = 1 << 20
PAUSE: Final = 30.0
"""Seconds without a request after which a process begins with small blocks again."""


class _Block:
    __slots__ = ("grant", "left", "until")

    def __init__(self, grant: Grant, until: float) -> None:
        self.grant = grant
        self.left = grant.points
        self.until = until


class Blocks:
    """A block for each bucket. What is not used is given back after a pause and in the end, or expires."""

    def __init__(self) -> None:
        self._blocks: dict[Bucket, _Block] = {}
        self._sizes: dict[Bucket, int] = {}
        self._used: dict[Bucket, float] = {}
        self._lock = threading.Lock()
        self._process = os.getpid()

    def take(self, bucket: Bucket, now: float) -> Grant | None:
        """Spend one request; None when there is none left, or the window is over."""
        if self._process != os.getpid():
            self._leave_to_parent()
        with self._lock:
            block = self._blocks.get(bucket)
            if block is None or not block.left or now >= block.until:
                return None
            block.left -= 1
            self._used[bucket] = now
            return block.grant

    def rest(self, bucket: Bucket, now: float) -> Grant | None:
        """After a pause, return what is to be given back: all but one of what this process has left."""
        with self._lock:
            if now - self._used.get(bucket, now) < PAUSE:
                return None
            self._sizes.pop(bucket, None)
            block = self._blocks.get(bucket)
            if block is None or block.left <= 1 or now >= block.until:
                return None
            points, block.left = block.left - 1, 1
            return block.grant._replace(points=points)

    def size(self, bucket: Bucket) -> int:
        """How many to set aside next: each time twice as many, so that a short process takes what it uses."""
        with self._lock:
            size = self._sizes.get(bucket, 1)
            self._sizes[bucket] = min(2 * size, _LARGEST)
            return size

    def fill(self, grant: Grant, now: float) -> None:
        """Keep what was reserved; the first of it is spent at once."""
        block = _Block(grant, now + grant.seconds)
        block.left -= 1
        with self._lock:
            self._blocks[grant.charge.bucket] = block
            self._used[grant.charge.bucket] = now

    def put_back(self, grant: Grant) -> None:
        """Undo `take`: the request was surely not sent. Nothing happens when its block was replaced."""
        with self._lock:
            block = self._blocks.get(grant.charge.bucket)
            if block is not None and block.grant is grant:
                block.left += 1

    def empty(self, bucket: Bucket) -> None:
        """Forget a block: the server says that there is no room."""
        with self._lock:
            self._blocks.pop(bucket, None)

    def drain(self) -> list[Grant]:
        """Return what is left, to be given back, and forget it."""
        if self._process != os.getpid():
            return []
        with self._lock:
            blocks, self._blocks = self._blocks, {}
        return [block.grant._replace(points=block.left) for block in blocks.values() if block.left]

    def _leave_to_parent(self) -> None:
        """A forked child must not spend what its parent set aside; a thread of it may have held the lock."""
        self._lock = threading.Lock()
        self._blocks, self._sizes, self._used = {}, {}, {}
        self._process = os.getpid()
