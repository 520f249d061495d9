"""The page without a mouse, and for who does not see it."""

from __future__ import annotations

import re

from tests.dashboard.browser.conftest import View


def test_the_first_tab_skips_to_the_content(view: View) -> None:
    page = view.go("calls").page
    page.keyboard.press("Tab")
    assert view.focused() == "skip"
    assert page.locator("#skip").bounding_box()["y"] >= 0  # type: ignore[index]
    page.keyboard.press("Enter")
    assert view.focused() == "main"
    assert page.url.endswith("#/calls")


def test_tab_reaches_the_filters_and_the_rows_and_enter_opens_a_call(view: View) -> None:
    page = view.go("calls").page
    for name in (
        "pause",
        "refresh",
        "theme",
        "range",
        "nsid",
        "status",
        "error",
        "did",
        "errors",
        "row-link",
    ):
        view.tab_to(name)
    first = page.evaluate("document.activeElement.href")
    page.keyboard.press("ArrowDown")
    second = page.evaluate("document.activeElement.href")
    assert first != second
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.href") == first
    page.keyboard.press("End")
    assert page.evaluate("document.activeElement.href") not in {first, second}
    page.keyboard.press("Home")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=What was asked")
    assert page.url == first
    assert view.focused() == "title"  # so that a screen reader says where we are


def test_the_focus_can_be_seen(view: View) -> None:
    page = view.go("calls").page
    for name in ("theme", "nsid"):
        view.tab_to(name)
        style = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert style == "solid", name
    view.tab_to("row-link")
    assert page.evaluate("getComputedStyle(document.activeElement, '::after').outlineStyle") == "solid"


def test_filters_are_applied_with_enter_and_keep_the_focus(view: View) -> None:
    page = view.go("calls").page
    view.tab_to("status")
    page.keyboard.type("502")
    page.keyboard.press("Enter")
    view.until("location.hash.includes('status=502')")
    view.until("document.querySelectorAll('.row-link').length === 4")
    assert view.focused() == "status"
    page.get_by_role("link", name="Clear").click()
    view.until("document.querySelectorAll('.row-link').length > 4")
    assert page.locator("input[name=status]").input_value() == ""


def test_a_time_of_ones_own_can_be_chosen(view: View) -> None:
    page = view.go("calls").page
    assert page.locator("input[name=since]").is_hidden()
    page.locator("select[name=range]").select_option("custom")
    page.locator("input[name=until]").fill("2020-01-01T00:00")
    page.get_by_role("button", name="Apply").click()
    page.wait_for_selector("text=No such calls.")
    assert page.locator("input[name=until]").input_value() == "2020-01-01T00:00"


def test_arrow_keys_read_a_chart_and_enter_shows_its_calls(view: View) -> None:
    page = view.go("overview").page
    view.tab_to("plot")
    page.keyboard.press("End")
    said = page.locator(".chart-out").first.inner_text()
    assert re.search(r"calls [0-9]+", said.replace("\n", " "))
    page.keyboard.press("ArrowLeft")
    assert page.locator(".chart-out").first.inner_text() != said
    page.keyboard.press("Enter")
    page.wait_for_selector("input[name=since]")
    assert "since=" in page.url
    assert page.locator("h1").inner_text() == "Calls"


def test_the_numbers_of_a_chart_are_a_table_too(view: View) -> None:
    page = view.go("overview").page
    page.locator("details.numbers summary").first.click()
    table = page.locator("table[aria-label='Calls over time']")
    table.wait_for()
    assert table.locator("thead th").all_inner_texts() == ["Time", "calls", "failed", "share"]
    assert table.locator("tbody tr").count() > 10


def test_everything_has_a_name_and_tables_stay_tables_on_a_phone(view: View, phone: View) -> None:
    for it in (view, phone):
        for name in ("overview", "calls", "limits"):
            page = it.go(name).page
            nameless = page.evaluate(
                "[...document.querySelectorAll('button, select, input, a')].filter(it => it.checkVisibility() && "
                "!it.textContent.trim() && !it.labels?.length && !it.ariaLabel).map(it => it.outerHTML)"
            )
            assert nameless == []
            assert page.get_by_role("table").count() >= 1
            assert page.get_by_role("row").count() > 2
        assert it.page.get_by_role("main").count() == 1
        assert it.page.get_by_role("heading", level=1).count() == 1
        assert it.page.locator("[aria-current=page]").inner_text() == "Limits"
