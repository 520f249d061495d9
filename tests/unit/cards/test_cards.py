"""`client.link_card` and `client.cards` against a site on loopback."""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from pysky_sdk import errors
from pysky_sdk.cards import LinkCard
from pysky_sdk.media.limits import image_limit
from tests.unit.cards.site import Site, colour_of, picture
from tests.unit.core.support import FakePds, Kit, reply
from tests.unit.web.servers import Server

RED, BLUE = (255, 0, 0), (0, 0, 255)
HEAD = '<meta property="og:title" content="A title"><meta property="og:description" content="About it">'
IMAGE = '<meta property="og:image" content="/{}">'


@pytest.fixture
def site() -> Site:
    return Site()


@pytest.fixture
def base(site: Site, serve: Callable[..., Server]) -> str:
    return serve(site).url


def card_of(kit: Kit, url: str, **options: Any) -> Any:
    client = kit.client()
    client.web.allow("127.0.0.1")
    return kit.wait(client.link_card(url, **options))


def test_a_card_is_made_of_a_page(kit: Kit, site: Site, base: str) -> None:
    site.page("/one", HEAD + IMAGE.format("a.png"))
    site.file("/a.png", picture(), "image/png")
    card = card_of(kit, f"{base}/one?x=ü#part")
    assert (card.url, card.title, card.description) == (f"{base}/one?x=%C3%BC#part", "A title", "About it")
    assert (card.image_type, colour_of(card.image)) == ("image/png", RED)
    assert "image=" not in repr(card)


def test_the_address_stays_the_given_one_and_pictures_follow_the_redirect(
    kit: Kit, site: Site, base: str
) -> None:
    site.file("/short", b"", "text/plain", 302, location="/deep/one")
    site.page("/deep/one", HEAD + IMAGE.format("x").replace("/x", "a.png"))
    site.file("/deep/a.png", picture(), "image/png")
    card = card_of(kit, f"{base}/short")
    assert (card.url, card.title, colour_of(card.image)) == (f"{base}/short", "A title", RED)


def test_the_first_picture_that_can_be_used_is_taken(
    kit: Kit, site: Site, base: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "pysky_sdk.cards")
    names = ["none.png", "page.png", "broken.png", "good.png"]
    site.page("/one", HEAD + "".join(IMAGE.format(name) for name in names))
    site.page("/page.png", "no picture")
    site.file("/broken.png", picture()[:60], "image/png")
    site.file("/good.png", picture(colour="blue"), "text/plain")
    assert colour_of(card_of(kit, f"{base}/one").image) == BLUE
    assert "/broken.png is left out of a link card" in caplog.text


@pytest.mark.parametrize(
    "image",
    [
        "http://10.0.0.1/a.png",
        "http://127.0.0.2/a.png",
        "http://u:p@a.example/a.png",
        "http://127.0.0.1:1/a.png",
    ],
)
def test_a_page_without_a_usable_picture_is_a_card_without_one(
    kit: Kit, site: Site, base: str, image: str
) -> None:
    site.page("/one", HEAD + f'<meta property="og:image" content="{image}">')
    card = card_of(kit, f"{base}/one")
    assert (card.title, card.image, card.image_type) == ("A title", None, None)


def test_a_large_picture_is_made_to_fit(kit: Kit, site: Site, base: str) -> None:
    import io
    import os

    from PIL import Image

    noise = Image.frombytes("RGB", (1200, 900), os.urandom(1200 * 900 * 3))
    out = io.BytesIO()
    noise.save(out, "PNG")
    limit = image_limit("thumbnail").max_bytes
    assert len(out.getvalue()) > limit
    site.page("/one", HEAD + IMAGE.format("noise.png"))
    site.file("/noise.png", out.getvalue(), "image/png")
    card = card_of(kit, f"{base}/one", timeout=60)
    assert 0 < len(card.image) <= limit


def test_a_small_file_that_would_fill_the_memory_is_left_out(
    kit: Kit, site: Site, base: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "pysky_sdk.cards")
    data = picture("PNG", (5000, 4100), "red")
    assert len(data) < 500_000
    site.page("/one", HEAD + IMAGE.format("bomb.png") + IMAGE.format("good.png"))
    site.file("/bomb.png", data, "image/png")
    site.file("/good.png", picture(colour="blue"), "image/png")
    assert colour_of(card_of(kit, f"{base}/one").image) == BLUE
    assert "5000 x 4100 pixels, more than 20 million" in caplog.text


def test_an_animation_shows_its_first_picture(kit: Kit, site: Site, base: str) -> None:
    from PIL import Image

    frames = [Image.new("RGB", (20, 20), colour) for colour in ("blue", "red")]
    data = picture("GIF", (20, 20), "red", save_all=True, append_images=frames)
    site.page("/one", HEAD + IMAGE.format("a.gif"))
    site.file("/a.gif", data, "image/gif")
    card = card_of(kit, f"{base}/one")
    assert (card.image_type != "image/gif", colour_of(card.image)) == (True, RED)


def test_a_picture_is_its_own_card(kit: Kit, site: Site, base: str) -> None:
    site.file("/pics/my%20cat.png", picture(), "image/png")
    card = card_of(kit, f"{base}/pics/my%20cat.png")
    assert (card.title, card.description, colour_of(card.image)) == ("my cat.png", "", RED)


def test_a_large_picture_is_its_own_card_too(kit: Kit, site: Site, base: str) -> None:
    data = picture("BMP", (1000, 900))
    assert len(data) > 2 * 1024 * 1024
    site.file("/big.bmp", data, "image/bmp")
    assert colour_of(card_of(kit, f"{base}/big.bmp").image) == RED


@pytest.mark.parametrize(
    "kind", ["application/pdf", "application/octet-stream", "text/plain", "", "nonsense"]
)
def test_anything_else_has_the_name_of_its_file(kit: Kit, site: Site, base: str, kind: str) -> None:
    site.file("/paper.pdf", b"%PDF-1.7 <title>No</title>", kind)
    card = card_of(kit, f"{base}/paper.pdf")
    assert (card.title, card.description, card.image) == ("paper.pdf", "", None)


def test_a_page_without_a_type_is_known_by_its_beginning(kit: Kit, site: Site, base: str) -> None:
    site.file("/x", b"\xef\xbb\xbf\n <!DOCTYPE html><title>Known</title>", "")
    assert card_of(kit, f"{base}/x").title == "Known"


def test_the_metadata_of_a_huge_page_is_at_its_beginning(kit: Kit, site: Site, base: str) -> None:
    body = f"<html><head>{HEAD}</head><body>{'<p>x' * 1_000_000}".encode()
    site.file("/huge", body, "text/html")
    assert card_of(kit, f"{base}/huge").title == "A title"


@pytest.mark.parametrize("status", [403, 404, 500])
def test_an_error_is_no_page(kit: Kit, site: Site, base: str, status: int) -> None:
    site.file("/one", b"<title>Error</title>", "text/html", status)
    with pytest.raises(errors.WebError, match=rf"no card of .*/one: the server answered {status}\."):
        card_of(kit, f"{base}/one?secret")


def test_a_private_address_is_refused(kit: Kit, site: Site, base: str) -> None:
    with pytest.raises(errors.ForbiddenAddress):
        kit.wait(kit.client().link_card(base))
    assert site.asked == []


def test_a_slow_picture_does_not_hold_a_card_up(kit: Kit, site: Site, base: str) -> None:
    stop = threading.Event()
    site.page("/one", HEAD + IMAGE.format("slow.png") * 2 + IMAGE.format("other.png"))
    site.pages["/slow.png"] = lambda *_: stop.wait(10)
    site.file("/other.png", picture(), "image/png")
    card = card_of(kit, f"{base}/one", timeout=1.0)
    stop.set()
    assert (card.title, card.image) == ("A title", None)
    assert "/other.png" not in site.asked


def test_a_card_becomes_an_embed_with_its_picture_uploaded(kit: Kit, pds: FakePds) -> None:
    uploads: list[httpx.Request] = []

    def server(request: httpx.Request) -> httpx.Response:
        if not request.url.path.endswith("uploadBlob"):
            return pds(request)
        uploads.append(request)
        size = len(request.content)
        link = "bafkreih6jkxpgwb3n3v4x5sdfkvhbwzhiqvrd6vtx2rmcvq7ucqbrlxyzu"
        blob = {"$type": "blob", "ref": {"$link": link}, "mimeType": "image/png", "size": size}
        return reply({"blob": blob})

    client = kit.client(server, "alice.test", "hunter2")
    card = LinkCard("https://a.example/", "T", "D", picture(), "image/png")
    embed = kit.wait(client.cards.embed(card))
    wire = embed.to_wire()
    assert (uploads[0].content, uploads[0].headers["content-type"]) == (card.image, "image/png")
    assert wire["external"].pop("thumb")["size"] == len(picture())
    expected = {"uri": "https://a.example/", "title": "T", "description": "D"}
    assert wire["external"] == expected
    plain = kit.wait(client.cards.embed(LinkCard("https://a.example/", "T", "D")))
    assert json.loads(plain.to_wire_json())["external"] == expected
    assert len(uploads) == 1
