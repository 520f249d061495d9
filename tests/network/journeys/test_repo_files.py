"""Repositories that are saved, read and verified; commits of the stream, verified."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from pysky_sdk import errors, models
from pysky_sdk.repos import RepoFile
from pysky_sdk.streams import record_ops, verify_commit
from pysky_sdk.syntax import next_tid, now
from tests.network.harness import Network, NewAccount, RawApi
from tests.network.journeys.either import Connections, collect, plain
from tests.network.journeys.test_repo_walk import POSTS, THING, fill, repo_of
from tests.network.journeys.test_streams import listened

NewAccounts = Callable[..., NewAccount]
Commit = models.com.atproto.sync.subscribe_repos.Commit
writes = models.com.atproto.repo.apply_writes


@pytest.fixture(autouse=True)
def _local(monkeypatch: pytest.MonkeyPatch, network: Network) -> None:
    monkeypatch.setenv("PYSKY_PLC_DIRECTORY", network.urls["plc"])
    monkeypatch.setenv("PYSKY_WEB_ALLOW", "localhost,127.0.0.1,::1")


async def resolved(client: Any, did: str) -> Any:
    """Who that is now."""
    return await client.identity.resolve(did, refresh=True)


@pytest.mark.parametrize("name", ["alice", "bob", "carla", "mod"])
async def test_what_is_saved_is_what_is_listed(
    name: str, connect: Connections, network: Network, tmp_path: Path
) -> None:
    account = network.accounts[name]
    client = connect.of(validation="tolerant")
    repo = repo_of(client, account.did)
    await repo.save(tmp_path / "repo.car")
    listed = {entry.uri: entry for entry in await collect(repo.iterate())}
    with RepoFile(tmp_path / "repo.car") as file:
        assert file.did == account.did
        read = {entry.uri: entry for entry in file.records()}
        assert list(read) == sorted(read)
        assert read == listed
        assert {uri: entry.is_valid for uri, entry in read.items()} == {
            uri: entry.is_valid for uri, entry in listed.items()
        }
        assert file.collections() == await repo.collections()
        assert file.verify(await resolved(client, account.did)) == len(read)
        for entry in read.values():
            assert file.get(entry.collection, entry.rkey) == entry


async def test_records_of_all_sorts_and_another_key(
    connect: Connections, raw: RawApi, new_account: NewAccounts, tmp_path: Path
) -> None:
    account, other = new_account(), new_account()
    stored = fill(raw, account)
    client = connect.of(account, validation="tolerant")
    await repo_of(client).save(tmp_path / "repo.car")
    with RepoFile(tmp_path / "repo.car") as file:
        assert {entry.uri: entry.cid for entry in file.records()} == {
            uri: it["cid"] for uri, it in stored.items()
        }
        assert [entry.uri for entry in file.records() if not entry.is_valid] == [
            uri for uri, it in stored.items() if it["value"].get("text") == 5
        ]
        assert [entry.value["deep"] for entry in file.records(THING)] == [[{"b": None}]]
        me, they = await resolved(client, account.did), await resolved(client, other.did)
        assert file.verify(me) == file.verify(me.signing_key) == len(stored)
        with pytest.raises(errors.RepoError, match=f"not of {other.did}"):
            file.verify(they)
        with pytest.raises(errors.SignatureInvalid):
            file.verify(they.signing_key)


async def test_only_what_changed_since(
    connect: Connections, raw: RawApi, new_account: NewAccounts, tmp_path: Path
) -> None:
    """Such a file has no whole tree, and says so."""
    account = new_account()
    client = connect.of(account)
    post = {"text": "one", "createdAt": now()}
    for _ in range(20):
        await client.app.bsky.feed.post.create(post)
    rev = (await client.com.atproto.sync.get_latest_commit(did=account.did)).rev
    await client.app.bsky.feed.post.create(post)
    await repo_of(client).save(tmp_path / "part.car", since=rev)
    with RepoFile(tmp_path / "part.car") as file:
        assert file.rev > rev
        with pytest.raises(errors.RepoError, match=r"is missing.*since="):
            file.verify(await resolved(client, account.did))


async def write(client: Any, did: str) -> None:
    """Do a little of everything."""
    post = {"$type": POSTS, "createdAt": now()}
    refs = [await client.app.bsky.feed.post.create({"text": str(n), "createdAt": now()}) for n in range(3)]
    await client.app.bsky.feed.post.put(refs[-1].uri.rpartition("/")[2], {"text": "new", "createdAt": now()})
    rkey = next_tid()
    made = [writes.Create(collection=POSTS, value={**post, "text": str(number)}) for number in range(40)]
    twice = [
        writes.Create(collection=POSTS, rkey=rkey, value={**post, "text": "a"}),
        writes.Update(collection=POSTS, rkey=rkey, value={**post, "text": "b"}),
    ]
    await client.com.atproto.repo.apply_writes(repo=did, writes=[*made, *twice])
    rows = (await client.app.bsky.feed.post.list(limit=30)).records
    gone = [writes.Delete(collection=POSTS, rkey=row.rkey) for row in rows[::2]]
    await client.com.atproto.repo.apply_writes(repo=did, writes=gone)
    for row in rows[1::2]:
        await client.app.bsky.feed.post.delete(rkey=row.rkey)


async def test_each_commit_of_an_account(connect: Connections, new_account: NewAccounts) -> None:
    account = new_account()
    client = connect.of(account)
    await write(client, account.did)
    last = await client.com.atproto.sync.get_latest_commit(did=account.did)
    stream = plain(client).com.atproto.sync.subscribe_repos(cursor=0)
    found = await listened(connect, stream, lambda it: isinstance(it, Commit) and it.commit.link == last.cid)
    commits = [it for it in found if isinstance(it, Commit) and it.repo == account.did]
    assert len(commits) == 1 + 3 + 1 + 1 + 1 + 15
    signer = await resolved(client, account.did)
    roots = [verify_commit(commit, signer) for commit in commits]
    assert [commit.prev_data and commit.prev_data.link for commit in commits] == [None, *roots[:-1]]
    assert sum(len(list(record_ops(commit))) for commit in commits) == 3 + 1 + 42 + 15 + 15
    changed = commits[-1].model_copy(update={"ops": commits[-2].ops})
    with pytest.raises(errors.RepoError, match="does not verify"):
        verify_commit(changed, signer)


async def test_all_commits_that_the_server_still_has(connect: Connections, network: Network) -> None:
    """Of all accounts, whoever wrote them, by the keys that the directory knows them to have had."""
    client = connect.of()
    head = (await client.com.atproto.sync.get_latest_commit(did=network.accounts["alice"].did)).cid
    stream = plain(client).com.atproto.sync.subscribe_repos(cursor=0)
    found = await listened(connect, stream, lambda it: isinstance(it, Commit) and it.commit.link == head)
    keys: dict[str, list[str]] = {}
    for commit in (it for it in found if isinstance(it, Commit)):
        if commit.repo not in keys:
            keys[commit.repo] = keys_of(network, commit.repo)
        assert any(is_verified(commit, key) for key in keys[commit.repo]), commit.seq
    assert len(keys) > 5


def keys_of(network: Network, did: str) -> list[str]:
    log = httpx.get(f"{network.urls['plc']}/{did}/log/audit").raise_for_status().json()
    said = [row["operation"].get("verificationMethods", {}) for row in log]
    return [methods["atproto"] for methods in said if "atproto" in methods]


def is_verified(commit: Any, key: str) -> bool:
    try:
        return bool(verify_commit(commit, key))
    except errors.SignatureInvalid:
        return False
