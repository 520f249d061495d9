"""Posts with images, videos and link cards, sent to a stand-in for the servers."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pysky_sdk import errors
from pysky_sdk.cards import LinkCard
from pysky_sdk.media import Caption, Image, Video
from pysky_sdk.media.cids import cid_of
from pysky_sdk.media.values import MissingAltText, UploadedVideo
from pysky_sdk.modeling import Blob, CidLink
from pysky_sdk.posts import Draft
from pysky_sdk.posts.embeds import video_embed
from pysky_sdk.testing import Account, StandIn
from tests.unit.core.support import FakeClock, Kit
from tests.unit.media.movies import mp4, track
from tests.unit.media.pictures import picture, saved

PNG, JPEG = saved(picture(), "PNG"), saved(picture(size=(30, 60)))
VTT = b"WEBVTT\n\n00:00.000 --> 00:01.000\nHello\n"
PAGE = b"""<html><head><meta property="og:title" content="A title"><meta property="og:description"
content="It says"><meta property="og:image" content="/cat.png"></head></html>"""


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> FakeClock:
    fake = FakeClock()
    fake.now = time.time()  # the stand-in looks at when tokens end
    monkeypatch.setattr("pysky_sdk.core.base.Clock", lambda: fake)
    return fake


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[StandIn]:
    with StandIn() as running:
        monkeypatch.setenv("PYSKY_VIDEO_SERVICE", running.url)
        monkeypatch.setenv("PYSKY_WEB_ALLOW", "127.0.0.1")
        yield running


@pytest.fixture
def alice(server: StandIn) -> Account:
    return server.add_account("alice.test")


@pytest.fixture
def client(kit: Kit, server: StandIn, alice: Account) -> Any:
    """Alice's client."""
    where = {"service": server.url, "public_service": server.url}
    return kit.client(None, alice.handle, alice.password, validation="strict", **where)


def embed_of(kit: Kit, client: Any, ref: Any) -> dict[str, Any]:
    """What a post embeds, as it was sent."""
    embed: dict[str, Any] = kit.wait(client.app.bsky.feed.post.get(ref.rkey)).value.to_wire()["embed"]
    return embed


def written(server: StandIn) -> list[str]:
    """The calls that changed something."""
    reads = ("get", "list", "create" + "Session", "resolve", "search")
    return [
        name for name in (it.nsid.rpartition(".")[2] for it in server.calls) if not name.startswith(reads)
    ]


def test_images_of_every_source(kit: Kit, server: StandIn, client: Any, tmp_path: Path) -> None:
    path = tmp_path / "cat.png"
    path.write_bytes(PNG)
    address = server.add_page("/cat.jpg", JPEG, "image/jpeg")
    images = [Image(path, "a path"), (PNG, "bytes"), (str(path), "a text"), (address, "an address")]
    ref = kit.wait(client.post("look", images=images))
    embed = embed_of(kit, client, ref)
    assert embed["$type"] == "app.bsky.embed.images"
    assert [it["alt"] for it in embed["images"]] == ["a path", "bytes", "a text", "an address"]
    ratios = [it["aspectRatio"] for it in embed["images"]]
    assert ratios == [{"width": 40, "height": 30}] * 3 + [{"width": 30, "height": 60}]
    assert all(it["image"]["mimeType"].startswith("image/") for it in embed["images"])


def test_what_was_uploaded_already_is_used(kit: Kit, server: StandIn, client: Any) -> None:
    image = kit.wait(client.media.upload_image(Image(PNG, "a cat")))
    video = kit.wait(client.media.upload_video(Video(mp4(track(), duration=3), "it moves")))
    uploads = [name for name in written(server) if name.startswith("upload")]
    for number in range(2):
        ref = kit.wait(client.post(f"look {number}", images=[image, (JPEG, "a dog")][: number + 1]))
        assert embed_of(kit, client, ref)["images"][0] == {
            "image": image.blob.to_wire(),
            "alt": "a cat",
            "aspectRatio": {"width": 40, "height": 30},
        }
    assert embed_of(kit, client, kit.wait(client.post(video=video)))["video"] == video.blob.to_wire()
    assert [name for name in written(server) if name.startswith("upload")] == [*uploads, "uploadBlob"]


def test_an_image_without_a_description_is_asked_about(kit: Kit, client: Any) -> None:
    with pytest.warns(MissingAltText):
        ref = kit.wait(client.post(images=[PNG]))
    assert embed_of(kit, client, ref)["images"][0]["alt"] == ""


def test_images_of_markdown_are_uploaded(kit: Kit, server: StandIn, client: Any, tmp_path: Path) -> None:
    (tmp_path / "cat.png").write_bytes(PNG)
    ref = kit.wait(client.post(markdown=f"See:\n\n![A *cat*]({tmp_path}/cat.png)"))
    (image,) = embed_of(kit, client, ref)["images"]
    assert image["alt"] == "A cat"
    with pytest.raises(errors.InputError, match="at most 4 images; this one has 5"):
        kit.wait(client.post(markdown="![a](x.png) ![b](x.png)", images=[(PNG, "")] * 3))


def test_an_image_that_is_none_stops_the_post(kit: Kit, server: StandIn, client: Any) -> None:
    with pytest.raises(errors.MediaError):
        kit.wait(client.post("look", images=[(b"no image", "x")]))
    with pytest.raises(errors.MediaError, match="cannot be opened"):
        kit.wait(client.thread(["one", Draft("two", images=[("/no/such/file.png", "x")])]))
    assert written(server) == []


def test_a_video(kit: Kit, client: Any) -> None:
    video = Video(mp4(track(), duration=3), "a cat", captions=[Caption("en", VTT)])
    embed = embed_of(kit, client, kit.wait(client.post("look", video=video)))
    assert (embed["$type"], embed["alt"]) == ("app.bsky.embed.video", "a cat")
    assert embed["video"]["mimeType"] == "video/mp4"
    assert embed["aspectRatio"] == {"width": 640, "height": 360}
    assert [it["lang"] for it in embed["captions"]] == ["en"]
    assert "presentation" not in embed
    bare = embed_of(kit, client, kit.wait(client.post(video=(mp4(track(), duration=3), ""))))
    assert bare.keys() == {"$type", "video", "aspectRatio"}


def test_an_animation_is_shown_as_one() -> None:
    blob = Blob(ref=CidLink(link=cid_of(b"x")), mime_type="video/mp4", size=1)
    moving = video_embed(UploadedVideo(blob, None, "it moves", presentation="gif"))
    assert moving.to_wire() == {
        "video": blob.to_wire(),
        "alt": "it moves",
        "presentation": "gif",
    }


def test_a_link_card_of_a_page(kit: Kit, server: StandIn, client: Any) -> None:
    server.add_page("/cat.png", PNG, "image/png")
    url = server.add_page("/page", PAGE)
    for card, text in ((url, "look"), (True, f"see {url}")):
        embed = embed_of(kit, client, kit.wait(client.post(text, link_card=card)))
        thumb = embed["external"].pop("thumb")
        assert thumb["mimeType"].startswith("image/")
        assert embed == {
            "$type": "app.bsky.embed.external",
            "external": {"uri": url, "title": "A title", "description": "It says"},
        }


def test_a_link_card_by_hand(kit: Kit, server: StandIn, client: Any) -> None:
    ref = kit.wait(client.post(link_card=LinkCard("https://example.com/a", "Title")))
    external = {"uri": "https://example.com/a", "title": "Title", "description": ""}
    assert embed_of(kit, client, ref) == {"$type": "app.bsky.embed.external", "external": external}


def test_a_page_that_is_not_there_stops_the_post(kit: Kit, server: StandIn, client: Any) -> None:
    with pytest.raises(errors.WebError):
        kit.wait(client.post("look", link_card=f"{server.url}/nothing/here"))
    assert written(server) == []


def test_a_quote_with_media(kit: Kit, client: Any) -> None:
    first = kit.wait(client.post("first"))
    ref = kit.wait(client.post("look", quote=first, images=[(PNG, "a cat")]))
    embed = embed_of(kit, client, ref)
    assert embed["$type"] == "app.bsky.embed.recordWithMedia"
    assert embed["record"]["record"] == {"uri": first.uri, "cid": first.cid}
    assert embed["media"]["$type"] == "app.bsky.embed.images"
    assert embed["media"]["images"][0]["alt"] == "a cat"


def test_a_thread_with_images(kit: Kit, client: Any) -> None:
    parts = ["one", Draft("two", images=[(PNG, "a cat")]), {"text": "three", "images": [(JPEG, "a dog")]}]
    refs = kit.wait(client.thread(parts))
    alts = [embed_of(kit, client, ref)["images"][0]["alt"] for ref in refs[1:]]
    assert alts == ["a cat", "a dog"]


def test_a_long_markdown_text_keeps_its_images(kit: Kit, client: Any, tmp_path: Path) -> None:
    path = tmp_path / "cat.png"
    path.write_bytes(PNG)
    words = "Words and words. " * 15
    markdown = f"{words}\n\n![first]({path})\n\n{words}\n\n{words}\n\n![last]({path})"
    refs = kit.wait(client.thread(markdown=markdown))
    records = [kit.wait(client.app.bsky.feed.post.get(ref.rkey)).value for ref in refs]
    alts = [it.alt for record in records if record.embed for it in record.embed.images]
    assert (len(refs) >= 3, alts) == (True, ["first", "last"])


def test_what_was_uploaded_once_is_not_for_a_key_that_is_used(kit: Kit, server: StandIn, client: Any) -> None:
    first = kit.wait(client.post("look", images=[(PNG, "a cat")], key="k"))
    before = written(server)
    assert kit.wait(client.post("look", images=[(PNG, "a cat")], key="k")) == first
    assert written(server) == before == ["uploadBlob", "createRecord"]
