"""Addresses of pages: what is looked up, and where redirects lead."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pysky_sdk.core.guarded.urls import place_after, place_of
from pysky_sdk.errors import ForbiddenAddress, InputError


@pytest.mark.parametrize(
    ("given_url", "sent", "host", "link"),
    [
        ("https://example.com", "https://example.com", "example.com", "https://example.com"),
        ("HTTP://Example.COM:80/a b?q=ü#top", "http://example.com/a%20b?q=%C3%BC", "example.com", None),
        ("https://münchen.example/", "https://xn--mnchen-3ya.example/", "xn--mnchen-3ya.example", None),
        ("http://[2606:4700::1111]:80/", "http://[2606:4700::1111]/", "2606:4700::1111", None),
        (" https://a.example/x#f ", "https://a.example/x", "a.example", "https://a.example/x#f"),
        ("http://1.1.1.1/", "http://1.1.1.1/", "1.1.1.1", None),
    ],
)
def test_an_address_is_read(given_url: str, sent: str, host: str, link: str | None) -> None:
    place = place_of(given_url)
    assert (place.url, place.host) == (sent, host)
    assert link is None or place.link == link


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("ftp://example.com/", "does not begin with https"),
        ("file:///etc/passwd", "does not begin with https"),
        ("javascript:alert(1)", "does not begin with https"),
        ("example.com", "does not begin with https"),
        ("//example.com/", "does not begin with https"),
        ("", "does not begin with https"),
        ("https://user:secret@example.com/", "holds a user name or password"),
        ("https://user@example.com/", "holds a user name or password"),
        ("https:///path", "names no host"),
        ("https://a b.example/", "is no host"),
        ("https://a%2eb/", "is no host"),
        ("https://example.com:99999/", "is no port"),
        ("https://example.com:0/", "is no port"),
        ("https://exa\nmple.com/", "no legal address"),
        ("https://example.com/" + "a" * 9000, "longer than 8192"),
    ],
)
def test_what_cannot_be_looked_up_is_refused(url: str, why: str) -> None:
    with pytest.raises(InputError, match=why) as caught:
        place_of(url)
    assert "secret" not in str(caught.value)
    assert len(str(caught.value)) < 400


def test_an_address_is_text() -> None:
    with pytest.raises(InputError, match="is a str, not bytes"):
        place_of(b"https://example.com")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("location", "result"),
    [
        ("/x?y", "https://a.example/x?y"),
        ("z", "https://a.example/b/z"),
        ("//c.example/", "https://c.example/"),
        ("https://c.example/#f", "https://c.example/"),
    ],
)
def test_a_redirect_is_followed_from_where_it_stands(location: str, result: str) -> None:
    assert place_after(place_of("https://a.example/b/c"), location, downgrade=False).url == result


@pytest.mark.parametrize(
    "location",
    ["file:///etc/passwd", "gopher://a/", "https://u:secret@c.example/", "http://[", "\x00"],
)
def test_a_redirect_elsewhere_than_to_a_page_is_refused(location: str) -> None:
    with pytest.raises(ForbiddenAddress, match="is not followed") as caught:
        place_after(place_of("https://a.example/?token=secret"), location, downgrade=True)
    assert "secret" not in str(caught.value)


def test_a_redirect_may_leave_https_only_where_that_was_asked_for() -> None:
    place = place_of("https://a.example/")
    with pytest.raises(ForbiddenAddress, match="it leaves https"):
        place_after(place, "http://a.example/", downgrade=False)
    assert place_after(place, "http://a.example/", downgrade=True).scheme == "http"
    assert (
        place_after(place_of("http://a.example/"), "http://b.example/", downgrade=False).host == "b.example"
    )


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    for url in (text, f"https://{text}", f"https://a.example/{text}"):
        try:
            place = place_of(url)
        except InputError:
            continue
        assert place.url.isascii()
        assert place.scheme in {"http", "https"}
        assert place.host
