"""Link cards of pages on loopback, posted and read back through the AppView."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator

import pytest
from PIL import Image

from pysky_sdk import errors, models
from pysky_sdk.syntax import now
from tests.network.harness import NewAccount
from tests.network.harness.polling import eventually_async
from tests.network.journeys.either import Connections, plain
from tests.unit.cards.site import Site, colour_of, picture
from tests.unit.web.servers import Server

NewAccounts = Callable[..., NewAccount]
HEAD = (
    '<meta property="og:title" content="Grüße &amp; 日本"><meta property="og:description" content="About it">'
    '<meta property="og:image" content="pic.png">'
)


@pytest.fixture
def site() -> Site:
    site = Site()
    site.page("/one", HEAD)
    site.file("/pic.png", picture(size=(800, 400)), "image/png")
    return site


@pytest.fixture
def base(site: Site) -> Iterator[str]:
    with Server(site) as server:
        yield server.url


async def test_a_card_is_made_posted_and_shown(
    connect: Connections, new_account: NewAccounts, base: str
) -> None:
    account = new_account()
    client = connect.of(account)
    with pytest.raises(errors.ForbiddenAddress):
        await client.link_card(f"{base}/one")
    plain(client).web.allow("127.0.0.1")
    card = await client.link_card(f"{base}/one")
    assert (card.title, card.description, card.image_type) == ("Grüße & 日本", "About it", "image/png")
    embed = await client.cards.embed(card)
    post = models.app.bsky.feed.post.Post(text="Look", created_at=now(), embed=embed)
    ref = await client.app.bsky.feed.post.create(post)

    async def shown() -> models.app.bsky.embed.external.ViewExternal | None:
        found = await client.app.bsky.feed.get_posts(uris=[ref.uri])
        view = found.posts[0].embed if found.posts else None
        return view.external if isinstance(view, models.app.bsky.embed.external.View) else None

    external = await eventually_async(shown)
    assert external is not None
    assert (external.uri, external.title, external.description) == (
        f"{base}/one",
        "Grüße & 日本",
        "About it",
    )
    assert external.thumb is not None
    blob = embed.external.thumb
    assert isinstance(blob, models.Blob)
    kept = await client.com.atproto.sync.get_blob(did=account.did, cid=blob.ref.link)
    assert (kept, colour_of(kept)) == (card.image, (255, 0, 0))


async def test_a_post_with_a_link_card_in_one_line(
    connect: Connections, new_account: NewAccounts, base: str, site: Site
) -> None:
    client = connect.of(new_account())
    plain(client).web.allow("127.0.0.1")
    ref = await client.post("Look at this", link_card=f"{base}/one")
    record = (await client.app.bsky.feed.post.get(rkey=ref.rkey)).value
    external = record.embed.external
    assert (external.uri, external.title) == (f"{base}/one", "Grüße & 日本")
    assert site.asked == ["/one", "/pic.png"]


async def test_a_picture_beyond_the_limit_is_taken_by_the_server_when_it_was_scaled(
    connect: Connections, new_account: NewAccounts, base: str, site: Site
) -> None:
    out = io.BytesIO()
    Image.effect_noise((2500, 1600), 200).save(out, "PNG")
    assert len(out.getvalue()) > 1_000_000
    site.file("/pic.png", out.getvalue(), "image/png")
    client = connect.of(new_account())
    plain(client).web.allow("127.0.0.1")
    card = await client.link_card(f"{base}/one", timeout=60)
    embed = await client.cards.embed(card)
    assert embed.external.thumb.size == len(card.image)
    post = models.app.bsky.feed.post.Post(text="Large", created_at=now(), embed=embed)
    assert (await client.app.bsky.feed.post.create(post)).uri
