"""The page in a real browser: quiet, alone, readable, at any width."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.dashboard.browser.conftest import View

VIEWS = ("overview", "calls", "limits", "sessions", "cursors")
CONTRAST = Path(__file__).with_name("contrast.js").read_text(encoding="utf-8")


def _one_call(view: View) -> str:
    link = view.go("calls?errors=1").page.locator(".row-link").first
    return str(link.get_attribute("href")).removeprefix("#/")


def test_all_views_load_without_a_complaint_and_ask_nobody_else(view: View) -> None:
    for name in (*VIEWS, _one_call(view)):
        view.go(name)
        assert view.page.locator("#content section.card").count() >= 1, name
        assert view.page.locator("#problem").is_hidden()
    assert view.seen.complaints == []
    origin = urlsplit(view.url).netloc
    assert {urlsplit(it).netloc for it in view.seen.requests} == {origin}
    assert len(view.seen.requests) > 15


def test_the_overview_shows_what_happened(view: View) -> None:
    page = view.go("overview").page
    tiles = page.locator(".tile").all_inner_texts()
    assert [text.split("\n")[0] for text in tiles] == [
        "Calls",
        "Failed",
        "Median latency",
        "p95 latency",
        "Fullest limit",
    ]
    assert page.locator(".plot").count() == 2
    assert page.locator("rect.bar-good").count() > 20
    assert page.locator("rect.bar-bad").count() > 2
    assert "app.bsky.feed.getTimeline" in page.locator("table[aria-label='Calls by method']").inner_text()
    assert "UpstreamFailure" in page.locator("table[aria-label='Errors by endpoint']").inner_text()


def test_an_error_leads_to_its_calls_and_on_to_one_of_them(view: View) -> None:
    page = view.go("overview").page
    page.locator("table[aria-label='Errors by endpoint'] .row-link", has_text="getTimeline").first.click()
    page.wait_for_selector("table[aria-label='Calls']")
    assert {it.split("\n")[0] for it in page.locator(".badge").all_inner_texts()} == {"502"}
    assert page.locator("input[name=error]").input_value() == "UpstreamFailure"
    page.locator(".row-link").first.click()
    page.wait_for_selector("text=upstream is away")
    assert page.locator("h1").inner_text() == "Call"
    page.get_by_role("button", name="Back to the calls").click()
    page.wait_for_selector("table[aria-label='Calls']")
    assert page.locator("input[name=error]").input_value() == "UpstreamFailure"


def test_older_calls_are_a_page_away(view: View) -> None:
    page = view.go("calls").page
    first = page.locator(".row-link").first.get_attribute("href")
    page.get_by_role("link", name="Older").click()
    page.wait_for_selector("text=Older calls")
    assert page.locator(".row-link").first.get_attribute("href") != first
    page.get_by_role("link", name="Newest").click()
    page.wait_for_selector("text=Newest calls")
    assert page.locator(".row-link").first.get_attribute("href") == first


@pytest.mark.parametrize("fixture", ["view", "dark"])
def test_every_text_has_enough_contrast(fixture: str, request: pytest.FixtureRequest) -> None:
    view: View = request.getfixturevalue(fixture)
    for name in (*VIEWS, _one_call(view)):
        assert view.go(name).page.evaluate(CONTRAST) == [], name


def test_light_and_dark_follow_the_system_and_the_switch(view: View, dark: View) -> None:
    def ground(it: View) -> str:
        return str(it.page.evaluate("getComputedStyle(document.body).backgroundColor"))

    light_ground, dark_ground = ground(view.go("limits")), ground(dark.go("limits"))
    assert light_ground != dark_ground
    button = view.page.locator("#theme")
    assert button.inner_text() == "Theme: auto"
    button.click()
    assert (button.inner_text(), ground(view)) == ("Theme: light", light_ground)
    button.click()
    assert (button.inner_text(), ground(view)) == ("Theme: dark", dark_ground)
    view.page.reload()
    assert ground(view.settled()) == dark_ground


def test_nothing_is_wider_than_a_phone(phone: View) -> None:
    for name in (*VIEWS, _one_call(phone), "calls?since=1790000000000"):
        page = phone.go(name).page
        assert page.evaluate("document.documentElement.scrollWidth") == 375, name
        outside = page.evaluate(
            "[...document.querySelectorAll('#content *, #controls *')].filter(it => it.checkVisibility() "
            "&& !it.closest('.hidden, thead') && it.getBoundingClientRect().right > 376).map(it => it.outerHTML.slice(0, 80))"
        )
        assert outside == [], name
    assert phone.seen.complaints == []


def test_charts_fit_a_window_that_changes(view: View) -> None:
    page = view.go("overview").page
    page.set_viewport_size({"width": 500, "height": 900})
    view.until("document.querySelector('.plot').clientWidth < 480")
    assert page.evaluate("document.documentElement.scrollWidth") == 500
