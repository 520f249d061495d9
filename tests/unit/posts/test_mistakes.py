"""What users get wrong: the message says what to write instead, and nothing was sent."""

from __future__ import annotations

import io
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from pysky_sdk import errors
from pysky_sdk.media import Image
from pysky_sdk.posts import Draft
from pysky_sdk.posts.planning import plan_of
from pysky_sdk.posts.refs import actor_of_link, place_of
from tests.unit.core.support import Kit
from tests.unit.posts.server import ALICE, BLOCK, BOB, POST, SmallNetwork

VIEW: Any = SimpleNamespace(did=BOB, handle="bob.test")


def alice(kit: Kit, network: SmallNetwork) -> Any:
    return kit.client(network, "alice.test", "pw", validation="strict")


@pytest.mark.parametrize(
    "images", [Path("cat.jpg"), "cat.jpg", b"cat", Image("cat.jpg", "A cat"), io.BytesIO(b"cat"), 5]
)
def test_one_image_that_is_no_list(images: Any) -> None:
    with pytest.raises(TypeError, match=r"images=\[…\]"):
        plan_of(Draft("x", images=images))


@pytest.mark.parametrize("named", [None, 5, b"at://x", SimpleNamespace(uri=None)])
def test_what_names_neither_a_post_nor_an_account(named: Any) -> None:
    with pytest.raises(TypeError, match=r"A post or record is named by .* not (NoneType|int|bytes|Simple)"):
        place_of(named)
    with pytest.raises(TypeError, match=r"An account is named by .* not (NoneType|int|bytes|Simple)"):
        actor_of_link(named)


def test_an_item_of_a_list_holds_its_post() -> None:
    item: Any = SimpleNamespace(post=SimpleNamespace(uri=f"at://{BOB}/{POST}/3kaaaaaaaaaaa"))
    with pytest.raises(TypeError, match=r"give its \.post"):
        place_of(item)


def test_a_profile_is_an_account() -> None:
    assert actor_of_link(VIEW) == BOB


@pytest.mark.parametrize(
    ("name", "value"), [("langs", 5), ("tags", {"a": 1}), ("labels", b"x"), ("langs", [5])]
)
def test_texts_that_are_none(name: str, value: Any) -> None:
    with pytest.raises(TypeError, match=f"{name}= is a text or a list of texts"):
        plan_of(Draft("x", **{name: value}))


@pytest.mark.parametrize("verb", ["post", "thread"])
def test_a_key_that_is_a_number(kit: Kit, network: SmallNetwork, verb: str) -> None:
    with pytest.raises(TypeError, match=r"key=str\(…\)"):
        kit.wait(getattr(alice(kit, network), verb)("x", key=5))
    assert network.calls == []


def test_no_link_card_is_said_in_two_ways() -> None:
    assert plan_of(Draft("x", link_card=False)).card is None
    assert plan_of(Draft("x", link_card=False, images=[Image("cat.jpg", "A cat")])).images
    with pytest.raises(errors.InputError, match="neither"):
        plan_of(Draft("", link_card=False))


@pytest.mark.parametrize("say", ["reply_to", "quote"])
@pytest.mark.parametrize(("who", "whom"), [(ALICE, BOB), (BOB, ALICE)])
def test_nobody_answers_across_a_block(
    kit: Kit, network: SmallNetwork, say: str, who: str, whom: str
) -> None:
    post = network.put(BOB)
    network.put(who, collection=BLOCK, subject=whom)
    with pytest.raises(errors.PostGated, match=r"block.*nothing was sent") as caught:
        kit.wait(alice(kit, network).post("Hi", **{say: post}))
    assert caught.value.uri == post
    assert network.of(POST)[1:] == []
