"""What the two kinds of record collection of an AsyncClient share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from pysky_sdk import errors
from pysky_sdk.modeling import OMIT, Model
from pysky_sdk.records.calls import Calls, ref_of
from pysky_sdk.records.editing import ask, pause, tries
from pysky_sdk.records.results import RecordEntry

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pysky_sdk.records.editing import AsyncChange, UpdateOptions
    from pysky_sdk.records.results import RecordRef

T = TypeVar("T", bound=Model)


class AsyncCollection(Calls[T]):
    """What the two kinds of collection share."""

    @property
    def _repo(self) -> Any:
        return self._client.com.atproto.repo

    async def _own(self, repo: str | None) -> str:
        """The repository meant: the account's own unless another one is named."""
        return repo if repo is not None else (await self._client.require_session()).did

    async def _get(self, rkey: str | None, repo: str | None, cid: str | None) -> RecordEntry[T]:
        place = self._place(rkey)
        return self._entry(await self._repo.get_record(repo=await self._own(repo), **place, cid=cid))

    async def _put(
        self, record: T | Mapping[str, Any], rkey: str | None, repo: str | None, options: dict[str, Any]
    ) -> RecordRef:
        write = self._write(record, rkey, options)
        return ref_of(await self._repo.put_record(repo=await self._own(repo), **write))

    async def _delete(self, rkey: str | None, repo: str | None, options: dict[str, Any]) -> None:
        place = self._place(rkey)
        await self._repo.delete_record(repo=await self._own(repo), **place, **options)

    async def _update(
        self, rkey: str | None, change: AsyncChange[T], repo: str | None, options: UpdateOptions[T]
    ) -> RecordEntry[T]:
        place, attempts = self._place(rkey), options.attempts
        driver, clock = self._client._driver, self._client._clock  # noqa: SLF001 - the client's own parts
        own = await self._own(repo)
        for left in tries(attempts):
            edit = self._edit(await self._find(rkey, own, options), options.default, rkey)
            record = edit.changed(await driver.run(ask(change, edit.record)))
            if edit.entry is not None and record is None:
                return edit.entry
            write = {**place, "record": record, "validate": options.validate, "swap_record": edit.swap}
            try:
                put = await self._repo.put_record(repo=own, **write)
            except errors.InvalidSwap:
                if not left:
                    raise
                await driver.run(pause(attempts - left, clock))
            else:
                return RecordEntry(put.uri, put.cid, record, self.model)
        raise AssertionError("the last try returns or raises")

    async def _find(self, rkey: str | None, repo: str, options: UpdateOptions[T]) -> RecordEntry[T] | None:
        """The record; None if there is none and a default takes its place."""
        try:
            return await self._get(rkey, repo, None)
        except errors.RecordNotFound:
            if options.default is OMIT:
                raise
            return None
