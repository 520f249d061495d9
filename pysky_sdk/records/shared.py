# Made from pysky_sdk/records/shared_aio.py by `nox -s codegen`. Do not edit.
"""What the two kinds of record collection of a Client share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from pysky_sdk import errors
from pysky_sdk.modeling import OMIT, Model
from pysky_sdk.records.calls import Calls, ref_of
from pysky_sdk.records.editing import ask, pause, tries
from pysky_sdk.records.results import RecordEntry

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pysky_sdk.records.editing import Change, UpdateOptions
    from pysky_sdk.records.results import RecordRef

T = TypeVar("T", bound=Model)


class Collection(Calls[T]):
    """What the two kinds of collection share."""

    @property
    def _repo(self) -> Any:
        return self._client.com.atproto.repo

    def _own(self, repo: str | None) -> str:
        """The repository meant: the account's own unless another one is named."""
        return repo if repo is not None else self._client.require_session().did

    def _get(self, rkey: str | None, repo: str | None, cid: str | None) -> RecordEntry[T]:
        place = self._place(rkey)
        return self._entry(self._repo.get_record(repo=self._own(repo), **place, cid=cid))

    def _put(
        self, record: T | Mapping[str, Any], rkey: str | None, repo: str | None, options: dict[str, Any]
    ) -> RecordRef:
        write = self._write(record, rkey, options)
        return ref_of(self._repo.put_record(repo=self._own(repo), **write))

    def _delete(self, rkey: str | None, repo: str | None, options: dict[str, Any]) -> None:
        place = self._place(rkey)
        self._repo.delete_record(repo=self._own(repo), **place, **options)

    def _update(
        self, rkey: str | None, change: Change[T], repo: str | None, options: UpdateOptions[T]
    ) -> RecordEntry[T]:
        place, attempts = self._place(rkey), options.attempts
        driver, clock = self._client._driver, self._client._clock  # noqa: SLF001 - the client's own parts
        own = self._own(repo)
        for left in tries(attempts):
            edit = self._edit(self._find(rkey, own, options), options.default, rkey)
            record = edit.changed(driver.run(ask(change, edit.record)))
            if edit.entry is not None and record is None:
                return edit.entry
            write = {**place, "record": record, "validate": options.validate, "swap_record": edit.swap}
            try:
                put = self._repo.put_record(repo=own, **write)
            except errors.InvalidSwap:
                if not left:
                    raise
                driver.run(pause(attempts - left, clock))
            else:
                return RecordEntry(put.uri, put.cid, record, self.model)
        raise AssertionError("the last try returns or raises")

    def _find(self, rkey: str | None, repo: str, options: UpdateOptions[T]) -> RecordEntry[T] | None:
        """The record; None if there is none and a default takes its place."""
        try:
            return self._get(rkey, repo, None)
        except errors.RecordNotFound:
            if options.default is OMIT:
                raise
            return None
