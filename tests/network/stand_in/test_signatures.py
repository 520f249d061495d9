"""What both sides sign, as the same code verifies it."""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from pysky_sdk import errors, models
from pysky_sdk.identity.documents import signing_key
from pysky_sdk.repos import RepoFile
from pysky_sdk.streams import verify_commit
from tests.network.stand_in.sides import POST, Person, Side, point, write

Commit = models.com.atproto.sync.subscribe_repos.Commit


def key_of(side: Side, person: Person) -> str:
    document: Any = side.client().com.atproto.repo.describe_repo(repo=person.did).did_doc
    key = signing_key(document)
    assert key is not None
    return key


def test_a_repository(side: Side, tmp_path: Path) -> None:
    (alice, client), (bob, _) = side.pair(), side.pair()
    for number in range(12):
        point(client, "app.bsky.feed.like", write(client, str(number)))
    point(client, "app.bsky.graph.follow", bob.did)
    side.client().com.atproto.sync.get_repo.save(tmp_path / "repo.car", did=alice.did)
    with RepoFile(tmp_path / "repo.car") as repo:
        assert repo.collections() == ["app.bsky.feed.like", POST, "app.bsky.graph.follow"]
        assert repo.verify(key_of(side, alice)) == 25
        assert list(repo.records()) == sorted(client.repo().iterate(), key=lambda entry: entry.uri)
        with pytest.raises(errors.SignatureInvalid):
            repo.verify(key_of(side, bob))


def test_commits(side: Side) -> None:
    alice, client = side.pair()
    for number in range(12):
        client.app.bsky.feed.post.delete(rkey=write(client, str(number)).uri.rpartition("/")[2])
    with client.com.atproto.sync.subscribe_repos(cursor=0) as stream:
        mine = (it for it in stream if isinstance(it, Commit) and it.repo == alice.did)
        commits = list(islice(mine, 25))
    roots = [verify_commit(commit, key_of(side, alice)) for commit in commits]
    assert [commit.prev_data and commit.prev_data.link for commit in commits] == [None, *roots[:-1]]
    assert {*roots[::2]} == {roots[0]}, "the tree of no records"
