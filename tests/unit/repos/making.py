"""Makes repositories by the specification alone, to read them with the SDK.

Apart from the encoding of single objects none of it is the stand-in's or the SDK's own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from pysky_sdk.identity.keys import base58
from pysky_sdk.testing.data.cbor import cid_bytes, encode
from pysky_sdk.testing.data.cids import cid_of_block

DID = "did:plc:khlip6qhwiipo6ysukfnzup2"
REV = "3l3qo2vuowo2b"
POST, LIKE, THING = "app.bsky.feed.post", "app.bsky.feed.like", "com.example.thing"
TIME = "2026-08-01T12:00:00.000Z"
Blocks = dict[str, bytes]
_ORDERS = {
    "secp256k1": 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141,
    "secp256r1": 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551,
}


class Key:
    """A key of an account."""

    def __init__(self, curve: ec.EllipticCurve, secret: int = 7) -> None:
        self._curve = curve
        self._key = ec.derive_private_key(secret, curve)

    @property
    def did(self) -> str:
        point = self._key.public_key().public_bytes(Encoding.X962, PublicFormat.CompressedPoint)
        codec = b"\xe7\x01" if self._curve.name == "secp256k1" else b"\x80\x24"
        return f"did:key:z{base58(codec + point)}"

    def sign(self, data: bytes, *, low: bool = True) -> bytes:
        r, s = decode_dss_signature(self._key.sign(data, ec.ECDSA(SHA256(), deterministic_signing=True)))
        order = _ORDERS[self._curve.name]
        if (s <= order // 2) is not low:
            s = order - s
        return r.to_bytes(32) + s.to_bytes(32)


K256 = Key(ec.SECP256K1())
P256 = Key(ec.SECP256R1())


def height(key: str) -> int:
    bits = "".join(f"{byte:08b}" for byte in sha256(key.encode()).digest())
    return len(bits.split("1")[0]) // 2


def link(cid: str | None) -> dict[str, str] | None:
    return None if cid is None else {"$link": cid}


def node(left: str | None, rows: Iterable[tuple[str, str, str | None]]) -> bytes:
    """A node: what stands before its first key; keys, their CIDs, and what stands behind each."""
    entries, before = [], ""
    for key, cid, right in rows:
        shared = next(at for at in range(len(key), -1, -1) if before.startswith(key[:at]))
        entries.append({"p": shared, "k": key[shared:].encode(), "v": link(cid), "t": link(right)})
        before = key
    return encode({"l": link(left), "e": entries})


def keep(blocks: Blocks, block: bytes) -> str:
    """Add a block; return its CID."""
    cid = cid_of_block(block)
    blocks[cid] = block
    return cid


def tree(records: Mapping[str, str], blocks: Blocks, at: int | None = None) -> str | None:
    """Add the nodes of a tree, of CIDs by keys; return that of its root."""
    keys = sorted(records)
    if at is None:
        at = max(map(height, keys), default=0)
        if not keys:
            return keep(blocks, node(None, []))
    if not keys:
        return None
    groups: list[list[str]] = [[]]
    here: list[str] = []
    for key in keys:
        if height(key) == at:
            here.append(key)
            groups.append([])
        else:
            groups[-1].append(key)
    left, *rights = (tree({key: records[key] for key in group}, blocks, at - 1) for group in groups)
    rows = [(key, records[key], right) for key, right in zip(here, rights, strict=True)]
    return keep(blocks, node(left, rows))


def commit(root: str | None, sign: Callable[[bytes], bytes] = K256.sign, **changed: Any) -> bytes:
    """A signed commit."""
    unsigned = {"did": DID, "version": 3, "data": link(root), "rev": REV, "prev": None} | changed
    return encode(unsigned | {"sig": sign(encode(unsigned))})


def repository(
    records: Mapping[str, Any], sign: Callable[[bytes], bytes] = K256.sign, **changed: Any
) -> tuple[str, Blocks]:
    """The CID of the commit, and all blocks; the commit comes first."""
    blocks: Blocks = {}
    cids = {key: keep(blocks, encode(record)) for key, record in records.items()}
    head = commit(tree(cids, blocks), sign, **changed)
    root = cid_of_block(head)
    return root, {root: head, **blocks}


def varint(number: int) -> bytes:
    digits = []
    while number > 127:
        digits.append(128 + number % 128)
        number //= 128
    return bytes([*digits, number])


def car(roots: str | list[str], blocks: Blocks | list[tuple[str, bytes]], version: int = 1) -> bytes:
    """A CAR file."""
    named = [roots] if isinstance(roots, str) else roots
    pairs = blocks.items() if isinstance(blocks, dict) else blocks
    sections = [encode({"version": version, "roots": [link(root) for root in named]})]
    sections += [cid_bytes(cid) + block for cid, block in pairs]
    return b"".join(varint(len(section)) + section for section in sections)


def post(text: str = "hi", **more: Any) -> dict[str, Any]:
    return {"$type": POST, "text": text, "createdAt": TIME, **more}


def saved(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path
