"""Which record keys a collection takes."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pysky_sdk.records.described import CollectionSpec
from pysky_sdk.records.keys import legal_key, new_key
from pysky_sdk.syntax import next_tid
from pysky_sdk.syntax.formats import check_format
from tests.unit.core.support import Kit
from tests.unit.records.repository import POST, POSTS, Repository

KEYED = {key: CollectionSpec("com.example.thing", key, "") for key in ("tid", "nsid", "any", "literal:self")}


@pytest.mark.parametrize(
    ("key", "rkey"),
    [
        ("tid", "3jzfcijpj2z2a"),
        ("nsid", "com.example.thing"),
        ("any", "a:b.c~d_e-f"),
        ("any", "self"),
        ("literal:self", "self"),
    ],
)
def test_a_key_of_the_right_type_is_taken(key: str, rkey: str) -> None:
    assert new_key(KEYED[key], rkey) == rkey


@pytest.mark.parametrize(
    ("key", "rkey", "said"),
    [
        ("tid", "first", r"keyed by a TID, which 'first' is not: leave rkey= out"),
        ("tid", "zzzzzzzzzzzzz", "keyed by a TID"),
        ("nsid", "thing", "keyed by an NSID, which 'thing' is not: .*"),
        ("any", "a/b", "is no record key"),
        ("any", "..", "is no record key"),
        ("any", "", "is no record key"),
        ("any", "x" * 513, "is no record key"),
        ("any", "at://did:plc:abc/com.example.thing/x", "the last part"),
        ("literal:self", "other", "holds one record, under the key 'self'; not 'other'"),
    ],
)
def test_any_other_is_refused_with_what_to_do(key: str, rkey: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        new_key(KEYED[key], rkey)


def test_without_a_key_one_is_made_where_that_is_possible() -> None:
    assert check_format("tid", new_key(KEYED["tid"], None)) is None
    assert check_format("tid", new_key(KEYED["any"], None)) is None
    assert new_key(KEYED["literal:self"], None) == "self"
    with pytest.raises(TypeError, match="give rkey="):
        new_key(KEYED["nsid"], None)


@given(st.text(max_size=20))
def test_a_key_is_legal_or_said_not_to_be(rkey: str) -> None:
    if check_format("record-key", rkey) is None:
        assert legal_key(rkey) == rkey
    else:
        with pytest.raises(ValueError, match=r"record key|last part"):
            legal_key(rkey)


def test_a_wrong_key_is_found_before_a_login(kit: Kit, repository: Repository) -> None:
    client = repository.client(kit)
    posts, lexicons = client.app.bsky.feed.post, client.com.atproto.lexicon.schema
    wrong: list[Any] = [
        lambda: posts.create(POST, rkey="first"),
        lambda: posts.put("first", POST),
        lambda: posts.get("a/b"),
        lambda: posts.delete(f"at://did:plc:abc/{POSTS}/x"),
        lambda: lexicons.create({"lexicon": 1}, rkey="x"),
    ]
    for attempt in wrong:
        with pytest.raises(ValueError, match=r"keyed by|record key|rkey="):
            kit.wait(attempt())
    assert repository.sent == []
    assert client.session is None


def test_records_under_odd_keys_can_be_read_and_deleted(kit: Kit, repository: Repository) -> None:
    """Others wrote them, with a server that did not check."""
    repository.records[POSTS, "odd"] = POST
    posts = repository.client(kit).app.bsky.feed.post
    assert kit.wait(posts.get("odd")).value.text == "hi"
    entry = kit.wait(posts.update("odd", lambda post: setattr(post, "text", "ho")))
    assert (entry.rkey, repository.records[POSTS, "odd"]["text"]) == ("odd", "ho")


def test_keys_that_are_made_rise(kit: Kit, repository: Repository) -> None:
    keys = [new_key(KEYED["tid"], None) for _ in range(50)] + [next_tid()]
    assert keys == sorted(set(keys))
