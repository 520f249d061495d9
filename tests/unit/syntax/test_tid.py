"""TIDs: the layout of the bits, the order in every circumstance, and a clock of its own in a forked child."""

from __future__ import annotations

import os
import threading
import time
from datetime import UTC, datetime, timedelta, timezone
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pysky_sdk.syntax import (
    FIRST_TID,
    check_format,
    next_tid,
    tid_clock_id,
    tid_from_datetime,
    tid_timestamp,
)
from pysky_sdk.syntax.tid import _Clock

MOMENTS = st.datetimes(
    min_value=datetime(1970, 1, 1),  # noqa: DTZ001 - hypothesis adds the time zone
    max_value=datetime(2255, 6, 5),  # noqa: DTZ001
    timezones=st.just(UTC),
)


def test_a_tid_is_valid_and_of_now() -> None:
    before = datetime.now(UTC)
    tid = next_tid()
    assert check_format("tid", tid) is None
    # A burst of TIDs in other tests may have run ahead of the clock by a little.
    assert abs(tid_timestamp(tid) - before) < timedelta(seconds=5)


def test_known_values() -> None:
    assert tid_from_datetime(datetime(1970, 1, 1, tzinfo=UTC)) == FIRST_TID
    assert tid_timestamp(FIRST_TID) == datetime(1970, 1, 1, tzinfo=UTC)
    assert tid_timestamp("3jzfcijpj2z2a") == datetime(2023, 6, 30, 15, 3, 1, 887007, tzinfo=UTC)
    assert tid_clock_id("3jzfcijpj2z2a") == 6
    assert tid_clock_id("jzzzzzzzzzzzz") == 1023


@given(MOMENTS, st.integers(0, 1023))
def test_round_trip(moment: datetime, clock_id: int) -> None:
    tid = tid_from_datetime(moment, clock_id)
    assert check_format("tid", tid) is None
    assert (tid_timestamp(tid), tid_clock_id(tid)) == (moment, clock_id)


@given(MOMENTS, MOMENTS)
def test_tids_sort_as_their_moments(one: datetime, other: datetime) -> None:
    assert (one < other) is (tid_from_datetime(one, 1023) < tid_from_datetime(other, 0))


def test_another_time_zone_is_the_same_moment() -> None:
    moment = datetime(2024, 5, 1, 12, tzinfo=timezone(timedelta(hours=2)))
    assert tid_from_datetime(moment) == tid_from_datetime(moment.astimezone(UTC))


@pytest.mark.parametrize(
    ("moment", "clock_id", "piece"),
    [
        (datetime(2024, 1, 1), 0, "no time zone"),  # noqa: DTZ001
        (datetime(1969, 12, 31, tzinfo=UTC), 0, "1970 to 2255"),
        (datetime(2256, 1, 1, tzinfo=UTC), 0, "1970 to 2255"),
        (datetime(2024, 1, 1, tzinfo=UTC), 1024, "0 and 1023"),
        (datetime(2024, 1, 1, tzinfo=UTC), -1, "0 and 1023"),
    ],
)
def test_what_no_tid_can_hold(moment: datetime, clock_id: int, piece: str) -> None:
    with pytest.raises(ValueError, match=piece):
        tid_from_datetime(moment, clock_id)


@pytest.mark.parametrize("tid", ["", "self", "zzzzzzzzzzzzz", "3jzfcijpj2z21"])
def test_what_is_no_tid_is_refused(tid: str) -> None:
    with pytest.raises(ValueError, match="TID"):
        tid_timestamp(tid)
    with pytest.raises(ValueError, match="TID"):
        tid_clock_id(tid)


def test_strictly_increasing() -> None:
    tids = [next_tid() for _ in range(5_000)]
    assert all(one < other for one, other in pairwise(tids))


def test_strictly_increasing_across_threads() -> None:
    made: list[list[str]] = [[] for _ in range(8)]
    start = threading.Barrier(len(made))

    def work(into: list[str]) -> None:
        start.wait()
        into.extend(next_tid() for _ in range(2_000))

    threads = [threading.Thread(target=work, args=(into,)) for into in made]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(into == sorted(into) for into in made)
    assert len({tid for into in made for tid in into}) == 8 * 2_000


def test_a_clock_set_back_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = _Clock()
    nanoseconds = iter([5_000_000_000, 5_000_000_000, 1_000_000_000, 6_000_000_000])
    monkeypatch.setattr(time, "time_ns", lambda: next(nanoseconds))
    seconds = [tid_timestamp(clock.tick()).timestamp() for _ in range(4)]
    assert seconds == [5.0, 5.000001, 5.000002, 6.0]


def test_every_clock_chooses_its_own_identifier() -> None:
    assert len({_Clock().id for _ in range(200)}) > 100
    assert all(0 <= _Clock().id < 1024 for _ in range(100))


def test_after_a_fork_the_identifier_is_another_and_the_lock_is_free() -> None:
    clock = _Clock()
    seen = {clock.id}
    clock._lock.acquire()  # as another thread of the parent might have
    for _ in range(50):
        before = clock.id
        clock.after_fork()
        assert clock.id != before
        assert 0 <= clock.id < 1024
        seen.add(clock.id)
    assert len(seen) > 30
    assert tid_clock_id(clock.tick()) == clock.id


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
def test_a_forked_child_has_a_clock_of_its_own() -> None:
    before = next_tid()
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.write(writer, next_tid().encode())
        finally:
            os._exit(0)
    os.close(writer)
    with os.fdopen(reader) as pipe:
        theirs = pipe.read()
    os.waitpid(child, 0)
    ours = next_tid()
    assert tid_clock_id(ours) == tid_clock_id(before)
    assert tid_clock_id(theirs) != tid_clock_id(ours)
    assert theirs > before
