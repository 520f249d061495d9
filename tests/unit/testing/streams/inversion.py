"""Verifies commits as a relay does: their blocks alone must lead back to the tree of the commit before.

Source: sync specification, "Commit Validation: MST Operation Inversion". Apart from the encoding, none of it is
the stand-in's own.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from pysky_sdk.core.streams.ipld import decode
from pysky_sdk.streams.car import Blocks
from pysky_sdk.testing.data.cbor import encode
from pysky_sdk.testing.data.cids import cid_of_block


@dataclass
class Node:
    """A node: keys, their CIDs, and what is below: a node, the CID of one that was not looked at, or None."""

    keys: list[str]
    cids: list[str]
    below: list[Node | str | None]

    def place(self, key: str) -> tuple[int, bool]:
        place = bisect_left(self.keys, key)
        return place, self.keys[place : place + 1] == [key]


def height(key: str) -> int:
    bits = f"{int.from_bytes(sha256(key.encode()).digest(), 'big'):0256b}"
    return (len(bits) - len(bits.lstrip("0"))) // 2


class Tree:
    """A tree of which only the blocks of a commit are known; anything else that is needed is a KeyError."""

    def __init__(self, blocks: Blocks, root: str) -> None:
        self._blocks = blocks
        self.root = self._load(root)

    def _load(self, node: Node | str) -> Node:
        if isinstance(node, Node):
            return node
        block = self._blocks.get(node)
        if block is None:
            raise KeyError(f"the proof lacks the node {node}")
        (row,) = decode(block)
        keys: list[str] = []
        for entry in row["e"]:
            keys.append((keys[-1][: entry["p"]] if keys else "") + entry["k"].decode())
        below = [row["l"], *(entry["t"] for entry in row["e"])]
        return Node(
            keys, [it["v"]["$link"] for it in row["e"]], [None if it is None else it["$link"] for it in below]
        )

    def remove(self, key: str, cid: str) -> None:
        """Take a key out that has this CID."""
        self.root = self._trimmed(self._without(self.root, key, cid))

    def _without(self, node: Node | str | None, key: str, cid: str) -> Node | None:
        assert node is not None, f"{key} is not in the tree"
        node = self._load(node)
        place, is_here = node.place(key)
        if is_here:
            assert node.cids[place] == cid
            joined = self._joined(node.below[place], node.below[place + 1])
            del node.keys[place], node.cids[place]
            node.below[place : place + 2] = [joined]
        else:
            node.below[place] = self._without(node.below[place], key, cid)
        return node if node.keys or node.below[0] is not None else None

    def _joined(self, left: Node | str | None, right: Node | str | None) -> Node | str | None:
        if left is None or right is None:
            return right if left is None else left
        left, right = self._load(left), self._load(right)
        middle = self._joined(left.below[-1], right.below[0])
        return Node(
            left.keys + right.keys, left.cids + right.cids, [*left.below[:-1], middle, *right.below[1:]]
        )

    def put(self, key: str, cid: str) -> None:
        """Put a key in, or another CID at one that is there."""
        at, goal = self._height(), height(key)
        if not self.root.keys and self.root.below == [None]:
            at = goal
        while at < goal:
            self.root, at = Node([], [], [self.root]), at + 1
        self.root = self._with(self.root, at, key, cid)

    def _height(self) -> int:
        """Of the root: an inner node without keys is never one."""
        return height(self.root.keys[0]) if self.root.keys else 0

    def _with(self, node: Node | str | None, at: int, key: str, cid: str) -> Node:
        node = Node([], [], [None]) if node is None else self._load(node)
        place, is_here = node.place(key)
        if is_here:
            node.cids[place] = cid
        elif at > height(key):
            node.below[place] = self._with(node.below[place], at - 1, key, cid)
        else:
            node.below[place : place + 1] = self._split(node.below[place], key)
            node.keys.insert(place, key)
            node.cids.insert(place, cid)
        return node

    def _split(self, node: Node | str | None, key: str) -> list[Node | str | None]:
        if node is None:
            return [None, None]
        node = self._load(node)
        place, _ = node.place(key)
        left, right = self._split(node.below[place], key)
        halves = (
            Node(node.keys[:place], node.cids[:place], [*node.below[:place], left]),
            Node(node.keys[place:], node.cids[place:], [right, *node.below[place + 1 :]]),
        )
        return [half if half.keys or half.below[0] is not None else None for half in halves]

    def _trimmed(self, node: Node | None) -> Node:
        while node is not None and not node.keys and node.below[0] is not None:
            node = self._load(node.below[0])
        return Node([], [], [None]) if node is None else node

    @property
    def cid(self) -> str:
        return self._cid(self.root)

    def _cid(self, node: Node | str) -> str:
        if isinstance(node, str):
            return node
        links = [None if it is None else {"$link": self._cid(it)} for it in node.below]
        entries, before = [], ""
        for key, cid, link in zip(node.keys, node.cids, links[1:], strict=True):
            shared = next(
                (at for at, pair in enumerate(zip(before, key, strict=False)) if pair[0] != pair[1]), None
            )
            shared = min(len(before), len(key)) if shared is None else shared
            entries.append({"p": shared, "k": key[shared:].encode(), "v": {"$link": cid}, "t": link})
            before = key
        return cid_of_block(encode({"l": links[0], "e": entries}))


def verify(body: dict[str, Any]) -> str:
    """Check the body of a `#commit`; return the CID of the tree that it leads to.

    Blocks have the CIDs they stand under; the commit says what the message says; the written records are there;
    turning the operations back leads to `prevData`.
    """
    blocks = Blocks(body["blocks"])
    block = blocks.get(body["commit"]["$link"])
    assert block is not None
    (commit,) = decode(block)
    assert (commit["did"], commit["rev"], commit["version"]) == (body["repo"], body["rev"], 3)
    assert len(commit["sig"]) == 64
    root: str = commit["data"]["$link"]
    tree = Tree(blocks, root)
    assert tree.cid == root
    for op in reversed(body["ops"]):
        if op["cid"] is not None:
            assert blocks.get(op["cid"]["$link"]) is not None
        if op["action"] == "create":
            tree.remove(op["path"], op["cid"]["$link"])
        else:
            tree.put(op["path"], op["prev"]["$link"])
    if "prevData" in body:
        assert tree.cid == body["prevData"]["$link"]
    return root
