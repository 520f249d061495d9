# Made from pysky_sdk/records/collection_aio.py by `nox -s codegen`. Do not edit.
"""Record collections of a Client: typed create, get, put, delete and list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from pysky_sdk.modeling import OMIT, Model, Omit
from pysky_sdk.records.calls import ref_of, write_options
from pysky_sdk.records.editing import DEFAULT_ATTEMPTS, UpdateOptions
from pysky_sdk.records.shared import Collection

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pysky_sdk.records.editing import Change
    from pysky_sdk.records.results import RecordEntry, RecordPage, RecordRef

T = TypeVar("T", bound=Model)


class RecordCollection(Collection[T], Generic[T]):
    """The records of one type in a repository, keyed by a TID, an NSID or a free key.

    `repo` is a DID or handle; without it the signed-in account's own repository is meant. Source:
    repository specification and `com.atproto.repo`.
    """

    def create(
        self,
        record: T | Mapping[str, Any],
        *,
        rkey: str | None = None,
        repo: str | None = None,
        validate: bool | None = None,
        swap_commit: str | None = None,
    ) -> RecordRef:
        """Write a new record; `$type` is filled in, and a TID as the record key unless `rkey` is given.

        Args:
            record: the record, or its fields.
            rkey: the record key, of the Lexicon's key type; needed where that is `nsid`.
            repo: the repository to write to.
            validate: False skips the server's check of the Lexicon, True demands it.
            swap_commit: the CID of the commit the repository must be at.

        Raises:
            pydantic.ValidationError: the record violates its Lexicon; nothing was sent.
            ValueError: the Lexicon does not allow the record key; nothing was sent.
            errors.InvalidSwap: the repository has moved on from `swap_commit`.
        """
        options = {"validate": validate, "swap_commit": swap_commit}
        write = self._write(record, rkey, options)
        return ref_of(self._repo.create_record(repo=self._own(repo), **write))

    def get(self, rkey: str, *, repo: str | None = None, cid: str | None = None) -> RecordEntry[T]:
        """Read one record, or one version of it by `cid`.

        Raises:
            errors.RecordNotFound: there is no such record.
        """
        return self._get(rkey, repo, cid)

    def put(
        self,
        rkey: str,
        record: T | Mapping[str, Any],
        *,
        repo: str | None = None,
        validate: bool | None = None,
        swap_record: str | Omit | None = OMIT,
        swap_commit: str | None = None,
    ) -> RecordRef:
        """Write a record, whether or not there is one.

        Args:
            rkey: the record key.
            record: the record, or its fields.
            repo: the repository to write to.
            validate: False skips the server's check of the Lexicon, True demands it.
            swap_record: the CID the record must have now; None demands that there is none.
            swap_commit: the CID of the commit the repository must be at.

        Raises:
            pydantic.ValidationError: the record violates its Lexicon; nothing was sent.
            ValueError: the Lexicon does not allow the record key; nothing was sent.
            errors.InvalidSwap: someone else wrote in between.
        """
        options = write_options(validate=validate, swap_record=swap_record, swap_commit=swap_commit)
        return self._put(record, rkey, repo, options)

    def update(
        self,
        rkey: str,
        change: Change[T],
        *,
        repo: str | None = None,
        default: T | Mapping[str, Any] | Omit = OMIT,
        attempts: int = DEFAULT_ATTEMPTS,
        validate: bool | None = None,
    ) -> RecordEntry[T]:
        """Read a record, let a function change it, and write it back unless someone else wrote in between.

        Then it is read and changed once more. Fields that nobody here knows stay as they are. A record that
        the function leaves as it was is not written.

            posts.update(rkey, lambda post: post.tags.append("python"))

        Args:
            rkey: the record key.
            change: gets the record, changes it and returns nothing, or returns another one. It may be called
                several times. With a Client it may be a coroutine function; a plain one runs in a
                thread.
            repo: the repository to write to.
            default: the record to begin with if there is none; without it that is an error.
            attempts: how often it is tried, each time for the points of a write.
            validate: False skips the server's check of the Lexicon, True demands it.

        Returns:
            The record as it is now.

        Raises:
            errors.RecordNotFound: there is no such record and no `default`.
            errors.InvalidSwap: someone else wrote in between, each time.
            errors.ResponseError: what is there is not a valid record of the collection.
            pydantic.ValidationError: the changed record violates its Lexicon; it was not sent.
        """
        options = UpdateOptions(default, attempts, validate)
        return self._update(rkey, change, repo, options)

    def delete(
        self,
        rkey: str,
        *,
        repo: str | None = None,
        swap_record: str | None = None,
        swap_commit: str | None = None,
    ) -> None:
        """Delete a record; one that is not there is no error.

        Raises:
            errors.InvalidSwap: there is another one than `swap_record` says.
        """
        self._delete(rkey, repo, {"swap_record": swap_record, "swap_commit": swap_commit})

    def list(
        self,
        *,
        repo: str | None = None,
        limit: int = 50,
        cursor: str | None = None,
        reverse: bool | None = None,
    ) -> RecordPage[T]:
        """Read one page, newest record key first; `reverse` gives the oldest first. At most 100 a page."""
        options = {"limit": limit, "cursor": cursor, "reverse": reverse}
        listing = self._listing(options)
        return self._page(self._repo.list_records(repo=self._own(repo), **listing))

    def pages(
        self,
        *,
        repo: str | None = None,
        limit: int = 100,
        cursor: str | None = None,
        reverse: bool | None = None,
    ) -> Iterator[RecordPage[T]]:
        """Read all pages, one after the other as they are asked for."""
        options = {"limit": limit, "cursor": cursor, "reverse": reverse}
        listing = self._listing(options)
        for output in self._repo.list_records.pages(repo=self._own(repo), **listing):
            yield self._page(output)

    def iterate(
        self,
        *,
        repo: str | None = None,
        limit: int = 100,
        cursor: str | None = None,
        reverse: bool | None = None,
    ) -> Iterator[RecordEntry[T]]:
        """Read all records, page by page as you go; `limit` is the size of a page."""
        for page in self.pages(repo=repo, limit=limit, cursor=cursor, reverse=reverse):
            for entry in page.records:
                yield entry


class SingletonCollection(Collection[T], Generic[T]):
    """The one record of its type in a repository, under a fixed key such as `self`."""

    def get(self, *, repo: str | None = None, cid: str | None = None) -> RecordEntry[T]:
        """Read the record.

        Raises:
            errors.RecordNotFound: there is none.
        """
        return self._get(None, repo, cid)

    def put(
        self,
        record: T | Mapping[str, Any],
        *,
        repo: str | None = None,
        validate: bool | None = None,
        swap_record: str | Omit | None = OMIT,
        swap_commit: str | None = None,
    ) -> RecordRef:
        """Write the record. `swap_record` is the CID it must have now; None demands that there is none.

        Raises:
            pydantic.ValidationError: the record violates its Lexicon; nothing was sent.
            errors.InvalidSwap: someone else wrote in between.
        """
        options = write_options(validate=validate, swap_record=swap_record, swap_commit=swap_commit)
        return self._put(record, None, repo, options)

    def update(
        self,
        change: Change[T],
        *,
        repo: str | None = None,
        default: T | Mapping[str, Any] | Omit = OMIT,
        attempts: int = DEFAULT_ATTEMPTS,
        validate: bool | None = None,
    ) -> RecordEntry[T]:
        """Read the record, let a function change it, and write it back unless someone else wrote in between.

        Then it is read and changed once more. Fields that nobody here knows stay as they are. A record that
        the function leaves as it was is not written.

            profile.update(lambda it: setattr(it, "display_name", "Alice"), default={})

        Args:
            change: gets the record, changes it and returns nothing, or returns another one. It may be called
                several times. With a Client it may be a coroutine function; a plain one runs in a
                thread.
            repo: the repository to write to.
            default: the record to begin with if there is none; without it that is an error.
            attempts: how often it is tried, each time for the points of a write.
            validate: False skips the server's check of the Lexicon, True demands it.

        Returns:
            The record as it is now.

        Raises:
            errors.RecordNotFound: there is none and no `default`.
            errors.InvalidSwap: someone else wrote in between, each time.
            errors.ResponseError: what is there is not a valid record of the collection.
            pydantic.ValidationError: the changed record violates its Lexicon; it was not sent.
        """
        options = UpdateOptions(default, attempts, validate)
        return self._update(None, change, repo, options)

    def create(
        self,
        record: T | Mapping[str, Any],
        *,
        repo: str | None = None,
        validate: bool | None = None,
        swap_commit: str | None = None,
    ) -> RecordRef:
        """Write the record where there must be none yet.

        Raises:
            pydantic.ValidationError: the record violates its Lexicon; nothing was sent.
            errors.InvalidSwap: there is one already, or the repository has moved on from `swap_commit`.
        """
        return self.put(record, repo=repo, validate=validate, swap_record=None, swap_commit=swap_commit)

    def delete(
        self, *, repo: str | None = None, swap_record: str | None = None, swap_commit: str | None = None
    ) -> None:
        """Delete the record; if it is not there, that is no error.

        Raises:
            errors.InvalidSwap: there is another one than `swap_record` says.
        """
        self._delete(None, repo, {"swap_record": swap_record, "swap_commit": swap_commit})
