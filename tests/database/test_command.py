"""`pysky db create|migrate|status|reencrypt`."""

from __future__ import annotations

import subprocess
import sys
import time
from base64 import urlsafe_b64encode
from typing import TYPE_CHECKING

import pytest

from pysky_sdk.database import open_database, schema
from pysky_sdk.database.command import main
from pysky_sdk.database.kept import Session
from pysky_sdk.database.secrets import Sealer, parse_keys
from pysky_sdk.database.sessions import DatabaseSessions
from pysky_sdk.errors import DatabaseError

if TYPE_CHECKING:
    from pathlib import Path

    from pysky_sdk.database import Database


def test_create_status_and_migrate(
    url: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYSKY_DATABASE_URL", url)
    assert main(["db", "status"]) == 1
    names = schema.known()
    newest = int(names[-1].partition("_")[0])
    missing = "".join(f"missing {name}\n" for name in names)
    assert f"has schema 0; this pysky_sdk works with {newest}.\n{missing}Run `pysky db create`.\n" in (
        capsys.readouterr().out
    )
    assert main(["db", "create"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("".join(f"applied {name}\n" for name in names))
    assert out.endswith(f"has schema {newest}, the newest.\n")
    assert main(["db", "migrate"]) == 0
    assert main(["db", "status"]) == 0


def test_a_newer_schema_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    database = open_database(tmp_path / "x.db")
    database.run(lambda t: t.schema.create(name="0999_future"))
    database.close()
    url = f"sqlite:///{tmp_path}/x.db"
    assert main(["db", "status", "--database", url]) == 1
    assert "Upgrade pysky_sdk here" in capsys.readouterr().out
    assert main(["db", "migrate", "--database", url]) == 1
    assert capsys.readouterr().err.startswith("pysky: The database sqlite:///")


ONE, TWO, THREE = (urlsafe_b64encode(bytes([number]) * 32).decode() for number in (1, 2, 3))


def store(database: Database, keys: str, account: str) -> None:
    """Store a session whose tokens name its account."""
    sessions = sessions_of(database, keys)
    claim = sessions.claim(account, "o", 60, lambda _: False)
    session = Session(
        did=f"did:plc:{account}", handle=account, service="https://x.test", pds="https://x.test",
        access_token=f"access {account}", refresh_token=f"refresh {account}",
    )  # fmt: skip
    sessions.save(claim, session)


def sessions_of(database: Database, keys: str) -> DatabaseSessions:
    return DatabaseSessions(database, "https://x.test", Sealer(parse_keys(keys)), time.time)


def tokens(database: Database, keys: str) -> dict[str, str]:
    """Read the tokens back, by account."""
    sessions, found = sessions_of(database, keys), {}
    for account in ("clear", "one"):
        session = sessions.claim(account, "o", 60, lambda _: True).session
        assert session is not None
        assert session.refresh_token == f"refresh {account}"
        found[account] = session.access_token
    return found


def reencrypted(url: str) -> int:
    return main(["db", "reencrypt", "--database", url])


def test_tokens_are_encrypted_with_the_first_key(
    url: str, database: Database, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    store(database, "", "clear")
    store(database, ONE, "one")
    monkeypatch.delenv("PYSKY_SECRET_KEY", raising=False)
    assert reencrypted(url) == 1
    assert "set PYSKY_SECRET_KEY to the new key" in capsys.readouterr().err
    monkeypatch.setenv("PYSKY_SECRET_KEY", TWO)
    assert reencrypted(url) == 1
    captured = capsys.readouterr()
    assert "is encrypted with another key: give that key too" in captured.err
    assert TWO not in captured.err
    assert tokens(database, f"{TWO},{ONE}") == {"clear": "access clear", "one": "access one"}
    monkeypatch.setenv("PYSKY_SECRET_KEY", f"{TWO},{ONE}")
    assert reencrypted(url) == 0
    assert capsys.readouterr().out.startswith("encrypted the tokens of 2 sessions in ")
    assert tokens(database, TWO) == {"clear": "access clear", "one": "access one"}
    assert reencrypted(url) == 0
    assert "tokens of 0 sessions" in capsys.readouterr().out
    with pytest.raises(DatabaseError, match="another key"):
        tokens(database, THREE)


def test_what_is_no_key_is_said_without_showing_it(
    url: str, database: Database, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYSKY_SECRET_KEY", "s3cret")
    assert reencrypted(url) == 1
    message = capsys.readouterr().err
    assert "is no key" in message
    assert "s3cret" not in message


def test_an_error_is_one_line() -> None:
    command = [
        sys.executable,
        "-c",
        "import sys; from pysky_sdk.database.command import main; sys.exit(main())",
        "db",
        "create",
        "--database",
        "postgresql://u:s3cret@127.0.0.1:1/x",
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr == (
        "pysky: The database postgresql://u@127.0.0.1:1/x cannot be reached; check that the server runs, and host "
        "and port in the address.\n"
    )
    assert done.stdout == ""
