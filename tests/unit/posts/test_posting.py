"""`client.post`: what is sent, and what is refused before anything is."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from pydantic import ValidationError

from pysky_sdk import errors
from pysky_sdk.posts import PostRef
from pysky_sdk.richtext import RichText
from tests.unit.core.support import Kit
from tests.unit.posts.server import ALICE, BOB, CARLA, POST, POSTGATE, THREADGATE, SmallNetwork, key_of

MOMENT = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


def alice(kit: Kit, network: SmallNetwork, **options: Any) -> Any:
    """Alice's client."""
    return kit.client(network, "alice.test", "pw", validation="strict", **options)


def test_a_post_has_everything_that_was_said(kit: Kit, network: SmallNetwork) -> None:
    text = "Hi @bob.test and @nobody.test: https://example.com #now"
    ref = kit.wait(
        alice(kit, network).post(
            text, langs="en", tags=["#first", "second"], labels="graphic-media", created_at=MOMENT
        )
    )
    (record,) = network.of(POST)
    facets = [(it["index"], it["features"][0]) for it in record.pop("facets")]
    assert record == {
        "$type": POST,
        "text": text,
        "langs": ["en"],
        "tags": ["first", "second"],
        "labels": {"$type": "com.atproto.label.defs#selfLabels", "values": [{"val": "graphic-media"}]},
        "createdAt": "2026-01-02T03:04:05.000Z",
    }
    assert facets == [
        ({"byteStart": 3, "byteEnd": 12}, {"$type": "app.bsky.richtext.facet#mention", "did": BOB}),
        (
            {"byteStart": 31, "byteEnd": 50},
            {"$type": "app.bsky.richtext.facet#link", "uri": "https://example.com"},
        ),
        ({"byteStart": 51, "byteEnd": 55}, {"$type": "app.bsky.richtext.facet#tag", "tag": "now"}),
    ]
    assert ref == PostRef(ref.uri, network.ref(ref.uri)["cid"], text)
    assert ref.url == f"https://bsky.app/profile/{ALICE}/post/{ref.rkey}"


def test_rich_text_and_markdown_are_posted_as_they_are(kit: Kit, network: SmallNetwork) -> None:
    client = alice(kit, network)
    kit.wait(
        client.post(RichText("not a #tag, ").link("a link", "https://example.com/x").mention("bob.test"))
    )
    kit.wait(client.post(markdown="**see** [here](https://example.com/y)"))
    first, second = network.of(POST)
    assert first["text"] == "not a #tag, a link@bob.test"
    assert [it["features"][0].get("did") for it in first["facets"]] == [None, BOB]
    assert second["text"] == "see here"
    assert second["facets"][0]["features"][0]["uri"] == "https://example.com/y"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"text": ""}, "neither"),
        ({"text": " \n"}, "neither"),
        ({"text": "x" * 301}, r"301 graphemes and 301 bytes; a post holds 300 .* client\.thread"),
        ({"text": "👩‍👩‍👧‍👦" * 130}, r"130 graphemes and 3250 bytes"),
        ({"text": "x", "markdown": "y"}, "not both"),
        ({"text": "x", "images": [b"i"] * 5}, "at most 4 images; this one has 5"),
        ({"text": "x", "images": [b"i"], "video": b"v"}, "images and a video"),
        ({"text": "x", "images": [b"i"], "link_card": "https://a.example"}, "images and a link card"),
        ({"text": "x", "video": b"v", "link_card": "https://a.example"}, "a video and a link card"),
        ({"text": "no link", "link_card": True}, "takes the first link of the text, which has none"),
        ({"text": "x", "labels": "Graphic_Media"}, "write 'graphic-media'"),
        ({"text": "x", "allow_replies": "friends"}, "no rule 'friends'"),
        ({"text": "x", "allow_replies": ["nobody", "mentioned"]}, "stands alone"),
        (
            {"text": "x", "allow_replies": [f"at://{BOB}/app.bsky.graph.list/{n}" for n in range(6)]},
            "6 rules",
        ),
        ({"text": "x", "allow_replies": f"at://{BOB}/{POST}/3k"}, "no list of accounts"),
        ({"text": "x", "allow_replies": "nobody", "reply_to": f"at://{BOB}/{POST}/3k"}, "first post"),
        ({"text": "x", "key": " "}, "key= is a name"),
    ],
)
@pytest.mark.filterwarnings("ignore::pysky_sdk.media.values.MissingAltText")
def test_what_cannot_be_a_post_is_refused_before_anything_is_sent(
    kit: Kit, network: SmallNetwork, arguments: dict[str, Any], message: str
) -> None:
    with pytest.raises(errors.InputError, match=message):
        kit.wait(alice(kit, network).post(**arguments))
    assert network.calls == []


@pytest.mark.parametrize("fields", [{"langs": ["english!"]}, {"tags": ["x" * 65]}, {"langs": ["en"] * 4}])
def test_what_breaks_the_lexicon_is_refused(kit: Kit, network: SmallNetwork, fields: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        kit.wait(alice(kit, network).post("x", **fields))
    assert network.calls == []


def test_one_text_is_no_list_of_images(kit: Kit, network: SmallNetwork) -> None:
    with pytest.raises(TypeError, match=r"images=\[…\]"):
        kit.wait(alice(kit, network).post("x", images="cat.jpg"))
    with pytest.raises(TypeError, match="str or RichText, not bytes"):
        kit.wait(alice(kit, network).post(b"x"))


def test_gates_are_written_with_the_post(kit: Kit, network: SmallNetwork) -> None:
    client = alice(kit, network)
    crowd = network.put(BOB, collection="app.bsky.graph.list", name="crowd", purpose="x")
    rules = ["mentioned", "following", "followers", crowd.replace(BOB, "bob.test")]
    ref = kit.wait(client.post("x", allow_replies=rules, allow_quotes=False))
    (writes,) = network.inputs["applyWrites"]
    assert [(it["collection"], it["rkey"]) for it in writes["writes"]] == [
        (POST, ref.rkey),
        (THREADGATE, ref.rkey),
        (POSTGATE, ref.rkey),
    ]
    (gate,) = network.of(THREADGATE)
    assert gate["post"] == ref.uri
    kinds = [it["$type"].partition("#")[2] for it in gate["allow"]]
    assert kinds == ["mentionRule", "followingRule", "followerRule", "listRule"]
    assert gate["allow"][3]["list"] == crowd
    (quotes,) = network.of(POSTGATE)
    assert (quotes["post"], len(quotes["embeddingRules"])) == (ref.uri, 1)


def test_nobody_may_reply_with_an_empty_list(kit: Kit, network: SmallNetwork) -> None:
    client = alice(kit, network)
    kit.wait(client.post("x", allow_replies="nobody"))
    kit.wait(client.post("y", allow_replies="everyone"))
    (gate,) = network.of(THREADGATE)
    assert gate["allow"] == []
    assert network.count("createRecord") == 1


@pytest.mark.parametrize("way", ["uri", "handle", "url", "ref", "view"])
def test_a_reply_names_parent_and_root(kit: Kit, network: SmallNetwork, way: str) -> None:
    root = network.put(BOB, "root")
    reply = {"root": network.ref(root), "parent": network.ref(root)}
    parent = network.put(CARLA, "parent", reply=reply)
    rkey = key_of(parent).rkey
    client = alice(kit, network)
    named: Any = {
        "uri": parent,
        "handle": f"at://carla.test/{POST}/{rkey}",
        "url": f"https://bsky.app/profile/carla.test/post/{rkey}",
        "ref": PostRef(parent, "bafyreigaknpexyvxt76zgkitavbwx6ejgfheup5oybpm77f3pxzavwpi3i"),
        "view": way == "view" and kit.wait(client.app.bsky.feed.get_posts(uris=[parent])).posts[0],
    }[way]
    kit.wait(client.post("x", reply_to=named))
    (record,) = network.of(POST)
    assert record["reply"] == {"root": network.ref(root), "parent": network.ref(parent)}


def test_what_the_app_view_does_not_know_yet_is_read_from_its_repository(
    kit: Kit, network: SmallNetwork
) -> None:
    network.follows_at_once = False
    client = alice(kit, network)
    first = kit.wait(client.post("first"))
    second = kit.wait(client.post("second", reply_to=first))
    others = network.put(BOB, "other")
    network.seen.clear()
    kit.wait(client.post("third", reply_to=second, quote=others))
    third = next(it for it in network.of(POST) if it["text"] == "third")
    assert third["reply"] == {"root": network.ref(first.uri), "parent": network.ref(second.uri)}
    assert third["embed"]["record"] == network.ref(others)


@pytest.mark.parametrize(
    "reply",
    ["x", {"root": "x"}, {"root": {"uri": 1, "cid": 2}}, {"root": {"uri": "at://x y", "cid": "bafy"}}],
)
def test_a_parent_with_a_broken_reference_begins_a_thread(
    kit: Kit, network: SmallNetwork, reply: Any
) -> None:
    parent = network.put(BOB, "odd")
    network.records[key_of(parent)]["reply"] = reply
    network.follows_at_once = False
    network.seen.clear()  # no AppView takes such a post
    client = kit.client(network, "alice.test", "pw")
    kit.wait(client.post("x", reply_to=parent))
    (record,) = network.of(POST)
    assert record["reply"] == {"root": network.ref(parent), "parent": network.ref(parent)}


def test_a_deleted_parent_or_root_is_said(kit: Kit, network: SmallNetwork) -> None:
    root = network.put(BOB, "root")
    reply = {"root": network.ref(root), "parent": network.ref(root)}
    parent = network.put(CARLA, "parent", reply=reply)
    client = alice(kit, network)
    del network.records[key_of(root)]
    network.learn()
    with pytest.raises(errors.PostNotFound, match=r"thread whose first post .* was deleted") as caught:
        kit.wait(client.post("x", reply_to=parent))
    assert caught.value.uri == root
    with pytest.raises(errors.PostNotFound, match="is not there"):
        kit.wait(client.post("x", reply_to=root))
    with pytest.raises(errors.PostNotFound, match="is not there"):
        kit.wait(client.post("x", quote=root))
    assert network.of(POST) == []


def test_what_the_author_forbids_is_said(kit: Kit, network: SmallNetwork) -> None:
    bob = kit.client(network, "bob.test", "pw")
    ref = kit.wait(bob.post("mine", allow_replies="nobody", allow_quotes=False))
    client = alice(kit, network)
    with pytest.raises(errors.PostGated, match="not reply") as caught:
        kit.wait(client.post("x", reply_to=ref))
    assert caught.value.uri == ref.uri
    with pytest.raises(errors.PostGated, match="nobody quote"):
        kit.wait(client.post("x", quote=ref))
    assert network.of(POST) == []
    kit.wait(bob.post("my own", reply_to=ref, quote=ref))


@pytest.mark.parametrize(
    ("named", "error", "message"),
    [
        ("https://bsky.app/profile/bob.test", errors.InputError, "leads to an account"),
        ("https://bsky.app/settings", errors.InputError, "leads to no record"),
        (f"at://{BOB}/app.bsky.graph.list/3k", errors.InputError, "no post, but a record of"),
        ("at://", errors.InputError, "leads to no record"),
        ("my key", errors.PostNotFound, "no post of did:plc:alice.* was made with it"),
        (f"at://nobody.test/{POST}/3k", errors.ProfileNotFound, "no profile of nobody.test"),
    ],
)
def test_what_is_no_post_cannot_be_replied_to(
    kit: Kit, network: SmallNetwork, named: str, error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        kit.wait(alice(kit, network).post("x", reply_to=named))
    assert network.of(POST) == []


def test_a_quote_may_be_of_other_records(kit: Kit, network: SmallNetwork) -> None:
    feed = network.put(BOB, collection="app.bsky.feed.generator", did=BOB, displayName="Cats")
    url = f"https://bsky.app/profile/bob.test/feed/{key_of(feed).rkey}"
    kit.wait(alice(kit, network).post(quote=url))
    (record,) = network.of(POST)
    assert record["embed"] == {"$type": "app.bsky.embed.record", "record": network.ref(feed)}
