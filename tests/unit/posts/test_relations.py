"""Likes, reposts, follows, blocks and mutes: once, and undone without an error."""

from __future__ import annotations

from typing import Any

import pytest

from pysky_sdk import errors
from tests.unit.core.support import Kit
from tests.unit.posts.server import (
    ALICE,
    BLOCK,
    BOB,
    CARLA,
    FOLLOW,
    LIKE,
    POST,
    POSTGATE,
    REPOST,
    THREADGATE,
    SmallNetwork,
    key_of,
)

TIES = [("like", "unlike", LIKE), ("repost", "unrepost", REPOST)]
BONDS = [("follow", "unfollow", FOLLOW), ("block", "unblock", BLOCK)]


@pytest.fixture
def client(kit: Kit, network: SmallNetwork) -> Any:
    """Alice's client."""
    return kit.client(network, "alice.test", "pw", validation="strict")


@pytest.mark.parametrize("at_once", [True, False], ids=["seen", "not seen yet"])
@pytest.mark.parametrize("tie", TIES)
def test_a_post_is_liked_or_reposted_once(
    kit: Kit, network: SmallNetwork, client: Any, tie: tuple[str, str, str], at_once: bool
) -> None:
    do, undo, collection = tie
    post = network.put(BOB)
    network.follows_at_once = at_once
    first = kit.wait(getattr(client, do)(post))
    url = f"https://bsky.app/profile/bob.test/post/{key_of(post).rkey}"
    assert kit.wait(getattr(client, do)(url)) == first
    (record,) = network.of(collection)
    assert record["subject"] == network.ref(post)
    for _ in range(2):
        kit.wait(getattr(client, undo)(post))
        assert network.of(collection) == []
    network.learn()


@pytest.mark.parametrize("at_once", [True, False], ids=["seen", "not seen yet"])
@pytest.mark.parametrize("bond", BONDS)
def test_an_account_is_followed_or_blocked_once(
    kit: Kit, network: SmallNetwork, client: Any, bond: tuple[str, str, str], at_once: bool
) -> None:
    do, undo, collection = bond
    network.follows_at_once = at_once
    first = kit.wait(getattr(client, do)("@bob.test"))
    for name in (BOB, "bob.test", "https://bsky.app/profile/bob.test", network.put(BOB)):
        network.seen = network.records.copy() if at_once else {}
        assert kit.wait(getattr(client, do)(name)) == first
    assert [record["subject"] for record in network.of(collection)] == [BOB]
    for _ in range(2):
        kit.wait(getattr(client, undo)("bob.test"))
        assert network.of(collection) == []


def test_what_the_app_view_still_sees_but_is_gone_is_made_anew(
    kit: Kit, network: SmallNetwork, client: Any
) -> None:
    post = network.put(BOB)
    first = kit.wait(client.like(post))
    network.follows_at_once = False
    kit.wait(client.unlike(post))
    second = kit.wait(client.like(post))
    assert second != first
    assert len(network.of(LIKE)) == 1


def test_own_posts_are_liked_as_well(kit: Kit, network: SmallNetwork, client: Any) -> None:
    ref = kit.wait(client.post("mine"))
    like = kit.wait(client.like(ref))
    assert kit.wait(client.like(ref)) == like
    assert len(network.of(LIKE)) == 1


def test_old_ties_to_what_is_gone_are_undone(kit: Kit, network: SmallNetwork, client: Any) -> None:
    post = network.put(CARLA)
    network.put(ALICE, collection=LIKE, subject=network.ref(post))
    network.put(ALICE, collection=FOLLOW, subject=BOB)
    others = [network.put(BOB) for _ in range(130)]
    for other in others:
        network.put(ALICE, collection=LIKE, subject=network.ref(other))
        network.put(ALICE, collection=FOLLOW, subject=CARLA)
    del network.records[key_of(post)]
    network.suspended.add(BOB)
    network.learn()
    kit.wait(client.unlike(post))
    kit.wait(client.unfollow("bob.test"))
    assert post not in [record["subject"]["uri"] for record in network.of(LIKE)]
    assert BOB not in [record["subject"] for record in network.of(FOLLOW)]
    assert (len(network.of(LIKE)), len(network.of(FOLLOW))) == (130, 130)
    assert network.count("deleteRecord") == 2


def test_records_that_break_their_lexicon_are_passed_over(
    kit: Kit, network: SmallNetwork, client: Any
) -> None:
    post = network.put(BOB)
    network.put(ALICE, collection=LIKE, subject=7)
    network.seen = {key_of(post): network.records[key_of(post)]}
    network.follows_at_once = False
    client = client.with_options(validation="tolerant")
    kit.wait(client.like(post))
    kit.wait(client.unlike(post))
    assert [record["subject"] for record in network.of(LIKE)] == [7]


def test_mutes(kit: Kit, network: SmallNetwork, client: Any) -> None:
    root = network.put(BOB, "root")
    reply = network.put(CARLA, "x", reply={"root": network.ref(root), "parent": network.ref(root)})
    for _ in range(2):
        kit.wait(client.mute("bob.test"))
        kit.wait(client.mute_thread(reply))
        assert network.muted == {(ALICE, BOB), (ALICE, root)}
    for _ in range(2):
        kit.wait(client.unmute(BOB))
        kit.wait(client.unmute_thread(root))
        assert network.muted == set()


@pytest.mark.parametrize("verb", ["follow", "unfollow", "block", "unblock", "mute", "unmute"])
def test_nobody_follows_blocks_or_mutes_oneself(
    kit: Kit, network: SmallNetwork, client: Any, verb: str
) -> None:
    with pytest.raises(errors.InputError, match="itself"):
        kit.wait(getattr(client, verb)("alice.test"))
    with pytest.raises(errors.InputError, match="names no account"):
        kit.wait(getattr(client, verb)("not an account"))
    with pytest.raises(errors.ProfileNotFound):
        kit.wait(getattr(client, verb)("nobody.test"))
    assert network.records == {}


def test_who_is_suspended_is_not_followed(kit: Kit, network: SmallNetwork, client: Any) -> None:
    network.suspended.add(BOB)
    with pytest.raises(errors.ProfileNotFound, match="suspended"):
        kit.wait(client.follow("bob.test"))
    assert network.of(FOLLOW) == []


@pytest.mark.parametrize("verb", ["like", "repost", "unlike", "unrepost", "mute_thread"])
def test_only_posts_are_liked_and_reposted(kit: Kit, network: SmallNetwork, client: Any, verb: str) -> None:
    feed = network.put(BOB, collection="app.bsky.feed.generator")
    with pytest.raises(errors.InputError, match="is no post"):
        kit.wait(getattr(client, verb)(feed))


@pytest.mark.parametrize("verb", ["like", "repost", "mute_thread"])
def test_what_is_not_there_is_not_liked(kit: Kit, network: SmallNetwork, client: Any, verb: str) -> None:
    with pytest.raises(errors.PostNotFound):
        kit.wait(getattr(client, verb)(f"at://{BOB}/{POST}/3kaaaaaaaaaaa"))


def test_a_post_is_deleted_with_its_gates(kit: Kit, network: SmallNetwork, client: Any) -> None:
    ref = kit.wait(client.post("x", key="k", allow_replies="nobody", allow_quotes=False))
    kept = kit.wait(client.post("y", allow_replies="nobody"))
    like = kit.wait(client.like(kept))
    for named in (ref, ref.url, "k", ref.uri):
        kit.wait(client.delete(named))
        assert [len(network.of(it)) for it in (POST, THREADGATE, POSTGATE)] == [1, 1, 0]
    order = [body["collection"] for body in network.inputs["deleteRecord"][:3]]
    assert order == [POST, THREADGATE, POSTGATE]
    kit.wait(client.delete(like))
    assert network.of(LIKE) == []


def test_only_the_own_records_are_deleted(kit: Kit, network: SmallNetwork, client: Any) -> None:
    with pytest.raises(errors.InputError, match=f"belongs to {BOB}"):
        kit.wait(client.delete(network.put(BOB)))
    with pytest.raises(errors.PostNotFound, match="made with it"):
        kit.wait(client.delete("no such key"))
    assert network.count("deleteRecord") == 0
