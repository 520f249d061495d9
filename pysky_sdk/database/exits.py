"""The moments at which nothing may be lost: the end of the process, and forks."""

from __future__ import annotations

import atexit
import logging
import os
import sys
import threading
import time
import weakref
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final, Protocol

from pysky_sdk.database.atfork import LOG, at_fork, members

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pysky_sdk.database.backlog import Backlog


class Releasing(Protocol):
    """What has something to give back in the end."""

    def release(self) -> None:
        """Give it back; may block."""
        ...


log = logging.getLogger("pysky_sdk")

_FORK_SECONDS: Final = 1.0
_RELEASE_SECONDS: Final = 2.0

_all: weakref.WeakSet[Backlog] = weakref.WeakSet()
_releasing: weakref.WeakSet[Releasing] = weakref.WeakSet()
_kept: set[Backlog] = set()
_held: list[Backlog] = []
_finalizers: dict[int, Any] = {}


def watch(backlog: Backlog) -> None:
    """Write what a backlog holds at the end of the process, and before it forks."""
    _all.add(backlog)


def release_at_end(releasing: Releasing) -> None:
    """Have something given back at the end of the process, if it is still there then."""
    _releasing.add(releasing)


def hold(backlog: Backlog) -> None:
    """Keep a backlog that has entries and no thread, also when nobody else does."""
    _kept.add(backlog)


def release(backlog: Backlog) -> None:
    """Let it go."""
    _kept.discard(backlog)


def watch_child() -> None:
    """Do the same in a child of multiprocessing, which ends without atexit's functions."""
    multiprocessing = sys.modules.get("multiprocessing.util")
    if multiprocessing is None or os.getpid() in _finalizers:
        return
    from multiprocessing import parent_process

    _finalizers.clear()
    if parent_process() is not None:
        _finalizers[os.getpid()] = multiprocessing.Finalize(None, _at_exit, exitpriority=0)


@contextmanager
def _alone() -> Iterator[None]:
    """Let what fails for one backlog be nothing to the others."""
    try:
        yield
    except Exception as error:  # noqa: BLE001 - there is nobody left to raise it to
        log.warning("What was left to be written at the end failed: %s", error)


def _at_exit() -> None:
    # Threads still run now, except those that a fork left behind.
    began = time.monotonic()
    backlogs = members(_all)
    for backlog in backlogs:
        with _alone():
            backlog.hurry()
    answering = True
    for backlog in backlogs:
        with _alone():
            answering = backlog.close(began) and answering
    _release(answering=answering)


def _release(*, answering: bool = True) -> None:
    """Beside this thread, which waits a bounded time for a database that may not answer.

    From Python 3.12 on no thread starts at the end of a process: then in this one, if databases answer.
    """
    left = members(_releasing)
    if not left:
        return

    def work() -> None:
        for releasing in left:
            with _alone():
                releasing.release()

    thread = threading.Thread(target=work, daemon=True)
    try:
        thread.start()
    except RuntimeError as error:
        if answering:
            work()
        else:
            log.debug("What was set aside is not given back and expires by itself: %s", error)
    else:
        thread.join(_RELEASE_SECONDS)


def _before_fork() -> None:
    """Write everything, and let no thread be within the database, or importing its driver, at the fork.

    A child would inherit the locks that such a thread holds and wait for it for ever.
    """
    deadline = time.monotonic() + _FORK_SECONDS
    backlogs = members(_all)
    for backlog in backlogs:
        with _alone():
            if backlog.calm:
                backlog.settled(backlog.hurry(), deadline)
    _held.extend(
        backlog
        for backlog in backlogs
        if backlog.writing.acquire(timeout=max(0.0, deadline - time.monotonic()))
    )


def _after_fork_in_parent() -> None:
    while _held:
        _held.pop().writing.release()


def _after_fork_in_child() -> None:
    _held.clear()
    _kept.clear()
    for backlog in members(_all):
        backlog.renew()


atexit.register(_at_exit)
at_fork(LOG, _before_fork, _after_fork_in_parent, _after_fork_in_child)
