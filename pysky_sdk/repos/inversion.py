"""A tree of which few nodes are known, changed until it is the one before a commit.

Source: sync specification, "Commit Validation: MST Operation Inversion". Nodes are values: a change makes new
ones. Where a node would be needed that is not known, it is refused: commits bring along what is needed.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from pysky_sdk.core.streams.ipld import cid_of, cid_text
from pysky_sdk.repos.nodes import EMPTY, Node, layer, write_node

if TYPE_CHECKING:
    from collections.abc import Container

    from pysky_sdk.repos.nodes import Place
    from pysky_sdk.repos.tree import Tree

Below = Node | bytes | None
"""What a tree may have at a place: a node, the CID of one that is not known, or nothing."""


def known_part(tree: Tree, known: Container[bytes]) -> Node:
    """Return the root of a tree with all below it that is known.

    Args:
        tree: the whole.
        known: the CIDs of the blocks that are there.

    Raises:
        ValueError: a node is broken, or stands in two places.
    """
    seen: set[bytes] = set()

    def loaded(place: Place) -> Node:  # which is never deeper than the root is high
        if place.cid in seen:
            raise ValueError(f"the node {cid_text(place.cid)} stands in two places")
        seen.add(place.cid)
        node, places = tree.load(place)
        below = (
            loaded(at) if at is not None and at.cid in known else link
            for at, link in zip(places, node.below, strict=True)
        )
        return node._replace(below=tuple(below))

    return loaded(tree.root)


def cid_at(root: Below, key: str) -> bytes | None:
    """Return the CID at a key, or None where the tree has no such key.

    Raises:
        ValueError: a node is not known.
    """
    while root is not None:
        node = _known(root)
        at = bisect_left(node.keys, key)
        if node.keys[at : at + 1] == (key,):
            return node.cids[at]
        root = node.below[at]
    return None


def cid_of_tree(root: Below) -> bytes:
    """Return the CID of a tree."""
    node = EMPTY if root is None else root
    if isinstance(node, bytes):
        return node
    return cid_of(write_node(node, tuple(None if it is None else cid_of_tree(it) for it in node.below)))


def removed(root: Below, key: str) -> Below:
    """Return a tree without a key.

    Raises:
        ValueError: the key is not there, or a node is not known.
    """
    root = _without(root, key)
    while isinstance(root, Node) and not root.keys:  # only the root may not be without keys
        root = root.below[0]
    return root


def put(root: Below, key: str, cid: bytes) -> Below:
    """Return a tree with a key and its CID, whether the key is there or not.

    Raises:
        ValueError: a node is not known.
    """
    goal = layer(key)
    node = EMPTY if root is None else _known(root)
    at = layer(node.keys[0]) if node.keys else goal
    while at < goal:
        node, at = Node((), (), (node,)), at + 1
    return _with(node, at, key, cid)


def _known(link: Below) -> Node:
    if isinstance(link, Node):
        return link
    raise ValueError("a key is not there" if link is None else f"the node {cid_text(link)} is missing")


def _made(keys: tuple[str, ...], cids: tuple[bytes, ...], below: tuple[Below, ...]) -> Node | None:
    return Node(keys, cids, below) if keys or below[0] is not None else None


def _without(link: Below, key: str) -> Node | None:
    keys, cids, below = _known(link)
    at = bisect_left(keys, key)
    if keys[at : at + 1] != (key,):
        return _made(keys, cids, (*below[:at], _without(below[at], key), *below[at + 1 :]))
    below = (*below[:at], _joined(below[at], below[at + 1]), *below[at + 2 :])
    return _made(keys[:at] + keys[at + 1 :], cids[:at] + cids[at + 1 :], below)


def _joined(left: Below, right: Below) -> Below:
    """What stood before a key and behind it, as one."""
    if left is None or right is None:
        return left or right
    left, right = _known(left), _known(right)
    middle = _joined(left.below[-1], right.below[0])
    return Node(left.keys + right.keys, left.cids + right.cids, (*left.below[:-1], middle, *right.below[1:]))


def _with(link: Below, layer_here: int, key: str, cid: bytes) -> Node:
    keys, cids, below = node = EMPTY if link is None else _known(link)
    at = bisect_left(keys, key)
    if keys[at : at + 1] == (key,):
        return node._replace(cids=(*cids[:at], cid, *cids[at + 1 :]))
    if layer_here > layer(key):
        inner = _with(below[at], layer_here - 1, key, cid)
        return node._replace(below=(*below[:at], inner, *below[at + 1 :]))
    halves = _split(below[at], key)
    below = (*below[:at], *halves, *below[at + 1 :])
    return Node((*keys[:at], key, *keys[at:]), (*cids[:at], cid, *cids[at:]), below)


def _split(link: Below, key: str) -> tuple[Node | None, Node | None]:
    """What stands before a key and behind it."""
    if link is None:
        return None, None
    keys, cids, below = _known(link)
    at = bisect_left(keys, key)
    left, right = _split(below[at], key)
    before = _made(keys[:at], cids[:at], (*below[:at], left))
    return before, _made(keys[at:], cids[at:], (right, *below[at + 1 :]))
