"""Datetimes to and from Python's type, and what that type cannot hold."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pysky_sdk.syntax import check_format, from_datetime, now, to_datetime

OFFSETS = st.integers(-23 * 60 - 59, 23 * 60 + 59).map(lambda minutes: timezone(timedelta(minutes=minutes)))
AWARE = st.datetimes(
    min_value=datetime(1, 1, 2),  # noqa: DTZ001 - hypothesis adds the time zone
    max_value=datetime(9999, 12, 30),  # noqa: DTZ001
    timezones=OFFSETS,
)


def test_now() -> None:
    value = now()
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", value)
    assert check_format("datetime", value) is None
    assert abs(to_datetime(value) - datetime.now(UTC)) < timedelta(seconds=5)


@pytest.mark.parametrize(
    ("value", "moment"),
    [
        ("1985-04-12T23:20:50Z", datetime(1985, 4, 12, 23, 20, 50, tzinfo=UTC)),
        ("1985-04-12T23:20:50.1Z", datetime(1985, 4, 12, 23, 20, 50, 100_000, tzinfo=UTC)),
        ("1985-04-12T23:20:50.1234569Z", datetime(1985, 4, 12, 23, 20, 50, 123_456, tzinfo=UTC)),
        ("1985-04-12T23:20:50." + "9" * 40 + "Z", datetime(1985, 4, 12, 23, 20, 50, 999_999, tzinfo=UTC)),
        ("1985-04-12T23:20:50+01:45", datetime(1985, 4, 12, 21, 35, 50, tzinfo=UTC)),
        ("0001-01-01T00:00:00.000Z", datetime(1, 1, 1, tzinfo=UTC)),
        ("9999-12-31T23:59:59.999Z", datetime(9999, 12, 31, 23, 59, 59, 999_000, tzinfo=UTC)),
    ],
)
def test_to_datetime(value: str, moment: datetime) -> None:
    assert to_datetime(value) == moment
    assert to_datetime(value).tzinfo is not None


def test_the_time_zone_of_the_string_is_kept() -> None:
    assert to_datetime("1985-04-12T23:20:50+01:45").utcoffset() == timedelta(hours=1, minutes=45)
    assert to_datetime("1985-04-12T23:20:50Z").tzinfo is UTC


def test_the_year_0_says_what_to_do() -> None:
    assert check_format("datetime", "0000-01-01T00:00:00.000Z") is None
    with pytest.raises(ValueError, match=r"keep '0000-01-01T00:00:00\.000Z' as a string"):
        to_datetime("0000-01-01T00:00:00.000Z")


@pytest.mark.parametrize(
    "value", ["", "yesterday", "1985-04-12", "1985-02-30T00:00:00Z", "1985-04-12T23:20:50"]
)
def test_an_invalid_string_is_refused_with_the_rule(value: str) -> None:
    with pytest.raises(ValueError, match=r"datetime|day|time zone") as raised:
        to_datetime(value)
    assert str(raised.value) == check_format("datetime", value)


@given(AWARE)
def test_round_trip(moment: datetime) -> None:
    value = from_datetime(moment, precision="microseconds")
    assert check_format("datetime", value) is None
    assert to_datetime(value) == moment


@given(AWARE)
def test_milliseconds_cut_what_is_finer(moment: datetime) -> None:
    value = from_datetime(moment)
    assert len(value) == len("YYYY-MM-DDTHH:MM:SS.mmmZ")
    assert timedelta(0) <= moment - to_datetime(value) < timedelta(milliseconds=1)


def test_a_naive_datetime_is_refused_with_help() -> None:
    with pytest.raises(ValueError, match=re.escape("datetime.now(UTC)")):
        from_datetime(datetime(2024, 1, 1))  # noqa: DTZ001


def test_what_leaves_the_years_in_utc_is_refused() -> None:
    with pytest.raises(ValueError, match="years 1 to 9999"):
        from_datetime(datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=1))))
