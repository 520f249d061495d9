"""Commits of streams, verified."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pysky_sdk import errors, models
from pysky_sdk.identity import Identity
from pysky_sdk.streams import verify_commit
from pysky_sdk.syntax import b64_encode
from pysky_sdk.testing.data.cbor import encode
from pysky_sdk.testing.data.cids import cid_of
from pysky_sdk.testing.data.mst import build
from tests.unit.repos.making import DID, K256, P256, POST, REV, Blocks, car, commit, keep, link, post, tree

SINCE = "3l3qo2vuowo2a"
Commit = models.com.atproto.sync.subscribe_repos.Commit
Records = dict[str, Any]


def message(before: Records | None, after: Records, *, drop: Any = (), **changed: Any) -> Any:
    """The message of a commit that made one set of records another, with the whole tree in its blocks."""
    blocks: Blocks = {}
    root = tree({key: cid_of(record) for key, record in after.items()}, blocks)
    for record in after.values():
        keep(blocks, encode(record))
    head = keep(blocks, commit(root))
    ops = []
    old = before or {}
    for key in sorted(old.keys() | after.keys(), reverse=True):
        if old.get(key) != after.get(key):
            action = "create" if key not in old else "update" if key in after else "delete"
            prev = {"prev": link(cid_of(old[key]))} if key in old else {}
            cid = link(cid_of(after[key])) if key in after else None
            ops.append({"action": action, "path": key, "cid": cid, **prev})
    values: dict[str, Any] = {
        "seq": 7,
        "repo": DID,
        "commit": link(head),
        "rev": REV,
        "since": SINCE,
        "blocks": car(head, {cid: block for cid, block in blocks.items() if cid not in drop}),
        "ops": ops,
        "blobs": [],
        "rebase": False,
        "tooBig": False,
        "time": "2026-08-01T12:00:00Z",
    }
    if before is not None:
        values["prevData"] = link(build({key: cid_of(record) for key, record in old.items()})[0])
    values |= changed
    values["blocks"] = {"$bytes": b64_encode(values["blocks"])}
    return Commit.model_validate(values)


def identity(did: str = DID, key: str | None = K256.did) -> Identity:
    return Identity(did, None, None, key, {}, {}, datetime.now(UTC))


OLD = {f"{POST}/{number}": post(str(number)) for number in range(40)}
NEW = {**OLD, f"{POST}/5": post("changed"), f"{POST}/x": post("x"), f"{POST}/y": post("y")}
del NEW[f"{POST}/17"]
ROOT = build({key: cid_of(record) for key, record in NEW.items()})[0]


def test_what_a_commit_did() -> None:
    made = message(OLD, NEW)
    assert [op.action for op in made.ops] == ["create", "create", "update", "delete"]
    assert verify_commit(made, K256.did) == ROOT
    assert verify_commit(made, identity()) == ROOT
    assert verify_commit(message(None, {}, since=None), K256.did) == build({})[0]
    assert verify_commit(message(None, NEW), K256.did) == ROOT, "without prevData nothing is taken back"


def test_a_commit_that_did_nothing() -> None:
    """As when a key has changed: it brings nothing but itself along."""
    nodes: Blocks = {}
    tree({key: cid_of(record) for key, record in NEW.items()}, nodes)
    made = message(NEW, NEW, drop={*nodes, *map(cid_of, NEW.values())})
    assert (made.ops, verify_commit(made, K256.did)) == ([], ROOT)


def test_a_commit_that_lacks_nodes() -> None:
    nodes: Blocks = {}
    tree({key: cid_of(record) for key, record in NEW.items()}, nodes)
    needed = 0
    for cid in nodes:
        try:
            verify_commit(message(OLD, NEW, drop={cid}), K256.did)
        except errors.RepoError as error:
            needed += f"{cid} is missing" in str(error)
    assert 3 < needed < len(nodes)


def test_of_another_account_or_by_another_key() -> None:
    made = message(OLD, NEW)
    with pytest.raises(errors.SignatureInvalid, match=rf"{REV} of {DID} is not signed by {P256.did}"):
        verify_commit(made, P256.did)
    with pytest.raises(errors.RepoError, match="not of did:plc:other"):
        verify_commit(made, identity("did:plc:other"))
    with pytest.raises(errors.RepoError, match="has no key"):
        verify_commit(made, identity(key=None))
    with pytest.raises(ValueError, match="no did:key"):
        verify_commit(made, "did:key:zabc")


def lacking(name: str) -> Any:
    return message(OLD, NEW, drop={cid_of(post(name))})


def forged(**changed: Any) -> Any:
    ops = [op.to_wire() | changed for op in message(OLD, NEW).ops[:1]]
    return message(OLD, NEW, ops=[*ops, *(op.to_wire() for op in message(OLD, NEW).ops[1:])])


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (message(OLD, NEW, tooBig=True), "were left out"),
        (message(OLD, NEW, blocks=b""), "were left out"),
        (message(OLD, NEW, blocks=b"no CAR"), "ends within"),
        (message(OLD, NEW, commit=link(cid_of({}))), "another commit"),
        (message(OLD, NEW, repo="did:plc:aaaaaaaaaaaaaaaaaaaaaaaa"), f"is the commit {REV} of {DID}"),
        (message(OLD, NEW, rev="3l3qo2vuowo2c"), f"is the commit {REV}"),
        (message(OLD, NEW, since=REV), "not later"),
        (lacking("x"), "is missing"),
        (forged(cid=link(cid_of({}))), "does not have at"),
        (forged(path=f"{POST}/z"), "does not have at"),
        (forged(path="no path"), "is none"),
        (forged(action="delete"), "is none"),
        (forged(action="update"), "what it found"),
        (forged(action="update", prev=link(cid_of({}))), "it follows"),
        (message(OLD, NEW, ops=[]), "it follows"),
        (message(OLD, NEW).model_copy(update={"ops": message(OLD, NEW).ops * 51}), "204 operations"),
        (message(OLD, NEW, prevData=link(ROOT)), "it follows"),
        (message({}, NEW, prevData=link(ROOT)), "it follows"),
    ],
)
def test_what_does_not_fit(made: Any, said: str) -> None:
    with pytest.raises(errors.RepoError, match=said) as caught:
        verify_commit(made, K256.did)
    assert str(caught.value).startswith(f"The commit 7 of {made.repo} does not verify: ")
    assert not isinstance(caught.value, errors.SignatureInvalid)


def test_a_record_that_is_deleted_and_still_there() -> None:
    ops = [{"action": "delete", "path": f"{POST}/5", "cid": None, "prev": link(cid_of({}))}]
    with pytest.raises(errors.RepoError, match="does not have at"):
        verify_commit(message(OLD, NEW, ops=ops), K256.did)


def test_a_record_that_is_written_twice_in_a_commit() -> None:
    """As a real PDS tells it: each `prev` is what the commit before had."""
    before, after = {f"{POST}/a": post("old")}, {f"{POST}/b": post("last")}
    rows: list[tuple[str, str, Any, Any]] = [
        ("create", "b", post("first"), None),
        ("update", "b", post("last"), None),
        ("update", "a", post("new"), post("old")),
        ("delete", "a", None, post("old")),
        ("create", "c", post("short"), None),
        ("delete", "c", None, None),
    ]
    ops = [
        {"action": action, "path": f"{POST}/{rkey}", "cid": link(now and cid_of(now))}
        | ({} if prev is None else {"prev": link(cid_of(prev))})
        for action, rkey, now, prev in rows
    ]
    verify_commit(message(before, after, ops=ops), K256.did)


rkeys = st.sets(st.integers(0, 80), max_size=30)


@given(rkeys, rkeys, st.sets(st.integers(0, 80), max_size=10))
def test_any_change_is_taken_back(first: set[int], second: set[int], changed: set[int]) -> None:
    old = {f"{POST}/{number}": post() for number in first}
    new = {f"{POST}/{number}": post("new" if number in changed else "hi") for number in second}
    made = message(old, new)
    verify_commit(made, K256.did)
    if made.ops:
        hidden = message(old, new, ops=[op.to_wire() for op in made.ops[1:]])
        with pytest.raises(errors.RepoError):
            verify_commit(hidden, K256.did)


@given(st.data())
def test_nothing_but_refusals_comes_of_broken_blocks(data: st.DataObject) -> None:
    whole = bytearray(message(OLD, NEW).blocks)
    for place in data.draw(st.lists(st.integers(0, len(whole) - 1), min_size=1, max_size=4)):
        whole[place] = data.draw(st.integers(0, 255))
    del whole[data.draw(st.just(len(whole)) | st.integers(0, len(whole))) :]
    with suppress(errors.RepoError):
        assert verify_commit(message(OLD, NEW, blocks=bytes(whole)), K256.did) == ROOT
