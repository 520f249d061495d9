"""SQLite files: made for their owner only, in WAL mode, and not opened by a child that cannot use them."""

from __future__ import annotations

import os
import sqlite3
import threading
import time
from pathlib import Path
from typing import Final

from pysky_sdk.errors import DatabaseError

_OWNER_ONLY: Final = 0o600
# To close a file drops the locks that SQLite holds on it for other threads of this process (POSIX): nobody
# opens it with SQLite before the one who makes it has closed it.
_creating = threading.Lock()
_torn: set[str] = set()
"""Files that a thread of the parent was writing to when this process was forked."""


def tear(path: str) -> None:
    """Let this process open a file no more: SQLite takes its parent's locks on it for its own."""
    _torn.add(os.path.realpath(path))


def refuse_torn(path: str) -> None:
    """Refuse a file that this process cannot use.

    Raises:
        DatabaseError: it was forked while the file was written to.
    """
    if _torn and os.path.realpath(path) in _torn:
        raise DatabaseError(
            f"This process was forked while another thread was in a transaction on {path}, and SQLite cannot "
            "tell the locks of the two apart; end transactions before forking, or start the process anew "
            '(multiprocessing\'s "spawn").'
        )


def prepared(path: str) -> str:
    """Make the file if there is none, and return the URI that opens it and makes no other.

    It holds tokens, so its mode is right before SQLite writes to it; SQLite gives -wal and -shm the same.

    Raises:
        DatabaseError: it cannot be made.
    """
    with _creating:
        return _prepared(Path(path))


def _prepared(file: Path) -> str:
    try:
        handle = os.open(file, os.O_CREAT | os.O_EXCL | os.O_RDWR, _OWNER_ONLY)
    except FileExistsError:
        _check_kind(file)
    except FileNotFoundError:
        raise DatabaseError(
            f"There is no directory {file.parent} for the SQLite file {file.name}; create it, or choose "
            "another file with database= or PYSKY_SQLITE_FILENAME."
        ) from None
    except OSError as error:
        raise DatabaseError(
            f"The SQLite file {file} cannot be created ({error.strerror}); choose a place that this user may "
            "write to, with database= or PYSKY_SQLITE_FILENAME."
        ) from None
    else:
        try:
            if hasattr(os, "fchmod"):
                os.fchmod(handle, _OWNER_ONLY)  # whatever the umask took away
        finally:
            os.close(handle)
    return f"{file.as_uri()}?mode=rw"


def _check_kind(file: Path) -> None:
    if file.is_dir():
        raise DatabaseError(
            f"{file} is a directory; name a SQLite file with database= or PYSKY_SQLITE_FILENAME."
        )


def journal(connection: sqlite3.Connection, seconds: float) -> None:
    """Put the file into WAL mode, where readers and a writer do not wait for each other; it stays so.

    SQLite does not wait for its busy timeout here when several processes do this at once.
    """
    pause = threading.Event()
    end = time.monotonic() + seconds
    while True:
        try:
            if connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal":
                return
            connection.execute("PRAGMA journal_mode = wal").fetchone()
        except sqlite3.OperationalError as error:
            # Only the names SQLITE_BUSY… pass by themselves.
            if not error.sqlite_errorname.startswith("SQLITE_BUSY") or time.monotonic() > end:
                raise
            pause.wait(0.01)
        else:
            return  # a file system without shared memory stays with its rollback journal
