"""`pysky login`, `logout`, `accounts`, `whoami`."""

from __future__ import annotations

from pathlib import Path

from pysky_sdk.testing import StandIn
from tests.unit.cli.conftest import PASSWORD, Shell


def test_nobody_is_logged_in_at_first(shell: Shell, tmp_path: Path) -> None:
    assert shell("accounts").out == "Nobody has logged in yet: pysky login\n"
    assert not [*tmp_path.iterdir()]  # looking makes no database
    result = shell("whoami")
    assert result.code == 3
    assert "no credentials" in result.err
    assert "pysky login" in result.err


def test_a_login_is_kept_for_later_runs(shell: Shell, server: StandIn) -> None:
    shell.logged_in("alice.test")
    [who] = shell("--json", "whoami").values
    assert who["handle"] == "alice.test"
    assert who["service"] == server.url
    assert who["active"] is True
    assert [call.nsid for call in server.calls].count("com.atproto.server.createSession") == 1
    assert "alice.test" in shell("whoami").out


def test_the_password_is_asked_for_and_never_shown(shell: Shell, tmp_path: Path) -> None:
    asked = []

    def prompt(text: str, **options: object) -> str:
        asked.append((text, options.get("hide_input", False)))
        return PASSWORD if "assword" in text else "alice.test"

    shell.monkeypatch.setattr("typer.prompt", prompt)
    shell.monkeypatch.setattr("pysky_sdk.cli.commands.sessions._is_terminal", lambda: True)
    result = shell("login")
    assert result.code == 0
    assert asked == [("Handle", False), ("App password", True)]
    assert PASSWORD not in result.out + result.err
    assert PASSWORD.encode() not in (tmp_path / "pysky.db").read_bytes()


def test_a_program_writes_the_password_into_standard_input(shell: Shell) -> None:
    result = shell("login", "alice.test", typed=f"{PASSWORD}\n")
    assert (result.code, result.err) == (0, "")
    assert PASSWORD not in result.out
    silent = shell("login", "bob.test", typed="")
    assert silent.code == 1
    assert "BSKY_AUTH_PASSWORD" in silent.err


def test_a_wrong_password_is_exit_code_three(shell: Shell) -> None:
    shell.monkeypatch.setenv("BSKY_AUTH_PASSWORD", "wrong")
    result = shell("login", "alice.test")
    assert result.code == 3
    assert result.err.startswith("pysky: ")
    assert "wrong" not in result.err.removeprefix("pysky: ").replace("wrong password", "")


def test_the_account_that_logged_in_last_is_meant(shell: Shell) -> None:
    shell.logged_in("alice.test").logged_in("bob.test")
    assert shell("--json", "whoami").values[0]["handle"] == "bob.test"
    assert shell("--json", "-a", "alice.test", "whoami").values[0]["handle"] == "alice.test"
    rows = shell("--json", "accounts").values
    assert [(row["handle"], row["session"]) for row in rows] == [
        ("bob.test", "usable"),
        ("alice.test", "usable"),
    ]


def test_programs_are_told_who_logged_in_and_out(shell: Shell) -> None:
    shell.monkeypatch.setenv("BSKY_AUTH_PASSWORD", PASSWORD)
    [who] = shell("--json", "login", "alice.test").values
    assert (who["handle"], who["did"][:8]) == ("alice.test", "did:plc:")
    assert shell("--json", "logout").values == [{"handle": "alice.test", "did": who["did"]}]


def test_after_a_logout_the_session_is_over(shell: Shell) -> None:
    shell.logged_in("alice.test")
    assert "alice.test is logged out" in shell("logout").out
    assert shell("whoami").code == 3
    assert shell("--json", "accounts").values[0]["session"] == "ended"
