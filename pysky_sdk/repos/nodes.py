"""A node of the tree that a repository is: keys in order, their CIDs, and what stands between them.

Source: repository specification, "MST Structure".
"""

from __future__ import annotations

from functools import lru_cache
from hashlib import sha256
from itertools import pairwise
from os.path import commonprefix
from typing import Any, NamedTuple

from pysky_sdk.core.streams.ipld import decode_bare, encode_bare, is_object_cid
from pysky_sdk.syntax.patterns import is_nsid, is_record_key

FIRST, LAST = "", "\x7f"
"""Below and above all keys."""


class Node(NamedTuple):
    """A node."""

    keys: tuple[str, ...]
    cids: tuple[bytes, ...]
    """Those of the records at the keys."""
    below: tuple[Node | bytes | None, ...]
    """What stands before the first key, between each two, and behind the last one: a node, the CID of one, or
    nothing."""


EMPTY = Node((), (), (None,))

_is_collection = lru_cache(256)(is_nsid)  # keys name few of them, again and again


class Place(NamedTuple):
    """Where in a tree a node stands, and what its keys have to be therefore."""

    cid: bytes
    layer: int
    """As high as each of its keys; -1 for the root, whose keys say how high it is."""
    low: str = FIRST
    high: str = LAST
    """Its keys stand between these two."""


def layer(key: str) -> int:
    """Return how high a key stands: the pairs of zero bits that its SHA-256 begins with."""
    return (256 - int.from_bytes(sha256(key.encode()).digest()).bit_length()) // 2


def is_path(key: str) -> bool:
    """Whether a key is the path of a record: `collection/rkey`."""
    collection, _, rkey = key.partition("/")
    return _is_collection(collection) and is_record_key(rkey)


def read_node(block: bytes) -> Node:
    """Read a node.

    Raises:
        ValueError: it is none, a key is not the path of a record, or is not written in its one form.
    """
    row = decode_bare(block)
    if encode_bare(row) != block:  # of two forms of a node only one is in the tree
        raise ValueError("it is not in the canonical form of DAG-CBOR")
    if not isinstance(row, dict) or row.keys() != {"l", "e"} or not isinstance(row["e"], list):
        raise ValueError("it is no node of a tree")
    keys: list[str] = []
    cids: list[bytes] = []
    below = [_link(row["l"])]
    before = ""
    for entry in row["e"]:
        before = _key(entry, before)
        keys.append(before)
        cids.append(_cid(entry["v"]))
        below.append(_link(entry["t"]))
    return Node(tuple(keys), tuple(cids), tuple(below))


def write_node(node: Node, below: tuple[bytes | None, ...]) -> bytes:
    """Return a node as a block.

    Args:
        node: whose keys.
        below: the CIDs of what stands between them.
    """
    entries = []
    before = ""
    for key, cid, link in zip(node.keys, node.cids, below[1:], strict=True):
        shared = _shared(before, key)
        entries.append({"p": shared, "k": key[shared:].encode(), "v": cid, "t": link})
        before = key
    return encode_bare({"l": below[0], "e": entries})


def check_node(node: Node, place: Place) -> int:
    """Check that a node may stand where it does; return its layer.

    Raises:
        ValueError: its keys are out of order or on another layer, or it should not be there.
    """
    if any(first >= second for first, second in pairwise((place.low, *node.keys, place.high))):
        raise ValueError(f"keys are out of order, or stand there twice, at {', '.join(node.keys[:3])}…")
    at = layer(node.keys[0]) if place.layer < 0 and node.keys else max(place.layer, 0)
    for key in node.keys:
        if layer(key) != at:
            raise ValueError(f"{key} stands on layer {at} and belongs on {layer(key)}")
    if at == 0 and any(node.below):
        raise ValueError("something stands below the lowest layer")
    if not node.keys and (node.below[0] is None) is not (place.layer < 0):
        raise ValueError("a node without keys should not be there")
    return at


def _key(entry: Any, before: str) -> str:
    if not isinstance(entry, dict) or entry.keys() != {"p", "k", "v", "t"}:
        raise ValueError("it is no node of a tree")
    shared, rest = entry["p"], entry["k"]
    if type(shared) is not int or not isinstance(rest, bytes) or not 0 <= shared <= len(before):
        raise ValueError(f"the key after {before!r} shares more with it than it has")
    key = before[:shared] + rest.decode("ascii", errors="replace")
    if not is_path(key):
        raise ValueError(f"the key {key[:200]!r} is not the path of a record")
    if _shared(before, key) != shared:
        raise ValueError(f"the key {key} does not share all that it could with the one before")
    return key


def _shared(before: str, key: str) -> int:
    """How many characters a key shares with the one before; both are ASCII."""
    return len(commonprefix((before, key)))  # noqa: RUF071 - character by character is meant


def _link(value: Any) -> bytes | None:
    return None if value is None else _cid(value)


def _cid(value: Any) -> bytes:
    if is_object_cid(value):
        return value
    raise ValueError("a link in a node is no CID of an object")
