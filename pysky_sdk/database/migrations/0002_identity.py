"""Version 2: resolved handles and DIDs. Frozen: a change of `tables.py` is a further migration."""

from __future__ import annotations

from typing import Any

import peewee

from pysky_sdk.database.creating import create_missing
from pysky_sdk.database.fields import JsonField, KeyField
from pysky_sdk.database.tables import bound

_DID = 2048
_SOURCE = 512


class IdentityRow(peewee.Model):
    """What a handle or DID was found to be, or that there is none."""

    identifier = KeyField(_DID, primary_key=True)
    source = KeyField(_SOURCE)
    did = KeyField(_DID, null=True)
    document = JsonField(null=True)
    problem = KeyField(16, null=True)
    fetched = peewee.BigIntegerField()
    expires = peewee.BigIntegerField(index=True)


def up(migrator: Any, db: peewee.Database) -> None:
    """Create what is missing: on MariaDB an interrupted run leaves some of it."""
    del migrator
    create_missing(db, [bound(db, "pysky_identity", IdentityRow)])
