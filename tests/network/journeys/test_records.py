"""Records: written, read, changed, listed and deleted."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from pydantic import ValidationError

from pysky_sdk import errors, models
from pysky_sdk.syntax import next_tid, now
from tests.network.harness import NewAccount, RawApi
from tests.network.journeys.either import Connections, collect, plain

Post = models.app.bsky.feed.post.Post
writes = models.com.atproto.repo.apply_writes
NewAccounts = Callable[..., NewAccount]
POSTS = "app.bsky.feed.post"


async def test_a_record_from_creation_to_deletion(connect: Connections, new_account: NewAccounts) -> None:
    account = new_account()
    posts = connect.of(account).app.bsky.feed.post
    ref = await posts.create(Post(text="first", created_at=now(), langs=["en"]))
    assert ref.uri == f"at://{account.did}/{POSTS}/{ref.rkey}"
    entry = await posts.get(ref.rkey)
    assert (entry.cid, entry.value.text, entry.value.langs) == (ref.cid, "first", ["en"])
    changed = entry.value
    changed.text = "second"
    put = await posts.put(ref.rkey, changed, swap_record=entry.cid)
    assert (await posts.get(ref.rkey)).cid == put.cid != ref.cid
    await posts.delete(ref.rkey)
    with pytest.raises(errors.RecordNotFound) as caught:
        await posts.get(ref.rkey)
    assert isinstance(caught.value, errors.InvalidRequest)
    await posts.delete(ref.rkey)  # of nothing: no error


async def test_the_collection_page_by_page(connect: Connections, new_account: NewAccounts) -> None:
    posts = connect.of(new_account()).app.bsky.feed.post
    refs = [await posts.create({"text": str(number), "createdAt": now()}) for number in range(7)]
    newest_first = [ref.uri for ref in reversed(refs)]
    assert [entry.uri for entry in await collect(posts.iterate(limit=3))] == newest_first
    assert [entry.uri for entry in await collect(posts.iterate(limit=3, reverse=True))] == newest_first[::-1]
    sizes = [len(page.records) for page in await collect(posts.pages(limit=3))]
    assert (sizes[:3], sum(sizes)) == ([3, 3, 1], 7)
    page = await posts.list(limit=3)
    rest = await collect(posts.iterate(cursor=page.cursor))
    assert [entry.uri for entry in [*page.records, *rest]] == newest_first


async def test_what_others_wrote_into_a_profile_stays(
    connect: Connections, raw: RawApi, new_account: NewAccounts
) -> None:
    account = new_account()
    where = {"repo": account.did, "collection": "app.bsky.actor.profile", "rkey": "self"}
    record = {
        "$type": "app.bsky.actor.profile",
        "displayName": "Before",
        "pronouns": "they",
        "exampleFavourites": [{"$type": "com.example.colour", "name": "red", "deep": {"a": None, "b": [1]}}],
    }
    made = raw.procedure(
        "com.atproto.repo.putRecord", {**where, "record": record, "validate": False}, token=account.access_jwt
    )
    profile = connect.of(account).app.bsky.actor.profile
    entry = await profile.get()
    unchanged = await profile.put(entry.value, swap_record=entry.cid)
    assert unchanged.cid == entry.cid == made["cid"]
    entry.value.display_name = "After"
    await profile.put(entry.value, swap_record=entry.cid)
    stored = raw.query("com.atproto.repo.getRecord", where)["value"]
    assert stored == {**record, "displayName": "After"}


async def test_a_swap_that_came_too_late(connect: Connections, new_account: NewAccounts) -> None:
    profile = connect.of(new_account()).app.bsky.actor.profile
    with pytest.raises(errors.RecordNotFound):
        await profile.get()
    first = await profile.create({"displayName": "One"})
    with pytest.raises(errors.InvalidSwap) as caught:
        await profile.create({"displayName": "Two"})  # sends null: there must be none yet
    assert (caught.value.status, caught.value.error) == (400, "InvalidSwap")
    second = await profile.put({"displayName": "Two"}, swap_record=first.cid)
    with pytest.raises(errors.InvalidSwap):
        await profile.put({"displayName": "Three"}, swap_record=first.cid)
    with pytest.raises(errors.InvalidSwap):
        await profile.delete(swap_record=first.cid)
    await profile.delete(swap_record=second.cid)


async def test_swaps_of_all_writes(connect: Connections, new_account: NewAccounts) -> None:
    account = new_account()
    client = connect.of(account)
    posts, record = client.app.bsky.feed.post, {"text": "one", "createdAt": now()}
    commit = (await client.com.atproto.sync.get_latest_commit(did=account.did)).cid
    first = await posts.create(record, swap_commit=commit)
    attempts: tuple[Callable[[], Any], ...] = (
        lambda: posts.create(record, swap_commit=commit),
        lambda: posts.put(first.rkey, {**record, "text": "two"}, swap_commit=commit),
        lambda: posts.put(first.rkey, {**record, "text": "two"}, swap_record=None),
        lambda: posts.put(next_tid(), record, swap_record=first.cid),
        lambda: posts.delete(first.rkey, swap_commit=commit),
        lambda: posts.delete(first.rkey, swap_record=commit),
    )
    for attempt in attempts:
        with pytest.raises(errors.InvalidSwap) as caught:
            await attempt()
        assert caught.value.status == 400
    assert [entry.cid for entry in await collect(posts.iterate())] == [first.cid]
    await posts.delete(next_tid(), swap_record=first.cid)  # of nothing: no error, with a swap neither
    second = await posts.put(next_tid(), {**record, "text": "two"}, swap_record=None)
    await posts.delete(first.rkey, swap_record=first.cid)
    assert [entry.cid for entry in await collect(posts.iterate())] == [second.cid]


async def test_an_update_keeps_every_field_and_repeats_when_another_was_faster(
    connect: Connections, raw: RawApi, new_account: NewAccounts
) -> None:
    account = new_account()
    where = {"repo": account.did, "collection": "app.bsky.actor.profile", "rkey": "self"}
    profile = connect.of(account).app.bsky.actor.profile

    def theirs(**fields: object) -> dict[str, object]:
        record = {"$type": "app.bsky.actor.profile", "exampleMoods": [{"deep": [None]}], **fields}
        body = {**where, "record": record, "validate": False}
        raw.procedure("com.atproto.repo.putRecord", body, token=account.access_jwt)
        return record

    def rename(record: models.app.bsky.actor.profile.Profile) -> None:
        if not calls:
            theirs(description="theirs")
        calls.append(record.description)
        record.display_name = "Mine"

    calls: list[str | None] = []
    with pytest.raises(errors.RecordNotFound):
        await profile.update(lambda record: setattr(record, "display_name", "Mine"))
    made = await profile.update(lambda record: setattr(record, "display_name", "One"), default={})
    assert (await profile.get()).cid == made.cid
    entry = await profile.update(rename)
    assert calls == [None, "theirs"]
    stored = raw.query("com.atproto.repo.getRecord", where)
    assert stored["value"] == {
        "$type": "app.bsky.actor.profile",
        "exampleMoods": [{"deep": [None]}],
        "description": "theirs",
        "displayName": "Mine",
    }
    assert stored["cid"] == entry.cid
    puts = len(connect.recorder.of("com.atproto.repo.putRecord"))
    assert (await profile.update(lambda _: None)).cid == entry.cid
    assert len(connect.recorder.of("com.atproto.repo.putRecord")) == puts


async def test_many_who_update_one_record_lose_nothing(
    connect: Connections, new_account: NewAccounts
) -> None:
    account = new_account()
    lists = connect.of(account).app.bsky.graph.list
    ref = await lists.create({"purpose": "app.bsky.graph.defs#curatelist", "name": "n", "createdAt": now()})

    def add(number: int) -> Callable[[models.app.bsky.graph.list.List], None]:
        return lambda record: setattr(record, "description", f"{record.description or ''}{number}")

    if connect.kind == "async":
        await asyncio.gather(*(lists.update(ref.rkey, add(number), attempts=20) for number in range(8)))
    else:
        part = plain(lists)
        with ThreadPoolExecutor(8) as pool:
            list(pool.map(lambda number: part.update(ref.rkey, add(number), attempts=20), range(8)))
    description = (await lists.get(ref.rkey)).value.description
    assert sorted(description or "") == list("01234567")


async def test_several_writes_in_one(connect: Connections, new_account: NewAccounts) -> None:
    account = new_account()
    client = connect.of(account)
    posts = client.app.bsky.feed.post
    old, doomed, rkey = await posts.create({"text": "old", "createdAt": now()}), None, next_tid()
    doomed = await posts.create({"text": "doomed", "createdAt": now()})
    commit = await client.com.atproto.sync.get_latest_commit(did=account.did)
    batch = [
        writes.Create(collection=POSTS, rkey=rkey, value=Post(text="new", created_at=now())),
        writes.Update(collection=POSTS, rkey=old.rkey, value=Post(text="renewed", created_at=now())),
        writes.Delete(collection=POSTS, rkey=doomed.rkey),
    ]
    answer = await client.com.atproto.repo.apply_writes(
        repo=account.did, writes=batch, swap_commit=commit.cid
    )
    assert [type(result) for result in answer.results] == [
        writes.CreateResult,
        writes.UpdateResult,
        writes.DeleteResult,
    ]
    texts = {entry.rkey: entry.value.text for entry in await collect(posts.iterate())}
    assert texts == {rkey: "new", old.rkey: "renewed"}
    with pytest.raises(errors.InvalidSwap):
        await client.com.atproto.repo.apply_writes(repo=account.did, writes=batch[2:], swap_commit=commit.cid)


async def test_an_invalid_record_stays_visible(
    connect: Connections, raw: RawApi, new_account: NewAccounts
) -> None:
    account = new_account()
    posts = connect.of(account, validation="tolerant").app.bsky.feed.post
    good = await posts.create({"text": "good", "createdAt": now()})
    broken = {"$type": POSTS, "text": 5, "createdAt": now()}
    body = {"repo": account.did, "collection": POSTS, "record": broken, "validate": False}
    bad = raw.procedure("com.atproto.repo.createRecord", body, token=account.access_jwt)
    entries = {entry.uri: entry for entry in await collect(posts.iterate())}
    assert {uri: entry.is_valid for uri, entry in entries.items()} == {good.uri: True, bad["uri"]: False}
    entry = entries[bad["uri"]]
    assert entry.problems == ("text: Input should be a valid string",)
    assert entries[good.uri].problems == ()
    assert dict(entry.raw) == broken
    assert "text" in str(entry.error)
    with pytest.raises(errors.ResponseError):
        _ = entry.value


async def test_what_the_server_takes_unchecked_is_valid_with_a_problem(
    connect: Connections, raw: RawApi, new_account: NewAccounts
) -> None:
    account = new_account()
    posts = connect.of(account, validation="tolerant").app.bsky.feed.post
    record = {"$type": POSTS, "text": "x" * 301, "createdAt": "yesterday"}
    body = {"repo": account.did, "collection": POSTS, "record": record, "validate": False}
    raw.procedure("com.atproto.repo.createRecord", body, token=account.access_jwt)
    (entry,) = await collect(posts.iterate())
    assert entry.is_valid
    assert [line.partition(":")[0] for line in entry.problems] == ["text", "createdAt"]


async def test_record_keys_are_those_of_the_lexicon(connect: Connections, new_account: NewAccounts) -> None:
    account = new_account()
    client = connect.of(account)
    with pytest.raises(ValueError, match="keyed by a TID"):
        await client.app.bsky.feed.post.create({"text": "x", "createdAt": now()}, rkey="first")
    with pytest.raises(errors.InvalidRequest):  # the server agrees
        await client.com.atproto.repo.create_record(
            repo=account.did, collection=POSTS, rkey="first", record=Post(text="x", created_at=now())
        )
    generator = {"did": account.did, "displayName": "Any", "createdAt": now()}
    ref = await client.app.bsky.feed.generator.create(generator, rkey="any:key_1")
    assert ref.rkey == "any:key_1"


async def test_nothing_invalid_is_sent(connect: Connections, new_account: NewAccounts) -> None:
    account = new_account()
    client = connect.of(account)
    await client.login()
    sent = len(connect.recorder.exchanges)
    with pytest.raises(ValidationError, match="grapheme"):
        await client.app.bsky.feed.post.create({"text": "x" * 301, "createdAt": now()})
    with pytest.raises(ValidationError, match="createdAt"):
        await client.app.bsky.feed.post.create({"text": "when?"})
    with pytest.raises(TypeError, match="did you mean 'actor'"):
        await client.app.bsky.actor.get_profile(actr=account.did)
    with pytest.raises(ValidationError, match="limit"):
        await client.app.bsky.feed.get_timeline(limit=101)
    assert len(connect.recorder.exchanges) == sent
