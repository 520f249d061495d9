"""Pictures from every source in a post, read back as the AppView and the PDS have them; files downloaded."""

from __future__ import annotations

import io
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from pysky_sdk import errors, models
from pysky_sdk.media import Image
from pysky_sdk.syntax import now
from tests.network.harness import NewAccount, eventually_async
from tests.network.journeys.either import Connections, plain
from tests.unit.media.pictures import SECRET, corners, exif, noise, opened, picture, saved

NewAccounts = Callable[..., NewAccount]
TURNED = saved(picture("RGB", (120, 90)).transpose(2), quality=92, exif=exif(6))
"""As a phone stores it: lying on its side, with a place in it."""


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def gallery() -> Iterator[str]:
    """The address of a picture on a web server."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("content-type", "image/jpeg")
            self.send_header("content-length", str(len(TURNED)))
            self.end_headers()
            self.wfile.write(TURNED)

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - its name there
            """Keep quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/cat.jpg"
    server.shutdown()
    thread.join()
    server.server_close()


async def test_pictures_from_every_source(
    connect: Connections, new_account: NewAccounts, gallery: str, tmp_path: Path
) -> None:
    account = new_account()
    client = connect.of(account)
    plain(client).web.allow("127.0.0.1")
    path = tmp_path / "cat.jpg"
    path.write_bytes(TURNED)
    sources: list[Any] = [TURNED, path, io.BytesIO(TURNED), gallery]
    told: list[tuple[int, int]] = []
    uploaded = [
        await client.media.upload_image(Image(source, alt=f"cat {n}"), progress=lambda *it: told.append(it))
        for n, source in enumerate(sources)
    ]
    assert len({image.blob.ref.link for image in uploaded}) == 1
    assert told[-1] == (uploaded[0].blob.size, uploaded[0].blob.size)
    images = models.app.bsky.embed.images
    embed = images.Images(
        images=[images.Image(image=it.blob, alt=it.alt, aspect_ratio=it.aspect_ratio) for it in uploaded]
    )
    ref = await client.app.bsky.feed.post.create(
        models.app.bsky.feed.post.Post(text="four cats", embed=embed, created_at=now())
    )

    async def shown() -> Any:
        return (await client.app.bsky.feed.get_posts(uris=[ref.uri])).posts

    (view,) = await eventually_async(shown)
    assert [image.alt for image in view.embed.images] == ["cat 0", "cat 1", "cat 2", "cat 3"]
    ratios = {(it.aspect_ratio.width, it.aspect_ratio.height) for it in view.embed.images}
    assert ratios == {(120, 90)}
    blob = view.record.embed.images[0].image
    assert (blob.mime_type, blob.size) == ("image/jpeg", uploaded[0].blob.size)
    stored = await client.com.atproto.sync.get_blob(did=account.did, cid=blob.ref.link)
    assert SECRET not in stored
    assert b"Exif" not in stored
    assert len(stored) == blob.size
    assert corners(opened(stored)) == ["R", "G", "B", "W"]


@pytest.mark.parametrize(
    ("kind", "sent"),
    [
        ("PNG", "png"),
        ("WEBP", "webp"),
        ("GIF", "png"),
        ("BMP", "png"),
        ("TIFF", "png"),
        ("AVIF", "jpeg"),
    ],
)
async def test_what_the_server_takes_a_picture_for(
    connect: Connections, new_account: NewAccounts, kind: str, sent: str
) -> None:
    client = connect.of(new_account())
    image = Image(saved(picture("RGB", (64, 48)), kind), alt="")
    uploaded = await client.media.upload_image(image)
    # The server looks at the bytes itself and would name another type.
    assert uploaded.blob.mime_type == f"image/{sent}"


async def test_a_large_picture_fits_as_an_avatar(connect: Connections, new_account: NewAccounts) -> None:
    account = new_account()
    client = connect.of(account)
    large = saved(noise((2400, 1800)), quality=97)
    assert len(large) > 2_000_000
    avatar = await client.media.upload_image(Image(large, alt=""), purpose="avatar")
    assert 800_000 < avatar.blob.size <= 1_000_000
    await client.app.bsky.actor.profile.put(models.app.bsky.actor.profile.Profile(avatar=avatar.blob))

    async def shown() -> Any:
        profile = await client.app.bsky.actor.get_profile(actor=account.did)
        return profile.avatar and avatar.blob.ref.link in profile.avatar

    await eventually_async(shown)


@pytest.mark.parametrize("host", ["pds", "limited"])
async def test_a_file_of_somebody_else_comes_from_his_server(
    connect: Connections,
    new_account: NewAccounts,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    host: str,
) -> None:
    monkeypatch.setenv("PYSKY_PLC_DIRECTORY", connect.network.plc)
    owner, reader = new_account(host=host), connect.of(new_account())
    plain(reader).web.allow("localhost", "127.0.0.1", "::1")
    hers = connect.of(owner)
    picture_of_her = await hers.media.upload_image(Image(TURNED, alt=""))
    await hers.app.bsky.actor.profile.put(models.app.bsky.actor.profile.Profile(avatar=picture_of_her.blob))
    path, cid = tmp_path / "her.jpg", picture_of_her.blob.ref.link
    size = await reader.media.download_blob(owner.did, cid, to=path)
    assert size == path.stat().st_size == picture_of_her.blob.size
    assert await hers.media.download_blob(owner.did, cid, to=tmp_path / "mine.jpg") == size
    assert (tmp_path / "mine.jpg").read_bytes() == path.read_bytes()
    with pytest.raises(errors.InvalidRequest, match="Blob not found"):
        await reader.media.download_blob(owner.did, cid[:-4] + "aaaa", to=tmp_path / "none")
    assert names_in(tmp_path) == ["her.jpg", "mine.jpg"]
