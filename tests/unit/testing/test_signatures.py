"""What the stand-in signs verifies as what a real server signs."""

from __future__ import annotations

import importlib.util
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from pysky_sdk import Client, errors, models
from pysky_sdk.repos import RepoFile
from pysky_sdk.streams import verify_commit
from pysky_sdk.testing import Account, StandIn

Commit = models.com.atproto.sync.subscribe_repos.Commit


def commits(client: Client, count: int) -> list[Any]:
    """The first commits there were."""
    with client.com.atproto.sync.subscribe_repos(cursor=0) as stream:
        return list(islice((it for it in stream if isinstance(it, Commit)), count))


def test_a_repository_that_is_saved(client: Client, alice: Account, bob: Account, tmp_path: Path) -> None:
    for number in range(30):
        client.post(f"post {number}")
    client.repo().save(tmp_path / "alice.car")
    with RepoFile(tmp_path / "alice.car") as repo:
        document: Any = client.com.atproto.identity.resolve_did(did=repo.did).did_doc
        assert repo.did == alice.did
        assert repo.verify(alice.signing_key) == 30
        assert alice.signing_key.endswith(document["verificationMethod"][0]["publicKeyMultibase"])
        assert [it.value.text for it in repo.records()] == [f"post {number}" for number in range(30)]
        with pytest.raises(errors.SignatureInvalid):
            repo.verify(bob.signing_key)


def test_commits_of_the_stream(client: Client, alice: Account) -> None:
    ref = client.post("one")
    client.app.bsky.feed.post.put(ref.rkey, {"text": "two", "createdAt": "2026-01-01T00:00:00Z"})
    client.app.bsky.feed.post.delete(rkey=ref.rkey)
    made = commits(client, 4)
    roots = [verify_commit(commit, alice.signing_key) for commit in made]
    assert [commit.prev_data.link for commit in made[1:]] == roots[:-1]
    assert roots[0] == roots[3]


def test_the_same_seed_gives_the_same_keys() -> None:
    def keys(seed: int) -> list[str]:
        with StandIn(seed=seed) as server:
            return [server.add_account(f"{name}.test").signing_key for name in ("alice", "bob")]

    assert keys(3) == keys(3)
    assert len({*keys(3), *keys(4)}) == 4


def test_without_the_extra_signatures_are_made_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "pysky_sdk.testing.state.keys.find_spec",
        lambda name: None if name == "cryptography" else importlib.util.find_spec(name),
    )
    with StandIn(seed=99) as server:  # of which no key was made before
        alice = server.add_account("alice.test")
        client = server.client(alice)
        client.post("hi")
        made = commits(client, 2)[1]
        client.close()
    with pytest.raises(errors.SignatureInvalid):
        verify_commit(made, alice.signing_key)
