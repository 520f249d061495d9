"""One login and one renewal, however many threads and processes share a database, also when some are killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from pysky_sdk import Client, errors
from pysky_sdk.database import open_database
from tests.database.processes import together
from tests.database.session_server import SessionServer, session_server

PROCESSES = 8
THREADS = 4

ASK = f"""
    import threading
    from concurrent.futures import ThreadPoolExecutor
    from urllib.request import urlopen
    from pysky_sdk import Client
    service = os.environ["SERVICE"]
    client = Client("alice.test", "hunter2", service=service, public_service=service, database=URL)
    start = threading.Barrier({THREADS})
    def ask(_):
        start.wait()
        return client.com.atproto.server.get_session().did
    with ThreadPoolExecutor({THREADS}) as threads:
        print(*threads.map(ask, range({THREADS})))
        if os.environ.get("MEET"):
            urlopen(service + "/control/meet").read()
            print(*threads.map(ask, range({THREADS})))
    client.close()
"""


@pytest.fixture
def server() -> Iterator[SessionServer]:
    with session_server() as running:
        yield running


def client_of(server: SessionServer, url: str, **options: Any) -> Client:
    arguments = {"username": "alice.test", "password": "hunter2", **options}
    return Client(service=server.url, public_service=server.url, database=url, **arguments)


def eventually(condition: Callable[[], bool], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.02)


def test_processes_and_threads_share_one_login_and_one_renewal(server: SessionServer, url: str) -> None:
    outputs = together(ASK, PROCESSES, url, {"SERVICE": server.url, "MEET": "1"})
    assert [output.split() for output in outputs] == [["did:plc:alice"] * THREADS * 2] * PROCESSES
    counts = server.control("counts")
    assert counts["createSession"] == 1
    assert counts["refreshSession"] == 1
    assert counts["getSession"] > PROCESSES * THREADS * 2


ALONE = """
import os, sys
from pysky_sdk import Client
from pysky_sdk.core import lease
lease.LEASE_SECONDS = 4.0
service = os.environ["SERVICE"]
client = Client("alice.test", "hunter2", service=service, public_service=service, database=os.environ["URL"])
print(client.com.atproto.server.get_session().did)
"""


@contextmanager
def asking(server: SessionServer, url: str) -> Iterator[subprocess.Popen[str]]:
    environment = {**os.environ, "SERVICE": server.url, "URL": url}
    command = [sys.executable, "-c", ALONE]
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def test_another_takes_over_when_the_holder_is_killed(server: SessionServer, url: str) -> None:
    with client_of(server, url) as client:
        client.login()
    server.control("expire")
    server.control("hang", times=1)
    with asking(server, url) as holder:
        eventually(lambda: server.count("refreshSession") == 1)
        with asking(server, url) as other:
            os.kill(holder.pid, signal.SIGKILL)
            assert holder.wait(30) == -signal.SIGKILL
            output, _ = other.communicate(timeout=60)
    assert output == "did:plc:alice\n"
    counts = server.control("counts")
    assert counts["refreshSession"] == 2
    assert counts["createSession"] == 1


def test_a_revoked_session_is_replaced_once_by_all_processes(server: SessionServer, url: str) -> None:
    with client_of(server, url) as client:
        client.login()
    server.control("revoke")
    together(ASK, 2, url, {"SERVICE": server.url})
    counts = server.control("counts")
    assert (counts["refreshSession"], counts["createSession"]) == (1, 2)


def test_a_crash_loop_with_a_wrong_password_sends_one_login(server: SessionServer, url: str) -> None:
    for _ in range(3):
        with (
            client_of(server, url, password="wrong") as client,
            pytest.raises(errors.SessionError, match="password") as caught,
        ):
            client.com.atproto.server.get_session()
        assert caught.value.error == "AuthenticationRequired"
    assert server.count("createSession") == 1
    with client_of(server, url) as client:
        assert client.com.atproto.server.get_session().did == "did:plc:alice"


def test_logins_are_counted_over_restarts(server: SessionServer, url: str) -> None:
    for _ in range(3):
        with client_of(server, url, login_limits=[(3, 60)]) as client:
            client.login("alice.test", "hunter2")
    with (
        client_of(server, url, login_limits=[(3, 60)]) as client,
        pytest.raises(errors.RateLimited) as caught,
    ):
        client.login("alice.test", "hunter2")
    assert 0 < (caught.value.retry_timestamp or 0) - time.time() <= 61
    assert server.count("createSession") == 3


@pytest.mark.parametrize("whose", ["the caller's", "the client's"])
def test_a_transaction_of_the_callers_does_not_undo_a_session(
    server: SessionServer, engine: str, url: str, whose: str
) -> None:
    with client_of(server, url) as client:
        client.database.create_tables()
    given = open_database(url).peewee if whose == "the caller's" else url
    with Client("alice.test", "hunter2", service=server.url, database=given) as client:
        with client.database.peewee.atomic() as transaction:
            assert client.com.atproto.server.get_session().did == "did:plc:alice"
            transaction.rollback()
        kept = client.database.read(lambda t: t.session.select().count())
        # SQLite has one writer: there the transaction is joined, and only this client has the session.
        assert kept == (0 if engine == "sqlite" else 1)
        assert client.com.atproto.server.get_session().did == "did:plc:alice"
    assert server.count("createSession") == 1
