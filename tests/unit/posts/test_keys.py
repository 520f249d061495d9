"""`key=`: one post at most, whatever happens in between."""

from __future__ import annotations

import asyncio
import logging
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest

from pysky_sdk import errors
from pysky_sdk.database.posts import Kept
from pysky_sdk.posts.keys import PostKeys
from tests.unit.core.support import Kit, failure, reply
from tests.unit.posts.server import ALICE, BOB, POST, THREADGATE, Fault, SmallNetwork, key_of

HTML = httpx.Response(502, content=b"<html>bad gateway</html>", headers={"content-type": "text/html"})
LOST = httpx.ReadError("reset")


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'posts.db'}"


def alice(kit: Kit, network: SmallNetwork, url: str, **options: Any) -> Any:
    """One of the processes of Alice's bot."""
    return kit.client(network, "alice.test", "pw", database=url, **options)


def test_a_repeated_call_returns_the_first_post(kit: Kit, network: SmallNetwork, url: str) -> None:
    first = kit.wait(alice(kit, network, url).post("first", key="item 1", allow_replies="nobody"))
    again = kit.wait(alice(kit, network, url).post("other words", key="item 1", images=[]))
    assert again == first
    assert not again.deleted
    other = kit.wait(alice(kit, network, url).post("second", key="item 2"))
    assert [it["text"] for it in network.of(POST)] == ["first", "second"]
    assert other.uri != first.uri
    bob = kit.client(network, "bob.test", "pw", database=url)
    assert key_of(kit.wait(bob.post("mine", key="item 1")).uri).repo == BOB


def test_without_a_database_a_key_holds_in_the_process(kit: Kit, network: SmallNetwork) -> None:
    client = kit.client(network, "alice.test", "pw", database=False)
    assert kit.wait(client.post("x", key="k")) == kit.wait(client.post("x", key="k"))
    assert len(network.of(POST)) == 1


@pytest.mark.parametrize("gates", [{}, {"allow_replies": "nobody", "allow_quotes": False}])
@pytest.mark.parametrize("end", [HTML, LOST])
def test_a_call_that_failed_after_its_effect_is_repeated_without_a_second_post(
    kit: Kit, network: SmallNetwork, url: str, end: Any, gates: dict[str, Any]
) -> None:
    method = "applyWrites" if gates else "createRecord"
    network.faults[method] = [Fault(end, done=True)]
    # So that the call itself cannot find out either.
    network.faults["getRecord"] = [Fault(end)] * 20
    client = alice(kit, network, url, max_retries=0)
    with pytest.raises(errors.PyskyError):
        kit.wait(client.post("x", key="k", **gates))
    network.faults.clear()
    ref = kit.wait(alice(kit, network, url).post("x", key="k", **gates))
    assert len(network.of(POST)) == 1
    assert len(network.of(THREADGATE)) == bool(gates)
    assert network.ref(ref.uri) == {"uri": ref.uri, "cid": ref.cid}


def test_a_call_that_failed_before_its_effect_is_made_by_the_next(
    kit: Kit, network: SmallNetwork, url: str
) -> None:
    network.faults["createRecord"] = [Fault(failure(400, "InvalidRequest", "not today"))]
    with pytest.raises(errors.InvalidRequest, match="not today"):
        kit.wait(alice(kit, network, url).post("x", key="k"))
    ref = kit.wait(alice(kit, network, url).post("y", key="k"))
    assert (ref.text, len(network.of(POST))) == ("y", 1)
    rkeys = [body["rkey"] for body in network.inputs["createRecord"]]
    assert len(set(rkeys)) == 1


def test_who_comes_second_returns_the_post_of_the_faster_one(
    kit: Kit, network: SmallNetwork, url: str
) -> None:
    slow, fast = alice(kit, network, url), alice(kit, network, url)
    kit.wait(slow.login())
    made: list[str] = []

    def overtaken() -> None:
        # Another process has the same key, and its post arrives first.
        rkey = network.inputs["createRecord"][-1]["rkey"]
        uri = f"at://{ALICE}/{POST}/{rkey}"
        network.records[key_of(uri)] = {"$type": POST, "text": "fast", "createdAt": "2026-01-01T00:00:00Z"}
        made.append(uri)

    network.before["createRecord"] = overtaken
    ref = kit.wait(slow.post("slow", key="k"))
    assert (ref.uri, ref.text, len(network.of(POST))) == (made[0], "fast", 1)
    assert kit.wait(fast.post("fast", key="k")) == ref


def test_a_post_that_was_deleted_is_not_made_again(kit: Kit, network: SmallNetwork, url: str) -> None:
    client = alice(kit, network, url)
    ref = kit.wait(client.post("x", key="k"))
    network.records.clear()  # by the app
    again = kit.wait(alice(kit, network, url).post("x", key="k"))
    assert (again.uri, again.cid, again.text, again.deleted) == (ref.uri, ref.cid, "", True)
    assert network.of(POST) == []


def test_a_post_that_nobody_knew_to_be_out_and_was_deleted_is_not_made_again(
    kit: Kit, network: SmallNetwork, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PostKeys, "note_sent", lambda *_: None)  # it died right after sending
    kit.wait(alice(kit, network, url).post("x", key="k"))
    kit.wait(alice(kit, network, url).delete("k"))
    assert kit.wait(alice(kit, network, url).post("x", key="k")).deleted
    assert network.of(POST) == []


def test_a_database_that_fails_after_sending_is_logged_and_no_error(
    kit: Kit,
    network: SmallNetwork,
    url: str,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def broken(*_: object) -> None:
        raise errors.DatabaseError("the disk is full")

    monkeypatch.setattr(PostKeys, "note_sent", broken)
    with caplog.at_level(logging.WARNING, "pysky_sdk.posts"):
        ref = kit.wait(alice(kit, network, url).post("x", key="k"))
    assert "the disk is full" in caplog.text
    monkeypatch.undo()
    assert kit.wait(alice(kit, network, url).post("x", key="k")) == ref
    monkeypatch.setattr(PostKeys, "note_deleted", broken)
    kit.wait(alice(kit, network, url).delete(ref))
    assert network.of(POST) == []


def test_a_database_that_fails_before_sending_stops_the_post(
    kit: Kit, network: SmallNetwork, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> Kept:
        raise errors.DatabaseError("the disk is full")

    monkeypatch.setattr(PostKeys, "reserve", broken)
    with pytest.raises(errors.DatabaseError):
        kit.wait(alice(kit, network, url).post("x", key="k"))
    assert network.of(POST) == []


def test_a_key_names_its_post(kit: Kit, network: SmallNetwork, url: str) -> None:
    client = alice(kit, network, url)
    ref = kit.wait(client.post("first", key="morning.post"))
    kit.wait(client.post("reply", reply_to="morning.post", quote="morning.post"))
    reply = next(it for it in network.of(POST) if it["text"] == "reply")
    assert reply["reply"]["parent"] == reply["embed"]["record"] == network.ref(ref.uri)


@pytest.mark.parametrize("key", [f"at://{BOB}/{POST}/3k", "https://example.com/a?b=c", "ключ\0" * 500])
def test_any_text_is_a_key(kit: Kit, network: SmallNetwork, url: str, key: str) -> None:
    refs = {kit.wait(alice(kit, network, url).post("x", key=key)).uri for _ in range(2)}
    assert len(refs) == len(network.of(POST)) == 1


def test_many_at_once_in_one_process_make_one_post(kit: Kit, network: SmallNetwork) -> None:
    client = kit.client(network, "alice.test", "pw", database=False)
    kit.wait(client.login())
    if kit.is_async:

        async def all_at_once() -> list[Any]:
            return await asyncio.gather(*(client.post(str(number), key="k") for number in range(8)))

        refs = kit.wait(all_at_once())
    else:
        with ThreadPoolExecutor(8) as threads:
            refs = list(threads.map(lambda number: client.post(str(number), key="k"), range(8)))
    assert len(set(refs)) == len(network.of(POST)) == 1


def test_a_server_may_leave_the_results_out(kit: Kit, network: SmallNetwork, url: str) -> None:
    write = network._applyWrites

    def terse(who: str, data: Any) -> httpx.Response:
        write(who, data)
        return reply({})

    network._applyWrites = terse  # type: ignore[method-assign]
    ref = kit.wait(alice(kit, network, url).post("x", key="k", allow_replies="nobody"))
    assert network.ref(ref.uri) == {"uri": ref.uri, "cid": ref.cid}
