"""Posts with images and link cards on the real network, which has no video service."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from pysky_sdk import errors
from pysky_sdk.media import Image
from tests.network.harness import NewAccount, eventually_async
from tests.network.journeys.either import Connections
from tests.unit.media.pictures import noise, picture, saved

NewAccounts = Callable[..., NewAccount]
PNG = saved(picture(size=(400, 300)), "PNG")
PAGE = b"""<html><head><title>A page</title><meta property="og:description" content="About cats">
<meta property="og:image" content="/cat.png"></head></html>"""


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A page with a picture, on loopback."""
    monkeypatch.setenv("PYSKY_WEB_ALLOW", "127.0.0.1")
    pages = {"/page": ("text/html", PAGE), "/cat.png": ("image/png", PNG)}

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            kind, body = pages.get(self.path, ("text/plain", b""))
            self.send_response(200 if body else 404)
            self.send_header("content-type", kind)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as http:
        thread = threading.Thread(target=http.serve_forever, args=(0.05,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{http.server_address[1]}"
        finally:
            http.shutdown()
            thread.join()


async def shown(client: Any, ref: Any) -> Any:
    """What a post embeds, once the AppView shows it."""

    async def look() -> Any:
        return (await client.app.bsky.feed.get_posts(uris=[ref.uri])).posts[0].embed

    return await eventually_async(look)


async def test_images(connect: Connections, new_account: NewAccounts, site: str, tmp_path: Path) -> None:
    client = connect.of(new_account())
    path = tmp_path / "large.png"
    path.write_bytes(saved(noise((1500, 1000)), "PNG"))  # more than the Lexicon allows
    images = [Image(path, "noise"), (PNG, "bytes"), (f"{site}/cat.png", "a cat")]
    ref = await client.post("look", images=images)
    embed = await shown(client, ref)
    assert [it.alt for it in embed.images] == ["noise", "bytes", "a cat"]
    assert [it.aspect_ratio.width / it.aspect_ratio.height for it in embed.images] == [
        pytest.approx(1.5, abs=0.01),
        pytest.approx(4 / 3),
        pytest.approx(4 / 3),
    ]
    record = (await client.app.bsky.feed.post.get(ref.rkey)).value
    assert all(it.image.size <= 2_000_000 for it in record.embed.images)


async def test_a_link_card(connect: Connections, new_account: NewAccounts, site: str) -> None:
    client = connect.of(new_account())
    ref = await client.post(f"Read {site}/page", link_card=True)
    external = (await shown(client, ref)).external
    assert (external.uri, external.title, external.description) == (f"{site}/page", "A page", "About cats")
    assert external.thumb
    with pytest.raises(errors.WebError):
        await client.post("x", link_card=f"{site}/nothing")


async def test_a_quote_with_an_image(connect: Connections, new_account: NewAccounts) -> None:
    client = connect.of(new_account())
    first = await client.post("first", labels=["nudity", "my-own-label"])
    ref = await client.post(quote=first.url, images=[(PNG, "a picture")])
    embed = await shown(client, ref)
    assert embed.record.record.uri == first.uri
    assert [it.alt for it in embed.media.images] == ["a picture"]


async def test_a_thread_of_markdown_with_images(
    connect: Connections, new_account: NewAccounts, tmp_path: Path
) -> None:
    client = connect.of(new_account())
    path = tmp_path / "cat.png"
    path.write_bytes(PNG)
    words = "Words and more words. " * 12
    refs = await client.thread(markdown=f"{words}\n\n![first]({path})\n\n{words}\n\n![last]({path})")
    embeds = [
        it for it in [(await client.app.bsky.feed.post.get(ref.rkey)).value.embed for ref in refs] if it
    ]
    assert [image.alt for embed in embeds for image in embed.images] == ["first", "last"]
    assert (await shown(client, refs[-1])).images
