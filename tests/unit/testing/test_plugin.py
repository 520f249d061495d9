"""The fixtures of the plugin, in a pytest of their own; and the command that serves."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from pysky_sdk import Client

TESTS = """
import asyncio

def test_sync(pysky_client, pysky_account, pysky_server):
    assert pysky_client.com.atproto.server.get_session().did == pysky_account.did
    assert pysky_server.calls[0].nsid == "com.atproto.server.createSession"

def test_async(pysky_async_client, pysky_account):
    async def ask():
        return (await pysky_async_client.com.atproto.server.get_session()).did
    assert asyncio.run(ask()) == pysky_account.did

def test_the_clients_share_the_database(pysky_client, pysky_async_client, pysky_database, pysky_server):
    assert pysky_database.startswith("sqlite:///")
    pysky_client.login()
    async def ask():
        return await pysky_async_client.com.atproto.server.get_session()
    asyncio.run(ask())
    names = [call.nsid.rpartition(".")[2] for call in pysky_server.calls]
    assert names == ["createSession", "getSession"]

def test_code_that_makes_its_own_client(pysky_account, pysky_database):
    from pysky_sdk import Client
    with Client() as client:
        assert client.com.atproto.server.get_session().did == pysky_account.did
        assert client.media.video_service == client.login().pds

def test_each_test_begins_anew(pysky_server):
    assert pysky_server.calls == []
"""


def test_the_fixtures_work_in_any_project(tmp_path: Path) -> None:
    (tmp_path / "test_app.py").write_text(TESTS)
    (tmp_path / "pytest.ini").write_text("[pytest]\npysky_seed = 7\nfilterwarnings = error\n")
    # No -p for the plugin: its entry point is what other projects find it by.
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "5 passed" in done.stdout


def test_the_plugin_is_light() -> None:
    code = (
        "import sys, pytest, pysky_sdk.testing.plugin\n"
        "print([name for name in ('pydantic', 'httpx', 'peewee', 'http.server') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_server_imports_neither_httpx_nor_a_database() -> None:
    code = (
        "import sys\n"
        "from pysky_sdk.testing import StandIn\n"
        "with StandIn() as server:\n"
        "    server.add_account('alice.test')\n"
        "print([name for name in ('pydantic', 'httpx', 'peewee') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_command_serves() -> None:
    command = [sys.executable, "-m", "pysky_sdk.testing", "--account", "carla.test", "--password", "x"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            account, url = process.stdout.readline().split(), process.stdout.readline().split()
            with Client("carla.test", "x", service=url[1], database=False) as client:
                assert client.login().did == account[2]
        finally:
            process.terminate()
