"""What is taken out of parameters and messages, and how small they are made."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pysky_sdk.core.body import BytesBody
from pysky_sdk.core.call import Call
from pysky_sdk.core.calllog.entry import Entry, keys_of
from pysky_sdk.core.calllog.redact import REDACTED, Redactor
from pysky_sdk.core.calllog.texts import redact_text
from pysky_sdk.core.options import Options
from pysky_sdk.errors import StatusError

JWT = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJkaWQ6cGxjOnh5eiJ9.c2lnbmF0dXJl"
SECRET_NAMES = [
    "password",
    "accessJwt",
    "token",
    "email",
    "inviteCode",
    "rotationKeys",
    "birthDate",
    "apiKey",
]
MOST = 4096


def redacted(value: Any, nsid: str = "com.example.do") -> Any:
    return Redactor(nsid).params(value)


def entry(body: Any, message: str = "", **options: Any) -> Entry:
    call = Call(nsid="com.example.do", kind="procedure", options=Options(), base="https://x.test", **options)
    call.body = BytesBody(body if isinstance(body, bytes) else json.dumps(body).encode())
    made = Entry(call, 1, 2, 3)
    made.failed(call, StatusError(400, "Nope", message, nsid=call.nsid, headers={}))
    return made


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (f"use {JWT} now", "use [jwt] now"),
        (f"{JWT},{JWT}", "[jwt],[jwt]"),
        ("Authorization: Bearer abcdef123456", "Authorization: Bearer [redacted]"),
        ("DPoP  abcdef123456 x", "DPoP [redacted] x"),
        ("my password is abcd-efgh-ijkl-mnop.", "my password is [app password]."),
        ("write to alice.b+c@mail.example.org, please", "write to [e-mail], please"),
        ("Jürgen <jürgen@exämple.de>", "Jürgen <[e-mail]>"),
        ("550e8400-e29b-41d4-a716-446655440000", "550e8400-e29b-41d4-a716-446655440000"),
        ("hello @alice.test, see at://did:plc:abc/app.bsky.feed.post/3k", None),
        ("bearer of bad news", None),
        ("https://cdn.test/img/bafkreigaknpexyvxt76zgkitavbwx6@jpeg", None),
    ],
)
def test_what_looks_like_a_secret_goes(text: str, left: str | None) -> None:
    assert redact_text(text, 256) == (text if left is None else left)


def test_long_texts_are_cut_and_say_so() -> None:
    assert redact_text("x" * 256, 256) == "x" * 256
    assert redact_text("x" * 257, 256) == "x" * 256 + "… (257 characters)"
    assert redact_text("a " * 5000, 10) == "a a a a a … (10000 characters)"


@pytest.mark.parametrize("hidden", [JWT, "abcd-efgh-ijkl-mnop", "alice@mail.example"])
@pytest.mark.parametrize("start", [240, 250, 4080, 4090])
def test_a_secret_at_a_cut_leaves_nothing(hidden: str, start: int) -> None:
    padding = (JWT + " ") * 60
    for text in (
        "x " * (start // 2) + hidden + " end" * 100,
        padding[:start].rsplit(" ", 1)[0] + " " + hidden + " y" * 3000,
    ):
        kept = redact_text(text, 256)
        assert hidden[:9] not in kept
        assert len(kept) < 300


@pytest.mark.parametrize(
    "text",
    [
        "a" * 100_000,
        "a." * 50_000 + "@",
        "eyJ" * 30_000,
        "a@" * 50_000,
        "-".join(["abcd"] * 20_000),
        "bearer " * 20_000,
    ],
)
def test_no_text_takes_long(text: str) -> None:
    import time

    began = time.process_time()
    redact_text(text, 256)
    assert time.process_time() - began < 0.1


def test_secrets_go_whatever_they_are_made_of() -> None:
    given = {"password": "x", "token": {"a": ["b"]}, "code": 1234, "email": None, "deep": [{"apiKey": [1]}]}
    assert redacted(given) == {
        "password": REDACTED,
        "token": REDACTED,
        "code": REDACTED,
        "email": None,
        "deep": [{"apiKey": REDACTED}],
    }


def test_public_content_is_kept_and_cut() -> None:
    post = {"record": {"$type": "app.bsky.feed.post", "text": "Hello " + "é" * 300}}
    kept = redacted(post)
    assert kept["record"]["$type"] == "app.bsky.feed.post"
    assert kept["record"]["text"].startswith("Hello é")
    assert kept["record"]["text"].endswith("… (306 characters)")


def test_lists_objects_and_depth_are_cut() -> None:
    kept = redacted({"list": list(range(50)), "object": {f"k{n}": n for n in range(150)}})
    assert kept["list"] == [*range(20), "… (30 more)"]
    assert kept["object"]["k99"] == 99
    assert kept["object"]["…"] == 50
    deep: Any = "end"
    for _ in range(100):
        deep = {"a": deep}
    assert "end" not in json.dumps(redacted({"deep": deep}))


def test_an_input_too_large_to_be_read_is_a_number() -> None:
    row = entry(b'{"password": "' + b"x" * 70_000 + b'"}').row()
    assert row["params"] == {"input": {"bytes": 70_016}}
    assert entry(b"\xff{not json").row()["params"] == {"input": {"bytes": 10}}


def test_a_server_that_quotes_what_was_sent_gives_nothing_away() -> None:
    body = {"identifier": "a@b.test", "password": "hunter2", "nested": [{"token": "opaque value"}]}
    made = entry(body, "hunter2 is wrong, as is 'opaque value'; a@b.test; bearer-1", token="bearer-1")
    assert made.row()["error_message"] == "[redacted] is wrong, as is '[redacted]'; [e-mail]; [redacted]"
    assert made.message() == made.row()["error_message"]


def test_messages_names_and_cursors_have_limits() -> None:
    row = entry({"cursor": "c" * 5000}, "m" * 5000).row()
    assert len(row["error_message"]) <= 1000 + 30
    assert len(row["cursor_sent"]) <= 2048 + 30
    assert len(keys_of({f"k{n}": n for n in range(500)}) or ()) == 100
    assert keys_of({"n" * 1000: 1}) == ["n" * 255]
    assert keys_of([1]) is None


plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=400),
    lambda inner: st.lists(inner, max_size=25) | st.dictionaries(st.text(max_size=70), inner, max_size=8),
    max_leaves=30,
)


@settings(max_examples=40)
@given(st.dictionaries(st.text(max_size=70), plain, max_size=12))
def test_anything_becomes_small_legal_json(value: dict[str, Any]) -> None:
    text = json.dumps(redacted(value), allow_nan=False)
    assert len(text) <= MOST


def test_much_of_everything_stays_small() -> None:
    wide = {f"name {n} \N{GRINNING FACE}" * 3: ["\N{GRINNING FACE}" * 300] * 30 for n in range(150)}
    assert len(json.dumps(redacted({"a": wide, "b": [wide] * 30}))) <= MOST
    deep: Any = wide
    for _ in range(11):
        deep = {"x" * 70: deep, **{f"y{n}": "z" * 300 for n in range(40)}}
    assert len(json.dumps(redacted({"deep": deep}))) <= MOST


SECRET = "s3cr3t-" + "q" * 9


@st.composite
def with_secret(draw: st.DrawFn) -> dict[str, Any]:
    """Anything, with a secret somewhere below a secret name."""
    value: Any = draw(
        st.sampled_from([SECRET, [SECRET], {"x": SECRET}, {"a": [{"b": SECRET}]}, f"{SECRET} "])
    )
    value = {draw(st.sampled_from(SECRET_NAMES)): value}
    for _ in range(draw(st.integers(0, 15))):
        around = draw(st.lists(st.text(max_size=20), max_size=3))
        value = [*around, value] if draw(st.booleans()) else {**dict.fromkeys(around, "y"), "in": value}
    return {**draw(st.dictionaries(st.text(max_size=10), st.text(max_size=300), max_size=10)), "top": value}


@given(with_secret())
def test_a_secret_below_a_secret_name_is_in_no_row(value: dict[str, Any]) -> None:
    row = entry(value, f"you sent {SECRET}!").row()
    assert SECRET not in json.dumps(row)
