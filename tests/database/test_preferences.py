"""Preferences changed by many processes at once: no change is lost, also when one of them is killed."""

from __future__ import annotations

import contextlib
import json
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from pysky_sdk import Client
from pysky_sdk.preferences import lock
from tests.database.processes import together

PROCESSES = 8
WORDS = 3
FUTURE = {"$type": "app.bsky.actor.defs#futurePref", "ü": [1, 2.5, None, {"b": 1, "a": []}]}

_CLIENT = """
    from pysky_sdk import Client
    from pysky_sdk.preferences import lock
    service = os.environ["SERVICE"]
    client = Client("alice.test", "hunter2", service=service, public_service=service, database=URL)
"""
MUTE = f"""{_CLIENT}
    for number in range({WORDS}):
        client.preferences.mute_word(f"w{{os.getpid()}}-{{number}}")
        print(f"w{{os.getpid()}}-{{number}}")
    client.close()
"""
HANG = """
import os, sys, time
from pysky_sdk import Client
from pysky_sdk.preferences import lock
lock.LEASE_SECONDS = 1.5
service = os.environ["SERVICE"]
client = Client("alice.test", "hunter2", service=service, public_service=service, database=os.environ["URL"])

def hang(them):
    print("held", flush=True)
    time.sleep(600)

client.preferences.update(hang)
"""


@dataclass
class Keeper:
    """A server that keeps preferences, and takes its time between a get and the put that follows."""

    url: str = ""
    kept: list[dict[str, Any]] = field(default_factory=lambda: [FUTURE])
    puts: int = 0

    @property
    def words(self) -> list[str]:
        """The muted words."""
        return [item["value"] for pref in self.kept for item in pref.get("items", ())]

    def answer(self, name: str, body: bytes) -> Any:
        """Do what a method does."""
        if name == "createSession":
            return {"did": "did:plc:alice", "handle": "alice.test", "accessJwt": "a", "refreshJwt": "r"}
        if name == "getPreferences":
            found = {"preferences": self.kept}
            time.sleep(0.02)  # that others have read the same before this one writes, if nothing stops them
            return found
        self.kept = json.loads(body)["preferences"]
        self.puts += 1
        return None


@pytest.fixture
def keeper() -> Iterator[Keeper]:
    kept = Keeper()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            self.do_POST()

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length") or 0))
            data = kept.answer(self.path.rpartition(".")[2], body)
            answer = b"" if data is None else json.dumps(data).encode()
            self.send_response(200)
            if answer:
                self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
            """Say nothing."""

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, request: Any, client_address: Any) -> None:
            """A client that was killed is no error of the server."""

    with Server(("127.0.0.1", 0), Handler) as server:
        kept.url = f"http://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield kept
        server.shutdown()
        thread.join()


def client_of(keeper: Keeper, url: str) -> Client:
    return Client("alice.test", "hunter2", service=keeper.url, public_service=keeper.url, database=url)


def test_no_word_of_eight_processes_is_lost(keeper: Keeper, url: str) -> None:
    outputs = together(MUTE, PROCESSES, url, {"SERVICE": keeper.url})
    muted = {word for output in outputs for word in output.split()}
    assert len(muted) == PROCESSES * WORDS
    assert (sorted(keeper.words), keeper.puts) == (sorted(muted), len(muted))
    assert keeper.kept[0] == FUTURE


def test_no_word_of_eight_threads_is_lost(keeper: Keeper, url: str) -> None:
    with client_of(keeper, url) as client:
        threads = [
            threading.Thread(target=client.preferences.mute_word, args=(f"w{number}",))
            for number in range(PROCESSES)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert sorted(keeper.words) == [f"w{number}" for number in range(PROCESSES)]


def test_one_that_was_killed_is_waited_for_as_long_as_its_lease_lasts(
    keeper: Keeper, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with client_of(keeper, url) as client:
        client.preferences.get()  # the tables are there, and the session
        environment = {"URL": url, "SERVICE": keeper.url, "PYTHONPATH": ":".join(filter(None, sys.path))}
        process = subprocess.Popen(
            [sys.executable, "-c", HANG], env=environment, stdout=subprocess.PIPE, text=True
        )
        with contextlib.ExitStack() as ending:
            ending.callback(process.communicate)
            ending.callback(process.kill)
            assert process.stdout is not None
            assert process.stdout.readline() == "held\n"
            process.send_signal(signal.SIGKILL)
        began = time.monotonic()
        client.preferences.mute_word("after")
        assert time.monotonic() - began < lock.LEASE_SECONDS / 2
    assert keeper.words == ["after"]


def test_a_transaction_of_the_caller_is_no_part_of_it(keeper: Keeper, url: str) -> None:
    class UndoneError(Exception):
        pass

    def within(client: Client) -> None:
        with client.database.transaction():
            client.preferences.mute_word("within")
            raise UndoneError

    with client_of(keeper, url) as client:
        client.preferences.mute_word("before")
        with pytest.raises(UndoneError):
            within(client)
        client.preferences.update(lambda them: them.mute_word("after"), wait=0)
    assert keeper.words == ["before", "within", "after"]
