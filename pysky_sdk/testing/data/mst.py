"""The Merkle search tree of a repo: from its keys and CIDs to the blocks that a commit points at.

Source: repository specification, "MST Structure". The same keys and values give the same tree in any order.
"""

from __future__ import annotations

from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING, Any, NamedTuple

from pysky_sdk.testing.data.cbor import encode
from pysky_sdk.testing.data.cids import cid_of_block

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Blocks = dict[str, bytes]


class _Node(NamedTuple):
    cid: str
    block: bytes
    children: tuple[_Node, ...]


def root_of(records: Mapping[str, str]) -> str:
    """Return the CID of the root.

    Args:
        records: CIDs by key (`collection/rkey`).
    """
    return _root(records).cid


def build(records: Mapping[str, str]) -> tuple[str, Blocks]:
    """Return the root's CID and all nodes by theirs, parents before their children.

    Args:
        records: CIDs by key (`collection/rkey`).
    """
    root = _root(records)
    return root.cid, dict(_blocks(root))


def _root(records: Mapping[str, str]) -> _Node:
    keys = tuple(sorted(records))
    return _node(keys, tuple(records[key] for key in keys), max(map(layer, keys), default=0))


def _blocks(node: _Node) -> Iterator[tuple[str, bytes]]:
    yield node.cid, node.block
    for child in node.children:
        yield from _blocks(child)


@lru_cache(1 << 16)
def layer(key: str) -> int:
    """Return the height of a key: pairs of leading zero bits of its hash."""
    digest = int.from_bytes(sha256(key.encode()).digest(), "big")
    return (256 - digest.bit_length()) // 2


@lru_cache(1 << 14)  # a write changes the nodes on one way down, and the others are made already
def _node(keys: tuple[str, ...], cids: tuple[str, ...], height: int) -> _Node:
    """Make the node that holds these keys, at a height that none of them is above."""
    places = [index for index, key in enumerate(keys) if layer(key) == height]
    edges = [*places, len(keys)]
    below = [_below(keys, cids, slice(0, edges[0]), height)]
    entries: list[dict[str, Any]] = []
    before = ""
    for place, edge in zip(places, edges[1:], strict=True):
        key, shared = keys[place], _shared(before, keys[place])
        below.append(_below(keys, cids, slice(place + 1, edge), height))
        link = {"$link": cids[place]}
        entries.append({"p": shared, "k": key[shared:].encode(), "v": link, "t": _link(below[-1])})
        before = key
    block = encode({"l": _link(below[0]), "e": entries})
    return _Node(cid_of_block(block), block, tuple(node for node in below if node is not None))


def _below(keys: tuple[str, ...], cids: tuple[str, ...], part: slice, height: int) -> _Node | None:
    return _node(keys[part], cids[part], height - 1) if keys[part] else None


def _link(node: _Node | None) -> dict[str, str] | None:
    return None if node is None else {"$link": node.cid}


def _shared(before: str, key: str) -> int:
    """How many characters of a key repeat the one before; keys are ASCII."""
    length = 0
    for old, new in zip(before, key, strict=False):
        if old != new:
            break
        length += 1
    return length
