"""The Merkle search tree of a repo: from its keys and CIDs to the blocks that a commit points at.

Source: repository specification, "MST Structure". The same keys and values give the same tree in any order.
"""

from __future__ import annotations

from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from pysky_sdk.testing.data.cbor import encode
from pysky_sdk.testing.data.cids import cid_of_block

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Blocks = dict[str, bytes]


def build(records: Mapping[str, str]) -> tuple[str, Blocks]:
    """Return the root's CID and all nodes by theirs.

    Args:
        records: CIDs by key (`collection/rkey`).
    """
    blocks: Blocks = {}
    keys = sorted(records)
    return _node(keys, records, max(map(layer, keys), default=0), blocks), blocks


@lru_cache(1 << 16)
def layer(key: str) -> int:
    """Return the height of a key: pairs of leading zero bits of its hash."""
    digest = int.from_bytes(sha256(key.encode()).digest(), "big")
    return (256 - digest.bit_length()) // 2


def _node(keys: Sequence[str], records: Mapping[str, str], height: int, blocks: Blocks) -> str:
    """Write the node that holds these keys, at a height that none of them is above."""
    places = [index for index, key in enumerate(keys) if layer(key) == height]
    edges = [*places, len(keys)]
    left = _below(keys[: edges[0]], records, height, blocks)
    entries: list[dict[str, Any]] = []
    before = ""
    for place, edge in zip(places, edges[1:], strict=True):
        key = keys[place]
        shared = _shared(before, key)
        tree = _below(keys[place + 1 : edge], records, height, blocks)
        link = {"$link": records[key]}
        entries.append({"p": shared, "k": key[shared:].encode(), "v": link, "t": tree})
        before = key
    block = encode({"l": left, "e": entries})
    cid = cid_of_block(block)
    blocks[cid] = block
    return cid


def _below(
    keys: Sequence[str], records: Mapping[str, str], height: int, blocks: Blocks
) -> dict[str, str] | None:
    return {"$link": _node(keys, records, height - 1, blocks)} if keys else None


def _shared(before: str, key: str) -> int:
    """How many characters of a key repeat the one before; keys are ASCII."""
    length = 0
    for old, new in zip(before, key, strict=False):
        if old != new:
            break
        length += 1
    return length
