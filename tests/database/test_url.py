"""Which database is chosen, and what is said about addresses that are none."""

from __future__ import annotations

from pathlib import Path

import pytest

from pysky_sdk.database import choose, open_database
from pysky_sdk.errors import DatabaseError

PG = {"PGUSER": "alice", "PGHOST": "db.example", "PGDATABASE": "bots", "PGPASSWORD": "hunter2"}


@pytest.mark.parametrize(
    ("url", "label"),
    [
        ("sqlite:////var/lib/bot.db", "sqlite:////var/lib/bot.db"),
        ("sqlite:////var/my%20bot.db", "sqlite:////var/my bot.db"),
        ("sqlite://:memory:", "sqlite://:memory:"),
        ("sqlite:///:memory:", "sqlite://:memory:"),
        ("postgresql://a:pw@host:5433/name", "postgresql://a@host:5433/name"),
        ("postgres://a:pw@host/name", "postgresql://a@host:5432/name"),
        ("postgresql:///name", "postgresql://localhost:5432/name"),
        ("postgresql:///name?host=/var/run", "postgresql:///var/run:5432/name"),
        ("mysql://a@host/name", "mysql://a@host:3306/name"),
        ("MariaDB://a:p%40w@host/name?max_connections=3", "mysql://a@host:3306/name"),
    ],
)
def test_the_address_is_read(url: str, label: str) -> None:
    assert choose(url, {}).label == label


def test_a_relative_file_belongs_to_the_directory_at_the_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert choose("sqlite:///bot.db", {}).name == str(tmp_path / "bot.db")
    assert choose(Path("bot.db"), {}).name == str(tmp_path / "bot.db")
    assert choose(None, {}).name == str(tmp_path / "pysky.db")


def test_the_environment_is_asked_in_order() -> None:
    everything = {"PYSKY_DATABASE_URL": "mysql://u@h/n", **PG, "PYSKY_SQLITE_FILENAME": "/tmp/x.db"}
    assert choose(None, everything).engine == "mysql"
    del everything["PYSKY_DATABASE_URL"]
    chosen = choose(None, everything)
    assert (chosen.label, chosen.password) == ("postgresql://alice@db.example:5432/bots", "hunter2")
    assert choose(None, {**everything, "PGPORT": "6000"}).port == 6000
    for name in PG:
        assert choose(None, {key: it for key, it in everything.items() if key != name}).name == "/tmp/x.db"


def test_the_argument_wins_and_false_is_memory() -> None:
    assert choose("sqlite:////a.db", PG).name == "/a.db"
    assert choose(False, PG).label == "sqlite://:memory:"


def test_a_password_is_decoded_and_never_shown() -> None:
    target = choose("postgresql://al%40ice:s%2Fe%23cret@host/name?sslmode=require&options=tok3n", {})
    assert (target.user, target.password) == ("al@ice", "s/e#cret")
    assert "cret" not in repr(target) + target.label + repr(open_database("mysql://u:s3cret@h/n"))
    assert "tok3n" not in repr(target)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "bot.db",
        "oracle://s3cret@host/name",
        "http://s3cret",
        "postgresql://u:s3cret@host",
        "postgresql://u:s3cret@host/",
        "postgresql://u:s3cret/x@host/name",
        "postgresql://u:s3cret@host:port/name",
        "mysql://u:s3cret#x@host/name",
        "mysql://u:s3cret@[::1/name",
        "mysql://u:s3cret@host/name?max_connections=many",
        "mysql://u:s3cret@host/name?read_timeout=soon",
        "mysql://u:s3cret@host/name?connect_timeout=0",
        "mysql://u:p@host/name?password=s3cret",
        "postgresql://u:p@host/name?dsn=s3cret",
        "postgresql://u:p@host/name?password=s3cret",
        "sqlite://bot.db",
        "sqlite:///",
        "sqlite:///a.db?mode=ro",
        "sqlite:///a%00.db",
    ],
)
def test_what_is_no_address_is_refused_without_quoting_it(url: str) -> None:
    with pytest.raises(DatabaseError) as caught:
        open_database(url)
    assert "s3cret" not in str(caught.value)
    assert str(caught.value).endswith(".")


@pytest.mark.parametrize("value", [True, 3, b"x.db", object()])
def test_another_argument_is_refused(value: object) -> None:
    with pytest.raises(DatabaseError, match="database= is an address"):
        open_database(value)


@pytest.mark.parametrize("port", ["x", "0", "70000", "٣"])
def test_a_wrong_port_is_refused(port: str) -> None:
    with pytest.raises(DatabaseError, match="PGPORT"):
        choose(None, {**PG, "PGPORT": port})
