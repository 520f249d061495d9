"""The Merkle search tree of a repo: from its keys and CIDs to the blocks that a commit points at.

Source: repository specification, "MST Structure". The same keys and values give the same tree in any order.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from hashlib import sha256
from os.path import commonprefix
from typing import TYPE_CHECKING, Any, NamedTuple

from pysky_sdk.testing.data.cbor import encode
from pysky_sdk.testing.data.cids import cid_of_block

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

Blocks = dict[str, bytes]


class Node(NamedTuple):
    """A node, and with it the tree below."""

    cid: str
    block: bytes
    keys: tuple[str, ...]
    """Those that stand in this node itself."""
    below: tuple[Node | None, ...]
    """What stands before the first key, between each two, and behind the last one."""


def tree_of(records: Mapping[str, str]) -> Node:
    """Return the root of the tree.

    Args:
        records: CIDs by key (`collection/rkey`).
    """
    keys = tuple(sorted(records))
    return _node(keys, tuple(records[key] for key in keys), max(map(layer, keys), default=0))


def build(records: Mapping[str, str]) -> tuple[str, Blocks]:
    """Return the root's CID and all nodes by theirs, parents before their children.

    Args:
        records: CIDs by key (`collection/rkey`).
    """
    root = tree_of(records)
    return root.cid, blocks_of(root)


def blocks_of(tree: Node) -> Blocks:
    """Return all nodes of a tree by their CIDs, parents before their children."""
    return dict(_blocks(tree))


def covering(tree: Node, keys: Iterable[str]) -> Blocks:
    """Return the nodes that prove what is at some keys, or that nothing is, and what stands beside them.

    With these a reader can turn a change of the keys back, and all that such a change made new is among them.
    Source: repository specification, "Commit Validation: MST Operation Inversion".
    """
    found = {tree.cid: tree.block}
    for key in keys:
        found.update(_towards(tree, key))
    return found


def _towards(tree: Node, key: str) -> Iterator[tuple[str, bytes]]:
    node: Node | None = tree
    while node is not None:
        yield node.cid, node.block
        place = bisect_left(node.keys, key)
        if place < len(node.keys) and node.keys[place] == key:
            # Without the key, what ends before it and what begins behind it grow together.
            yield from _edge(node.below[place], -1)
            yield from _edge(node.below[place + 1], 0)
            return
        node = node.below[place]


def _edge(node: Node | None, side: int) -> Iterator[tuple[str, bytes]]:
    while node is not None:
        yield node.cid, node.block
        node = node.below[side]


def _blocks(node: Node) -> Iterator[tuple[str, bytes]]:
    yield node.cid, node.block
    for child in node.below:
        if child is not None:
            yield from _blocks(child)


@lru_cache(1 << 16)
def layer(key: str) -> int:
    """Return the height of a key: pairs of leading zero bits of its hash."""
    digest = int.from_bytes(sha256(key.encode()).digest(), "big")
    return (256 - digest.bit_length()) // 2


@lru_cache(1 << 14)  # a write changes the nodes on one way down, and the others are made already
def _node(keys: tuple[str, ...], cids: tuple[str, ...], height: int) -> Node:
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
    return Node(cid_of_block(block), block, tuple(keys[place] for place in places), tuple(below))


def _below(keys: tuple[str, ...], cids: tuple[str, ...], part: slice, height: int) -> Node | None:
    return _node(keys[part], cids[part], height - 1) if keys[part] else None


def _link(node: Node | None) -> dict[str, str] | None:
    return None if node is None else {"$link": node.cid}


def _shared(before: str, key: str) -> int:
    """How many characters of a key repeat the one before; keys are ASCII."""
    return len(commonprefix((before, key)))  # noqa: RUF071 - character by character is meant
