"""Blobs from servers that others name: looked up with a guard, and written to disk as they come."""

from __future__ import annotations

from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from pysky_sdk.core.call import Call, Reply
from pysky_sdk.core.guarded.decoding import decoder_for
from pysky_sdk.core.guarded.exchange_aio import AsyncExchange
from pysky_sdk.core.guarded.guard import Answer, Wish
from pysky_sdk.core.guarded.reading import headers_of
from pysky_sdk.core.guarded.urls import place_of
from pysky_sdk.core.policies.status import Status
from pysky_sdk.errors import ResponseError
from pysky_sdk.media.sinks import NSID
from pysky_sdk.web.guards import guard_of
from pysky_sdk.web.web_aio import AGENT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pysky_sdk.client import AsyncClient
    from pysky_sdk.core.guarded.urls import Place
    from pysky_sdk.media.sinks import BlobSink

_LONGEST_ERROR = 64 * 1024


class AsyncBlobExchange(AsyncExchange):
    """A look-up whose body goes into a sink."""

    def __init__(self, client: AsyncClient, sink: BlobSink, timeout: float) -> None:
        wish = Wish(max_bytes=_LONGEST_ERROR, timeout=timeout, truncate=True, agent=AGENT)
        super().__init__(guard_of(client), wish, client._driver)  # noqa: SLF001 - the client's own parts
        self._client = client
        self._sink = sink

    async def fetch(self, pds: str, did: str, cid: str) -> None:
        """Fetch a blob from its server.

        Raises:
            errors.StatusError: the server refused.
            errors.ForbiddenAddress: it is not of the public internet.
            errors.PyskyError: the connection failed.
        """
        query = urlencode({"did": did, "cid": cid})
        answer = await self.run(place_of(f"{pds}/xrpc/{NSID}?{query}"))
        if answer.status != 200:
            call = Call(nsid=NSID, kind="query", options=self._client._options)  # noqa: SLF001 - the client's own parts
            reply = Reply(answer.status, answer.headers, answer.body)
            raise Status(self._client._clock).error(call, reply)  # noqa: SLF001

    async def _read(self, response: Any, place: Place) -> Answer:
        if response.status != 200:
            return await super()._read(response, place)
        headers = headers_of(response.headers)
        self._sink.begin(headers)
        with _unpacking():
            decoder = decoder_for(headers.get("content-encoding", ""))
        async for data in response.stream:
            with _unpacking():
                part = decoder.add(data, self._sink.left())
            await self._driver.work(partial(self._sink.add, part))
            self._sink.tell()
        with _unpacking():
            decoder.finish()
        return Answer(place, response.status, headers, b"", truncated=False)


@contextmanager
def _unpacking() -> Iterator[None]:
    try:
        yield
    except ValueError as error:
        raise ResponseError(f"{NSID}: the file cannot be unpacked: {error}.", nsid=NSID) from error
