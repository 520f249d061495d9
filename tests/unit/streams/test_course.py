"""When a stream is opened again, and when it gives up."""

from __future__ import annotations

from typing import Any

import pytest

from pysky_sdk import errors
from pysky_sdk.core.options import Options
from pysky_sdk.core.spec import MethodSpec
from pysky_sdk.core.streams.course import Course
from pysky_sdk.core.streams.frames import Frame
from pysky_sdk.errors.declared import error_class
from tests.unit.core.support import FakeClock

LOST = errors.NetworkError("gone")


def course(
    later: int | None = None, cursor: str | None = None, *, numbered: bool = True, **options: Any
) -> tuple[Course, FakeClock]:
    clock = FakeClock()
    spec = MethodSpec(nsid="a.b.c", kind="subscription", position=("seq",), numbered=numbered)
    return Course(clock, spec, cursor, options=Options(**options), later=later), clock


def status(number: int, name: str = "", **headers: str) -> errors.StatusError:
    return error_class(number, name)(number, name, "", nsid="a.b.c", headers=headers)


def message(**body: Any) -> Frame:
    return Frame(1, "a.b.c#d", body, b"")


def test_waits_grow_up_to_half_a_minute_and_begin_anew_after_a_message() -> None:
    made, _ = course()
    made.takes(message(seq=1))
    waits = [made.failed(LOST) for _ in range(9)]
    assert waits == [0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 30.0, 30.0, 30.0]
    made.takes(message(seq=2))
    assert made.failed(LOST) == 0.5


def test_it_goes_on_for_ever_unless_told_otherwise() -> None:
    made, _ = course()
    made.takes(message(seq=1))
    assert [made.failed(LOST) for _ in range(2000)][-1] == 30.0


def test_a_bound_counts_failures_in_a_row() -> None:
    made, _ = course(later=2)
    made.takes(message(seq=1))
    for _ in range(3):
        made.failed(LOST)
        made.failed(LOST)
        made.takes(message(seq=2))
    made.failed(LOST)
    made.failed(LOST)
    with pytest.raises(errors.NetworkError, match="gone"):
        made.failed(LOST)


def test_before_it_ran_the_retries_of_any_call_count() -> None:
    made, _ = course(max_retries=1)
    made.opened()
    made.failed(LOST)
    with pytest.raises(errors.NetworkError):
        made.failed(LOST)


def test_a_connection_that_held_for_a_minute_counts_as_a_success() -> None:
    made, clock = course(later=0, max_retries=0)
    made.opened()
    clock.now += 61
    with pytest.raises(errors.NetworkError):
        made.failed(LOST)  # of `later`, which allows none
    made, clock = course(max_retries=0)
    for _ in range(5):
        made.opened()
        clock.now += 61
        assert made.failed(LOST) == 0.5


@pytest.mark.parametrize("number", [400, 401, 403, 404, 501])
def test_a_refusal_is_final(number: int) -> None:
    made, _ = course()
    made.takes(message(seq=1))
    with pytest.raises(errors.StatusError):
        made.failed(status(number))


@pytest.mark.parametrize("number", [429, 500, 502, 503])
def test_what_may_pass_is_waited_for(number: int) -> None:
    made, _ = course()
    made.takes(message(seq=1))
    assert made.failed(status(number)) == 0.5
    assert made.failed(status(number, **{"retry-after": "70"})) == 70.0


def test_a_long_wait_before_it_ran_is_an_error() -> None:
    made, _ = course()
    with pytest.raises(errors.RateLimitExceeded):
        made.failed(status(429, **{"retry-after": "70"}))


def test_what_comes_spoilt_twice_is_an_error() -> None:
    spoilt = errors.ResponseError("no frame", nsid="a.b.c")
    made, _ = course()
    made.takes(message(seq=1))
    made.failed(spoilt)
    made.takes(message(seq=2))
    made.failed(spoilt)
    made.failed(LOST)
    with pytest.raises(errors.ResponseError):
        made.failed(spoilt)


def test_the_cursor_is_the_position_of_the_last_message_that_has_one() -> None:
    made, _ = course(cursor="3")
    assert made.takes(message(name="OutdatedCursor"))
    assert made.cursor == "3"
    assert not made.takes(message(seq=3)), "the one the cursor names, once more"
    assert made.takes(message(seq=4))
    assert made.takes(message(seq=True))
    assert made.takes(message(seq=None))
    assert made.takes(message(seq="a text"))
    assert made.cursor == "4"
    assert made.takes(message(seq=1)), "a server that began anew is followed"
    assert made.cursor == "1"


def test_without_a_position_there_is_no_cursor() -> None:
    spec = MethodSpec(nsid="a.b.c", kind="subscription")
    made = Course(FakeClock(), spec, None, options=Options(), later=None)
    assert made.takes(message(**{"": "a", "seq": 1, "cursor": "x"}))
    assert made.cursor is None


def test_messages_with_the_same_text_as_position_all_come() -> None:
    made, _ = course(numbered=False)
    assert made.takes(message(seq=5))
    assert made.cursor is None
    assert made.takes(message(seq="3jui7kd54zh2y"))
    assert made.takes(message(seq="3jui7kd54zh2y"))
    assert made.cursor == "3jui7kd54zh2y"
