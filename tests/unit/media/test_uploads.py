"""Pictures and files sent to the PDS."""

from __future__ import annotations

import io
import threading
import warnings
from pathlib import Path
from typing import Any

import pytest

from pysky_sdk import errors, models
from pysky_sdk.media import Image, MissingAltText, Video
from pysky_sdk.media.cids import cid_of
from pysky_sdk.media.limits import Purpose, blob_limit, image_limit
from pysky_sdk.testing import StandIn
from tests.unit.core.support import Kit, failure
from tests.unit.media.conftest import Connect, Serve, Wire
from tests.unit.media.pictures import exif, noise, opened, picture, saved
from tests.unit.web.servers import Script

UPLOAD = "com.atproto.repo.uploadBlob"
LARGE = saved(noise((1000, 700)), quality=100, subsampling=0, exif=exif(6))
DATA = saved(picture("RGB", (80, 60)), "PNG")


def says(status: str, body: bytes, kind: str = "image/png") -> Script:
    head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n"
    return lambda connection, _: connection.sendall(head.encode() + body)


@pytest.mark.parametrize("form", ["bytes", "bytearray", "memoryview", "path", "text", "file", "stream"])
def test_a_picture_comes_from_anywhere(
    connect: Connect, kit: Kit, wire: Wire, tmp_path: Path, form: str
) -> None:
    path = tmp_path / "cat.png"
    path.write_bytes(DATA)
    forms: dict[str, Any] = {
        "bytes": DATA,
        "bytearray": bytearray(DATA),
        "memoryview": memoryview(DATA),
        "path": path,
        "text": str(path),
        "file": io.BytesIO(DATA),
    }
    with path.open("rb") as stream:
        source = {**forms, "stream": stream}[form]
        uploaded = kit.wait(connect(wire).media.upload_image(Image(source, alt="a cat")))
    assert uploaded.alt == "a cat"
    assert (uploaded.aspect_ratio.width, uploaded.aspect_ratio.height) == (80, 60)
    assert uploaded.blob.mime_type == "image/png"
    (request,) = wire.of("uploadBlob")
    assert uploaded.blob.ref.link == cid_of(request.content)
    assert request.headers["content-type"] == "image/png"


def test_what_was_uploaded_fits_into_a_post(connect: Connect, kit: Kit) -> None:
    client = connect()
    assert len(LARGE) > 2_000_000
    uploaded = kit.wait(client.media.upload_image(Image(LARGE, alt="")))
    assert uploaded.blob.size <= 2_000_000
    assert uploaded.aspect_ratio.height > uploaded.aspect_ratio.width
    picture_of = models.app.bsky.embed.images.Image(
        image=uploaded.blob, alt=uploaded.alt, aspect_ratio=uploaded.aspect_ratio
    )
    post = models.app.bsky.feed.post.Post(
        text="hi",
        created_at="2026-11-23T00:00:00.000Z",
        embed=models.app.bsky.embed.images.Images(images=[picture_of]),
    )
    ref = kit.wait(client.app.bsky.feed.post.create(post))
    assert kit.wait(client.app.bsky.feed.post.get(rkey=ref.rkey)).value.embed.images[0].alt == ""


@pytest.mark.parametrize("purpose", ["post", "thumbnail", "avatar", "banner"])
def test_each_purpose_has_the_limits_of_its_lexicon(
    connect: Connect, kit: Kit, wire: Wire, purpose: Purpose
) -> None:
    limit = image_limit(purpose)
    uploaded = kit.wait(connect(wire).media.upload_image(Image(LARGE, alt=""), purpose=purpose))
    assert uploaded.blob.size <= limit.max_bytes
    assert uploaded.blob.mime_type == "image/jpeg"
    assert limit.max_bytes == (2_000_000 if purpose == "post" else 1_000_000)


def test_limits_are_found_however_deep_they_lie() -> None:
    assert blob_limit(models.app.bsky.actor.profile.Profile, "avatar").mime_types == (
        "image/png",
        "image/jpeg",
    )
    with pytest.raises(ValueError, match="'thumbnail'"):
        image_limit("cover")


def test_a_picture_can_be_looked_at_before_it_is_sent(connect: Connect, kit: Kit, server: StandIn) -> None:
    made = kit.wait(connect().media.prepare_image(Image(DATA, alt=""), max_side=40))
    assert (made.width, made.height) == (40, 30)
    assert opened(made.data).size == (40, 30)
    assert "data" not in repr(made)
    assert server.calls == []


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (b"", "empty"),
        ("/no/such/cat.png", "'/no/such/cat.png' cannot be opened"),
        ("cat\x00.png", "cannot be opened"),
        (b"a letter", "<8 bytes> cannot be posted: it is no picture"),
        ("data:image/png;base64,AAAA", "decode it"),
        (DATA[:100], "damaged"),
    ],
)
def test_what_cannot_be_posted_is_never_sent(
    connect: Connect, kit: Kit, server: StandIn, source: Any, said: str
) -> None:
    with pytest.raises(errors.MediaError, match=said) as caught:
        kit.wait(connect().media.upload_image(Image(source, alt="")))
    assert isinstance(caught.value, ValueError)
    assert server.calls == []


def test_text_is_no_picture(connect: Connect, kit: Kit) -> None:
    client = connect()
    with pytest.raises(TypeError, match="mode 'rb'"):
        kit.wait(client.media.upload_image(Image(io.StringIO("text"), alt="")))  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="binary file is needed"):
        kit.wait(client.media.upload_image(Image(7, alt="")))  # type: ignore[arg-type]


def test_a_picture_of_the_web_is_fetched(connect: Connect, kit: Kit, serve: Serve) -> None:
    client = connect()
    client.media._client.web.allow("127.0.0.1")
    server = serve(says("200 OK", DATA))
    uploaded = kit.wait(client.media.upload_image(Image(f"{server.url}/cat.png", alt="")))
    assert uploaded.aspect_ratio.width == 80
    assert b"accept: image/jpeg" in server.requests[0].lower()
    assert b"authorization" not in server.requests[0].lower()


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (says("404 Not Found", b"no"), "answered 404"),
        (says("200 OK", b""), "empty"),
        (says("200 OK", b"<!doctype html><html>", "text/html"), "web page"),
    ],
)
def test_an_address_without_a_picture_is_an_error(
    connect: Connect,
    kit: Kit,
    serve: Serve,
    answer: Script,
    said: str,
) -> None:
    client = connect()
    client.web.allow("127.0.0.1")
    with pytest.raises(errors.MediaError, match=said):
        kit.wait(client.media.upload_image(Image(serve(answer).url, alt="")))


def test_a_private_address_is_not_fetched(connect: Connect, kit: Kit, serve: Serve) -> None:
    server = serve(says("200 OK", DATA))
    with pytest.raises(errors.ForbiddenAddress):
        kit.wait(connect().media.upload_image(Image(server.url, alt="")))
    assert server.requests == []


def test_a_description_is_asked_for() -> None:
    with pytest.warns(MissingAltText, match="people who cannot see it") as told:
        assert Image(DATA).alt == ""
    assert told[0].filename == __file__
    with pytest.warns(MissingAltText, match="Video"):
        Video("cat.mp4")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert Image(DATA, alt="").alt == ""
        assert Image(DATA, "a cat").alt == "a cat"


def test_a_source_is_named_and_not_printed() -> None:
    assert repr(Image(b"secret", alt="")) == "Image(<6 bytes>, alt='')"
    assert repr(Video(Path("a.mp4"), alt="b")) == "Video('a.mp4', alt='b')"
    assert repr(Image(io.BytesIO(b""), alt="")) == "Image(<BytesIO>, alt='')"


def test_the_sending_of_a_file_is_told(connect: Connect, kit: Kit, tmp_path: Path) -> None:
    path, told = tmp_path / "file.bin", list[tuple[int, int]]()
    path.write_bytes(bytes(1_000_000))
    blob = kit.wait(
        connect().media.upload_blob(
            path, "application/x-any", progress=lambda sent, total: told.append((sent, total))
        )
    )
    assert (blob.size, blob.mime_type) == (1_000_000, "application/x-any")
    assert told[-1] == (1_000_000, 1_000_000)
    assert len(told) > 10


def test_the_telling_happens_in_the_callers_own_thread(connect: Connect, kit: Kit, tmp_path: Path) -> None:
    path, threads = tmp_path / "file.bin", set[int]()
    path.write_bytes(bytes(300_000))
    kit.wait(connect().media.upload_blob(path, "a/b", progress=lambda *_: threads.add(threading.get_ident())))
    assert threads == {threading.get_ident()}


def test_the_telling_begins_anew_with_a_repetition(connect: Connect, kit: Kit, wire: Wire) -> None:
    wire.faults[UPLOAD] = [failure(503, "NotEnoughResources")]
    told: list[int] = []
    kit.wait(
        connect(wire).media.upload_blob(bytes(200_000), "a/b", progress=lambda sent, _: told.append(sent))
    )
    assert told.count(200_000) == 2


def test_an_iterator_is_uploaded_with_its_length(connect: Connect, kit: Kit, wire: Wire) -> None:
    parts = iter([b"a" * 10, b"b" * 20])
    blob = kit.wait(connect(wire).media.upload_blob(parts, "a/b", progress=lambda _sent, _total: None))
    assert blob.size == 30
    assert wire.of("uploadBlob")[0].headers["content-length"] == "30"
