"""Version 3: the keys of posts. Frozen: a change of `tables.py` is a further migration."""

from __future__ import annotations

from typing import Any

import peewee

from pysky_sdk.database.creating import create_missing
from pysky_sdk.database.fields import KeyField, ShortField
from pysky_sdk.database.tables import bound

_DID = 2048
_HASH = 64


class PostRow(peewee.Model):
    """The post that a `key=` stands for."""

    id = peewee.BigAutoField()
    key_hash = KeyField(_HASH, unique=True)
    account = KeyField(_DID)
    name = ShortField(255)
    rkey = KeyField(512)
    cid = KeyField(255, null=True)
    created = peewee.BigIntegerField()
    sent = peewee.BigIntegerField(null=True)

    class Meta:
        indexes = ((("account", "rkey"), False),)


def up(migrator: Any, db: peewee.Database) -> None:
    """Create what is missing: on MariaDB an interrupted run leaves some of it."""
    del migrator
    create_missing(db, [bound(db, "pysky_post", PostRow)])
