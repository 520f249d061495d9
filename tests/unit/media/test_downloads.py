"""Blobs streamed to disk and checked."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import Any

import httpx
import libipld
import pytest

from pysky_sdk import errors, models
from pysky_sdk.media.cids import CidCheck, cid_of
from pysky_sdk.testing import Account
from tests.unit.core.support import Kit
from tests.unit.media.conftest import Connect, Wire

GET = "com.atproto.sync.getBlob"
DATA = bytes(range(256)) * 3000


def posted(kit: Kit, client: Any, data: bytes = DATA) -> str:
    """The CID of a file that a record refers to."""
    blob = kit.wait(client.media.upload_blob(data, "image/png"))
    profile = models.app.bsky.actor.profile.Profile(avatar=blob)
    kit.wait(client.app.bsky.actor.profile.put(profile))
    return str(blob.ref.link)


def test_a_file_comes_back_as_it_went(connect: Connect, kit: Kit, alice: Account, tmp_path: Path) -> None:
    client, told = connect(), list[tuple[int, int]]()
    cid = posted(kit, client)
    path = tmp_path / "back.bin"
    size = kit.wait(client.media.download_blob(alice.did, cid, to=path, progress=lambda *it: told.append(it)))
    assert path.read_bytes() == DATA
    assert size == len(DATA)
    assert told[-1] == (len(DATA), len(DATA))
    assert len(told) > 2


def test_a_file_that_does_not_exist_leaves_nothing(
    connect: Connect, kit: Kit, alice: Account, tmp_path: Path
) -> None:
    with pytest.raises(errors.BlobNotFound):
        kit.wait(connect().media.download_blob(alice.did, cid_of(b"no"), to=tmp_path / "a"))
    assert list(tmp_path.iterdir()) == []


def test_another_file_is_noticed_and_thrown_away(
    connect: Connect, kit: Kit, wire: Wire, alice: Account, tmp_path: Path
) -> None:
    path = tmp_path / "kept.bin"
    path.write_bytes(b"what was there")
    wire.faults[GET] = [httpx.Response(200, content=b"evil")]
    with pytest.raises(errors.ResponseError, match="another hash"):
        kit.wait(connect(wire).media.download_blob(alice.did, cid_of(b"good"), to=path))
    assert path.read_bytes() == b"what was there"
    assert [it.name for it in tmp_path.iterdir()] == ["kept.bin"]


def test_a_file_that_is_too_large_is_given_up(
    connect: Connect, kit: Kit, wire: Wire, alice: Account, tmp_path: Path
) -> None:
    client = connect(wire)
    chunked = httpx.Response(200, content=b"x" * 1000)
    del chunked.headers["content-length"]
    wire.faults[GET] = [httpx.Response(200, content=b"x" * 1000), chunked]
    for _ in range(2):
        with pytest.raises(errors.ResponseError, match="max_bytes=100"):
            kit.wait(
                client.media.download_blob(alice.did, cid_of(b"x" * 1000), to=tmp_path / "a", max_bytes=100)
            )
    assert list(tmp_path.iterdir()) == []


def test_a_callback_that_raises_ends_the_download(
    connect: Connect, kit: Kit, alice: Account, tmp_path: Path
) -> None:
    client = connect()
    cid = posted(kit, client)

    def stop(_received: int, _total: int) -> None:
        raise KeyError("enough")

    with pytest.raises(KeyError):
        kit.wait(client.media.download_blob(alice.did, cid, to=tmp_path / "a", progress=stop))
    assert list(tmp_path.iterdir()) == []


def test_a_cid_of_another_kind_cannot_be_checked() -> None:
    check = CidCheck("bafyreib2rxk3rybk3aobmv5cjuql3bm2twh4jo5uxgf5kpqcsgz7soitae")
    check.add(b"anything")
    assert check.holds()


def test_a_cid_is_the_hash_of_the_file() -> None:
    cid = libipld.decode_cid(cid_of(DATA))
    assert (cid["version"], cid["codec"], cid["hash"]["code"]) == (1, 0x55, 0x12)
    assert cid["hash"]["digest"] == sha256(DATA).digest()
