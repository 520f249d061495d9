"""What an alert says, and what it never says."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pysky_sdk import models
from pysky_sdk.alerts.redact import redacted
from pysky_sdk.alerts.texts import Limits, compose, cut, limits_of, summary_of
from pysky_sdk.database.alerts import Decision, Held
from pysky_sdk.syntax import count_graphemes, utf8_length

MINUTE = 60_000_000
NOW = 1_800_000_000_000_000  # 2027-01-15 08:00:00 UTC

_PIECES = st.sampled_from(["a", "é", "e\u0301", "👍🏽", "👨‍👩‍👧", "🇩🇪", "\r\n", "\u200d", " ", "漢"])


def decision(alike: Held, others: Held = Held()) -> Decision:  # noqa: B008 - immutable
    return Decision(None, NOW, NOW + MINUTE, alike, others)


def test_the_limits_are_those_of_the_lexicons() -> None:
    assert limits_of(models.app.bsky.feed.post.Post) == (300, 3_000)
    assert limits_of(models.chat.bsky.convo.defs.MessageInput) == (1_000, 10_000)


@given(st.lists(_PIECES, max_size=80).map("".join), st.integers(1, 40), st.integers(3, 120))
def test_a_cut_text_is_the_beginning_of_the_text(text: str, graphemes: int, size: int) -> None:
    short = cut(text, Limits(graphemes, size))
    assert count_graphemes(short) <= graphemes
    assert utf8_length(short) <= size
    if short != text:
        assert short.endswith("…")
        assert text.startswith(short.removesuffix("…"))


@given(st.text(max_size=400), st.text("x() ", max_size=60))
def test_a_summary_is_always_whole(text: str, summary: str) -> None:
    whole = compose(text, summary, Limits(100, 400))
    assert whole.endswith(summary)
    assert count_graphemes(whole) <= 100
    assert utf8_length(whole) <= 400


@pytest.mark.parametrize(
    ("held", "note", "summary"),
    [
        ((Held(), Held()), "", ""),
        ((Held(1, NOW - MINUTE), Held()), "", "(1 more like this was held back since 07:59 UTC)"),
        (
            (Held(2, NOW - 9 * 60 * MINUTE), Held()),
            "",
            "(2 more like this were held back since 2027-01-14 23:00 UTC)",
        ),
        (
            (Held(3, NOW), Held(1, NOW)),
            "4 log records were lost",
            (
                "(4 log records were lost; 3 more like this were held back since 08:00 UTC; "
                "1 other was held back since 08:00 UTC)"
            ),
        ),
    ],
)
def test_what_was_held_back_is_said_in_one_bracket(held: tuple[Held, Held], note: str, summary: str) -> None:
    assert summary_of(decision(*held), note) == summary


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("login password=hunter2 failed", "login password=[…] failed"),
        ("PASSWORD: 'hun ter2', user me", "PASSWORD: […], user me"),
        ('{"accessJwt": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc-_d"}', '{"accessJwt": […]}'),
        ("sent eyJhbGciOiJIUzI1NiJ9.eyJzdW", "sent […]"),
        ("header Authorization: Bearer abcdefghijk", "header Authorization: […] […]"),
        ("with Bearer abcdefghijk.lmn", "with Bearer […]"),
        ("postgresql://me:p%40w@host/db is down", "postgresql://[…]@host/db is down"),
        ("app password abcd-efgh-1234-mnop!", "app password […]!"),
        ("GET https://a.example/b?api_key=12345&x=1", "GET https://a.example/b?api_key=[…]&x=1"),
        ("client_secret => xyz; next", "client_secret => […]; next"),
        ("secret_key_base='abc", "secret_key_base=[…]"),
        ("the token expired at 05:00", "the token expired at 05:00"),
        ("no space left on /var/lib/x-y-z (28)", "no space left on /var/lib/x-y-z (28)"),
        (
            "https://a.example/b failed for bob@mail.example",
            "https://a.example/b failed for bob@mail.example",
        ),
    ],
)
def test_secrets_are_taken_out_of_log_records(text: str, safe: str) -> None:
    assert redacted(text) == safe


@pytest.mark.parametrize(
    "piece", ["eyJ", "token", "password='", "a:b@", "://", "Bearer ", "abcd-", "token=\\"]
)
def test_no_text_makes_taking_out_slow(piece: str) -> None:
    text = piece * (20_000 // len(piece))
    started = time.process_time()
    redacted(text)
    assert time.process_time() - started < 2.0
