"""What changes while the page is open, and texts that would like to be more than texts."""

from __future__ import annotations

from pathlib import Path

import pytest

from pysky_sdk.dashboard import Dashboard
from pysky_sdk.database import Database, open_database
from pysky_sdk.database.fields import now_us
from tests.dashboard.browser.conftest import View
from tests.dashboard.conftest import Page, logger

HOSTILE = '<script>window.hit=1</script><img src=x onerror="window.hit=1">\'"></code>'
SOON = "window.setInterval = (it => (work, every) => it(work, every / 50))(window.setInterval)"


def test_an_empty_database_says_so_and_fills_by_itself(fresh_view: View, sqlite: Database) -> None:
    page = fresh_view.page
    page.add_init_script(SOON)
    said = {"overview": "No calls in the last 24 hours.", "calls": "The log is empty.", "limits": "Nothing was counted yet.",
            "sessions": "Nobody has logged in yet.", "cursors": "No list was resumed yet."}  # fmt: skip
    for name, text in said.items():
        fresh_view.go(name)
        assert text in page.locator("#content").inner_text()
    fresh_view.go("calls")
    logger(sqlite)()
    page.wait_for_selector(".row-link")
    assert fresh_view.seen.complaints == []


def test_updates_can_be_paused_and_asked_for(fresh_view: View, sqlite: Database) -> None:
    page, log = fresh_view.page, logger(sqlite)
    page.add_init_script(SOON)
    log(2)
    fresh_view.go("calls")
    page.get_by_role("button", name="Pause updates").click()
    assert "is-paused" in str(page.locator("#updated").get_attribute("class"))
    log(1)
    asked = len(fresh_view.seen.requests)
    page.wait_for_timeout(1000)  # five times as long as it takes between two updates
    assert len(fresh_view.seen.requests) - asked <= 2  # those that were under way
    page.get_by_role("button", name="Refresh").click()
    fresh_view.until("document.querySelectorAll('.row-link').length === 2")
    log(0.5)
    page.get_by_role("button", name="Resume updates").click()
    fresh_view.until("document.querySelectorAll('.row-link').length === 3")


def test_an_update_keeps_the_focus_on_its_row(fresh_view: View, sqlite: Database) -> None:
    page, log = fresh_view.page, logger(sqlite)
    page.add_init_script(SOON)
    log(5)
    fresh_view.go("calls")
    page.locator(".row-link").focus()
    here = page.evaluate("document.activeElement.href")
    log(1)
    fresh_view.until("document.querySelectorAll('.row-link').length === 2")
    assert page.evaluate("document.activeElement.href") == here


def test_texts_of_strangers_stay_texts(fresh_view: View, sqlite: Database) -> None:
    page = fresh_view.page
    number = logger(sqlite)(
        timestamp=now_us() - 1_000_000,
        nsid=HOSTILE,
        did=HOSTILE,
        error_name=HOSTILE,
        error_message=HOSTILE * 5,
        params={HOSTILE: [HOSTILE]},
        host=HOSTILE,
        cursor_sent=HOSTILE,
        response_keys=[HOSTILE],
        status=400,
    )
    for name in ("overview", "calls", f"calls/{number}"):
        assert HOSTILE in fresh_view.go(name).page.locator("#content").inner_text().replace("\u200b", ""), (
            name
        )
        assert page.evaluate("window.hit") is None
        assert page.locator("#content script, #content img").count() == 0
    page.locator(".pages a").first.click()
    page.wait_for_selector("table[aria-label='Calls']")
    assert page.locator("input[name=nsid]").input_value() == HOSTILE
    assert fresh_view.seen.complaints == []


def test_the_browser_itself_refuses_markup_made_of_texts(fresh_view: View) -> None:
    refused = fresh_view.go("calls").page.evaluate(
        "(() => { try { document.body.innerHTML = '<b>x</b>'; return null } catch (error) { return error.name } })()"
    )
    assert refused == "TypeError"


@pytest.mark.parametrize("width", [375, 1200])
def test_very_long_texts_break(fresh_view: View, sqlite: Database, width: int) -> None:
    page = fresh_view.page
    page.set_viewport_size({"width": width, "height": 800})
    long = {
        "nsid": "a" * 300,
        "did": "did:web:" + "b" * 1900,
        "error_name": "E" * 250,
        "error_message": "m" * 1000,
    }
    number = logger(sqlite)(
        timestamp=now_us() - 1, status=500, cursor_sent="c" * 3000, params={"k": "v" * 3000}, **long
    )
    for name in ("overview", "calls", f"calls/{number}"):
        assert fresh_view.go(name).page.evaluate("document.documentElement.scrollWidth") == width, name


def test_a_dashboard_that_was_ended_says_so(view: View) -> None:
    page = view.go("calls").page
    rows = page.locator(".row-link").count()
    page.route("**/api/**", lambda route: route.abort())
    page.get_by_role("button", name="Refresh").click()
    page.wait_for_selector("#problem:not([hidden])")
    assert "was `pysky dashboard` ended?" in page.locator("#problem").inner_text()
    assert page.locator(".row-link").count() == rows  # what was known stays readable
    page.unroute("**/api/**")
    page.get_by_role("button", name="Refresh").click()
    page.wait_for_selector("#problem[hidden]", state="attached")


def test_a_database_without_tables_says_what_to_do(view: View, tmp_path: Path) -> None:
    database = open_database(f"sqlite:///{tmp_path / 'none.db'}", create_tables=False)
    with Dashboard(database) as dashboard:
        view.page.goto(f"{Page(dashboard).url}#/calls")
        view.page.wait_for_selector("#problem:not([hidden])")
        assert "There is nothing in" in view.page.locator("#problem").inner_text()
    database.close()


def test_a_large_log_says_that_it_shows_a_sample(view: View) -> None:
    view.page.route(
        "**/api/overview*",
        lambda route: route.fulfill(json=_sampled()),
    )
    text = view.go("overview").page.locator(".notice").inner_text()
    assert "From a sample." in text
    assert "25,000 of 1,000,000 calls" in text
    assert "≈" in view.page.locator("table[aria-label='Calls by method']").inner_text()


def _sampled() -> dict[str, object]:
    taken = {"p50": 1000, "p95": 2000, "p99": 3000, "longest": 4000}
    slot = {"begin": 0, "end": 60_000, "calls": 1_000_000, "errors": 0, "taken": taken}
    return {
        "begin": 0, "end": 60_000, "width": 60_000, "total": 1_000_000, "sampled": 25_000, "errors": 0, "taken": taken,
        "slots": [slot], "failures": [], "methods": [{"nsid": "a.b.c", "calls": 1_000_000, "errors": 0, "taken": taken}],
    }  # fmt: skip
