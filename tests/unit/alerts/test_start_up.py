"""What the rooms for profiles and alerts cost those who do not enter them."""

from __future__ import annotations

import subprocess
import sys

import pytest


def loaded(code: str) -> set[str]:
    script = f"from pysky_sdk import Client, AsyncClient\n{code}\nimport sys; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_a_client_loads_neither_room() -> None:
    names = loaded("Client(database=False).close()")
    assert not [name for name in names if name.startswith(("pysky_sdk.profiles", "pysky_sdk.alerts"))]


@pytest.mark.parametrize("kind", ["Client", "AsyncClient"])
def test_the_rooms_load_no_database_and_no_http_before_they_are_used(kind: str) -> None:
    names = loaded(f"client = {kind}(database=False); client.profiles.get, client.alerts.send")
    assert {"pysky_sdk.profiles", "pysky_sdk.alerts"} <= names
    assert {"peewee", "playhouse", "httpx", "regex", "pydantic"}.isdisjoint(names)
