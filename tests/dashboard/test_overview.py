"""Figures of a span of time."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pysky_sdk.dashboard import traffic as traffics
from pysky_sdk.dashboard.intervals import DAY, HOUR, MINUTE, between
from pysky_sdk.dashboard.reading import read
from pysky_sdk.dashboard.traffic import Failure, Method, Taken, traffic
from pysky_sdk.database import Database
from tests.dashboard.conftest import NOW, Log, Page

HOURS = between(NOW - 6 * HOUR, NOW)


@given(st.integers(0, 4 * 10**15), st.integers(-5, 10**17))
def test_slots_follow_each_other_without_gaps(begin: int, length: int) -> None:
    interval = between(begin, begin + length)
    slots = interval.slots
    assert 1 <= len(slots) <= 60
    assert (slots[0][0], slots[-1][1]) == (interval.begin, interval.end)
    assert all(one[1] == other[0] for one, other in pairwise(slots))
    assert all(0 < end - start <= interval.width for start, end in slots)
    assert all(end % interval.width == 0 for _, end in slots[:-1])


def test_widths_are_those_that_people_read() -> None:
    widths = [
        between(NOW - span, NOW).width for span in (15 * MINUTE, HOUR, 6 * HOUR, DAY, 7 * DAY, 30 * DAY)
    ]
    assert widths == [30_000_000, 2 * MINUTE, 10 * MINUTE, 30 * MINUTE, 3 * HOUR, 12 * HOUR * 2]


def test_calls_are_counted_by_slot_method_and_failure(database: Database, engine_log: Log) -> None:
    engine_log(7 * 3600, nsid="too.old")
    for ago, taken in ((3600, 1000), (3599, 3000), (10, 2000)):
        engine_log(ago, nsid="a.b.c", duration_us=taken)
    engine_log(5, nsid="a.b.d", status=502, error_name="UpstreamFailure", duration_us=9000)
    engine_log(3, nsid="a.b.d", status=None, error_name="Timeout", duration_us=8000)
    found = read(database, partial(traffic, interval=HOURS, nsid=None))
    assert (found.total, found.sampled, found.errors) == (5, 5, 2)
    assert found.taken == Taken(3000, 9000, 9000, 9000)
    assert sum(slot.calls for slot in found.slots) == 5
    assert found.slots[-1].calls == 3
    assert found.slots[-1].errors == 2
    assert [slot.taken for slot in found.slots if not slot.calls] == [None] * (len(found.slots) - 2)
    assert found.methods == [
        Method("a.b.c", 3, 0, Taken(2000, 3000, 3000, 3000)),
        Method("a.b.d", 2, 2, Taken(8000, 9000, 9000, 9000)),
    ]
    assert found.failures == [
        Failure("a.b.d", "Timeout", None, 1, NOW - 3_000_000),
        Failure("a.b.d", "UpstreamFailure", 502, 1, NOW - 5_000_000),
    ]


def test_one_method_alone(database: Database, engine_log: Log) -> None:
    engine_log(nsid="a.b.c", duration_us=5)
    engine_log(nsid="a.b.cd")
    found = read(database, partial(traffic, interval=HOURS, nsid="a.b.c"))
    assert found.methods == [Method("a.b.c", 1, 0, Taken(5, 5, 5, 5))]
    nobody = read(database, partial(traffic, interval=HOURS, nsid="a' OR 1=1 --"))
    assert (nobody.total, nobody.methods, nobody.taken) == (0, [], None)


def test_a_sample_takes_the_same_share_of_each_slot(database: Database, engine_log: Log) -> None:
    for number in range(40):
        engine_log(3 * 3600 + number / 10, nsid="old.old.old", duration_us=1000)
    for number in range(80):
        failed = {"error_name": "No", "status": 400} if number % 2 else {}
        engine_log(1 + number / 10, nsid="new.new.new", duration_us=2000, **failed)
    found = read(database, partial(traffic, interval=HOURS, nsid=None, most=30))
    assert (found.total, found.sampled) == (120, 30)
    counted = {method.nsid: (method.calls, method.errors) for method in found.methods}
    assert counted == {"old.old.old": (40, 0), "new.new.new": (80, 40)}
    assert [slot.calls for slot in found.slots if slot.calls] == [40, 80]
    assert [slot.errors for slot in found.slots if slot.calls] == [0, 40]


@pytest.mark.parametrize(
    ("count", "ranks"), [(1, (1, 1, 1)), (2, (1, 2, 2)), (100, (50, 95, 99)), (1000, (500, 950, 990))]
)
def test_percentiles_are_calls_that_were_made(count: int, ranks: tuple[int, int, int]) -> None:
    taken = traffics._taken([*range(count, 0, -1)])
    assert taken == (*ranks, count)


def test_the_whole_log_begins_with_its_first_call(page: Page, log: Log) -> None:
    log(400 * 86_400)
    found = page.api("overview?range=all")
    assert (found["total"], found["begin"]) == (1, (NOW - 400 * DAY) // 1000)
    assert found["slots"][0]["calls"] == 1
    assert page.api(f"overview?since={NOW // 1000}")["total"] == 0


def test_an_empty_log_has_figures_too(page: Page) -> None:
    for query in ("", "?range=all", "?range=15m", "?nsid=a.b.c"):
        found = page.api(f"overview{query}")
        assert (found["total"], found["taken"], found["methods"]) == (0, None, [])
