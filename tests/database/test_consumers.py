"""Consumers that share a database: one at a time per name, and cursors that change with the caller's data."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import peewee
import pytest

from pysky_sdk import Client, errors
from pysky_sdk.database.locks import execute
from pysky_sdk.database.url import choose
from tests.database.consuming import resumed
from tests.database.lists import server

if TYPE_CHECKING:
    from collections.abc import Iterator

_RECORDS = "records, oldest first"


class UndoneError(Exception):
    """What goes wrong in a caller's transaction."""


@pytest.fixture
def address() -> Iterator[str]:
    """A server of 25 records that do not change."""
    listening = server(1, 25)
    listening.RequestHandlerClass.changing.frozen = True  # type: ignore[attr-defined]
    thread = threading.Thread(target=listening.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{listening.server_address[1]}"
    listening.shutdown()
    listening.server_close()


@pytest.fixture
def clients(address: str) -> Iterator[Any]:
    """Makes clients."""
    made: list[Client] = []

    def make(database: Any) -> Client:
        made.append(Client(service=address, public_service=address, database=database, rate_limits=False))
        return made[-1]

    yield make
    for client in made:
        client.close()


def given(url: str) -> peewee.Database:
    """A peewee Database of the caller's own for an address."""
    target = choose(url)
    if target.engine == "sqlite":
        return peewee.SqliteDatabase(target.name, timeout=5)
    options: dict[str, Any] = {
        "host": target.host,
        "port": target.port,
        "user": target.user,
        "password": target.password,
    }
    kind = peewee.PostgresqlDatabase if target.engine == "postgresql" else peewee.MySQLDatabase
    return kind(target.name, **{name: value for name, value in options.items() if value})


def test_a_second_consumer_of_a_name_is_told_who_holds_it(url: str, clients: Any) -> None:
    first, second = clients(url), clients(url)
    second.cursors.wait_seconds = 0
    with resumed(first, _RECORDS) as holding:
        next(holding)
        with pytest.raises(errors.CursorBusy) as caught:
            next(resumed(second, _RECORDS))
        assert str(os.getpid()) in caught.value.holder
        assert "UTC" in str(caught.value)
    assert len(list(resumed(second, _RECORDS))) == 25


def test_a_second_consumer_waits_for_the_first(url: str, clients: Any) -> None:
    first, second = clients(url), clients(url)
    holding = resumed(first, _RECORDS)
    items = [next(holding)]
    found: list[Any] = []
    thread = threading.Thread(target=lambda: found.extend(resumed(second, _RECORDS)))
    thread.start()
    items += list(holding)
    thread.join(60)
    assert len(items) == 25
    assert found == []


def test_names_and_parameters_have_cursors_of_their_own(url: str, clients: Any) -> None:
    client = clients(url)
    records = client.com.atproto.repo.list_records
    for name, actor in [("a", "did:plc:a"), ("b", "did:plc:a"), ("a", "did:plc:b")]:
        found = list(records.resume(name, repo=actor, collection="app.bsky.feed.post", reverse=True))
        assert len(found) == 25
    assert len(client.cursors.list()) == 3
    again = records.resume("a", repo="did:plc:a", collection="app.bsky.feed.post", reverse=True, limit=7)
    assert list(again) == [], "the page size is no part of the key"


_CHILD = """
import os, sys
from tests.database.consuming import client_of, resumed
client = client_of(sys.argv[1], sys.argv[2])
client.cursors.lease_seconds = float(sys.argv[3])
holding = resumed(client, "records, oldest first")
next(holding)
print("holding", flush=True)
sys.stdin.readline()
"""


def holding_child(address: str, url: str, lease: float) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", _CHILD, address, url, str(lease)]
    child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    assert child.stdout.readline() == "holding\n"
    return child


def test_another_process_takes_over_when_the_holder_was_killed(url: str, address: str, clients: Any) -> None:
    child = holding_child(address, url, lease=1)
    child.send_signal(signal.SIGKILL)
    child.communicate()
    client = clients(url)
    assert len(list(resumed(client, _RECORDS))) == 25, "what was not consumed comes again"


def test_a_holder_that_was_too_slow_may_not_store(url: str, clients: Any) -> None:
    slow, quick = clients(url), clients(url)
    slow.cursors.lease_seconds = 0.05
    pages = resumed(slow, _RECORDS).pages()
    page = next(pages)
    assert len(list(resumed(quick, _RECORDS))) == 25
    with pytest.raises(errors.CursorLost, match="another one took over"):
        page.commit()
    with pytest.raises(errors.CursorLost):
        next(pages)
    assert list(resumed(quick, _RECORDS)) == [], "its place is as the other one left it"


@pytest.mark.parametrize("own", [False, True], ids=["the client's database", "the caller's database"])
def test_a_rollback_takes_the_cursor_with_it(url: str, clients: Any, *, own: bool) -> None:
    mine = given(url) if own else None
    client = clients(mine or url)
    client.database.create_tables()
    atomic = mine.atomic if mine else client.database.transaction
    client.database.run(lambda t: execute(t.db, "CREATE TABLE kept (name VARCHAR(99))"))

    def consume(fail_on: int) -> None:
        for number, page in enumerate(resumed(client, _RECORDS).pages()):
            with atomic():
                for item in page.items:
                    execute(client.database.peewee, f"INSERT INTO kept VALUES ('{item.uri}')")
                page.commit()
                if number == fail_on:
                    raise UndoneError

    with pytest.raises(UndoneError):
        consume(fail_on=1)
    assert kept(client) == 10
    consume(fail_on=-1)
    assert kept(client) == 25
    if mine:
        mine.close()


def kept(client: Client) -> int:
    rows = client.database.read(lambda t: list(execute(t.db, "SELECT name FROM kept")))
    assert len(rows) == len(set(rows))
    return len(rows)


def test_a_transaction_that_failed_can_be_tried_again(url: str, clients: Any) -> None:
    client = clients(url)
    client.database.create_tables()
    client.database.run(lambda t: execute(t.db, "CREATE TABLE kept (name VARCHAR(99))"))

    def consume() -> None:
        for page in resumed(client, _RECORDS).pages():
            for fails in (True, True, False):
                with suppress(UndoneError), client.database.transaction() as tables:
                    for item in page.items:
                        execute(tables.db, f"INSERT INTO kept VALUES ('{item.uri}')")
                    page.commit()
                    page.commit()
                    if fails:
                        raise UndoneError
            page.commit()

    consume()
    assert kept(client) == 25
    consume()
    assert kept(client) == 25


@pytest.fixture(params=[_RECORDS, "records, newest first"])
def two_pages(request: Any, url: str, clients: Any) -> Any:
    """A client, its resumed list, and the first two pages of it."""
    client = clients(url)
    pages = resumed(client, request.param).pages()
    return client, request.param, pages, (next(pages), next(pages))


def test_pages_undone_together_are_committed_again_together(two_pages: Any) -> None:
    client, _, pages, (one, two) = two_pages
    with suppress(UndoneError), client.database.transaction():
        one.commit()
        two.commit()
        raise UndoneError
    for page in (one, two, one):
        page.commit()
    (row,) = client.cursors.list()
    assert row.cursor == two.output.cursor
    next(pages).commit()


def test_a_page_is_not_passed_over_by_the_next_one_when_both_were_undone(two_pages: Any) -> None:
    client, *_, (one, two) = two_pages
    with suppress(KeyboardInterrupt), client.database.transaction():
        one.commit()
        two.commit()
        raise KeyboardInterrupt
    with pytest.raises(errors.CursorLost):
        two.commit()
    assert [row.cursor for row in client.cursors.list()] == [None]
    one.commit()


@pytest.mark.parametrize("late", [0, 1])
def test_an_undone_commit_is_lost_when_another_consumer_came_and_went(
    two_pages: Any, clients: Any, url: str, late: int
) -> None:
    client, name, pages, both = two_pages
    with suppress(UndoneError), client.database.transaction():
        both[0].commit()
        raise UndoneError
    pages.close()
    with resumed(clients(url), name) as other:
        next(iter(other.pages()))
    with pytest.raises(errors.CursorLost):
        both[late].commit()
    (row,) = client.cursors.list()
    assert (row.cursor, row.holder) == (None, None)


def test_closing_a_client_lets_others_go_on_with_what_it_was_at(url: str, clients: Any) -> None:
    first, second = clients(url), clients(url)
    second.cursors.wait_seconds = 0.0
    held = iter(resumed(first, _RECORDS))
    next(held)
    with pytest.raises(errors.CursorBusy):
        next(iter(resumed(second, _RECORDS)))
    first.with_options(timeout=3).close()
    assert len(list(resumed(second, _RECORDS))) == 25
    del held


def test_a_rollback_that_is_passed_over_ends_the_consumer(url: str, clients: Any) -> None:
    client = clients(url)
    pages = resumed(client, _RECORDS).pages()
    next(pages).commit()
    page = next(pages)
    with suppress(UndoneError), client.database.transaction():
        page.commit()
        raise UndoneError
    with pytest.raises(errors.CursorLost, match="rolled back"):
        next(pages)
    assert len(list(resumed(client, _RECORDS))) == 15
