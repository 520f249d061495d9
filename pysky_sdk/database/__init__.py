"""Where the SDK keeps what must survive a process: sessions, cursors, the call log, budgets, profiles.

`open_database` gives a `Database`: tables, transactions and migrations on SQLite, PostgreSQL or MariaDB.
Neither importing this package nor making a `Database` imports peewee or touches a file or server: the first
use does.
"""

from __future__ import annotations

from pysky_sdk.database.store import Database, open_database
from pysky_sdk.database.url import Target, choose

__all__ = ["Database", "Target", "choose", "open_database"]
