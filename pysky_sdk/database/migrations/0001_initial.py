"""Version 1: all tables. Frozen: a change of `tables.py` is a further migration, never a change here."""

from __future__ import annotations

from typing import Any

import peewee

from pysky_sdk.database.creating import create_missing
from pysky_sdk.database.fields import JsonField, KeyField, LongField, NameField, ShortField
from pysky_sdk.database.tables import bound

_DID = 2048
_NSID = 317
_SERVICE = 512
_HASH = 64


class SessionRow(peewee.Model):
    """The session of an account at a service: one row each, also before there is a session, for its lease."""

    id = peewee.BigAutoField()
    service = KeyField(_SERVICE)
    account = NameField(512)
    did = KeyField(_DID, null=True)
    handle = ShortField(255, null=True)
    pds = ShortField(2048, null=True)
    access_token = LongField(null=True)
    refresh_token = LongField(null=True)
    key_id = KeyField(_HASH, null=True)
    active = peewee.BooleanField(default=True)
    account_status = ShortField(255, null=True)
    status = KeyField(16, default="empty")
    ended_reason = LongField(null=True)
    created = peewee.BigIntegerField()
    refreshed = peewee.BigIntegerField(null=True)
    expires = peewee.BigIntegerField(null=True)
    renew = peewee.BigIntegerField(null=True)
    version = peewee.BigIntegerField(default=0)
    lease_owner = KeyField(128, null=True)
    lease_until = peewee.BigIntegerField(null=True)

    class Meta:
        indexes = ((("service", "account"), True), (("did",), False))


class CursorRow(peewee.Model):
    """How far a named consumer of a list has come."""

    id = peewee.BigAutoField()
    key_hash = KeyField(_HASH, unique=True)
    account = KeyField(_DID)
    service = KeyField(_SERVICE)
    nsid = KeyField(_NSID)
    params_hash = KeyField(_HASH)
    params = JsonField(null=True)
    name = NameField(255)
    last_cursor = LongField(null=True)
    state = JsonField(null=True)
    created = peewee.BigIntegerField()
    updated = peewee.BigIntegerField()
    version = peewee.BigIntegerField(default=0)
    lease_owner = KeyField(128, null=True)
    lease_until = peewee.BigIntegerField(null=True)

    class Meta:
        indexes = ((("name",), False),)


class ApiCallRow(peewee.Model):
    """One attempt of a call."""

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
    handle = ShortField(255, null=True, index=True)
    known = peewee.BooleanField(default=True)
    profile = JsonField(null=True)
    fetched = peewee.BigIntegerField()
    expires = peewee.BigIntegerField(index=True)


class HandleRow(peewee.Model):
    """Whose handle it is, or that it is nobody's."""

    handle = NameField(255, primary_key=True)
    did = KeyField(_DID, null=True, index=True)
    fetched = peewee.BigIntegerField()
    expires = peewee.BigIntegerField(index=True)


class BudgetRow(peewee.Model):
    """A window of a rate limit, and what is used of it: what is reserved before sending counts as used."""

    id = peewee.BigAutoField()
    key_hash = KeyField(_HASH, unique=True)
    service = KeyField(_SERVICE)
    account = KeyField(_DID)
    bucket = KeyField(_HASH)
    allowed = peewee.BigIntegerField()
    used = peewee.BigIntegerField(default=0)
    window_us = peewee.BigIntegerField()
    window_start = peewee.BigIntegerField(null=True)
    window_end = peewee.BigIntegerField(null=True)
    updated = peewee.BigIntegerField()
    version = peewee.BigIntegerField(default=0)


class AlertRow(peewee.Model):
    """When an alert was last sent, and how many were held back since."""

    id = peewee.BigAutoField()
    key_hash = KeyField(_HASH, unique=True)
    account = KeyField(_DID)
    recipient = ShortField(2048)
    name = ShortField(255)
    last_sent = peewee.BigIntegerField(null=True)
    window_start = peewee.BigIntegerField(null=True)
    sent = peewee.BigIntegerField(default=0)
    suppressed = peewee.BigIntegerField(default=0)
    first_suppressed = peewee.BigIntegerField(null=True)
    updated = peewee.BigIntegerField(index=True)


class LoginAttemptRow(peewee.Model):
    """A login with a password, counted before it is sent."""

    id = peewee.BigAutoField()
    key_hash = KeyField(_HASH)
    service = KeyField(_SERVICE)
    account = NameField(512)
    timestamp = peewee.BigIntegerField(index=True)
    outcome = KeyField(16, default="sent")
    error_name = ShortField(255, null=True)
    blocked_until = peewee.BigIntegerField(null=True)
    password_hash = ShortField(255, null=True)

    class Meta:
        indexes = ((("key_hash", "timestamp"), False),)


NAMES: dict[str, type[peewee.Model]] = {
    "pysky_session": SessionRow,
    "pysky_cursor": CursorRow,
    "pysky_api_call": ApiCallRow,
    "pysky_profile": ProfileRow,
    "pysky_handle": HandleRow,
    "pysky_budget": BudgetRow,
    "pysky_alert": AlertRow,
    "pysky_login_attempt": LoginAttemptRow,
}


def up(migrator: Any, db: peewee.Database) -> None:
    """Create what is missing: on MariaDB an interrupted run leaves some of it."""
    del migrator
    create_missing(db, [bound(db, name, row) for name, row in NAMES.items()])
