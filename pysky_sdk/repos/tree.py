"""The tree of a repository, read node by node as far as one needs it.

Source: repository specification, "MST Structure". Each node is checked where it stands: its keys lie between
those beside it above, and all on the layer below. So a way down is never longer than the root is high, and no
tree makes a reader go round or see a key twice.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING, cast

from pysky_sdk.core.streams.ipld import cid_text
from pysky_sdk.repos.nodes import FIRST, LAST, Place, check_node, read_node

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pysky_sdk.repos.nodes import Node


class Tree:
    """The keys of a repository and the CIDs of its records."""

    def __init__(self, take: Callable[[bytes], bytes], root: bytes) -> None:
        """Take a tree whose nodes are read when they are needed.

        Args:
            take: returns a block by its CID, or raises a ValueError.
            root: the CID of its root.
        """
        self._take = take
        self.root = Place(root, -1)

    def walk(self, start: str = FIRST, stop: str = LAST) -> Iterator[tuple[str, bytes]]:
        """Yield keys and CIDs in order, from one key up to another, which is not part of it.

        Raises:
            ValueError: a node is missing or broken.
        """
        ahead: list[Place | tuple[str, bytes]] = [self.root]
        while ahead:
            item = ahead.pop()
            if isinstance(item, Place):
                ahead.extend(reversed(self._within(item, start, stop)))
            else:
                yield item

    def find(self, key: str) -> bytes | None:
        """Return the CID of a record, or None where the tree has none.

        Raises:
            ValueError: a node on the way there is missing or broken.
        """
        place: Place | None = self.root
        while place is not None:
            node, places = self.load(place)
            index = bisect_left(node.keys, key)
            if node.keys[index : index + 1] == (key,):
                return node.cids[index]
            place = places[index]
        return None

    def load(self, place: Place) -> tuple[Node, list[Place | None]]:
        """Return a node, and where it leads to.

        Raises:
            ValueError: it is missing or broken.
        """
        block = self._take(place.cid)
        try:
            node = read_node(block)
            layer = check_node(node, place)
        except ValueError as error:
            raise ValueError(f"the node {cid_text(place.cid)}: {error}") from error
        edges = (place.low, *node.keys, place.high)
        places = [
            None if link is None else Place(cast("bytes", link), layer - 1, low, high)
            for link, (low, high) in zip(node.below, pairwise(edges), strict=True)
        ]
        return node, places

    def _within(self, place: Place, start: str, stop: str) -> list[Place | tuple[str, bytes]]:
        node, places = self.load(place)
        found: list[Place | tuple[str, bytes]] = []
        for index, below in enumerate(places):
            if below is not None and below.high > start and below.low < stop:
                found.append(below)
            if index < len(node.keys) and start <= node.keys[index] < stop:
                found.append((node.keys[index], node.cids[index]))
        return found
