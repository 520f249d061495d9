"""Where a download goes: a file that appears when it is complete and is what was asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pysky_sdk.errors import ResponseError
from pysky_sdk.media.cids import CidCheck

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pysky_sdk.core.partfile import PartFile
    from pysky_sdk.media.values import Progress

NSID = "com.atproto.sync.getBlob"


class BlobSink:
    """Takes a blob in parts."""

    def __init__(self, part: PartFile, cid: str, max_bytes: int, progress: Progress | None) -> None:
        self._part = part
        self._cid = cid
        self._check = CidCheck(cid)
        self._most = max_bytes
        self._progress = progress
        self._total = self._received = 0

    def begin(self, headers: Mapping[str, str]) -> None:
        """Look at the head of the answer.

        Raises:
            ResponseError: it is too large.
        """
        length = headers.get("content-length", "")
        packed = headers.get("content-encoding", "identity").lower() != "identity"
        if not packed and length.isascii() and length.isdigit() and len(length) < 20:
            self._total = int(length)
        self._check_size(self._total)

    def add(self, data: bytes) -> None:
        """Write a part. Blocking.

        Raises:
            ResponseError: it is too large.
        """
        self._received += len(data)
        self._check_size(self._received)
        self._check.add(data)
        self._part.write(data)

    def tell(self) -> None:
        """Say how far it is."""
        if self._progress is not None:
            self._progress(self._received, self._total)

    def left(self) -> int:
        """How many more bytes are taken, and one more to tell a body that is too large."""
        return self._most - self._received + 1

    def finish(self) -> int:
        """Put the file in its place and return its size. Blocking.

        Raises:
            ResponseError: it is another one than the one that was asked for.
        """
        if not self._check.holds():
            raise ResponseError(
                f"{NSID} sent another file than {self._cid}: its content has another hash. Nothing was kept.",
                nsid=NSID,
            )
        return self._part.finish()

    def _check_size(self, size: int) -> None:
        if size > self._most:
            raise ResponseError(f"{NSID}: the file is larger than max_bytes={self._most}.", nsid=NSID)
