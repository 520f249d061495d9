"""What users get wrong when they read: said before anything is asked, or in the words of the SDK."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from pysky_sdk import errors
from pysky_sdk.reading.asking import actor_in, link_to
from tests.unit.core.support import Kit
from tests.unit.reading.lists import Lists


def signed_in(kit: Kit, lists: Lists) -> Any:
    return kit.client(lists, "alice.test", "password")


@pytest.mark.parametrize("name", ["author", "followers", "follows", "feeds", "lists", "starter_packs"])
def test_a_list_of_somebody_who_is_nobody(kit: Kit, lists: Lists, name: str) -> None:
    reading = getattr(signed_in(kit, lists).read, name)("@nobody.test")
    with pytest.raises(errors.ProfileNotFound, match=r"nobody\.test") as caught:
        kit.list(reading)
    assert caught.value.actor == "nobody.test"
    assert isinstance(caught.value, errors.InvalidRequest)


def test_what_is_new_of_somebody_who_is_nobody(kit: Kit, lists: Lists) -> None:
    author = signed_in(kit, lists).read.author("nobody.test")
    with pytest.raises(errors.ProfileNotFound):
        kit.list(author.resume("bot"))
    with pytest.raises(errors.ProfileNotFound):
        kit.list(author.resume("other bot").pages())


@pytest.mark.parametrize("given", [5, b"alice.test", ["alice.test"], SimpleNamespace(handle="alice.test")])
def test_what_is_no_actor(given: Any) -> None:
    with pytest.raises(TypeError, match="a handle, a DID or the address of a profile"):
        actor_in(given)


def test_what_is_no_record() -> None:
    with pytest.raises(TypeError, match=r"AT URI.*not int"):
        link_to(5, "post")  # type: ignore[arg-type] # a mistake
    item: Any = SimpleNamespace(post=1)
    with pytest.raises(TypeError, match=r"give its \.post"):
        link_to(item, "post")


@pytest.mark.parametrize("words", ["", "  "])
def test_a_search_for_nothing(kit: Kit, lists: Lists, words: str) -> None:
    with pytest.raises(ValueError, match="what to search for"):
        signed_in(kit, lists).read.search_posts(words)
