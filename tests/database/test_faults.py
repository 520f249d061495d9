"""What goes wrong is one sentence that says what to do; nothing is changed and no password shown."""

from __future__ import annotations

import importlib.util
import os
import socket
import sys
import time
import traceback
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

from pysky_sdk.database import Database, open_database
from pysky_sdk.database.locks import execute
from pysky_sdk.errors import DatabaseError
from tests.database.servers import server

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def said(work: Callable[[], Any], *secrets: str) -> str:
    """Return the message of the error, which shows neither the driver nor a password."""
    with pytest.raises(DatabaseError) as caught:
        work()
    shown = "".join(traceback.format_exception(caught.value))
    # Frames show code; a driver's own error would stand on a line of its own.
    assert not [
        line
        for line in shown.splitlines()
        if line.startswith(("peewee.", "sqlite3.", "psycopg2.", "pymysql."))
    ]
    assert not [secret for secret in secrets if secret in shown]
    message = str(caught.value)
    assert "\n" not in message
    return message


def used(url: str, *, create_tables: bool = True) -> Callable[[], Any]:
    """Open a database and use it."""

    def use() -> None:
        database = open_database(url, create_tables=create_tables)
        try:
            database.run(lambda t: t.handle.insert({"handle": "h", "fetched": 0, "expires": 0}).execute())
        finally:
            database.close()

    return use


@pytest.fixture(params=["postgresql", "mariadb"])
def engine(request: pytest.FixtureRequest) -> str:
    """Servers; the tests of files come without this fixture."""
    return str(request.param)


@pytest.mark.parametrize("scheme", ["postgresql", "mysql"])
def test_a_server_that_is_down(scheme: str) -> None:
    assert "127.0.0.1:1/x cannot be reached; check that the server runs" in said(
        used(f"{scheme}://u:s3cret@127.0.0.1:1/x"), "s3cret"
    )


@pytest.mark.parametrize("scheme", ["postgresql", "mysql"])
def test_a_host_that_does_not_exist(scheme: str) -> None:
    assert "cannot be reached" in said(used(f"{scheme}://u:s3cret@no.invalid/x"), "s3cret")


@pytest.mark.parametrize("module", ["psycopg2", "pymysql"])
def test_a_driver_that_is_missing(module: str, monkeypatch: pytest.MonkeyPatch) -> None:
    find = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == module else find(name))
    scheme, package = {
        "psycopg2": ("postgresql", "pip install psycopg2-binary"),
        "pymysql": ("mysql", "pip install 'pysky-sdk[mysql]'"),
    }[module]
    assert said(used(f"{scheme}://u:s3cret@127.0.0.1/x"), "s3cret").endswith(package)


@pytest.mark.parametrize("scheme", ["postgresql", "mysql"])
def test_a_port_where_nothing_is_said(scheme: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"{scheme}://u:s3cret@127.0.0.1:{silent.getsockname()[1]}/x?connect_timeout=2"
        began = time.monotonic()
        assert "cannot be reached" in said(used(url), "s3cret")
    assert time.monotonic() - began < 30, "the time for answers is longer"


@pytest.mark.parametrize("engine", ["mariadb"])
def test_the_time_to_connect_is_not_the_time_for_answers(url: str) -> None:
    database = open_database(f"{url}?connect_timeout=1")
    assert database.read(lambda t: execute(t.db, "SELECT SLEEP(1.5)").fetchone()) == (0,)
    database.close()


@pytest.mark.parametrize(
    "address", ["postgresql://127.0.0.1/x?sslmode=verify-full", "mysql://127.0.0.1/x?ssl_ca=/nowhere.pem"]
)
def test_a_certificate_that_is_missing(address: str) -> None:
    assert "cannot be reached as encrypted as asked for" in said(used(address))


@pytest.mark.parametrize("engine", ["postgresql"])
def test_a_schema_that_does_not_exist(url: str) -> None:
    assert "(CREATE SCHEMA)" in said(used(f"{url}?options=-c%20search_path%3Dnowhere"))


def test_a_database_that_does_not_exist(engine: str) -> None:
    assert "does not exist at its server; create it" in said(used(server(engine).at("pysky_nosuch")))


def test_a_user_who_does_not_exist(url: str, engine: str) -> None:
    name = urlsplit(url).path[1:]
    assert "refused the login" in said(used(server(engine).at(name, "pysky_nobody:s3cret")), "s3cret")


@pytest.mark.parametrize("scheme", ["postgresql", "mysql"])
def test_an_option_that_is_unknown(scheme: str) -> None:
    assert "takes max_connections, " in said(used(f"{scheme}://u:s3cret@127.0.0.1/x?colour=blue"), "s3cret")


def test_an_option_that_the_driver_refuses() -> None:
    message = said(used("postgresql://u:s3cret@127.0.0.1/x?sslmode=sometimes"), "s3cret")
    assert "has an option in its address that cannot be used" in message


def test_a_user_who_may_not_create(engine: str, url: str) -> None:
    at, name = server(engine), urlsplit(url).path[1:]
    with at.user(name) as user:
        secret = user.partition(":")[2]
        theirs = at.at(name, user)
        assert "run `pysky db create` with a role that may" in said(used(theirs), secret)
        assert open_database(url).status().version == 0
        # With the tables there, what is missing is another privilege.
        made = open_database(url)
        made.create_tables()
        made.close()
        message = said(used(theirs), secret)
        assert "GRANT it SELECT, INSERT" in message
        grant = "ALL TABLES IN SCHEMA public" if engine == "postgresql" else f"{name}.*"
        rights = f"GRANT SELECT, INSERT, UPDATE, DELETE ON {grant} TO {user.partition(':')[0]}"
        also = "GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO " + user.partition(":")[0]
        at.do(rights, *([also] if engine == "postgresql" else []), name=name)
        used(theirs)()


def test_a_read_only_server(engine: str, database: Database) -> None:
    statement = "SET TRANSACTION READ ONLY" if engine == "postgresql" else "SET SESSION TRANSACTION READ ONLY"

    def write() -> None:
        with database.transaction() as tables:
            execute(tables.db, statement)
            if engine == "mariadb":
                execute(tables.db, "COMMIT")
                execute(tables.db, "BEGIN")
            tables.handle.insert({"handle": "h", "fetched": 0, "expires": 0}).execute()

    assert "is read-only" in said(write)


def test_a_table_that_was_dropped(engine: str, database: Database) -> None:
    database.run(lambda t: execute(t.db, "DROP TABLE pysky_handle"))
    assert "lacks tables or columns" in said(lambda: database.read(lambda t: t.handle.select().count()))


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    file = tmp_path / "x.db"
    file.write_bytes(b"this is no database" * 1000)
    before = file.read_bytes()
    assert "is damaged or no database of its kind; restore it" in said(used(f"sqlite:///{file}"))
    assert file.read_bytes() == before


def test_a_damaged_file(tmp_path: Path) -> None:
    file = tmp_path / "x.db"
    used(f"sqlite:///{file}")()
    content = bytearray(file.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    file.write_bytes(content)
    assert "is damaged" in said(used(f"sqlite:///{file}"))
    assert file.read_bytes() == content


def test_a_full_disk(tmp_path: Path) -> None:
    database = open_database(tmp_path / "x.db")
    database.create_tables()

    def fill() -> None:
        with database.transaction() as tables:
            execute(tables.db, "PRAGMA max_page_count = 1")
            for number in range(10):
                row = {"did": str(number), "profile": "x" * 10_000, "fetched": 0, "expires": 0}
                tables.profile.insert(row).execute()

    assert "the disk is full" in said(fill)
    assert database.read(lambda t: t.profile.select().count()) == 0
    database.close()


def test_a_full_disk_at_the_creation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from pysky_sdk.database import connect

    monkeypatch.setattr(connect, "_PRAGMAS", (("max_page_count", 5),))
    assert "the disk is full" in said(used(f"sqlite:///{tmp_path}/x.db"))
    monkeypatch.undo()
    used(f"sqlite:///{tmp_path}/x.db")()


_NOBODY = 65534


def as_nobody(work: Callable[[], Any]) -> str:
    """Return the message of the error in a process without root's rights."""
    read, write = os.pipe()
    pid = os.fork()
    if not pid:
        try:
            if os.geteuid() == 0:
                os.setgid(_NOBODY)
                os.setuid(_NOBODY)
            os.write(write, said(work).encode())
        except BaseException as error:  # noqa: BLE001 - it must come out of the child
            os.write(write, f"WRONG {error!r}".encode())
        finally:
            os._exit(0)
    os.close(write)
    os.waitpid(pid, 0)
    with os.fdopen(read, "rb") as pipe:
        return pipe.read().decode()


@pytest.mark.skipif(sys.platform == "win32", reason="no POSIX users")
@pytest.mark.filterwarnings("ignore:.*fork")
class TestReadOnly:
    @pytest.fixture
    def place(self) -> Any:
        # Not pytest's own directory: other users cannot enter it.
        import shutil
        import tempfile
        from pathlib import Path

        made = Path(tempfile.mkdtemp(prefix="pysky-test-"))
        made.chmod(0o755)
        yield made
        made.chmod(0o755)
        shutil.rmtree(made)

    def test_a_directory(self, place: Path) -> None:
        place.chmod(0o555)
        message = as_nobody(used(f"sqlite:///{place}/x.db"))
        assert "cannot be created (Permission denied); choose a place that this user may write to" in message
        assert not list(place.iterdir())

    def test_a_file(self, place: Path) -> None:
        file = place / "x.db"
        used(f"sqlite:///{file}")()
        place.chmod(0o777)
        file.chmod(0o444)
        before = file.read_bytes()
        assert "is read-only for this process; make the file and its directory" in as_nobody(
            used(f"sqlite:///{file}")
        )
        assert file.read_bytes() == before

    def test_a_file_in_a_read_only_directory(self, place: Path) -> None:
        file = place / "x.db"
        used(f"sqlite:///{file}")()
        file.chmod(0o666)
        place.chmod(0o555)
        message = as_nobody(used(f"sqlite:///{file}"))
        assert "is read-only for this process; make the file and its directory" in message

    def test_a_file_that_may_not_be_read(self, place: Path) -> None:
        file = place / "x.db"
        used(f"sqlite:///{file}")()
        file.chmod(0o000)
        assert "cannot be opened; check that this user may read and write the file and its directory" in (
            as_nobody(used(f"sqlite:///{file}"))
        )
