"""Posts with a key through a proxy that loses answers, in front of the real PDS: one post each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from pysky_sdk import errors
from tests.network.harness import NewAccount, RawApi
from tests.network.journeys.either import Connections
from tests.network.journeys.proxy import Proxy
from tests.network.journeys.test_faults import HurriedClock, through

NewAccounts = Callable[..., NewAccount]
REPO = "com.atproto.repo"
POSTS = "app.bsky.feed.post"
ENDS = ("reset after", "502 after", "hang after", "truncated after", "html after")


@pytest.fixture(autouse=True)
def _hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pysky_sdk.core.base.Clock", HurriedClock)


@pytest.fixture(scope="module")
def account(new_account: NewAccounts) -> NewAccount:
    return new_account()


@pytest.fixture
def proxy() -> Iterator[Proxy]:
    with Proxy() as running:
        yield running


class World(NamedTuple):
    """What the tests begin with."""

    connect: Connections
    raw: RawApi
    account: NewAccount
    url: str


@pytest.fixture
def world(connect: Connections, raw: RawApi, account: NewAccount, tmp_path: Path) -> World:
    return World(connect, raw, account, f"sqlite:///{tmp_path / 'posts.db'}")


def texts(raw: RawApi, did: str, collection: str = POSTS) -> list[Any]:
    """The posts of an account, oldest first, read without the SDK."""
    where = {"repo": did, "collection": collection, "limit": 100, "reverse": True}
    found = raw.query(f"{REPO}.listRecords", where)["records"]
    return [it["value"].get("text") for it in found]


@pytest.mark.parametrize(("end", "gate"), list(product(ENDS, (None, "nobody"))))
async def test_a_post_whose_answer_was_lost_is_there_once(
    world: World, proxy: Proxy, end: str, gate: Any
) -> None:
    connect, raw, account, url = world
    method = f"{REPO}.{'applyWrites' if gate else 'createRecord'}"
    mark = f"{end} {gate} {connect.kind}"
    before = len(texts(raw, account.did, "app.bsky.feed.threadgate"))
    async with through(proxy, account, connect.kind, database=url, max_retries=0, timeout=3) as client:
        await client.login()
        # The reading back fails as well: this process never learns what became of it.
        proxy.plan[method] = [end]
        proxy.plan[f"{REPO}.getRecord"] = ["reset before"] * 2
        with pytest.raises(errors.PyskyError):
            await client.post(mark, key=mark, allow_replies=gate)
    proxy.plan.clear()
    async with through(proxy, account, connect.kind, database=url, timeout=3) as client:
        ref = await client.post("another text", key=mark, allow_replies=gate)
        assert await client.post("yet another", key=mark) == ref
    assert ref.text == mark
    assert texts(raw, account.did).count(mark) == 1
    assert "another text" not in texts(raw, account.did)
    assert len(texts(raw, account.did, "app.bsky.feed.threadgate")) - before == bool(gate)


async def test_a_thread_goes_on_where_it_broke_off(
    connect: Connections, raw: RawApi, proxy: Proxy, new_account: NewAccounts, tmp_path: Path
) -> None:
    account = new_account()
    url = f"sqlite:///{tmp_path / 'posts.db'}"
    parts = [f"part {number}" for number in range(5)]
    async with through(proxy, account, connect.kind, database=url, max_retries=0, timeout=3) as client:
        await client.login()
        proxy.plan[f"{REPO}.createRecord"] = ["", "", "502 before"]
        with pytest.raises(errors.ThreadInterrupted, match="2 of 5") as caught:
            await client.thread(parts, key="thread")
        assert texts(raw, account.did) == parts[:2]
        proxy.plan[f"{REPO}.createRecord"] = ["", "reset after"]
        proxy.plan[f"{REPO}.getRecord"] = ["", "", "", "reset before", "reset before"]
        with pytest.raises(errors.ThreadInterrupted, match="3 of 5"):
            await client.thread(parts, key="thread")
        assert texts(raw, account.did) == parts[:4]
        proxy.plan.clear()
        refs = await client.thread(parts, key="thread")
    assert texts(raw, account.did) == parts
    assert refs[:2] == list(caught.value.posted)
    found = raw.query(f"{REPO}.listRecords", {"repo": account.did, "collection": POSTS, "reverse": True})
    replies = [it["value"].get("reply") for it in found["records"]]
    assert [it and it["parent"]["uri"] for it in replies] == [None, *(ref.uri for ref in refs[:-1])]
    assert {it["root"]["uri"] for it in replies if it} == {refs[0].uri}


async def test_a_key_holds_for_replies_and_deletions(
    connect: Connections, new_account: NewAccounts, tmp_path: Path
) -> None:
    account, url = new_account(), f"sqlite:///{tmp_path / 'posts.db'}"
    client = connect.of(account, database=url)
    first = await client.post("first", key="morning")
    reply = await connect.of(account, database=url).post("reply", reply_to="morning", key="evening")
    entry = await client.app.bsky.feed.post.get(reply.rkey)
    assert entry.value.reply.parent.uri == first.uri
    await client.delete("morning")
    again = await connect.of(account, database=url).post("first", key="morning")
    assert (again.uri, again.cid, again.deleted) == (first.uri, first.cid, True)
    with pytest.raises(errors.RecordNotFound):
        await client.app.bsky.feed.post.get(first.rkey)
