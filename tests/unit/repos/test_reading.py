"""Files of repositories, read."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pysky_sdk import Client, errors, models
from pysky_sdk.repos import RepoFile
from pysky_sdk.testing.data.cids import cid_of
from tests.unit.repos.making import DID, K256, LIKE, POST, REV, THING, car, post, repository, saved, varint

MANY = {f"{POST}/{number:05}": post(str(number)) for number in range(500)}
RECORDS: dict[str, Any] = {
    f"{POST}/3jui7kd54zh2y": post(),
    f"{POST}/broken": {"$type": POST, "text": 5},
    f"{LIKE}/other": post("of another type"),
    f"{THING}/a": {"$type": THING, "data": {"$bytes": "AQI"}, "n": [1, None, {"b": True}]},
    f"{THING}/b": {"n": 1},
    "com.example.thing.deep/self": {"$type": "com.example.thing.deep"},
    "com.example.thing-x.a/~:_-.": {"$type": "com.example.thing-x.a"},
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "repo.car"


def test_what_is_in_a_repository(path: Path) -> None:
    root, blocks = repository(RECORDS)
    with RepoFile(saved(path, car(root, blocks))) as repo:
        assert (repo.did, repo.rev, repo.cid) == (DID, REV, root)
        assert repr(repo) == f"<RepoFile {str(path)!r} of {DID} at {REV}>"
        assert repo.collections() == [
            LIKE,
            POST,
            "com.example.thing-x.a",
            "com.example.thing.deep",
            THING,
        ]
        found = {entry.uri: entry for entry in repo.records()}
        assert list(found) == [f"at://{DID}/{key}" for key in sorted(RECORDS)]
        assert [entry.cid for entry in found.values()] == [cid_of(RECORDS[key]) for key in sorted(RECORDS)]
        assert repo.verify(K256.did) == len(RECORDS)


def test_records_are_typed_as_lists_give_them(path: Path) -> None:
    root, blocks = repository(RECORDS)
    with RepoFile(saved(path, car(root, blocks))) as repo:
        found = {f"{entry.collection}/{entry.rkey}": entry for entry in repo.records()}
    good = found[f"{POST}/3jui7kd54zh2y"]
    assert isinstance(good.value, models.app.bsky.feed.post.Post)
    assert (good.value.text, good.value.to_wire()) == ("hi", post())
    assert isinstance(found[f"{POST}/broken"].raw, models.InvalidRecord)
    assert isinstance(found[f"{THING}/a"].value, models.Unknown)
    assert found[f"{THING}/a"].value == RECORDS[f"{THING}/a"]
    invalid = [name for name, entry in found.items() if not entry.is_valid]
    assert invalid == [f"{LIKE}/other", f"{POST}/broken", f"{THING}/b"]
    assert all(entry.problems for entry in found.values() if not entry.is_valid)


def test_some_collections(path: Path) -> None:
    client = Client(database=False)
    root, blocks = repository(RECORDS)
    with RepoFile(saved(path, car(root, blocks))) as repo:
        assert [it.rkey for it in repo.records(POST)] == ["3jui7kd54zh2y", "broken"]
        assert [it.rkey for it in repo.records([THING, client.app.bsky.feed.like])] == ["other", "a", "b"]
        assert list(repo.records("com.example.nothing")) == []
        with pytest.raises(ValueError, match="NSID"):
            list(repo.records("no nsid"))
    client.close()


def test_one_record(path: Path) -> None:
    root, blocks = repository(MANY)
    with Client(database=False) as client, RepoFile(saved(path, car(root, blocks))) as repo:
        for number in (0, 7, 499):
            found = repo.get(client.app.bsky.feed.post, f"{number:05}")
            assert found is not None
            assert found.value.text == str(number)
        for rkey in ("", "0", "00000.", "5", "no/key", "ü", "\U0010ffff"):
            assert repo.get(POST, rkey) is None


def test_a_repository_without_records(path: Path) -> None:
    root, blocks = repository({})
    with RepoFile(saved(path, car(root, blocks))) as repo:
        assert (repo.collections(), list(repo.records()), repo.get(POST, "a")) == ([], [], None)
        assert repo.verify(K256.did) == 0


def test_blocks_in_any_order_twice_and_of_others(path: Path) -> None:
    root, blocks = repository(MANY)
    _, others = repository({f"{LIKE}/a": post("not in this tree")})
    rows = [*blocks.items(), *random.Random(1).sample([*blocks.items()], 20), *others.items()]
    random.Random(2).shuffle(rows)
    foreign = varint(36) + bytes(36) + varint(4) + bytes(4) + varint(70) + b"\x01\x70\x13\x40" + bytes(66)
    with RepoFile(saved(path, car(root, rows) + foreign)) as repo:
        assert [it.value.text for it in repo.records()] == [str(number) for number in range(500)]
        assert repo.verify(K256.did) == 500


rkeys = st.text("abcdefghijklmnopqrstuvwxyz0123456789_~.:-", min_size=1, max_size=12)
names = st.sampled_from([POST, LIKE, THING, "com.example.thing.deep", "com.example.thing-x.a", "io.x.y"])
paths = st.tuples(names, rkeys.filter(lambda rkey: rkey not in {".", ".."})).map("/".join)
plain = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)
values = st.dictionaries(st.sampled_from(["a", "b", "text", "n"]), plain, max_size=3)


@given(st.dictionaries(paths, values, max_size=60), st.randoms(use_true_random=False))
def test_any_records_come_back(tmp_path_factory: Any, records: dict[str, Any], chance: Any) -> None:
    root, blocks = repository(records)
    rows = [*blocks.items()]
    chance.shuffle(rows)
    path = saved(tmp_path_factory.getbasetemp() / "any.car", car(root, rows))
    with RepoFile(path) as repo:
        found = {entry.uri.split("/", 3)[3]: (dict(entry.raw), entry.cid) for entry in repo.records()}
        assert list(found) == sorted(records)
        assert found == {key: (value, cid_of(value)) for key, value in records.items()}
        collections = {key.partition("/")[0] for key in records}
        assert sorted(repo.collections()) == sorted(collections)
        assert repo.collections() == sorted(collections, key=lambda name: f"{name}/")
        for key in records:
            entry = repo.get(*key.split("/"))
            assert entry is not None
            assert entry.cid == found[key][1]
        assert repo.verify(K256.did) == len(records)


def test_a_file_that_is_closed_or_not_there(path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        RepoFile(path)
    root, blocks = repository(RECORDS)
    with RepoFile(saved(path, car(root, blocks))) as repo:
        pass
    for use in (repo.collections, lambda: list(repo.records()), lambda: repo.verify(K256.did)):
        with pytest.raises(ValueError, match=r"repo.car is closed") as caught:
            use()
        assert not isinstance(caught.value, errors.PyskyError)
