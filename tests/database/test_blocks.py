"""Requests that a process sets aside: given back at its end and after a pause."""

from __future__ import annotations

import time
from textwrap import dedent
from typing import TYPE_CHECKING

import pytest

from pysky_sdk import RateLimits
from pysky_sdk.core.budgets.blocks import PAUSE
from pysky_sdk.database import exits
from tests.database.processes import alone
from tests.database.servers import ENGINES
from tests.database.test_budgets import ON_SQLITE, a_client, one_client, windows

if TYPE_CHECKING:
    from pysky_sdk.database import Database


@pytest.mark.parametrize("ending", ["", "sys.exit(0)", "client.close()"])
@pytest.mark.parametrize("engine", ENGINES)
def test_a_process_that_ends_gives_back_what_it_did_not_use(
    url: str, database: Database, ending: str
) -> None:
    code = one_client((10_000, 300)) + dedent(f"""
    for _ in range(40):
        client.call("com.example.getThing")
    {ending}
    """)
    alone(code, url)
    assert windows(database)["requests/300"].used == 41  # with the login


@pytest.mark.parametrize("engine", ENGINES)
def test_so_does_one_in_which_no_thread_starts_at_the_end(url: str, database: Database) -> None:
    """As from Python 3.12 on."""
    code = one_client((10_000, 300)) + dedent("""
    import atexit, threading
    def refuse(thread):
        raise RuntimeError("can't create new thread at interpreter shutdown")
    for _ in range(40):
        client.call("com.example.getThing")
    atexit.register(setattr, threading.Thread, "start", refuse)
    """)
    alone(code, url)
    assert windows(database)["requests/300"].used == 41


@pytest.mark.parametrize("engine", ["sqlite"])
def test_a_forked_child_gives_back_only_its_own(url: str, database: Database) -> None:
    code = one_client((10_000, 300)) + dedent("""
    for _ in range(40):
        client.call("com.example.getThing")
    pid = os.fork()
    if pid:
        assert os.waitpid(pid, 0)[1] == 0
    else:
        client.call("com.example.getThing")
    """)
    alone(code, url)
    assert windows(database)["requests/300"].used == 42


@pytest.mark.parametrize("engine", ["postgresql"])
def test_the_end_does_not_wait_for_a_database_that_does_not_answer(url: str, database: Database) -> None:
    code = one_client((10_000, 300)) + dedent("""
    import pysky_sdk.database.exits as exits, threading
    for _ in range(40):
        client.call("com.example.getThing")
    client.call_log.flush()
    exits._RELEASE_SECONDS = 0.1
    client._pipeline.budget.table.change = lambda *_: threading.Event().wait()
    """)
    began = time.monotonic()
    alone(code, url)
    assert time.monotonic() - began < 60
    assert windows(database)["requests/300"].used > 41


def test_after_a_pause_a_process_keeps_no_more_than_it_uses(
    url: str, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = a_client(url)
    for _ in range(65):
        client.call("com.example.getThing")
    assert windows(database)["requests/300"].used > 100
    moved = 0.0
    monkeypatch.setattr(client._clock, "time", lambda: time.time() + moved)
    moved = PAUSE - 5
    client.call("com.example.getThing")
    assert windows(database)["requests/300"].used > 100
    moved = 2 * PAUSE
    client.call("com.example.getThing")
    assert windows(database)["requests/300"].used == 67
    client.call("com.example.getThing")  # and blocks are small again
    assert windows(database)["requests/300"].used == 68
    client.close()


def test_what_fails_at_the_end_is_nothing_to_others(caplog: pytest.LogCaptureFixture) -> None:
    released: list[int] = []

    class Broken:
        def release(self) -> None:
            raise ZeroDivisionError

    class Sound:
        def release(self) -> None:
            released.append(1)

    things: list[exits.Releasing] = [Broken(), Sound()]
    for thing in things:
        exits.release_at_end(thing)
    exits._release()
    assert released == [1]
    assert "left to be written at the end failed" in caplog.text


@ON_SQLITE
def test_a_child_does_not_spend_the_block_of_its_parent(url: str, database: Database) -> None:
    code = one_client((10_000, 300)) + dedent("""
    client.call("com.example.getThing")
    pid = os.fork()
    client.call("com.example.getThing")
    if not pid:
        client.close()
        os._exit(0)
    assert os.waitpid(pid, 0)[1] == 0
    client.close()
    """)
    alone(code, url)
    # A login and two calls of the parent, one call of the child; what was set aside is back.
    assert windows(database)["requests/300"].used == 4


def test_an_ordinary_call_costs_no_transaction(url: str, database: Database) -> None:
    client = a_client(url)
    client.call("com.example.getThing")

    def version() -> int:
        return database.read(lambda t: t.budget.get().version)

    # A process that has just begun takes 1, 2, 4, 8, 16, 32 requests, so that a short one takes what it uses.
    before = version()
    for _ in range(62):
        client.call("com.example.getThing")
    assert version() == before + 5
    assert client.rate_limits.status()[0].used == 63
    client.call("com.example.getThing")
    assert version() == before + 6
    assert client.rate_limits.status()[0].used == 63 + 60
    for _ in range(59):
        client.call("com.example.getThing")
    assert version() == before + 6
    client.close()
    assert windows(database)["requests/300"].used == 63 + 60


def test_processes_that_end_without_closing_take_about_what_they_use(url: str, database: Database) -> None:
    for _ in range(20):
        client = a_client(url, rate_limits=RateLimits(requests=((3000, 300),)))
        client.call("com.example.getThing")
        client._pipeline.budget._blocks.drain()  # as if it had been killed: nothing is given back
        client.close()
    assert windows(database)["requests/300"].used == 20
