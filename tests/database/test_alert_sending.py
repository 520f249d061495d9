"""Alerts that several processes send at the same moment, through a real HTTP server that follows the Lexicons."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from pysky_sdk import Client
from tests.database.processes import alone, together
from tests.unit.alerts.chat import Server

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pysky_sdk.database import Database

_SEND = """
from datetime import timedelta
from pysky_sdk import Client
with Client("bot.test", "pw", service=os.environ["SERVICE"], database=URL) as client:
    for _ in range(3):
        result = client.alerts.send("the disk is full", key="disk", to="admin.test")
        print(result.sent, flush=True)
"""


@contextmanager
def served(server: Server) -> Iterator[str]:
    """Serve it on loopback; gives its address."""
    lock = threading.Lock()

    class Handler(BaseHTTPRequestHandler):
        def answer(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length") or 0))
            request = httpx.Request(
                self.command, f"http://server{self.path}", headers=dict(self.headers), content=body
            )
            with lock:
                response = server(request)
            self.send_response(response.status_code)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(response.content)))
            self.end_headers()
            self.wfile.write(response.content)

        do_GET = do_POST = answer  # noqa: N815 - the names of http.server

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as http:
        thread = threading.Thread(target=http.serve_forever, args=(0.05,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{http.server_address[1]}"
        finally:
            http.shutdown()
            thread.join()


@pytest.mark.usefixtures("database")
def test_of_processes_with_one_fault_one_sends_a_message(url: str) -> None:
    server = Server()
    with served(server) as address:
        printed = "".join(together(_SEND, 4, url, {"SERVICE": address})).split()
        assert sorted(printed) == ["False"] * 11 + ["True"]
        assert server.texts == ["the disk is full"]
        with Client("bot.test", "pw", service=address, database=url) as client:
            result = client.alerts.send("the disk is full", key="disk", to="admin.test")
    assert (result.sent, result.suppressed) == (False, 12)


_CRASH = """
import httpx
from pysky_sdk import Client
from tests.unit.alerts.chat import Server
server = Server()
def dying(request):
    if "sendMessage" in request.url.path:
        os._exit(0)
    return server(request)
http = httpx.Client(transport=httpx.MockTransport(dying))
client = Client("bot.test", "pw", service="https://pds.test", database=URL, http_client=http)
client.alerts.send("the disk is full", key="disk", to="admin.test")
print("this is never reached")
"""


@pytest.mark.usefixtures("database")
def test_what_a_process_was_sending_when_it_died_counts_as_sent(url: str) -> None:
    assert alone(_CRASH, url, {"PYTHONPATH": str(Path(__file__).parents[2])}) == ""
    server = Server()
    http = httpx.Client(transport=httpx.MockTransport(server))
    with http, Client("bot.test", "pw", service="https://pds.test", database=url, http_client=http) as client:
        result = client.alerts.send("the disk is full", key="disk", to="admin.test")
    assert (result.sent, result.held_back_by, server.texts) == (False, "key", [])


def test_in_a_transaction_of_the_caller_profiles_and_alerts_work(database: Database) -> None:
    """A peewee Database that was given is used in the caller's transaction, which neither ends nor breaks."""
    server = Server()
    given = database.peewee
    http = httpx.Client(transport=httpx.MockTransport(server))
    with (
        http,
        Client("bot.test", "pw", service="https://pds.test", database=given, http_client=http) as client,
    ):
        client.login()
        with given.connection_context(), given.atomic() as transaction:
            assert client.profiles.did("admin.test") == server.handles["admin.test"]
            assert client.alerts.send("x", to="admin.test").sent
            assert not client.alerts.send("x", to="admin.test").sent
            assert given.in_transaction()
            transaction.rollback()
        assert client.alerts.send("x", to="admin.test").sent
    assert server.texts == ["x", "x"]
