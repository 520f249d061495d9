"""Files: uploaded in every form, downloaded byte for byte, and a whole repository as a CAR file."""

from __future__ import annotations

import io
import secrets
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import libipld
import pytest

from pysky_sdk import errors, models
from pysky_sdk.syntax import now
from tests.network.endpoints.world import PIXEL
from tests.network.harness import NewAccount, eventually_async
from tests.network.journeys.either import Connections, collect

NewAccounts = Callable[..., NewAccount]
SIZE = 700_001


def pieces(data: bytes) -> Iterator[bytes]:
    for start in range(0, len(data), 100_000):
        yield data[start : start + 100_000]


async def async_pieces(data: bytes) -> AsyncIterator[bytes]:
    for piece in pieces(data):
        yield piece


def as_file(data: bytes, path: Path) -> Path:
    path.write_bytes(data)
    return path


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


FORMS: dict[str, Callable[[bytes, Path], Any]] = {
    "bytes": lambda data, _: data,
    "path": as_file,
    "file": lambda data, _: io.BytesIO(data),
    "iterator": lambda data, _: pieces(data),
    "async iterator": lambda data, _: async_pieces(data),
}


@pytest.mark.parametrize("form", FORMS)
async def test_a_file_there_and_back(
    connect: Connections, new_account: NewAccounts, tmp_path: Path, form: str
) -> None:
    # The server looks for the marks of known formats at the beginning; these bytes have none.
    account, data = new_account(), bytes(16) + secrets.token_bytes(SIZE - 16)
    client = connect.of(account)
    given = FORMS[form](data, tmp_path / "file.bin")
    if form == "async iterator" and connect.kind == "sync":
        with pytest.raises(TypeError, match="an iterator of bytes"):
            await client.com.atproto.repo.upload_blob(data=given)
        return
    blob = (await client.com.atproto.repo.upload_blob(data=given)).blob
    assert (blob.size, blob.mime_type) == (SIZE, "application/octet-stream")
    # The server keeps a file only when a record refers to it.
    record = {"$type": "com.example.file", "blob": blob.to_wire()}
    await client.com.atproto.repo.create_record(
        repo=account.did, collection="com.example.file", record=record
    )
    where = {"did": account.did, "cid": blob.ref.link}
    get_blob = client.com.atproto.sync.get_blob
    assert await get_blob(**where) == data
    async with get_blob.stream(**where) as answer:
        assert b"".join(await collect(answer.iter_bytes(65_536))) == data
    saved = tmp_path / "saved"
    assert await get_blob.save(saved, **where) == SIZE
    assert saved.read_bytes() == data
    assert names_in(tmp_path) in (["saved"], ["file.bin", "saved"])


async def test_a_post_with_a_picture(connect: Connections, new_account: NewAccounts, tmp_path: Path) -> None:
    account = new_account()
    client = connect.of(account)
    picture = as_file(PIXEL, tmp_path / "dot.png")
    blob = (await client.com.atproto.repo.upload_blob(data=picture)).blob
    assert (blob.mime_type, blob.size) == ("image/png", len(PIXEL))
    images = models.app.bsky.embed.images
    post = models.app.bsky.feed.post.Post(
        text="a dot", embed=images.Images(images=[images.Image(image=blob, alt="a dot")]), created_at=now()
    )
    ref = await client.app.bsky.feed.post.create(post)

    async def shown() -> Any:
        return (await client.app.bsky.feed.get_posts(uris=[ref.uri])).posts

    (view,) = await eventually_async(shown)
    assert isinstance(view.embed, images.View)
    assert view.embed.images[0].alt == "a dot"
    assert blob.ref.link in view.embed.images[0].fullsize
    assert view.record.embed.images[0].image == blob


async def test_a_repository_as_a_car_file(
    connect: Connections, new_account: NewAccounts, tmp_path: Path
) -> None:
    account = new_account()
    client = connect.of(account)
    refs = [await client.app.bsky.feed.post.create({"text": f"{n}", "createdAt": now()}) for n in range(5)]
    saved = tmp_path / "repo.car"
    size = await client.com.atproto.sync.get_repo.save(saved, did=account.did)
    assert saved.stat().st_size == size
    header, blocks = libipld.decode_car(saved.read_bytes())
    commit = blocks[header["roots"][0]]
    assert (commit["did"], commit["version"]) == (account.did, 3)
    texts = {block["text"] for block in blocks.values() if block.get("$type") == "app.bsky.feed.post"}
    assert texts == {"0", "1", "2", "3", "4"}
    assert {ref.cid for ref in refs} <= {libipld.encode_cid(cid) for cid in blocks}
    # A failed download leaves nothing behind and keeps what was there.
    with pytest.raises(errors.RepoNotFound):
        await client.com.atproto.sync.get_repo.save(saved, did="did:plc:aaaaaaaaaaaaaaaaaaaaaaaa")
    assert saved.stat().st_size == size
    assert names_in(tmp_path) == ["repo.car"]


async def test_after_a_file_that_is_too_large(connect: Connections, new_account: NewAccounts) -> None:
    account = new_account()
    client = connect.of(account)
    large = bytes(8 * 1024 * 1024)
    for data in (large, pieces(large)):
        with pytest.raises(errors.PayloadTooLarge) as caught:
            await client.com.atproto.repo.upload_blob(data=data)
        assert caught.value.status == 413
        # The very next request would hang if it went over the same connection.
        assert (await client.com.atproto.server.get_session()).did == account.did
