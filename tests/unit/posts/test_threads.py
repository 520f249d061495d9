"""`client.thread`: in order, checked first, and continued."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from pysky_sdk import errors
from pysky_sdk.posts import Draft
from pysky_sdk.richtext import RichText
from tests.unit.core.support import Kit, failure
from tests.unit.posts.server import BOB, POST, POSTGATE, THREADGATE, Fault, SmallNetwork, key_of

LONG = " ".join(f"Sentence number {number} of many." for number in range(40))
REFUSED = Fault(failure(400, "InvalidRequest", "not today"))


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'threads.db'}"


def alice(kit: Kit, network: SmallNetwork, url: str | bool = False) -> Any:
    """Alice's client."""
    return kit.client(network, "alice.test", "pw", database=url)


def chained(network: SmallNetwork, refs: list[Any], above: dict[str, Any] | None = None) -> bool:
    """Whether each is a reply to the one before, and all to the first."""
    root = above["root"] if above else network.ref(refs[0].uri)
    parents = [above["parent"] if above else None, *(network.ref(ref.uri) for ref in refs[:-1])]
    replies = [network.records[key_of(ref.uri)].get("reply") for ref in refs]
    return replies == [None if parent is None else {"root": root, "parent": parent} for parent in parents]


def test_a_long_text_is_split(kit: Kit, network: SmallNetwork) -> None:
    refs = kit.wait(alice(kit, network).thread(LONG, langs="en"))
    parts = [RichText(it["text"]) for it in network.of(POST)]
    assert len(refs) == len(parts) > 3
    assert all(part.fits for part in parts)
    assert parts[0].plain.endswith(f"(1/{len(parts)})")
    assert [it["langs"] for it in network.of(POST)] == [["en"]] * len(parts)
    assert chained(network, refs)
    plain = kit.wait(alice(kit, network).thread(LONG, numbered=False))
    assert " ".join(ref.text for ref in plain) == LONG


def test_a_short_text_is_one_post(kit: Kit, network: SmallNetwork) -> None:
    (ref,) = kit.wait(alice(kit, network).thread(RichText("short")))
    assert (ref.text, chained(network, [ref])) == ("short", True)


def test_a_list_has_one_post_for_each_part(kit: Kit, network: SmallNetwork) -> None:
    quoted = network.put(BOB, "quoted")
    parts = ["one", RichText("two"), Draft("three", quote=quoted, langs="de"), {"text": "four", "tags": "x"}]
    client = alice(kit, network)
    refs = kit.wait(client.thread(parts, langs="en", labels="nudity", allow_replies="nobody"))
    records = [network.records[key_of(ref.uri)] for ref in refs]
    assert [(it["text"], it["langs"]) for it in records] == [
        ("one", ["en"]),
        ("two", ["en"]),
        ("three", ["de"]),
        ("four", ["en"]),
    ]
    assert records[2]["embed"]["record"] == network.ref(quoted)
    assert all(it["labels"]["values"] == [{"val": "nudity"}] for it in records)
    assert chained(network, refs)
    (gate,) = network.of(THREADGATE)
    assert gate["post"] == refs[0].uri


def test_a_thread_may_be_a_reply(kit: Kit, network: SmallNetwork) -> None:
    root = network.put(BOB, "root")
    parent = network.put(BOB, "parent", reply={"root": network.ref(root), "parent": network.ref(root)})
    refs = kit.wait(alice(kit, network).thread(["one", "two"], reply_to=parent, allow_quotes=False))
    assert chained(network, refs, {"root": network.ref(root), "parent": network.ref(parent)})
    assert len(network.of(POSTGATE)) == 2


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"parts": ["ok", "x" * 301]}, r"Part 2 of 2: The text has 301"),
        ({"parts": ["ok", {"text": "x", "labels": "NUDITY"}]}, r"Part 2 of 2: .*write 'nudity'"),
        ({"parts": []}, "at least one"),
        ({"parts": ""}, "neither"),
        ({"parts": "x", "markdown": "y"}, "not both"),
        ({"parts": ["x"], "key": ""}, "key= is a name"),
        ({"parts": ["x"], "allow_replies": "some"}, "no rule"),
    ],
)
def test_nothing_is_sent_of_a_thread_that_cannot_be(
    kit: Kit, network: SmallNetwork, arguments: dict[str, Any], message: str
) -> None:
    with pytest.raises(errors.InputError, match=message):
        kit.wait(alice(kit, network).thread(**arguments))
    assert network.calls == []


def test_an_unknown_argument_of_a_part_is_said(kit: Kit, network: SmallNetwork) -> None:
    with pytest.raises(TypeError, match="pictures"):
        kit.wait(alice(kit, network).thread([{"text": "x", "pictures": []}]))
    assert network.of(POST) == []


def test_what_a_late_part_needs_is_looked_for_before_the_first_is_sent(
    kit: Kit, network: SmallNetwork
) -> None:
    gone = f"at://{BOB}/{POST}/3kaaaaaaaaaaa"
    with pytest.raises(errors.PostNotFound):
        kit.wait(alice(kit, network).thread(["one", Draft("two", quote=gone)]))
    assert network.of(POST) == []


def test_a_thread_that_broke_off_says_what_is_out_and_goes_on(
    kit: Kit, network: SmallNetwork, url: str
) -> None:
    network.faults["createRecord"] = [None, None, REFUSED]
    parts = ["one", "two", "three", "four"]
    with pytest.raises(errors.ThreadInterrupted, match=r"2 of 4 .*not today.*same key= to go on") as caught:
        kit.wait(alice(kit, network, url).thread(parts, key="t"))
    assert ([ref.text for ref in caught.value.posted], caught.value.total) == (["one", "two"], 4)
    assert isinstance(caught.value.__cause__, errors.InvalidRequest)
    network.faults.clear()
    refs = kit.wait(alice(kit, network, url).thread(parts, key="t"))
    assert refs[:2] == list(caught.value.posted)
    assert [it["text"] for it in network.of(POST)] == parts
    assert chained(network, refs)
    before = network.count("createRecord")
    assert kit.wait(alice(kit, network, url).thread(parts, key="t")) == refs
    assert network.count("createRecord") == before


def test_without_a_key_it_says_how_to_go_on(kit: Kit, network: SmallNetwork) -> None:
    network.faults["createRecord"] = [None, REFUSED]
    client = alice(kit, network)
    with pytest.raises(errors.ThreadInterrupted, match=r"reply_to='at://") as caught:
        kit.wait(client.thread(["one", "two"]))
    (one,) = caught.value.posted
    (two,) = kit.wait(client.thread(["two"], reply_to=one))
    assert chained(network, [one, two])


def test_the_first_failure_is_an_ordinary_one(kit: Kit, network: SmallNetwork) -> None:
    network.faults["createRecord"] = [REFUSED]
    with pytest.raises(errors.InvalidRequest):
        kit.wait(alice(kit, network).thread(["one", "two"]))
    assert network.of(POST) == []


def test_a_thread_with_a_deleted_part_is_not_continued(kit: Kit, network: SmallNetwork, url: str) -> None:
    network.faults["createRecord"] = [None, REFUSED]
    client = alice(kit, network, url)
    with pytest.raises(errors.ThreadInterrupted):
        kit.wait(client.thread(["one", "two"], key="t"))
    kit.wait(client.delete("t/1"))
    with pytest.raises(errors.PostNotFound, match="Part 1 of the thread was deleted"):
        kit.wait(client.thread(["one", "two"], key="t"))
    assert network.of(POST) == []
