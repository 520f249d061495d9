"""AT URIs taken apart and put together."""

from __future__ import annotations

import pytest

from pysky_sdk.syntax import AtUri, check_format, make_at_uri


@pytest.mark.parametrize(
    ("uri", "parts"),
    [
        ("at://did:plc:abc", ("did:plc:abc", None, None)),
        ("at://alice.example/app.bsky.feed.post", ("alice.example", "app.bsky.feed.post", None)),
        (
            "at://did:web:localhost%3A1234/app.bsky.feed.post/3k5nobkf2w72g",
            ("did:web:localhost%3A1234", "app.bsky.feed.post", "3k5nobkf2w72g"),
        ),
        ("at://did:plc:abc/com.example.thing/pre:fix", ("did:plc:abc", "com.example.thing", "pre:fix")),
    ],
)
def test_there_and_back(uri: str, parts: tuple[str, str | None, str | None]) -> None:
    parsed = AtUri.parse(uri)
    assert (parsed.authority, parsed.collection, parsed.rkey) == parts
    assert str(parsed) == f"{parsed}" == uri
    assert make_at_uri(*parts) == uri


def test_it_unpacks_and_cannot_be_changed() -> None:
    uri = AtUri.parse("at://did:plc:abc/com.example.thing/self")
    authority, collection, rkey = uri
    assert (authority, collection, rkey) == ("did:plc:abc", "com.example.thing", "self")
    assert {uri: 1}[AtUri("did:plc:abc", "com.example.thing", "self")] == 1
    with pytest.raises(AttributeError):
        uri.rkey = "other"  # type: ignore[misc]


@pytest.mark.parametrize(
    "value", ["", "https://example.com", "at://did:plc:abc/", "at://did:plc:abc#/x", "at://a"]
)
def test_what_is_none_is_refused_with_the_rule(value: str) -> None:
    with pytest.raises(ValueError, match="AT URI") as raised:
        AtUri.parse(value)
    assert str(raised.value) == check_format("at-uri", value)


@pytest.mark.parametrize(
    ("parts", "piece"),
    [
        (("did:plc:abc", None, "self"), "needs a collection"),
        (("did:plc:abc/com.example.thing", None, None), "no slash"),
        (("did:plc:abc", "com.example.thing/self", None), "no slash"),
        (("did:plc:abc", "", None), "slash"),
        (("did:plc:abc", "post", "self"), "three parts"),
        (("", None, None), "authority"),
        (("did:plc:abc", "com.example.thing", "."), "record key"),
    ],
)
def test_parts_that_make_none(parts: tuple[str, str | None, str | None], piece: str) -> None:
    with pytest.raises(ValueError, match=piece):
        make_at_uri(*parts)
