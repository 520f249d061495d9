# Made from pysky_sdk/media/downloads_aio.py by `nox -s codegen`. Do not edit.
"""Files from the PDS of their account, streamed to disk and checked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from pysky_sdk.core.body import CHUNK
from pysky_sdk.core.partfile import PartFile
from pysky_sdk.errors import ResponseError
from pysky_sdk.media.cids import CidCheck
from pysky_sdk.media.watching import checked_progress

if TYPE_CHECKING:
    import os

    from pysky_sdk.client import Client
    from pysky_sdk.media.values import Progress

_NSID = "com.atproto.sync.getBlob"


class Downloads:
    """Downloads of one client."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._work: Any = client._driver.work  # noqa: SLF001 - the client's own parts

    def save(self, did: str, cid: str, path: str | os.PathLike[str], progress: Progress | None) -> int:
        """Download a file: see `Media.download_blob`."""
        checked_progress(progress)
        with PartFile(path) as part:
            check = CidCheck(cid)
            with self._client.com.atproto.sync.get_blob.stream(did=did, cid=cid) as answer:
                total = _length(answer.headers.get("content-length", ""))
                received = 0
                for chunk in answer.iter_bytes(CHUNK):
                    self._work(partial(_write, part, check, chunk))
                    received += len(chunk)
                    if progress is not None:
                        progress(received, total)
            if not check.holds():
                raise ResponseError(
                    f"{_NSID} sent another file than {cid}: its content has another hash. Nothing was kept.",
                    nsid=_NSID,
                )
            size: int = self._work(part.finish)
            return size


def _write(part: PartFile, check: CidCheck, chunk: bytes) -> None:
    check.add(chunk)
    part.write(chunk)


def _length(header: str) -> int:
    return int(header) if header.isascii() and header.isdigit() and len(header) < 20 else 0
