"""Links to bsky.app taken apart and made."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pysky_sdk.syntax import Link, parse_link, web_url

_DID = "did:plc:z72i7hdynmk6r22z27h6tvur"
_HANDLES = st.from_regex(r"[a-z][a-z0-9]{0,20}\.[a-z]{2,8}", fullmatch=True)
_DIDS = st.from_regex(r"did:plc:[a-z2-7]{24}", fullmatch=True)
_RKEYS = st.from_regex(r"[A-Za-z0-9_~.:-]{1,40}", fullmatch=True).filter(lambda key: key not in {".", ".."})
_LINKS = st.one_of(
    st.builds(Link, st.just("profile"), _HANDLES | _DIDS, st.none()),
    st.builds(Link, st.sampled_from(["post", "feed", "list", "starter-pack"]), _HANDLES | _DIDS, _RKEYS),
)


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("bsky.app", Link("profile", "bsky.app")),
        ("@Alice.Example", Link("profile", "alice.example")),
        (_DID, Link("profile", _DID)),
        (f"at://{_DID}", Link("profile", _DID)),
        (f"at://{_DID}/app.bsky.actor.profile/self", Link("profile", _DID)),
        (f"at://{_DID}/app.bsky.labeler.service/self", Link("profile", _DID)),
        (f"at://{_DID}/app.bsky.feed.post/3k5n", Link("post", _DID, "3k5n")),
        ("at://alice.example/app.bsky.feed.generator/cats", Link("feed", "alice.example", "cats")),
        (f"at://{_DID}/app.bsky.graph.list/3k5n", Link("list", _DID, "3k5n")),
        (f"at://{_DID}/app.bsky.graph.starterpack/3k5n", Link("starter-pack", _DID, "3k5n")),
        ("https://bsky.app/profile/alice.example", Link("profile", "alice.example")),
        ("  https://bsky.app/profile/alice.example/ \n", Link("profile", "alice.example")),
        ("https://bsky.app/profile/alice.example/follows", Link("profile", "alice.example")),
        ("bsky.app/profile/@alice.example/post/3k5n", Link("post", "alice.example", "3k5n")),
        ("http://www.bsky.app/profile/alice.example/post/3k5n?a=b#c", Link("post", "alice.example", "3k5n")),
        (
            "https://bsky.app/profile/did%3Aplc%3Az72i7hdynmk6r22z27h6tvur/post/a%3Ab",
            Link("post", _DID, "a:b"),
        ),
        ("https://bsky.app/profile/alice.example/post/3k5n/liked-by", Link("post", "alice.example", "3k5n")),
        ("https://bsky.app/profile/alice.example/feed/cats", Link("feed", "alice.example", "cats")),
        ("https://bsky.app/profile/alice.example/lists/3k5n", Link("list", "alice.example", "3k5n")),
        ("https://bsky.app/starter-pack/alice.example/3k5n", Link("starter-pack", "alice.example", "3k5n")),
        ("https://bsky.app/start/alice.example/3k5n", Link("starter-pack", "alice.example", "3k5n")),
    ],
)
def test_what_people_paste_is_understood(text: str, link: Link) -> None:
    assert parse_link(text) == link


@pytest.mark.parametrize(
    "text",
    [
        "",
        "alice",
        "two words",
        "https://bsky.app",
        "https://bsky.app/search?q=cats",
        "https://bsky.app/profile/not_a_handle",
        "https://bsky.app/profile/alice.example/post/a%2Fb",
        "https://bsky.app.evil.example/profile/alice.example",
        "https://example.com/profile/alice.example/post/3k5n",
        "ftp://bsky.app/profile/alice.example",
        "https://[bsky.app/profile/alice.example",
        "at://alice.example/app.bsky.feed.like/3k5n",
        "at://alice.example/app.bsky.feed.post",
        "at://alice.example/app.bsky.feed.post/..",
    ],
)
def test_everything_else_is_refused_with_the_text_in_the_message(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_link(text)


def test_a_did_with_an_escaped_port_is_kept_as_it_is() -> None:
    assert parse_link("https://bsky.app/profile/did:web:localhost%3A1234").actor == "did:web:localhost%3A1234"


def test_at_uris_become_pages_of_the_web_app() -> None:
    assert web_url("at://alice.example/app.bsky.graph.list/3k5n") == (
        "https://bsky.app/profile/alice.example/lists/3k5n"
    )
    assert web_url(_DID) == f"https://bsky.app/profile/{_DID}"
    with pytest.raises(ValueError, match="Neither a profile nor"):
        web_url("at://alice.example/com.example.thing/1")


def test_the_handle_of_a_link_is_replaced_by_a_did() -> None:
    link = parse_link("https://bsky.app/profile/alice.example/feed/cats").of(_DID)
    assert link.uri == f"at://{_DID}/app.bsky.feed.generator/cats"
    with pytest.raises(ValueError, match="Neither a handle nor a DID"):
        link.of("x/y")


@given(_LINKS)
def test_urls_and_uris_lead_back_to_the_link(link: Link) -> None:
    assert parse_link(link.url) == link
    assert parse_link(link.uri) == link


@given(st.text())
def test_any_text_is_a_link_or_a_value_error(text: str) -> None:
    try:
        link = parse_link(text)
    except ValueError:
        return
    assert parse_link(link.url) == link
