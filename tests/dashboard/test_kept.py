"""Limits, sessions and cursors; and that reading is all that happens."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import peewee
import pytest

from pysky_sdk.core.budgets.table import Bucket
from pysky_sdk.core.budgets.window import Window
from pysky_sdk.dashboard import Dashboard
from pysky_sdk.dashboard.reading import read
from pysky_sdk.database import Database, open_database
from pysky_sdk.database.budgets import BudgetTable
from pysky_sdk.database.cursors import CursorKey, put
from pysky_sdk.database.fields import now_us
from pysky_sdk.errors import DatabaseError
from pysky_sdk.testing import StandIn
from tests.dashboard.conftest import Page, logger

HOUR = 3_600_000_000


def _budget(database: Database, bucket: Bucket, window: Window) -> None:
    after: list[Window | None] = [window]
    BudgetTable(database, Window, Bucket).change([bucket], lambda *_: (None, after))


def test_limits_show_what_is_used_the_fullest_first(database: Database, engine_page: Page) -> None:
    assert engine_page.api("limits") == {"rows": []}
    now = now_us()
    _budget(database, Bucket("https://a.test", "", "requests/300"), Window(3000, 30, HOUR, now, now + HOUR))
    _budget(
        database,
        Bucket("https://a.test", "did:plc:a", "write points/3600"),
        Window(5000, 900, HOUR, now, now + HOUR),
    )
    _budget(database, Bucket("https://b.test", "", "requests/300"), Window(3000, 2999, HOUR, 1, 2))
    rows = engine_page.api("limits")["rows"]
    assert [(it["name"], it["seconds"], it["used"], it["allowed"], it["account"]) for it in rows] == [
        ("write points", 3600, 900, 5000, "did:plc:a"),
        ("requests", 300, 30, 3000, None),
        ("requests", 300, 0, 3000, None),  # that window is over
    ]
    assert 3_000_000 < rows[0]["left_ms"] <= 3_601_000
    assert rows[2]["left_ms"] is None


def test_cursors_are_shown(database: Database, engine_page: Page) -> None:
    key = CursorKey(
        "did:plc:a", "https://a.test", "app.bsky.feed.getAuthorFeed", {"actor": "b.test"}, "archive"
    )
    database.run(lambda t: put(t, key, "c-7", None))
    [row] = engine_page.api("cursors")["rows"]
    assert (row["name"], row["cursor"], row["params"], row["holder"]) == (
        "archive",
        "c-7",
        {"actor": "b.test"},
        None,
    )


def test_sessions_are_shown_without_their_tokens(sqlite: Database, page: Page) -> None:
    with StandIn() as server:
        alice = server.add_account("alice.test", "a-secret-password")
        with server.client(alice, database=sqlite.label) as client:
            client.app.bsky.actor.get_profile(actor="alice.test")
    [row] = page.api("sessions")["rows"]
    assert (row["handle"], row["did"], row["usable"]) == ("alice.test", alice.did, True)
    tokens = sqlite.read(_tokens)
    assert all(len(token) > 20 for token in tokens)
    for path in ("sessions", "calls", "limits", "cursors", "overview"):
        body = page.ask(f"{page.path}api/{path}").body.decode()
        assert not [secret for secret in (*tokens, "a-secret-password") if secret in body]


def _tokens(t: Any) -> tuple[str, str]:
    row = t.session.get()
    return row.access_token, row.refresh_token


def test_while_it_reads_the_engine_refuses_to_write(database: Database) -> None:
    def work(t: Any) -> None:
        t.budget.delete().execute()

    with pytest.raises((DatabaseError, peewee.DatabaseError)):
        read(database, work)
    database.run(work)  # and afterwards not any more


def test_a_database_without_tables_is_left_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "none.db"
    database = open_database(f"sqlite:///{file}", create_tables=False)
    with Dashboard(database) as dashboard:
        page = Page(dashboard)
        for path in ("overview", "calls", "calls/1", "limits", "sessions", "cursors"):
            assert "There is nothing in" in page.api(path, status=503)["error"]
        assert page.api("about")["schema"] == 0
        assert not file.exists()
        open_database(f"sqlite:///{file}").create_tables()
        assert page.api("calls")["calls"] == []
    database.close()


def test_a_database_that_was_given_is_shown_and_can_be_written_meanwhile() -> None:
    given = peewee.SqliteDatabase(":memory:", thread_safe=False, check_same_thread=False)
    database = open_database(given)
    database.create_tables()
    with Dashboard(database) as dashboard:
        page = Page(dashboard)
        assert page.api("calls")["calls"] == []
        number = logger(database)()
        assert [call["id"] for call in page.api("calls")["calls"]] == [str(number)]
    given.close()


def test_only_reading_reaches_the_database(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    with Dashboard(database) as dashboard:
        page = Page(dashboard)
        page.api("calls")  # opens it
        seen: list[str] = []
        execute: Callable[..., Any] = database.peewee.execute_sql

        def watched(sql: str, *arguments: Any, **more: Any) -> Any:
            seen.append(sql.split(maxsplit=1)[0].upper())
            return execute(sql, *arguments, **more)

        monkeypatch.setattr(database.peewee, "execute_sql", watched)
        for path in (
            "overview",
            "overview?range=all",
            "calls?errors=1",
            "calls/1",
            "limits",
            "sessions",
            "cursors",
        ):
            page.ask(f"{page.path}api/{path}")
    assert "SELECT" in seen
    assert set(seen) <= {"SELECT", "PRAGMA", "START", "COMMIT", "SHOW"}
