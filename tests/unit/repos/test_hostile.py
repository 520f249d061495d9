"""Files that break the specification: each is refused with the SDK's own error, soon and in little memory."""

from __future__ import annotations

import time
import tracemalloc
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pysky_sdk import errors
from pysky_sdk.repos import RepoFile
from pysky_sdk.repos.blocks import MAX_BLOCK
from pysky_sdk.repos.blocks import Blocks as FileBlocks
from pysky_sdk.repos.inversion import known_part
from pysky_sdk.repos.tree import Tree
from pysky_sdk.testing.data.cbor import cid_bytes, encode
from pysky_sdk.testing.data.cids import cid_of, cid_of_blob, cid_of_block
from tests.unit.repos.making import (
    DID,
    K256,
    POST,
    THING,
    Blocks,
    car,
    commit,
    height,
    keep,
    link,
    node,
    post,
    repository,
    saved,
    tree,
    varint,
)

RECORDS = {f"{POST}/{number:03}": post(str(number)) for number in range(60)}
ROOT, BLOCKS = repository(RECORDS)
WHOLE = car(ROOT, BLOCKS)
VALUE = encode(post())
CID = cid_of_block(VALUE)
LOW = [f"{POST}/{number}" for number in range(10, 50) if height(f"{POST}/{number}") == 0]
HIGH = [f"{POST}/{number}" for number in range(10, 100) if height(f"{POST}/{number}") == 1]
PAIR = sorted([LOW[0], HIGH[0]])


def read(path: Path) -> list[Any]:
    """Everything that can be read of a file."""
    with RepoFile(path) as repo:
        found = [(entry.uri, entry.cid, entry.raw) for entry in repo.records()]
        repo.collections()
        repo.get(POST, "001")
        repo.verify(K256.did)
        return found


def refused(path: Path, data: bytes) -> str:
    with pytest.raises(errors.RepoError) as caught:
        read(saved(path, data))
    text = str(caught.value)
    assert text.startswith(f"{path}: ")
    assert "Save the repository again" in text
    return text


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "repo.car"


def of(make: Callable[[Blocks], str | None]) -> bytes:
    """A file whose tree is made by hand."""
    blocks: Blocks = {CID: VALUE}
    head = commit(make(blocks))
    return car(cid_of_block(head), {cid_of_block(head): head, **blocks})


def entry(key: str, shared: int = 0, **changed: Any) -> dict[str, Any]:
    return {"p": shared, "k": key[shared:].encode(), "v": link(CID), "t": None} | changed


def one(*entries: Any, left: Any = None, **more: Any) -> bytes:
    """A file of one node."""
    return of(lambda blocks: keep(blocks, encode({"l": left, "e": list(entries), **more})))


def headed(**changed: Any) -> bytes:
    """A file of another commit."""
    root, blocks = repository({}, **changed)
    return car(root, blocks)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "does not begin as a CAR file"),
        (b"\x00", "ends within the section at byte 0"),
        (b"\x80", "length that ends at byte 1"),
        (b"\xff" * 40, "length that ends at byte 9"),
        (b"PK\x03\x04 an archive of another kind" * 9, "does not begin as a CAR file"),
        (varint(5000) + bytes(5000), "does not begin as a CAR file"),
        (car(ROOT, BLOCKS, version=2), "no CAR file of version 1"),
        (bytes.fromhex("0aa16776657273696f6e02") + bytes(40), "no CAR file of version 1"),
        (car([], BLOCKS), "has 0 roots"),
        (car([ROOT, CID], BLOCKS), "has 2 roots"),
        (car(cid_of_blob(b""), BLOCKS), "no CID of a commit"),
        (car(CID, BLOCKS), f"the block {CID} is missing"),
        (car(ROOT, {}), f"the block {ROOT} is missing"),
        (WHOLE[:-1], "ends within the section"),
        (WHOLE + b"\x00", "ends within the section"),
        (WHOLE + varint(2**62), "ends within the section"),
        (WHOLE + varint(36 + MAX_BLOCK + 1) + cid_bytes(CID) + bytes(MAX_BLOCK + 1), "at most 2097152"),
        (car(ROOT, {**BLOCKS, ROOT: VALUE}), "not what its CID says"),
        (car(CID, {CID: VALUE}), "no commit of version 3"),
        (headed(version=2), "no commit of version 3"),
        (headed(version="3"), "no commit of version 3"),
        (headed(version=True), "no commit of version 3"),
        (headed(did=5), "its DID"),
        (headed(did="did:no"), "its DID"),
        (headed(rev="1"), "its revision"),
        (headed(data=None), "no tree"),
        (headed(data=link(cid_of_blob(b""))), "no tree"),
    ],
)
def test_files_that_are_none(data: bytes, said: str, path: Path) -> None:
    with pytest.raises(errors.RepoError, match=said):
        RepoFile(saved(path, data))
    refused(path, data)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (of(lambda _: CID), "no node of a tree"),
        (of(lambda _: cid_of({"l": None, "e": []})), "is missing"),
        (one(entry(LOW[1]), entry(LOW[0], len(LOW[0]) - 1)), "out of order"),
        (one(entry(LOW[0]), entry(LOW[0], len(LOW[0]))), "out of order, or stand there twice"),
        (one(entry(LOW[0]), entry(LOW[1])), "all that it could"),
        (one(entry(LOW[0], p=1)), "shares more"),
        (one(entry(LOW[0]), entry(LOW[1], p=99)), "shares more"),
        (one(entry(LOW[0], p=-1)), "shares more"),
        (one(entry(LOW[0], p=True)), "shares more"),
        (one(entry(LOW[0], k=LOW[0])), "shares more"),
        (
            one(entry(PAIR[0]), entry(PAIR[1], next(at for at in range(30) if PAIR[0][at] != PAIR[1][at]))),
            "on layer",
        ),
        (one(entry("")), "no path|not the path"),
        (one(entry("app.bsky.feed.post")), "not the path of a record"),
        (one(entry("app.bsky.feed.post/")), "not the path of a record"),
        (one(entry("app.bsky.feed.post/..")), "not the path of a record"),
        (one(entry("app.bsky.feed.post/a/b")), "not the path of a record"),
        (one(entry("app.bsky.feed.post/a b")), "not the path of a record"),
        (one(entry("app.bsky.feed.post/" + "a" * 513)), "not the path of a record"),
        (one(entry("app/a")), "not the path of a record"),
        (one(entry("x", k=b"app.bsky.feed.post/\xc3\xbc")), "not the path of a record"),
        (one(entry("x", k=b"app.bsky.feed.post/\xff")), "not the path of a record"),
        (one(entry("x", k=b"\x12\x20" + b"a" * 32)), "canonical form"),
        (one(entry(LOW[0], v=None)), "no CID of an object"),
        (one(entry(LOW[0], v=link(cid_of_blob(b"")))), "no CID of an object"),
        (one(entry(LOW[0], v=cid_bytes(CID))), "canonical form"),
        (one(entry(LOW[0], t={})), "no CID of an object"),
        (one(entry(LOW[0], more=1)), "no node of a tree"),
        (one(5), "no node of a tree"),
        (one(left=link(CID)), "below the lowest layer"),
        (one(more=1), "no node of a tree"),
        (one(entry(LOW[0]), left=link(CID)), "below the lowest layer"),
        (one(entry(LOW[0], v=link(cid_of({})))), "is missing"),
        (of(lambda blocks: keep(blocks, b"\xa1\x61e\x80")), "no node of a tree"),
        (of(lambda blocks: keep(blocks, b"\xa2\x61e\x98\x00\x61l\xf6")), "canonical form"),
        (of(lambda blocks: keep(blocks, b"\x81" * 100_000)), "nested too deeply|end of data|Failed"),
    ],
)
def test_trees_that_break_the_rules(data: bytes, said: str, path: Path) -> None:
    with pytest.raises(errors.RepoError, match=said):
        read(saved(path, data))
    refused(path, data)


def below(key: str, at: int, *inner: str) -> bytes:
    """A file: a key, and what stands to its left and right; None at the end of a chain of empty nodes."""

    def make(blocks: Blocks) -> str:
        child = keep(blocks, node(None, [(each, CID, None) for each in inner]))
        left, right = (child, None) if at == 0 else (None, child) if at == 1 else (child, child)
        return keep(blocks, node(left, [(key, CID, right)]))

    return of(make)


def test_a_node_in_a_wrong_place(path: Path) -> None:
    high = next(key for key in HIGH[1:] if key > LOW[5])
    less, more = [key for key in LOW if key < high], [key for key in LOW if key > high]
    assert less
    assert more
    assert len(read(saved(path, below(high, 0, *less)))) == 1 + len(less)
    assert len(read(saved(path, below(high, 1, *more)))) == 1 + len(more)
    assert "out of order" in refused(path, below(high, 0, *more))
    assert "out of order" in refused(path, below(high, 1, *less))
    assert "out of order" in refused(path, below(high, 2, *less))
    assert "belongs on 1" in refused(path, below(high, 0, HIGH[0]))
    assert "without keys" in refused(path, below(high, 0))


def test_empty_nodes_stand_only_between_others(path: Path) -> None:
    top = next(key for key in (f"{POST}/{number}" for number in range(10_000)) if height(key) == 4)
    below_it = next(key for key in LOW if key < top)

    def chain(length: int) -> bytes:
        def make(blocks: Blocks) -> str:
            left = keep(blocks, node(None, [(below_it, CID, None)]))
            for _ in range(length):
                left = keep(blocks, node(left, []))
            return keep(blocks, node(left, [(top, CID, None)]))

        return of(make)

    assert len(read(saved(path, chain(3)))) == 2
    assert "stands on layer" in refused(path, chain(2))
    assert "below the lowest layer" in refused(path, chain(4))
    assert "below the lowest layer" in refused(path, chain(10_000))


def test_the_root_is_not_empty_when_others_are_below(path: Path) -> None:
    def make(blocks: Blocks) -> str:
        return keep(blocks, node(keep(blocks, node(None, [(LOW[0], CID, None)])), []))

    assert "below the lowest layer" in refused(path, of(make))


def test_a_tree_that_names_one_node_again_and_again(path: Path) -> None:
    """A few blocks that many times as many keys would come of, were order not looked at on the way."""
    keys = [f"{POST}/{number}" for number in range(70_000)]
    by_height = {height(key): key for key in keys}

    def make(blocks: Blocks) -> str:
        child = keep(blocks, node(None, [(by_height[0], CID, None)]))
        for at in range(1, 8):
            child = keep(blocks, node(child, [(by_height[at], CID, child)]))
        return child

    before = time.process_time()
    assert "out of order" in refused(path, of(make))
    assert time.process_time() - before < 5


def test_a_node_in_two_places_of_a_tree_that_is_known_in_part() -> None:
    """What stands below it is not there, so its keys do not tell."""
    top = next(key for key in (f"{POST}/{number}" for number in range(1000)) if height(key) == 3)
    blocks: Blocks = {}
    empty = keep(blocks, node(cid_of({}), []))
    root = keep(blocks, node(empty, [(top, CID, empty)]))
    read_blocks = FileBlocks(BytesIO(car(root, blocks)))
    with pytest.raises(ValueError, match=f"{empty} stands in two places"):
        known_part(Tree(read_blocks.take, cid_bytes(root)), read_blocks)


@pytest.mark.parametrize(("depth", "is_read"), [(10, True), (100, True), (1500, False), (100_000, False)])
def test_a_record_that_is_nested_deeply(depth: int, is_read: bool, path: Path) -> None:
    block = b"\xa1\x61a" * depth + b"\xa0"
    blocks: Blocks = {}
    head = keep(blocks, commit(tree({f"{POST}/a": keep(blocks, block)}, blocks)))
    with RepoFile(saved(path, car(head, blocks))) as repo:
        if is_read:
            assert len(list(repo.records())) == 1
            return
        with pytest.raises(errors.RepoError, match="Save the repository again"):
            list(repo.records())


@pytest.mark.parametrize("value", [[1], 5, "text", None])
def test_a_record_that_is_no_object(value: Any, path: Path) -> None:
    root, blocks = repository({f"{THING}/a": value})
    with (
        RepoFile(saved(path, car(root, blocks))) as repo,
        pytest.raises(errors.RepoError, match="is no record"),
    ):
        list(repo.records())


def test_another_key_another_account_and_what_is_changed_and_signed_anew(path: Path) -> None:
    forged = car(*repository(RECORDS, lambda data: K256.sign(data + b"!")))
    with RepoFile(saved(path, forged)) as repo:
        assert len(list(repo.records())) == len(RECORDS)
        with pytest.raises(errors.SignatureInvalid, match=f"of {DID} is not signed by did:key:z"):
            repo.verify(K256.did)
        with pytest.raises(ValueError, match="no did:key"):
            repo.verify(DID)


def test_verifying_without_the_extra(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "cryptography.hazmat.primitives.asymmetric", None)
    with (
        RepoFile(saved(path, WHOLE)) as repo,
        pytest.raises(ImportError, match=r"needs cryptography.*pip install 'pysky-sdk\[crypto\]'"),
    ):
        repo.verify(K256.did)


EXPECTED: list[Any] = []


@given(st.integers(0, 8 * len(WHOLE) - 1))
@settings(max_examples=400)
def test_one_bit_that_is_turned_is_seen_or_changes_nothing(tmp_path_factory: Any, bit: int) -> None:
    path = tmp_path_factory.getbasetemp() / "turned.car"
    if not EXPECTED:
        EXPECTED.extend(read(saved(path, WHOLE)))
    data = bytearray(WHOLE)
    data[bit // 8] ^= 1 << bit % 8
    with suppress(errors.RepoError):
        assert read(saved(path, bytes(data))) == EXPECTED


@given(st.integers(0, len(WHOLE) - 1))
def test_what_is_cut_off_is_refused(tmp_path_factory: Any, length: int) -> None:
    refused(tmp_path_factory.getbasetemp() / "cut.car", WHOLE[:length])


@given(st.binary(max_size=200), st.booleans(), st.randoms(use_true_random=False))
def test_no_bytes_bring_another_error(tmp_path_factory: Any, data: bytes, as_node: bool, chance: Any) -> None:
    path = tmp_path_factory.getbasetemp() / "bytes.car"
    with pytest.raises(errors.RepoError):
        read(saved(path, data))
    blocks: Blocks = {}
    cid = keep(blocks, data)
    head = keep(blocks, commit(cid))
    with pytest.raises(errors.RepoError):
        read(saved(path, car(head if as_node else cid, blocks)))
    mixed = bytearray(WHOLE)
    for _ in range(3):
        place = chance.randrange(len(mixed))
        mixed[place : place + chance.randrange(9)] = data[:9]
    with suppress(errors.RepoError):
        read(saved(path, bytes(mixed)))


def test_a_file_full_of_tiny_blocks_and_one_that_repeats_a_block(path: Path) -> None:
    many = [(cid_of_block(number.to_bytes(4)), b"") for number in range(20_000)]
    data = car(ROOT, [*BLOCKS.items(), *many, *[(CID, b"")] * 20_000])
    saved(path, data)
    tracemalloc.start()
    before = time.process_time()
    with RepoFile(path) as repo:
        assert repo.verify(K256.did) == len(RECORDS)
    assert time.process_time() - before < 20, "linear: under a second on an idle machine"
    assert tracemalloc.get_traced_memory()[1] < 4 << 20
    tracemalloc.stop()
