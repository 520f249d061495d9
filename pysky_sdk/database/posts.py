"""Which record key belongs to the `key=` of a post: kept before it is sent, so that there is one at most.

By account alone, not by service: a DID is the same account at whatever address it logs in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pysky_sdk.database.fields import now_us
from pysky_sdk.database.queries import insert_new
from pysky_sdk.database.tables import key_of

if TYPE_CHECKING:
    from pysky_sdk.database.tables import Tables


class Kept(NamedTuple):
    """What is known of the post of a key."""

    rkey: str
    """The record key it has, or will have."""

    cid: str | None
    """The CID of its content, once that is known."""

    sent: bool
    """Whether it surely was there once."""


def find(t: Tables, account: str, name: str) -> Kept | None:
    """Look a key up."""
    row = t.post.get_or_none(t.post.key_hash == key_of(account, name))
    return None if row is None else Kept(row.rkey, row.cid, row.sent is not None)


def reserve(t: Tables, account: str, name: str, rkey: str) -> Kept:
    """Keep a record key for a key; return that, or the one that was kept before."""
    row = {"key_hash": key_of(account, name), "account": account, "name": name, "rkey": rkey}
    if insert_new(t.post, {**row, "created": now_us()}):
        return Kept(rkey, None, sent=False)
    kept = find(t, account, name)
    assert kept is not None, "rows of keys are never deleted"  # noqa: S101
    return kept


def note_sent(t: Tables, account: str, name: str, cid: str) -> None:
    """Note that the post is there."""
    key = key_of(account, name)
    t.post.update(cid=cid, sent=now_us()).where(t.post.key_hash == key, t.post.sent.is_null()).execute()


def note_deleted(t: Tables, account: str, rkey: str) -> None:
    """Note that a post was there, before it is deleted: it is not made a second time."""
    t.post.update(sent=now_us()).where(
        t.post.account == account, t.post.rkey == rkey, t.post.sent.is_null()
    ).execute()
