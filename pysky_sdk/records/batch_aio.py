"""Many writes in few calls, for an AsyncClient: `client.batch()`."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Self

from pysky_sdk import errors
from pysky_sdk.core.creation import same
from pysky_sdk.core.policies.creation import is_doubtful
from pysky_sdk.records.chunks import interruption
from pysky_sdk.records.collecting import Collecting
from pysky_sdk.records.editing import tries, wait_for_server

if TYPE_CHECKING:
    from types import TracebackType

    from pysky_sdk.records.chunks import Chunk
    from pysky_sdk.records.writes import Write

GET = "com.atproto.repo.getRecord"

log = logging.getLogger("pysky_sdk")


class AsyncBatch(Collecting):
    """Writes to the account's repository that are collected and then sent together.

        async with client.batch() as batch:
            ref = batch.create(Post(text="hi", created_at=now()))
            batch.update("self", profile)
            batch.delete("at://did:plc:…/app.bsky.feed.like/3l…")
        ref.uri, ref.cid

    The block commits at its end, and sends nothing if it is left by an exception. Each write is checked when
    it is added. At most 200 writes are one commit, all of which are done or none; more become several
    commits, one after the other. A batch is used by one thread or task at a time.

    Source: `com.atproto.repo.applyWrites`.
    """

    async def commit(self) -> list[Write]:
        """Send what was added; return it in its order, each with its URI and its CID.

        After a lost answer the repository is asked what became of it. When it fails in between, call it again
        to go on with what is left.

        Raises:
            errors.InputError: there is more than one commit can hold, and `swap_commit` was given; or a
                write is of another repository, or too large. Nothing was sent.
            errors.BatchInterrupted: it is done in part, or nobody knows.
            errors.InvalidSwap: the repository has moved on from `swap_commit`. Nothing is done.
            errors.PyskyError: the call failed. Nothing is done.
        """
        if not self._open:
            return []
        session = await self._client.require_session()
        chunks = self._planned(session)
        for chunk in chunks:
            try:
                await self._send(chunk)
            except errors.PyskyError as error:
                told = interruption(error, chunks)
                if told is error:
                    raise
                raise told from error
        return [write for chunk in chunks for write in chunk.writes]

    async def __aenter__(self) -> Self:
        self._home.did = (await self._client.require_session()).did
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            await self.commit()

    async def _send(self, chunk: Chunk) -> None:
        """Write a chunk once, whatever becomes of answers."""
        doubted = chunk.is_unknown
        if doubted and await self._is_done(chunk):
            return
        retries = self._client._options.max_retries  # noqa: SLF001 - the client's own parts
        for left in tries(1 + retries):
            chunk.mark("unknown")
            try:
                output = await self._client.com.atproto.repo.apply_writes(**self._arguments(chunk))
            except (errors.NetworkError, errors.StatusError, errors.ResponseError) as error:
                doubted = doubted or is_doubtful(error)
                if not doubted:
                    chunk.mark("waiting")
                    raise
                if await self._is_done(chunk):
                    return
                if chunk.is_unknown or not left or not chunk.may_repeat(error):
                    raise
                await self._pause(retries - left)
            except (errors.PyskyError, TypeError, ValueError):
                chunk.mark("waiting")  # it was not sent
                raise
            else:
                chunk.finish(output.results or ())
                return

    async def _is_done(self, chunk: Chunk) -> bool:
        """Ask the repository. What was not there is sent under the same keys, which no server takes twice."""
        try:
            for write in chunk.witnesses:
                if not await self._stands(write):
                    chunk.mark("waiting")
                    return False
            for write in chunk.writes:
                await self._stands(write)
        except errors.PyskyError as error:
            log.debug("What became of a batch cannot be read back now: %s", error)
            return False
        chunk.mark("done")
        log.info("The answer to a batch was lost, but what it wrote is there; nothing is repeated.")
        return True

    async def _stands(self, write: Write) -> bool:
        """Whether the repository is as the write would have it; its CID is noted then."""
        where = {"repo": self._home.did, "collection": write.collection, "rkey": write.rkey}
        try:
            found: Any = await self._client.call(GET, params=where)
        except errors.RecordNotFound:
            return write.action == "delete"
        if write.record is None or not same(write.wire, found.get("value")):
            return False
        write.cid = found.get("cid")
        return True

    async def _pause(self, attempt: int) -> None:
        await self._client._driver.run(wait_for_server(attempt, self._client._clock))  # noqa: SLF001 - the client's own parts
