# Made from pysky_sdk/posts/deleting_aio.py by `nox -s codegen`. Do not edit.
"""`client.delete`: a post with its gates, or another record of the account."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING, Any

from pysky_sdk.errors import DatabaseError, InputError
from pysky_sdk.posts.finding import Finding
from pysky_sdk.posts.keys import PostKeys
from pysky_sdk.posts.refs import POST

if TYPE_CHECKING:
    from pysky_sdk.posts.refs import PostLike

log = logging.getLogger("pysky_sdk.posts")

# The post first: were its gates gone before it, everybody might reply for a moment.
_WITH_GATES = (POST, "app.bsky.feed.threadgate", "app.bsky.feed.postgate")


class Deleting:
    """Deletes what one account wrote."""

    def __init__(self, client: Any, account: str) -> None:
        self._client = client
        self._account = account
        self._keys = PostKeys(client.database)
        self._finding = Finding(client, account)

    def delete(self, record: PostLike) -> None:
        """Delete a record; one that is not there is no error."""
        place = self._finding.place(record)
        if place.authority != self._account:
            raise InputError(
                f"{place} belongs to {place.authority}; an account deletes only its own: {self._account}."
            )
        collection, rkey = place.collection or "", place.rkey or ""
        if collection == POST:
            self._note(rkey)
        for name in _WITH_GATES if collection == POST else (collection,):
            self._client.com.atproto.repo.delete_record(repo=self._account, collection=name, rkey=rkey)

    def _note(self, rkey: str) -> None:
        """Say that it was there, lest its key be used for a new one. A failing database stops no deletion."""
        try:
            self._client._driver.work(partial(self._keys.note_deleted, self._account, rkey))  # noqa: SLF001 - the client's own parts
        except DatabaseError as error:
            log.warning("%s is deleted, but the database does not know: %s", rkey, error)
