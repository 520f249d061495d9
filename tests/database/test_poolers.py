"""What stands between the SDK and a server: a pooler that refuses options, a proxy that goes silent."""

from __future__ import annotations

import socket
import struct
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

from pysky_sdk.database import Database, connect, open_database, silence
from pysky_sdk.database.backlog import Backlog
from pysky_sdk.database.locks import execute
from pysky_sdk.errors import DatabaseError
from tests.database.entries import Entry
from tests.database.test_calllog_outage import Wire

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.parametrize("engine", ["postgresql"])

TIMES = "SELECT current_setting('lock_timeout'), current_setting('statement_timeout')"
_SSL_REQUEST, _GSS_REQUEST = 80877103, 80877104


class Pooler:
    """Refuses start-up options as PgBouncer does, and passes everything else on."""

    def __init__(self, host: str, port: int) -> None:
        self._server = host, port
        self.refused = 0
        self.started = 0
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                near = self._listener.accept()[0]
            except OSError:
                return  # closed
            threading.Thread(target=self._serve, args=(near,), daemon=True).start()

    def _serve(self, near: socket.socket) -> None:
        with near:
            packet = self._start_up(near)
            if b"\0options\0" in packet:
                self.refused += 1
                text = b"unsupported startup parameter in options: lock_timeout"
                body = b"SFATAL\0C08P01\0M" + text + b"\0\0"
                near.sendall(b"E" + struct.pack("!i", len(body) + 4) + body)
                return
            self.started += 1
            with socket.create_connection(self._server) as far:
                far.sendall(packet)
                back = threading.Thread(target=_pass, args=(far, near), daemon=True)
                back.start()
                _pass(near, far)
                back.join()

    def _start_up(self, near: socket.socket) -> bytes:
        while True:
            head = near.recv(8, socket.MSG_WAITALL)
            length, code = struct.unpack("!ii", head)
            if code not in {_SSL_REQUEST, _GSS_REQUEST}:
                return head + near.recv(length - 8, socket.MSG_WAITALL)
            near.sendall(b"N")


def _pass(source: socket.socket, target: socket.socket) -> None:
    try:
        while data := source.recv(65536):
            target.sendall(data)
        target.shutdown(socket.SHUT_RDWR)
    except OSError:
        return  # the other side has ended


@pytest.fixture
def pooler(url: str) -> Iterator[Pooler]:
    parts = urlsplit(url)
    made = Pooler(parts.hostname or "", parts.port or 5432)
    yield made
    made.close()


@pytest.fixture
def wire(url: str) -> Iterator[Wire]:
    parts = urlsplit(url)
    made = Wire(parts.hostname or "", parts.port or 5432)
    yield made
    made.hold(on=False)
    made.cut()


def through(url: str, port: int, query: str = "") -> str:
    """Return the same address through another port."""
    parts = urlsplit(url)
    user = f"{parts.netloc.rpartition('@')[0]}@" if "@" in parts.netloc else ""
    return parts._replace(netloc=f"{user}127.0.0.1:{port}", query=query).geturl()


def test_a_pooler_that_refuses_options_gets_none(url: str, pooler: Pooler) -> None:
    database = open_database(through(url, pooler.port))
    database.create_tables()
    with database.transaction() as tables, database.transaction():
        assert execute(tables.db, TIMES).fetchone() == ("10s", "2min")
    with database.peewee.atomic():
        assert execute(database.peewee, TIMES).fetchone() == ("10s", "2min")
    # A pooler gives the server's connection to others next: nothing of it may stay.
    assert database.read(lambda t: execute(t.db, TIMES).fetchone()) == ("0", "0")
    met = threading.Barrier(4, timeout=30)

    def hold(_: int) -> None:
        with database.transaction():
            met.wait()

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(hold, range(4)))
    assert pooler.refused == 1
    assert pooler.started >= 4
    database.close()


def test_options_of_the_address_are_the_users_to_take_back(url: str, pooler: Pooler) -> None:
    database = open_database(through(url, pooler.port, "options=-c%20search_path%3Dpublic"))
    with pytest.raises(DatabaseError, match="has an option in its address that cannot be used"):
        database.create_tables()
    database.close()


def parameters_of(database: Database) -> Any:
    """Return what libpq was given."""
    db: Any = database.peewee
    with db.connection_context():
        return db.connection().get_dsn_parameters()


def test_users_may_choose_the_times(url: str) -> None:
    query = "options=-c%20lock_timeout%3D3s&tcp_user_timeout=5000&keepalives_idle=7"
    database = open_database(through(url, urlsplit(url).port or 5432, query))
    assert database.read(lambda t: execute(t.db, TIMES).fetchone()) == ("3s", "2min")
    parameters = parameters_of(database)
    assert {name: parameters[name] for name in _ALIVE} == {**_ALIVE, **_CHOSEN}
    database.close()


def test_a_machine_that_vanishes_is_noticed(url: str) -> None:
    database = open_database(url)
    parameters = parameters_of(database)
    assert {name: parameters[name] for name in _ALIVE} == _ALIVE
    database.close()


_ALIVE = {
    "keepalives_idle": "30",
    "keepalives_interval": "10",
    "keepalives_count": "3",
    "tcp_user_timeout": "60000",
    "connect_timeout": "10",
}
_CHOSEN = {"tcp_user_timeout": "5000", "keepalives_idle": "7"}


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(connect, "_ANSWER_SECONDS", 0)
    monkeypatch.setattr(connect, "_SILENT_SECONDS", 1.0)
    monkeypatch.setattr(connect, "_OPTIONS", "")
    monkeypatch.setattr(silence, "watch", silence.Watch())
    silence.watch.look_seconds = 0.05
    yield
    silence.watch.look_seconds = 0.01


@pytest.mark.usefixtures("impatient")
def test_a_server_that_goes_silent_holds_nobody_for_ever(url: str, wire: Wire) -> None:
    database = open_database(through(url, wire.port, "connect_timeout=2"))
    database.create_tables()
    assert database.read(lambda t: execute(t.db, "SELECT pg_sleep(0.2)").fetchone()) is not None
    wire.hold(on=True)
    began = time.monotonic()
    with pytest.raises(DatabaseError, match=r"lost the connection|cannot be reached"):
        database.read(lambda t: t.handle.select().count())
    assert time.monotonic() - began < 20
    wire.hold(on=False)
    assert database.read(lambda t: t.handle.select().count()) == 0
    database.close()


@pytest.mark.usefixtures("impatient")
def test_it_does_not_hold_the_call_log(url: str, wire: Wire) -> None:
    database = open_database(through(url, wire.port, "connect_timeout=2"))
    database.create_tables()
    backlog = Backlog(database)
    backlog.add(Entry(), urgent=True)
    assert backlog.flush(20)
    wire.hold(on=True)
    backlog.add(Entry(), urgent=True)
    assert not backlog.flush(20)
    assert backlog._writer.outage.reason is not None, "its thread has come back and says what is wrong"
    wire.hold(on=False)
    assert backlog.close()
    assert database.read(lambda t: t.api_call.select().count()) == 2
    database.close()
