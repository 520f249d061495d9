"""AlertHandler: what it tells, what it ignores, and that it keeps nobody waiting."""

from __future__ import annotations

import logging
import os
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from pysky_sdk import AsyncClient, Client
from pysky_sdk.alerts import AlertHandler
from tests.unit.alerts.chat import Server
from tests.unit.core.support import SERVICE, failure

Make = Callable[..., AlertHandler]
GENEROUS = 20.0


@pytest.fixture
def logger() -> Iterator[logging.Logger]:
    """A logger of a program, with no other handlers."""
    logger = logging.Logger("shop.orders")  # noqa: LOG001 - of this test alone
    yield logger
    for handler in logger.handlers:
        handler.close()


@pytest.fixture
def make(server: Server, logger: logging.Logger) -> Iterator[Make]:
    """Makes handlers over the server, at the logger."""
    clients: list[Client] = []

    def handler(transport: Any = server, *, database: Any = False, **options: Any) -> AlertHandler:
        http = httpx.Client(transport=httpx.MockTransport(transport))
        client = Client("bot.test", "pw", service=SERVICE, database=database, http_client=http, max_retries=0)
        clients.append(client)
        made = AlertHandler(client, **{"to": "admin.test", **options})
        logger.addHandler(made)
        return made

    yield handler
    for client in clients:
        client.close()


def test_errors_are_told(make: Make, server: Server, logger: logging.Logger) -> None:
    handler = make()
    logger.info("all is well")
    logger.warning("hm")
    logger.error("order %d failed", 17)
    handler.flush(GENEROUS)
    assert server.texts == ["ERROR shop.orders: order 17 failed"]


def test_one_fault_with_different_numbers_is_one_alert(
    make: Make, server: Server, logger: logging.Logger, clock: Any
) -> None:
    handler = make()
    for number in range(50):
        logger.error("order %d failed", number)
    handler.flush(GENEROUS)
    logger.critical("order %d failed", 50)
    logger.error("another fault")
    handler.flush(GENEROUS)
    assert [text.partition(" (")[0] for text in server.texts] == [
        "ERROR shop.orders: order 0 failed",
        "CRITICAL shop.orders: order 50 failed",
        "ERROR shop.orders: another fault",
    ]
    clock.now += 3600
    logger.error("order %d failed", 51)
    handler.flush(GENEROUS)
    held = [int(text.partition("(")[2].partition(" ")[0]) for text in server.texts if "more like" in text]
    assert sum(held) == 49
    assert server.texts[-1].startswith("ERROR shop.orders: order 51 failed")


def test_an_exception_is_told_without_its_traceback_and_without_secrets(
    make: Make, server: Server, logger: logging.Logger
) -> None:
    handler = make()
    try:
        raise ConnectionError("postgresql://me:hunter2@db/shop refused; token=eyJhbGciOiJIUzI1NiJ9.e30.abc")  # noqa: TRY301
    except ConnectionError:
        logger.exception("login with password=%s and abcd-efgh-ijkl-mnop", "hunter2", stack_info=True)
    handler.flush(GENEROUS)
    (text,) = server.texts
    assert text == (
        "ERROR shop.orders: login with password=[…] and […]\n"
        "ConnectionError: postgresql://[…]@db/shop refused; token=[…]"
    )


def test_nothing_private_is_kept_in_the_database(
    make: Make, server: Server, logger: logging.Logger, tmp_path: Path
) -> None:
    path = tmp_path / "test.db"
    handler = make(database=f"sqlite:///{path}")
    logger.error(f"login with password={'hunter' + '2'} failed")  # noqa: G004 - as programs do
    handler.flush(GENEROUS)
    handler._alerts.send("a private matter", to="admin.test")
    handler._alerts._sending._client.close()
    assert len(server.texts) == 2
    database = sqlite3.connect(path)
    names = [row[0] for row in database.execute("SELECT name FROM pysky_alert ORDER BY id")]
    assert names[1] == "shop.orders:ERROR:login with password=[…] failed"
    everything = "\n".join(database.iterdump())
    database.close()
    assert "hunter2" not in everything
    assert "private matter" not in everything


def test_a_formatter_is_respected_but_for_the_traceback(
    make: Make, server: Server, logger: logging.Logger
) -> None:
    handler = make()
    handler.setFormatter(logging.Formatter("[shop] %(message)s"))
    handler.addFilter(lambda record: "secret" not in record.getMessage())
    try:
        raise ValueError("no")  # noqa: TRY301
    except ValueError as error:
        logger.exception("failed")
        kept = error.__traceback__
    logger.error("a secret")
    handler.flush(GENEROUS)
    assert kept is not None
    assert server.texts == ["[shop] failed\nValueError: no"]


class _Odd:
    def __str__(self) -> str:
        logging.getLogger("shop").error("logged while a message is made")
        raise RuntimeError("no text")


def test_odd_records_are_told_all_the_same(make: Make, server: Server, logger: logging.Logger) -> None:
    handler = make()
    logging.getLogger("shop").addHandler(handler)
    try:
        logger.error("%d apples", "two")
        logger.error(_Odd())
        logger.error("failed", exc_info=(ValueError, ValueError(_Odd()), None))
        logger.error("nothing", exc_info=True)  # noqa: LOG014
        handler.flush(GENEROUS)
    finally:
        logging.getLogger("shop").removeHandler(handler)
    assert server.texts == [
        "ERROR shop.orders: %d apples",
        "ERROR shop.orders: (_Odd that cannot be shown)",
        "ERROR shop.orders: failed\nValueError: (ValueError that cannot be shown)",
        "ERROR shop.orders: nothing",
    ]


@pytest.mark.parametrize("name", ["pysky_sdk", "pysky_sdk.core", "httpx", "httpcore.http11", "peewee"])
def test_what_alerting_stands_on_is_not_told(make: Make, server: Server, name: str) -> None:
    handler = make()
    handler.handle(logging.LogRecord(name, logging.CRITICAL, "", 1, "broken", (), None))
    handler.handle(logging.LogRecord("pysky_sdk_bot", logging.CRITICAL, "", 1, "broken", (), None))
    handler.flush(GENEROUS)
    assert server.texts == ["CRITICAL pysky_sdk_bot: broken"]


def test_a_failure_to_send_that_logs_feeds_nothing(
    make: Make, server: Server, logger: logging.Logger
) -> None:
    seen: list[str] = []

    def failing(request: httpx.Request) -> httpx.Response:
        if "sendMessage" in request.url.path:
            seen.append(threading.current_thread().name)
            logger.critical("the network failed under the alert")
            if len(seen) < 3:
                return failure(400, "InvalidConvo")
        return server(request)

    handler = make(failing)
    for number in range(3):
        logger.error(f"fault {number}")  # noqa: G004 - as programs do
        handler.flush(GENEROUS)
    assert seen == ["pysky-alerts"] * 3
    assert server.texts == ["ERROR shop.orders: fault 2 (2 log records were lost)"]


def test_a_filter_that_logs_or_fails_feeds_nothing(
    make: Make, server: Server, logger: logging.Logger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logging, "raiseExceptions", False)
    handler = make()

    def logs(record: logging.LogRecord) -> bool:
        logger.error("looking at %s", record.msg)
        return bool(1 / (record.msg != "bad"))

    handler.addFilter(logs)
    logger.error("bad")
    logger.error("good")
    handler.flush(GENEROUS)
    assert server.texts == ["ERROR shop.orders: good"]


def test_two_handlers_do_not_feed_each_other(make: Make, server: Server, logger: logging.Logger) -> None:
    def noisy(request: httpx.Request) -> httpx.Response:
        logger.error("%s", request.url)
        return server(request)

    first, second = make(noisy), make(noisy, to="did:plc:" + "b" * 24)
    logger.error("fault")
    for _ in range(2):
        first.flush(GENEROUS)
        second.flush(GENEROUS)
    assert server.texts == ["ERROR shop.orders: fault"] * 2


def test_who_logs_does_not_wait_for_a_server_that_hangs(
    make: Make, server: Server, logger: logging.Logger
) -> None:
    goes_on = threading.Event()

    def hanging(request: httpx.Request) -> httpx.Response:
        goes_on.wait(60)
        return server(request)

    handler = make(hanging, capacity=10, patience=0.1)
    started = time.monotonic()
    for number in range(500):
        logger.error(f"fault {number}")  # noqa: G004 - as programs do
        logger.error("the same fault: %d", number)
    assert time.monotonic() - started < 1.0
    handler.flush()  # within its patience
    assert server.texts == []
    goes_on.set()
    handler.flush(GENEROUS)
    # One is being sent, ten wait, and of the rest only their number is known.
    assert 2 <= len(server.texts) <= 10
    lost = [int(text.rpartition("(")[2].split()[0]) for text in server.texts if "were lost" in text]
    assert 488 <= sum(lost) <= 490


def test_a_flood_of_one_kind_leaves_room_for_others(
    make: Make, server: Server, logger: logging.Logger
) -> None:
    goes_on = threading.Event()

    def hanging(request: httpx.Request) -> httpx.Response:
        goes_on.wait(60)
        return server(request)

    handler = make(hanging, capacity=3)
    logger.error("first")
    for number in range(1_000):
        logger.error("flood %d", number)
    logger.error("the disk is full")
    goes_on.set()
    handler.flush(GENEROUS)
    assert server.texts == [
        "ERROR shop.orders: first",
        "ERROR shop.orders: flood 0 (999 more like this were held back since 08:00 UTC)",
        "ERROR shop.orders: the disk is full",
    ]


def test_closing_sends_what_waits_and_ends_the_thread(
    make: Make, server: Server, logger: logging.Logger
) -> None:
    handler = make(patience=GENEROUS)
    logger.error("last words")
    thread = handler._thread
    assert thread is not None
    handler.close()
    assert server.texts == ["ERROR shop.orders: last words"]
    thread.join(GENEROUS)
    assert not thread.is_alive()
    logger.error("too late")
    handler.flush(GENEROUS)
    handler.close()
    assert len(server.texts) == 1


def test_a_closed_client_breaks_nothing(make: Make, server: Server, logger: logging.Logger) -> None:
    handler = make()
    handler._alerts._sending._client.close()
    logger.error("fault")
    handler.flush(GENEROUS)
    assert server.texts == []


@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_it_begins_anew_in_a_child(make: Make, server: Server, logger: logging.Logger) -> None:
    handler = make()
    logger.error("of the parent")
    handler.flush(GENEROUS)
    handler._pending.put("key", "for the parent to send")
    handler._guard.acquire()
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:  # pragma: no cover - another process
        logger.error("of the child")
        handler.flush(GENEROUS)
        os.write(writing, server.texts[-1].encode())
        os._exit(0)
    os.close(writing)
    handler._guard.release()
    try:
        with os.fdopen(reading) as pipe:
            assert pipe.read() == "ERROR shop.orders: of the child"
    finally:
        os.waitpid(child, 0)


def test_an_async_client_is_refused_with_what_to_do(server: Server) -> None:
    with pytest.raises(TypeError, match="make one beside the AsyncClient"):
        AlertHandler(AsyncClient(database=False), to="admin.test")  # type: ignore[arg-type]


def test_what_cannot_be_meant_is_refused_at_once(make: Make) -> None:
    with pytest.raises(ValueError, match="PYSKY_ALERTS_TO"):
        make(to=None)
    with pytest.raises(ValueError, match="no actor"):
        make(to="nobody at all")


_PROGRAM = """
import logging, sys, time, threading
import httpx
from pysky_sdk import Client
from pysky_sdk.alerts import AlertHandler

def hanging(request):
    time.sleep(600)

http = httpx.Client(transport=httpx.MockTransport(hanging))
client = Client("bot.test", "pw", service="https://pds.test", database=False, http_client=http)
logging.getLogger().addHandler(AlertHandler(client, to="admin.test", patience=0.3))
logging.getLogger("shop").error("fault")
print("done", flush=True)
"""


def test_a_program_ends_although_the_server_hangs() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM], capture_output=True, text=True, timeout=30, check=True
    )
    assert (done.stdout, done.stderr) == ("done\n", "")
