"""The keys of posts, in the database that all processes share. Blocks, so callers `work` its methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pysky_sdk.database.apart import run_apart
from pysky_sdk.errors import DatabaseError, InputError
from pysky_sdk.syntax import next_tid

if TYPE_CHECKING:
    from pysky_sdk.database.posts import Kept
    from pysky_sdk.database.store import Database


class PostKeys:
    """Which record key belongs to which key.

    A record key is kept before anything is sent, and no server takes two records under one: whoever asks
    again, at the same moment or years later, makes that very record or finds it there.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, account: str, key: str) -> Kept | None:
        """Look a key up."""
        from pysky_sdk.database import posts

        return self._database.read(lambda t: posts.find(t, account, key))

    def reserve(self, account: str, key: str) -> Kept:
        """Keep a new record key for a key, unless it has one.

        Not in a transaction of the caller's: what is sent cannot be rolled back.

        Raises:
            errors.DatabaseError: the caller has a transaction open on SQLite, or the database failed.
        """
        from pysky_sdk.database import posts

        if not self._database.peewee.for_update and self._database.in_transaction():
            raise DatabaseError(
                "client.post(key=…) was called within a transaction on SQLite, whose rollback would undo the "
                "key but not the post. Commit the transaction first."
            )
        rkey = next_tid()
        return run_apart(self._database, lambda t: posts.reserve(t, account, key, rkey))

    def note_sent(self, account: str, key: str, cid: str) -> None:
        """Note that the post of a key is there."""
        from pysky_sdk.database import posts

        run_apart(self._database, lambda t: posts.note_sent(t, account, key, cid))

    def note_deleted(self, account: str, rkey: str) -> None:
        """Note that a post is about to be deleted."""
        from pysky_sdk.database import posts

        run_apart(self._database, lambda t: posts.note_deleted(t, account, rkey))


def check_key(key: str | None) -> None:
    """Refuse a key that cannot be meant.

    Raises:
        errors.InputError: it is empty.
        TypeError: it is no text.
    """
    if key is not None and not isinstance(key, str):
        raise TypeError(f"key= is a text, not {type(key).__name__}; write key=str(…).")
    if key is not None and not key.strip():
        raise InputError("key= is a name of this one post, such as the address of what it tells of; not ''.")
