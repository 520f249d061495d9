"""Whole repositories: one's own, and those of others at their own servers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pysky_sdk import errors, models
from pysky_sdk.syntax import next_tid, now
from tests.network.harness import Account, Network, NewAccount, RawApi
from tests.network.journeys.either import Awaited, Connections, collect, plain

NewAccounts = Callable[..., NewAccount]
POSTS, THING = "app.bsky.feed.post", "com.example.thing"


@pytest.fixture(autouse=True)
def _local(monkeypatch: pytest.MonkeyPatch, network: Network) -> None:
    """Identities are those of the network under test, and its servers are on loopback."""
    monkeypatch.setenv("PYSKY_PLC_DIRECTORY", network.urls["plc"])
    monkeypatch.setenv("PYSKY_WEB_ALLOW", "localhost,127.0.0.1,::1")


def repo_of(client: Any, actor: str | None = None) -> Any:
    """A repository, awaited."""
    repo = plain(client).repo(actor)
    return Awaited(repo) if isinstance(client, Awaited) else repo


def fill(raw: RawApi, account: NewAccount, host: str = "pds") -> dict[str, Any]:
    """Write records of all sorts without the SDK; return them by their URIs."""
    found: dict[str, Any] = {}
    records: list[tuple[str, str, dict[str, Any]]] = [
        (POSTS, next_tid(), {"$type": POSTS, "text": "good", "createdAt": now()}),
        (POSTS, next_tid(), {"$type": POSTS, "text": 5, "createdAt": now()}),
        ("app.bsky.actor.profile", "self", {"$type": "app.bsky.actor.profile", "displayName": "A"}),
        (THING, "a", {"$type": THING, "deep": [{"b": None}]}),
    ]
    for collection, rkey, record in records:
        body = {"repo": account.did, "collection": collection, "rkey": rkey, "record": record}
        made = raw.procedure(
            "com.atproto.repo.putRecord", {**body, "validate": False}, token=account.access_jwt, host=host
        )
        found[made["uri"]] = {"cid": made["cid"], "value": record}
    return found


async def check(repo: Any, stored: dict[str, Any]) -> None:
    entries = {entry.uri: entry for entry in await collect(repo.iterate(limit=1))}
    assert {uri: entry.cid for uri, entry in entries.items()} == {
        uri: it["cid"] for uri, it in stored.items()
    }
    kinds = sorted(type(entry.value).__name__ for entry in entries.values() if entry.is_valid)
    assert kinds == ["Post", "Profile", "Unknown"]
    (broken,) = [entry for entry in entries.values() if not entry.is_valid]
    assert (broken.collection, dict(broken.raw)) == (POSTS, stored[broken.uri]["value"])
    assert broken.problems == ("text: Input should be a valid string",)
    (thing,) = [entry.value for entry in entries.values() if entry.collection == THING]
    assert isinstance(thing, models.Unknown)
    assert thing["deep"] == [{"b": None}]


async def test_ones_own_repository(
    connect: Connections, raw: RawApi, new_account: NewAccounts, tmp_path: Path
) -> None:
    account = new_account()
    stored = fill(raw, account)
    client = connect.of(account, validation="tolerant")
    repo = repo_of(client)
    assert (await repo.describe()).handle == account.handle
    assert await repo.collections() == ["app.bsky.actor.profile", POSTS, THING]
    await check(repo, stored)
    only = await collect(repo.iterate([THING, client.app.bsky.actor.profile.nsid]))
    assert [entry.collection for entry in only] == [THING, "app.bsky.actor.profile"]
    size = await repo.save(tmp_path / "repo.car")
    assert (tmp_path / "repo.car").stat().st_size == size > 500


async def test_the_repository_of_another_at_another_server(
    connect: Connections, raw: RawApi, new_account: NewAccounts, network: Network, tmp_path: Path
) -> None:
    other = new_account(host="limited")
    stored = fill(raw, other, "limited")
    client = connect.of(new_account(), validation="tolerant")
    await client.login()
    repo = repo_of(client, other.did)
    await check(repo, stored)
    assert await repo.save(tmp_path / "theirs.car") > 500
    sent = [it.request for it in connect.recorder.exchanges]
    there = [it for it in sent if str(it.url).startswith(network.urls["limited"])]
    assert len(there) >= 1 + len(stored)
    assert not any("authorization" in it.headers for it in there)
    assert not any("listRecords" in str(it.url) for it in sent if it not in there)


async def test_a_stranger_reads_without_a_session(connect: Connections, alice: Account) -> None:
    repo = repo_of(connect.of(validation="tolerant"), alice.did)
    entries = await collect(repo.iterate(POSTS))
    assert entries
    assert all(entry.uri.startswith(f"at://{alice.did}/{POSTS}/") for entry in entries)
    assert connect.recorder.of("com.atproto.server.createSession") == []


async def test_a_did_of_nobody(connect: Connections) -> None:
    with pytest.raises(errors.IdentityNotFound):
        await repo_of(connect.of(), "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa").describe()
