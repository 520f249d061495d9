"""The list of calls, its filters and pages, and one call in full."""

from __future__ import annotations

from typing import Any

import pytest

from pysky_sdk.dashboard import Dashboard
from pysky_sdk.database import Database, call_search
from tests.dashboard.conftest import NOW, SECOND, Log, Page, logger

HOSTILE = "<script>alert(1)</script>\"'&\u2028\x1b[31m"


def _all(page: Page, query: str = "", limit: int = 3) -> list[str]:
    """The numbers on all pages."""
    found: list[str] = []
    before = ""
    for _ in range(100):
        answer = page.api(f"calls?limit={limit}{query}{before}")
        found += [call["id"] for call in answer["calls"]]
        if answer["older"] is None:
            return found
        before = f"&before={answer['older']}"
    raise AssertionError("the pages have no end")


def test_pages_show_each_call_once_the_newest_first(engine_page: Page, engine_log: Log) -> None:
    # Several of one moment, which pages cut through.
    numbers = [engine_log(ago) for ago in (9, 8, 5, 5, 5, 5, 5, 2, 1)]
    for limit in (1, 2, 3, 50):
        assert _all(engine_page, limit=limit) == [str(number) for number in reversed(numbers)]


def test_filters_work_alone_and_together(engine_page: Page, engine_log: Log) -> None:
    first = engine_log(5, nsid="chat.bsky.convo.getLog", did="did:plc:a", status=200)
    second = engine_log(4, nsid="chat.bsky.convo.getMessages", status=429, error_name="RateLimitExceeded")
    third = engine_log(
        3, nsid="app.bsky.feed.getTimeline", did="did:plc:a", status=None, error_name="Timeout"
    )

    def found(query: str) -> list[int]:
        return [int(it) for it in _all(engine_page, f"&{query}")]

    assert found("nsid=chat.bsky.*") == [second, first]
    assert found("nsid=chat.bsky.convo.getLog") == [first]
    assert found("nsid=%25") == []
    assert found("nsid=%F0%9F%98%80*&did=%F0%9F%98%80&error=%27") == []
    assert found("status=429") == [second]
    assert found("errors=1") == [third, second]
    assert found("error=Timeout") == [third]
    assert found("did=did:plc:a") == [third, first]
    assert found("did=did:plc:a&errors=1") == [third]
    moment = (NOW - 4 * SECOND) // 1000
    assert found(f"since={moment}") == [third, second]
    assert found(f"until={moment}") == [first]


def test_what_is_rare_is_looked_for_a_part_at_a_time(
    engine_page: Page, engine_log: Log, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(call_search, "LOOKED_AT", 4)
    rare = engine_log(100, status=418, error_name="Teapot")
    for ago in (9, 8, 7, 7, 7, 7, 6, 5):
        engine_log(ago)
    first = engine_page.api("calls?status=418")
    assert (first["calls"], first["looked_at"]) == ([], 4)
    assert first["older"]
    assert _all(engine_page, "&status=418") == [str(rare)]
    assert len(_all(engine_page, limit=2)) == 9


def test_one_call_is_shown_in_full(page: Page, log: Log) -> None:
    number = log(
        3,
        id=(1 << 62) + 1,
        status=400,
        error_name="InvalidRequest",
        error_message="no",
        params={"actor": "a.test", "limit": 5},
        cursor_sent="c1",
        cursor_received="c2",
        response_keys=["cursor", "feed"],
        attempt=2,
        duration_us=12_345,
        did="did:plc:a",
    )
    found = page.api(f"calls/{number}")
    assert found["id"] == str(number)  # as a number, JavaScript would round it
    assert found["at"] == (NOW - 3 * SECOND) // 1000
    assert found["params"] == {"actor": "a.test", "limit": 5}
    assert (found["error"], found["error_message"]) == ("InvalidRequest", "no")
    assert (found["attempt"], found["us"], found["response_keys"]) == (2, 12_345, ["cursor", "feed"])
    assert "may have been pruned" in page.api("calls/1", status=404)["error"]


def test_texts_of_strangers_come_as_json_only(page: Page, log: Log) -> None:
    number = log(nsid=HOSTILE, error_name=HOSTILE, error_message=HOSTILE, params={HOSTILE: HOSTILE})
    answer = page.ask(f"{page.path}api/calls/{number}")
    assert answer.headers["Content-Type"] == "application/json; charset=utf-8"
    found: dict[str, Any] = answer.json
    assert {found["nsid"], found["error"], found["error_message"]} == {HOSTILE}
    assert found["params"] == {HOSTILE: HOSTILE}


def test_calls_that_come_while_somebody_reads_do_not_shift_pages(sqlite: Database) -> None:
    log = logger(sqlite)
    old = [log(ago) for ago in (40, 30, 20, 10)]
    with Dashboard(sqlite) as dashboard:
        page = Page(dashboard)
        first = page.api("calls?limit=2")
        log(1)
        second = page.api(f"calls?limit=2&before={first['older']}")
    assert [int(it["id"]) for it in first["calls"] + second["calls"]] == old[::-1]
