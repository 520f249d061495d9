"""Blobs streamed to disk and checked."""

from __future__ import annotations

import gzip
from hashlib import sha256
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import httpx
import libipld
import pytest

from pysky_sdk import errors, models
from pysky_sdk.media.cids import CidCheck, cid_of
from pysky_sdk.testing import Account
from tests.unit.core.support import Kit
from tests.unit.media.conftest import Connect, Serve, Wire
from tests.unit.web.servers import Script

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
    with pytest.raises(errors.InvalidRequest, match="Blob not found"):
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


def says(body: bytes, status: str = "200 OK", extra: str = "") -> Script:
    head = f"HTTP/1.1 {status}\r\n{extra}Content-Length: {len(body)}\r\n\r\n".encode()
    return lambda connection, _: connection.sendall(head + body)


def living_at(kit: Kit, client: Any, pds: str | None) -> Any:
    """The client, to which every DID lives at one server."""
    found = SimpleNamespace(pds=pds)

    async def resolve(_did: str) -> Any:
        return found

    client.identity.resolve = resolve if kit.is_async else lambda _did: found
    client.web.allow("127.0.0.1")
    return client


BOB = "did:plc:bob"


def test_files_of_others_come_from_their_own_server_without_a_token(
    connect: Connect, kit: Kit, serve: Serve, tmp_path: Path
) -> None:
    server, told = serve(says(DATA)), list[tuple[int, int]]()
    client = living_at(kit, connect(), server.url)
    size = kit.wait(
        client.media.download_blob(BOB, cid_of(DATA), to=tmp_path / "a", progress=lambda *it: told.append(it))
    )
    assert (tmp_path / "a").read_bytes() == DATA
    assert size == len(DATA)
    assert told[-1] == (len(DATA), len(DATA))
    assert b"authorization" not in server.requests[0].lower()
    assert b"GET /xrpc/com.atproto.sync.getBlob?did=did%3Aplc%3Abob&cid=bafkrei" in server.requests[0]


def test_what_another_server_packs_is_unpacked(
    connect: Connect, kit: Kit, serve: Serve, tmp_path: Path
) -> None:
    server = serve(says(gzip.compress(DATA), extra="Content-Encoding: gzip\r\n"))
    client = living_at(kit, connect(), server.url)
    assert kit.wait(client.media.download_blob(BOB, cid_of(DATA), to=tmp_path / "a")) == len(DATA)


@pytest.mark.parametrize(
    ("script", "error", "said"),
    [
        (says(b"evil"), errors.ResponseError, "another hash"),
        (says(b"x" * 100_001), errors.ResponseError, "max_bytes=100000"),
        (
            says(gzip.compress(bytes(10**7)), extra="Content-Encoding: gzip\r\n"),
            errors.ResponseError,
            "max_b",
        ),
        (says(b"no gzip", extra="Content-Encoding: gzip\r\n"), errors.ResponseError, "unpacked"),
        (says(b'{"error":"BlobNotFound","message":"gone"}', "400 Bad"), errors.BlobNotFound, "gone"),
        (says(b"<html>", "502 Bad Gateway"), errors.UpstreamFailure, "502"),
        (says(b"", "302 Found", "Location: http://10.0.0.1/\r\n"), errors.ForbiddenAddress, "10.0.0.1"),
    ],
)
def test_what_another_server_does_wrong_leaves_nothing(
    connect: Connect,
    kit: Kit,
    serve: Serve,
    tmp_path: Path,
    *,
    script: Script,
    error: type[Exception],
    said: str,
) -> None:
    client = living_at(kit, connect(), serve(script).url)
    with pytest.raises(error, match=said):
        kit.wait(client.media.download_blob(BOB, cid_of(DATA), to=tmp_path / "a", max_bytes=100_000))
    assert list(tmp_path.iterdir()) == []


def test_a_private_server_of_others_is_not_asked(connect: Connect, kit: Kit, tmp_path: Path) -> None:
    client = living_at(kit, connect(), "http://192.168.1.1:80")
    with pytest.raises(errors.ForbiddenAddress):
        kit.wait(client.media.download_blob(BOB, cid_of(DATA), to=tmp_path / "a"))


def test_an_account_without_a_server_has_no_files(connect: Connect, kit: Kit, tmp_path: Path) -> None:
    client = living_at(kit, connect(), None)
    with pytest.raises(errors.IdentityInvalid, match=r"client\.web\.allow"):
        kit.wait(client.media.download_blob(BOB, cid_of(DATA), to=tmp_path / "a"))
