"""The tables, as they are now. A change here needs a migration: see `migrations/`.

The classes here belong to no database. `Tables` makes a subclass of each for one `peewee.Database` (measured:
about 4 ms for all of them, once per database): several clients with different databases then share a process
and its threads without any global or temporary binding; `Model.bind_ctx` changes the class for all threads.

No column is a reserved word of an engine (`key`, `cursor`), so that statements by hand need no quotes.
"""

from __future__ import annotations

import hashlib
import json
from typing import Any

import peewee

from pysky_sdk.database.fields import (
    JsonField,
    KeyField,
    LongField,
    NameField,
    SecretField,
    ShortField,
    ShortSecretField,
    now_us,
)

_DID = 2048
_NSID = 317
_SERVICE = 512
_HASH = 64


class SchemaRow(peewee.Model):
    """A migration that was applied."""

    id = peewee.BigAutoField()
    name = KeyField(255, unique=True)
    applied = peewee.BigIntegerField(default=now_us)


class SessionRow(peewee.Model):
    """The session of an account at a service: one row each, also before there is a session, for its lease."""

    id = peewee.BigAutoField()
    service = KeyField(_SERVICE)
    account = NameField(512)  # what the user logs in with: a handle, a DID or an e-mail address
    did = KeyField(_DID, null=True)
    handle = ShortField(255, null=True)
    pds = ShortField(2048, null=True)
    access_token = SecretField(null=True)  # encrypted when key_id names a key
    refresh_token = SecretField(null=True)
    key_id = KeyField(_HASH, null=True)
    active = peewee.BooleanField(default=True)
    account_status = ShortField(255, null=True)
    status = KeyField(16, default="empty")  # empty, usable, ended
    ended_reason = LongField(null=True)
    created = peewee.BigIntegerField()
    refreshed = peewee.BigIntegerField(null=True)
    expires = peewee.BigIntegerField(null=True)
    renew = peewee.BigIntegerField(null=True)  # from when on it is renewed ahead of that
    version = peewee.BigIntegerField(default=0)  # grows with every change of the tokens
    lease_owner = KeyField(128, null=True)
    lease_until = peewee.BigIntegerField(null=True)

    class Meta:
        indexes = ((("service", "account"), True), (("did",), False))


class CursorRow(peewee.Model):
    """How far a named consumer of a list has come."""

    id = peewee.BigAutoField()
    key_hash = KeyField(_HASH, unique=True)  # key_of(account, service, nsid, params_hash, name)
    account = KeyField(_DID)
    service = KeyField(_SERVICE)
    nsid = KeyField(_NSID)
    params_hash = KeyField(_HASH)
    params = JsonField(null=True)
    name = NameField(255)
    last_cursor = LongField(null=True)
    state = JsonField(null=True)  # of newest-first lists: high-water marks and the gap being caught up
    created = peewee.BigIntegerField()
    updated = peewee.BigIntegerField()
    version = peewee.BigIntegerField(default=0)
    lease_owner = KeyField(128, null=True)
    lease_until = peewee.BigIntegerField(null=True)

    class Meta:
        indexes = ((("name",), False),)


class ApiCallRow(peewee.Model):
    """One attempt of a call."""

    # Chosen by the client (the number of a TID: in time order, unique without asking), so that log lines can
    # name a row that is written later, in a batch.
    id = peewee.BigIntegerField(primary_key=True)
    timestamp = peewee.BigIntegerField(index=True)
    host = ShortField(255)
    nsid = ShortField(_NSID)
    did = ShortField(_DID, null=True)
    method = KeyField(8)
    status = peewee.IntegerField(null=True)
    error_name = ShortField(255, null=True)
    error_message = LongField(null=True)
    params = JsonField(null=True)
    cursor_sent = LongField(null=True)
    cursor_received = LongField(null=True)
    response_keys = JsonField(null=True)
    write_points = peewee.IntegerField(default=0)
    session_refreshed = peewee.BooleanField(default=False)
    attempt = peewee.IntegerField(default=1)
    duration_us = peewee.BigIntegerField(default=0)

    class Meta:
        indexes = ((("nsid", "timestamp"), False),)


class ProfileRow(peewee.Model):
    """A profile as last seen, or that there is none."""

    did = KeyField(_DID, primary_key=True)
    handle = ShortField(255, null=True, index=True)  # not unique: handles move
    known = peewee.BooleanField(default=True)
    profile = JsonField(null=True)
    fetched = peewee.BigIntegerField()
    expires = peewee.BigIntegerField(index=True)


class HandleRow(peewee.Model):
    """Whose handle it is, or that it is nobody's."""

    handle = NameField(255, primary_key=True)
    did = KeyField(_DID, null=True, index=True)  # None: nobody's; "": somebody's who has no profile
    fetched = peewee.BigIntegerField()
    expires = peewee.BigIntegerField(index=True)


class IdentityRow(peewee.Model):
    """What a handle or DID was found to be, or that there is none."""

    identifier = KeyField(_DID, primary_key=True)  # a handle in lower case, or a DID
    source = KeyField(_SERVICE)  # who said so: `network`, or the address of a service or directory
    did = KeyField(_DID, null=True)  # whose handle it is
    document = JsonField(null=True)  # of a DID
    problem = KeyField(16, null=True)  # missing, removed
    fetched = peewee.BigIntegerField()
    expires = peewee.BigIntegerField(index=True)


class PostRow(peewee.Model):
    """The post that a `key=` stands for. A row is the promise that there is one at most, so it stays."""

    id = peewee.BigAutoField()
    key_hash = KeyField(_HASH, unique=True)  # key_of(account, name)
    account = KeyField(_DID)
    name = ShortField(255)
    rkey = KeyField(512)  # chosen before the post is sent
    cid = KeyField(255, null=True)
    created = peewee.BigIntegerField()
    sent = peewee.BigIntegerField(null=True)  # since when it is known to have been there

    class Meta:
        indexes = ((("account", "rkey"), False),)


class BudgetRow(peewee.Model):
    """A window of a rate limit, and what is used of it: what is reserved before sending counts as used."""

    id = peewee.BigAutoField()
    key_hash = KeyField(_HASH, unique=True)  # key_of(service, account, bucket)
    service = KeyField(_SERVICE)
    account = KeyField(_DID)
    bucket = KeyField(_HASH)
    allowed = peewee.BigIntegerField()
    used = peewee.BigIntegerField(default=0)
    window_us = peewee.BigIntegerField()
    window_start = peewee.BigIntegerField(null=True)  # None: not begun; windows are fixed from first use
    window_end = peewee.BigIntegerField(null=True)
    updated = peewee.BigIntegerField()
    version = peewee.BigIntegerField(default=0)


class AlertRow(peewee.Model):
    """When an alert was last sent, and how many were held back since."""

    id = peewee.BigAutoField()
    key_hash = KeyField(_HASH, unique=True)  # key_of(account, recipient, name); name "" for the total
    account = KeyField(_DID)
    recipient = ShortField(2048)
    name = ShortField(255)
    last_sent = peewee.BigIntegerField(null=True)
    window_start = peewee.BigIntegerField(null=True)  # of the total: the hour in which `sent` are counted
    sent = peewee.BigIntegerField(default=0)
    suppressed = peewee.BigIntegerField(default=0)
    first_suppressed = peewee.BigIntegerField(null=True)
    updated = peewee.BigIntegerField(default=now_us, index=True)


class LoginAttemptRow(peewee.Model):
    """A login with a password, counted before it is sent."""

    id = peewee.BigAutoField()
    key_hash = KeyField(_HASH)  # key_of(service, account)
    service = KeyField(_SERVICE)
    account = NameField(512)
    timestamp = peewee.BigIntegerField(index=True)
    outcome = KeyField(16, default="sent")  # sent, accepted, refused, failed
    error_name = ShortField(255, null=True)
    blocked_until = peewee.BigIntegerField(null=True)  # no login before that, after a refusal or a 429
    password_hash = ShortSecretField(
        255, null=True
    )  # scrypt, of a refused password: only that one is blocked

    class Meta:
        indexes = ((("key_hash", "timestamp"), False),)


NAMES: dict[str, type[peewee.Model]] = {
    "pysky_schema": SchemaRow,
    "pysky_session": SessionRow,
    "pysky_cursor": CursorRow,
    "pysky_api_call": ApiCallRow,
    "pysky_profile": ProfileRow,
    "pysky_handle": HandleRow,
    "pysky_budget": BudgetRow,
    "pysky_alert": AlertRow,
    "pysky_login_attempt": LoginAttemptRow,
    "pysky_identity": IdentityRow,
    "pysky_post": PostRow,
}


class Tables:
    """The tables of one database."""

    schema: type[SchemaRow]
    session: type[SessionRow]
    cursor: type[CursorRow]
    api_call: type[ApiCallRow]
    profile: type[ProfileRow]
    handle: type[HandleRow]
    budget: type[BudgetRow]
    alert: type[AlertRow]
    login_attempt: type[LoginAttemptRow]
    identity: type[IdentityRow]
    post: type[PostRow]

    db: peewee.Database
    """Their database, with a connection while a scope of `Database` is open."""

    all: tuple[type[peewee.Model], ...]

    def __init__(self, db: peewee.Database) -> None:
        self.db = db
        self.all = tuple(bound(db, name, row) for name, row in NAMES.items())
        for name, model in zip(NAMES, self.all, strict=True):
            setattr(self, name.removeprefix("pysky_"), model)


def bound(db: peewee.Database, table: str, row: type[peewee.Model]) -> type[peewee.Model]:
    """Return a class for a table of one database."""
    options: dict[str, Any] = {"database": db, "table_name": table, "legacy_table_names": False}
    if isinstance(db, peewee.MySQLDatabase):
        # A server's default may be latin1 or a collation that takes "A" for "a".
        options["table_settings"] = ["ENGINE=InnoDB", "DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin"]
    return type(row.__name__, (row,), {"Meta": type("Meta", (), options), "__doc__": row.__doc__})


def key_of(*parts: str | None) -> str:
    """Return a short key for some texts, the same on every machine; None differs from ""."""
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()
