"""What a forked child has of its parent's locks and leases, and what no client loads."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

_FORK = """
import os, sys, threading
import httpx
from pysky_sdk import Client
from pysky_sdk.core.clock import Clock
from tests.unit.core.support import FakePds, FakeClock

pds = FakePds(FakeClock())
asked, go = threading.Event(), threading.Event()

def handler(request):
    if "refreshSession" in request.url.path and not go.is_set() and threading.current_thread() is not main:
        asked.set()
        go.wait(60)
    return pds(request)

main = threading.current_thread()
http_client = httpx.Client(transport=httpx.MockTransport(handler))
arguments = dict(service="https://pds.test", http_client=http_client, database=DATABASE)
client = Client("alice.test", "hunter2", **arguments)
client.login()
pds.access = "another"
holder = threading.Thread(target=client.call, args=("com.example.getThing",))
holder.start()
assert asked.wait(30)
child = os.fork()
if child == 0:
    # The thread that holds the lock does not exist here.
    from pysky_sdk.core import lease
    client._pipeline.sessions._leases.seconds = 0.5
    client._pipeline.sessions._password = None
    try:
        os._exit(EXPECTED(client))
    finally:
        os._exit(9)
_, status = os.waitpid(child, 0)
go.set()
holder.join()
print(os.waitstatus_to_exitcode(status))
"""
_WORKS = """
def EXPECTED(client):
    return 0 if client.call("com.example.getThing") == {"ok": True} else 1
"""
_WAITS = """
def EXPECTED(client):
    from pysky_sdk import errors
    try:
        client.call("com.example.getThing")
    except errors.TimeoutError:
        return 0  # the parent holds the lease, and lives
    return 1
"""


def run(code: str) -> str:
    command = [sys.executable, "-W", "ignore:This process:DeprecationWarning", "-c", code]
    root = Path(__file__).parents[3]
    done = subprocess.run(command, capture_output=True, text=True, timeout=100, check=False, cwd=root)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork")
def test_a_child_is_not_held_up_by_a_lock_of_a_thread_it_does_not_have() -> None:
    assert run(f"DATABASE = False\n{_WORKS}{_FORK}") == "0\n"


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork")
def test_a_child_does_not_believe_that_it_holds_its_parents_lease(tmp_path: Path) -> None:
    assert run(f"DATABASE = 'sqlite:///{tmp_path}/kept.db'\n{_WAITS}{_FORK}") == "0\n"


_CALL = """
import sys
import httpx
from pysky_sdk import Client
from tests.unit.core.support import FakePds, FakeClock
http_client = httpx.Client(transport=httpx.MockTransport(FakePds(FakeClock())))
client = Client("alice.test", "hunter2", service="https://pds.test", http_client=http_client, **ARGUMENTS)
client.call("com.example.getThing")
client.logout()
print(*sys.modules)
"""


def test_a_client_without_a_database_loads_neither_peewee_nor_cryptography() -> None:
    key = "A" * 43 + "="
    loaded = set(run(f"ARGUMENTS = dict(database=False, secret_key={key!r}){_CALL}").split())
    assert loaded.isdisjoint({"peewee", "cryptography", "cryptography.fernet"})


def test_cryptography_is_loaded_for_a_key_only(tmp_path: Path) -> None:
    loaded = set(run(f"ARGUMENTS = dict(database='sqlite:///{tmp_path}/kept.db'){_CALL}").split())
    assert "peewee" in loaded
    assert "cryptography.fernet" not in loaded  # PyMySQL loads other parts of it
