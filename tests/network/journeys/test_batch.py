"""Many writes in few calls, against a real server."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from pysky_sdk import AsyncClient, Client, RateLimits, errors, models
from pysky_sdk.syntax import next_tid, now
from tests.network.harness import NewAccount, RawApi
from tests.network.journeys.either import Awaited, Connections, collect, plain
from tests.network.journeys.proxy import FAULTS, Proxy

Post = models.app.bsky.feed.post.Post
NewAccounts = Callable[..., NewAccount]
POSTS, APPLY = "app.bsky.feed.post", "com.atproto.repo.applyWrites"


def post(text: str) -> Any:
    return Post(text=text, created_at=now())


async def awaited(value: Any) -> Any:
    """What a client of either kind returns."""
    return await value if hasattr(value, "__await__") else value


def repo_of(client: Any) -> Any:
    """The account's repository, awaited."""
    repo = plain(client).repo()
    return Awaited(repo) if isinstance(client, Awaited) else repo


async def enter(batch: Any) -> Any:
    return await (batch.__aenter__() if hasattr(batch, "__aenter__") else awaited(batch.__enter__()))


async def leave(batch: Any, error: Exception | None = None) -> None:
    details = (None, None, None) if error is None else (type(error), error, None)
    await (batch.__aexit__(*details) if hasattr(batch, "__aexit__") else awaited(batch.__exit__(*details)))


async def test_creations_updates_and_deletions_in_one_commit(
    connect: Connections, raw: RawApi, new_account: NewAccounts
) -> None:
    account = new_account()
    client = connect.of(account)
    posts = client.app.bsky.feed.post
    old, doomed = await posts.create(post("old")), await posts.create(post("doomed"))
    before = await client.com.atproto.sync.get_latest_commit(did=account.did)
    batch = await enter(plain(client).batch(swap_commit=before.cid))
    the_list = batch.create(
        models.app.bsky.graph.list.List(
            purpose="app.bsky.graph.defs#curatelist", name="in one", created_at=now()
        )
    )
    item = models.app.bsky.graph.listitem.Listitem(list=the_list.uri, subject=account.did, created_at=now())
    writes = [
        the_list,
        batch.create(item),
        batch.create({"displayName": "A"}, collection="app.bsky.actor.profile"),
        batch.update(old, post("renewed")),
        batch.delete(doomed),
        batch.create({"$type": "com.example.thing", "deep": [None]}),
    ]
    await leave(batch)
    assert len(connect.recorder.of(APPLY)) == 1
    assert [write.state for write in writes] == ["done"] * 6
    for write in writes:
        where = {"repo": account.did, "collection": write.collection, "rkey": write.rkey}
        if write.action == "delete":
            with pytest.raises(AssertionError, match="RecordNotFound"):
                raw.query("com.atproto.repo.getRecord", where)
            continue
        stored = raw.query("com.atproto.repo.getRecord", where)
        assert (stored["uri"], stored["cid"], stored["value"]) == (write.uri, write.cid, write.wire)
    assert [write.validation_status for write in writes[:2]] == ["valid", "valid"]
    assert writes[5].validation_status == "unknown"
    stale = plain(client).batch(swap_commit=before.cid)
    stale.create(post("too late"))
    with pytest.raises(errors.InvalidSwap):
        await awaited(stale.commit())


async def test_an_unchanged_update_keeps_the_cid_and_unknown_fields(
    connect: Connections, raw: RawApi, new_account: NewAccounts
) -> None:
    account = new_account()
    record = {
        "$type": "app.bsky.actor.profile",
        "displayName": "Before",
        "exampleFavourites": [{"$type": "com.example.colour", "name": "red", "deep": {"a": None, "b": [1]}}],
    }
    where = {"repo": account.did, "collection": "app.bsky.actor.profile", "rkey": "self"}
    body = {**where, "record": record, "validate": False}
    made = raw.procedure("com.atproto.repo.putRecord", body, token=account.access_jwt)
    client = connect.of(account)
    entry = await client.app.bsky.actor.profile.get()
    batch = plain(client).batch()
    write = batch.update(entry, entry.value)
    await awaited(batch.commit())
    assert write.cid == entry.cid == made["cid"]
    assert raw.query("com.atproto.repo.getRecord", where)["value"] == record


async def test_many_writes_become_several_commits_and_cost_their_points(
    connect: Connections, new_account: NewAccounts
) -> None:
    account = new_account()
    client = connect.of(account)
    batch = plain(client).batch()
    writes = [batch.create(post(f"number {number}")) for number in range(401)]
    results = await awaited(batch.commit())
    assert results == writes
    sent = connect.recorder.of(APPLY)
    assert [len(it.request.content) < 1_000_000 for it in sent] == [True] * 3
    entries = {entry.rkey: entry for entry in await collect(client.app.bsky.feed.post.iterate())}
    assert {write.rkey: write.cid for write in writes} == {key: it.cid for key, it in entries.items()}
    assert [entries[write.rkey].value.text for write in writes] == [f"number {it}" for it in range(401)]
    batch = plain(client).batch()
    for write in writes[:250]:
        batch.delete(write)
    await awaited(batch.commit())
    budgets = await awaited(plain(client).rate_limits.status())
    used = {it.seconds: it.used for it in budgets if it.name == "write points"}
    assert used == {3600: 401 * 3 + 250, 86_400: 401 * 3 + 250}
    assert len(await collect(client.app.bsky.feed.post.iterate())) == 151


async def test_large_records_are_split_by_size(connect: Connections, new_account: NewAccounts) -> None:
    client = connect.of(new_account())
    batch = plain(client).batch()
    for number in range(25):
        batch.create({"$type": "com.example.thing", "text": "é" * 50_000, "number": number})
    await awaited(batch.commit())
    assert len(connect.recorder.of(APPLY)) == 3
    entries = await collect(repo_of(client).iterate("com.example.thing"))
    assert sorted(entry.value["number"] for entry in entries) == list(range(25))


async def test_what_the_server_refuses_is_refused_as_a_whole(
    connect: Connections, new_account: NewAccounts
) -> None:
    account = new_account()
    client = connect.of(account, max_retries=0)
    spoils: tuple[Callable[[Any], Any], ...] = (
        lambda batch: batch.delete(next_tid(), collection=POSTS),
        lambda batch: batch.update(next_tid(), post("of nothing")),
    )
    for spoil in spoils:
        batch = plain(client).batch()
        batch.create(post("never"))
        spoil(batch)
        with pytest.raises(errors.StatusError):
            await awaited(batch.commit())
        assert {write.state for write in batch.writes} == {"waiting"}
    assert await collect(client.app.bsky.feed.post.iterate()) == []


async def test_a_batch_that_ends_in_between_goes_on(connect: Connections, new_account: NewAccounts) -> None:
    account = new_account()
    limits = RateLimits(write_points=((10, 2),), writes_per_call=3)
    client = connect.of(account, rate_limits=limits, max_retry_wait=0)
    batch = plain(client).batch()
    writes = [batch.create(post(str(number))) for number in range(6)]
    with pytest.raises(errors.BatchInterrupted) as caught:
        await awaited(batch.commit())
    assert (list(caught.value.done), list(caught.value.left)) == (writes[:3], writes[3:])
    assert isinstance(caught.value.__cause__, errors.RateLimited)
    patient = plain(client).with_options(max_retry_wait=10)
    batch._client = patient
    await awaited(batch.commit())
    entries = await collect(client.app.bsky.feed.post.iterate())
    assert {entry.rkey for entry in entries} == {write.rkey for write in writes}


@pytest.mark.parametrize("fault", FAULTS)
async def test_whatever_becomes_of_an_answer_each_write_is_done_once(
    connect: Connections, raw: RawApi, new_account: NewAccounts, fault: str
) -> None:
    account = new_account()
    arguments: dict[str, Any] = {
        "username": account.handle,
        "password": account.password,
        "service": account.pds,
        "database": False,
        "timeout": 2,
    }
    with Proxy() as proxy:
        http: Any = (httpx.AsyncClient if connect.kind == "async" else httpx.Client)(proxy=proxy.url)
        kind: Any = AsyncClient if connect.kind == "async" else Client
        client = kind(**arguments, http_client=http)
        first = client.batch()
        old, doomed = first.create(post("old")), first.create(post("doomed"))
        await awaited(first.commit())
        proxy.plan[APPLY] = [fault]
        batch = client.batch()
        new = batch.create(post("new"))
        batch.update(old, post("renewed"))
        batch.delete(doomed)
        await awaited(batch.commit())
        assert proxy.plan[APPLY] == []
        where = {"repo": account.did, "collection": POSTS}
        stored = {it["uri"]: it for it in raw.query("com.atproto.repo.listRecords", where)["records"]}
        assert {uri: it["value"]["text"] for uri, it in stored.items()} == {
            new.uri: "new",
            old.uri: "renewed",
        }
        assert [it.cid for it in batch.writes] == [stored[new.uri]["cid"], stored[old.uri]["cid"], None]
        await awaited(client.close())
        await awaited(http.aclose() if connect.kind == "async" else http.close())


async def test_a_block_that_fails_writes_nothing(connect: Connections, new_account: NewAccounts) -> None:
    client = connect.of(new_account())
    batch = await enter(plain(client).batch())
    batch.create(post("never"))
    await leave(batch, LookupError("x"))
    assert await collect(client.app.bsky.feed.post.iterate()) == []
    assert isinstance(client, Awaited) == (connect.kind == "sync")
