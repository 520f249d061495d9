"""Files from the PDS of their account, streamed to disk and checked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from pysky_sdk.core.body import CHUNK
from pysky_sdk.core.flow import Run
from pysky_sdk.core.partfile import PartFile
from pysky_sdk.media.sinks import BlobSink
from pysky_sdk.media.watching import checked_progress
from pysky_sdk.records.whole import no_server

if TYPE_CHECKING:
    import os

    from pysky_sdk.client import AsyncClient
    from pysky_sdk.core.flow import Flow
    from pysky_sdk.media.elsewhere_aio import AsyncBlobExchange
    from pysky_sdk.media.values import Progress


class AsyncDownloads:
    """Downloads of one client."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        self._driver: Any = client._driver  # noqa: SLF001 - the client's own parts

    async def save(
        self,
        did: str,
        cid: str,
        path: str | os.PathLike[str],
        *,
        max_bytes: int,
        timeout: float,  # noqa: ASYNC109, RUF100 - of all of it, as guarded look-ups have it
        progress: Progress | None,
    ) -> int:
        """Download a file: see `AsyncMedia.download_blob`."""
        checked_progress(progress)
        mine = await self._is_mine(did)
        with PartFile(path) as part:
            sink = BlobSink(part, cid, max_bytes, progress)
            if mine:
                await self._from_own_server(did, cid, sink)
            else:
                await self._from_elsewhere(did, cid, sink, timeout)
            size: int = await self._driver.work(sink.finish)
            return size

    async def _is_mine(self, did: str) -> bool:
        session = self._client.session
        if session is None and self._client._config.username is not None:  # noqa: SLF001 - the client's own parts
            session = await self._client.require_session()
        return session is not None and session.did == did

    async def _from_own_server(self, did: str, cid: str, sink: BlobSink) -> None:
        async with self._client.com.atproto.sync.get_blob.stream(did=did, cid=cid) as answer:
            sink.begin(answer.headers)
            async for chunk in answer.iter_bytes(CHUNK):
                await self._driver.work(partial(sink.add, chunk))
                sink.tell()

    async def _from_elsewhere(
        self,
        did: str,
        cid: str,
        sink: BlobSink,
        timeout: float,  # noqa: ASYNC109, RUF100
    ) -> None:
        """Ask the server that the account's DID document names, with the guard of `client.web`."""
        identity = await self._client.identity.resolve(did)
        if identity.pds is None:
            raise no_server(did)
        exchange: type[AsyncBlobExchange] = await self._driver.run(_exchange_class())
        await exchange(self._client, sink, timeout).fetch(identity.pds, did, cid)


def _exchange_class() -> Flow[type[AsyncBlobExchange]]:
    """Import what HTTP needs where it holds up no event loop; a client that is closed refuses it."""
    exchange: type[AsyncBlobExchange] = yield Run(_loaded)
    return exchange


def _loaded() -> type[AsyncBlobExchange]:
    from pysky_sdk.media.elsewhere_aio import AsyncBlobExchange

    return AsyncBlobExchange
