"""A large log stays quick. The figures for a million rows come from `python -m tests.dashboard.million`."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from pysky_sdk.dashboard import Dashboard
from pysky_sdk.dashboard.traffic import SAMPLE
from pysky_sdk.database import open_database
from tests.dashboard.conftest import Page
from tests.dashboard.million import PAGES
from tests.dashboard.rows import fill

ROWS = 200_000
BUDGET = 2.5  # seconds, on a machine that has other work; alone they take a tenth


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    path: Path = tmp_path_factory.mktemp("large") / "large.db"
    database = open_database(f"sqlite:///{path}")
    database.create_tables()
    fill(database, ROWS, end=time.time_ns() // 1000)
    with Dashboard(database) as dashboard:
        yield Page(dashboard)
    database.close()


@pytest.mark.parametrize("name", PAGES)
def test_every_page_of_a_large_log_is_quick(large: Page, name: str) -> None:
    number = large.api("calls?limit=1")["calls"][0]["id"]
    begin = time.perf_counter()
    large.api(PAGES[name].format(id=number))
    assert time.perf_counter() - begin < BUDGET


def test_a_large_span_is_counted_in_full_and_sampled(large: Page) -> None:
    found = large.api("overview?range=all")
    assert found["total"] == sum(slot["calls"] for slot in found["slots"]) == ROWS
    assert SAMPLE <= found["sampled"] <= SAMPLE + len(found["slots"])
    assert abs(sum(method["calls"] for method in found["methods"]) - ROWS) < 10
    assert 0.01 < found["errors"] / ROWS < 0.03
