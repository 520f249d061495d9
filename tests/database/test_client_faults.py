"""What is wrong with a database reaches the user of a client as one sentence that says what to do."""

from __future__ import annotations

import importlib.util
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from pysky_sdk import errors
from pysky_sdk.database import open_database
from tests.unit.core.support import FakeClock, FakePds, Kit

PASSWORD = "hunter2"
SECRET = "db-secret"
KEYS = ("MTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTE=", "MjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjI=")


@pytest.fixture(params=["sync", "async"])
def kit(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Kit]:
    clock = FakeClock()
    monkeypatch.setattr("pysky_sdk.core.base.Clock", lambda: clock)
    kit = Kit(request.param, clock)
    yield kit
    kit.close()


def used(kit: Kit, database: Any, **options: Any) -> Callable[[], Any]:
    """Make a client with a database and its first call that needs a session."""

    def use() -> Any:
        client = kit.client(FakePds(kit.clock), "alice.test", PASSWORD, database=database, **options)
        return kit.wait(client.call("com.example.getThing"))

    return use


def said(use: Callable[[], Any]) -> str:
    """Return the message of the error: a sentence or two, without the driver's traceback and any password."""
    with pytest.raises(errors.DatabaseError) as caught:
        use()
    message = str(caught.value)
    shown = "".join(traceback.format_exception(caught.value))
    assert "\n" not in message
    assert len(message) < 400
    assert PASSWORD not in shown
    assert SECRET not in shown
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__ or caught.value.__context__ is None
    return message


@pytest.mark.parametrize("url", ["nonsense", f"oracle://u:{SECRET}@host/x", "postgresql://", "sqlite"])
def test_an_address_that_is_none(kit: Kit, url: str) -> None:
    assert "address" in said(used(kit, url))


@pytest.mark.parametrize("scheme", ["postgresql", "mysql"])
def test_a_server_that_is_down(kit: Kit, scheme: str, caplog: pytest.LogCaptureFixture) -> None:
    assert "127.0.0.1:1" in said(used(kit, f"{scheme}://u:{SECRET}@127.0.0.1:1/x"))
    assert caplog.text == "", "what never was taken is not given up, and the error says it all"


@pytest.mark.parametrize(
    ("scheme", "module", "package"),
    [("postgresql", "psycopg2", "psycopg2-binary"), ("mysql", "pymysql", "pysky-sdk[mysql]")],
)
def test_a_missing_driver(
    kit: Kit, scheme: str, module: str, package: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    find = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == module else find(name))
    assert f"pip install {package}" in said(used(kit, f"{scheme}://u@127.0.0.1:1/x")).replace("'", "")


@pytest.mark.parametrize(
    ("scheme", "package"), [("postgresql", "psycopg2-binary"), ("mysql", "'pysky-sdk[mysql]'")]
)
def test_a_driver_that_cannot_be_loaded(
    kit: Kit, scheme: str, package: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(name: str) -> Any:
        raise ImportError(f"libnothing.so.5, which {name} needs: cannot open shared object file")

    monkeypatch.setattr("pysky_sdk.database.connect.importlib.import_module", broken)
    message = said(used(kit, f"{scheme}://u@127.0.0.1:1/x"))
    assert message.endswith(f"cannot be loaded; run: pip install --force-reinstall {package}")


def test_no_tables_and_no_leave_to_make_them(kit: Kit, tmp_path: Path) -> None:
    message = said(used(kit, f"sqlite:///{tmp_path}/x.db", create_tables=False))
    assert "run `pysky db create`" in message


def test_a_file_that_is_no_database(kit: Kit, tmp_path: Path) -> None:
    file = tmp_path / "x.db"
    file.write_bytes(b"this is no database" * 1000)
    before = file.read_bytes()
    assert "damaged or no database" in said(used(kit, f"sqlite:///{file}"))
    assert file.read_bytes() == before


def test_a_directory_that_is_not_there(kit: Kit, tmp_path: Path) -> None:
    message = said(used(kit, f"sqlite:///{tmp_path}/no/x.db"))
    assert message.startswith(f"There is no directory {tmp_path}/no for the SQLite file x.db; create it")
    assert list(tmp_path.iterdir()) == []


def test_a_schema_from_the_future(kit: Kit, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/x.db"
    database = open_database(url)
    database.create_tables()
    database.run(lambda t: t.schema.insert({"name": "9999_later"}).execute())
    database.close()
    assert "upgrade pysky_sdk here" in said(used(kit, url))
    assert open_database(url).status().version == 9999


def test_a_full_disk(kit: Kit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from pysky_sdk.database import connect

    url = f"sqlite:///{tmp_path}/x.db"
    monkeypatch.setattr(connect, "_PRAGMAS", (("max_page_count", 5),))
    assert "disk is full" in said(used(kit, url))
    monkeypatch.undo()
    assert used(kit, url)() is not None


def test_a_key_that_is_none(kit: Kit, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="Fernet") as caught:
        used(kit, f"sqlite:///{tmp_path}/x.db", secret_key="abc-secret")()
    assert "abc-secret" not in str(caught.value)


def kept(url: str) -> list[Any]:
    """What is kept of the session, but for the lease."""
    database = open_database(url)
    row = database.read(lambda t: t.session.get())
    database.close()
    return [row.access_token, row.refresh_token, row.key_id, row.status, row.version]


def test_another_key_than_the_one_that_encrypted(kit: Kit, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/x.db"
    used(kit, url, secret_key=KEYS[0])()
    before = kept(url)
    message = said(used(kit, url, secret_key=KEYS[1]))
    assert "PYSKY_SECRET_KEY" in message
    assert "login" in message
    assert kept(url) == before
    assert used(kit, url, secret_key=",".join(reversed(KEYS)))() is not None
