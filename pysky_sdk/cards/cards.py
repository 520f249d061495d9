# Made from pysky_sdk/cards/cards_aio.py by `nox -s codegen`. Do not edit.
"""`Client.cards` and `Client.link_card`; the twins for `Client` are made from it."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING

from pysky_sdk.cards.card import LinkCard
from pysky_sdk.cards.reading import host_of, is_image, link_of, metadata_of, prepared
from pysky_sdk.core.guarded.guard import Deadline
from pysky_sdk.errors import InputError, NetworkError, WebError

if TYPE_CHECKING:
    from pysky_sdk.cards.page import Page
    from pysky_sdk.client import Client
    from pysky_sdk.media import PreparedImage
    from pysky_sdk.models.app.bsky.embed.external import External
    from pysky_sdk.web import Fetched

log = logging.getLogger("pysky_sdk.cards")

_PAGE = 2 * 1024 * 1024
"""Bytes of a page that are read: its metadata stands at the beginning."""
_IMAGE = 20 * 1024 * 1024
_PAGE_TYPES = "text/html, application/xhtml+xml, */*;q=0.5"
_IMAGE_TYPES = "image/jpeg, image/png, image/webp, image/*;q=0.8, */*;q=0.1"


class Cards:
    """Link cards, made of what pages say of themselves."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def of(self, url: str, *, timeout: float = 15.0) -> LinkCard:  # noqa: ASYNC109, RUF100 - of all of it
        """Make a card of a page.

        Its title, description and picture are those of its Open Graph or Twitter tags, or else its <title>
        and its meta description. Anything else than a page has the name of its file as its title; a picture
        shows itself. A picture that cannot be had in time, or is none, is left out and logged.

        Args:
            url: the page. It is looked up as `client.web` does: on the public internet only, unless allowed.
            timeout: seconds for the page and its picture together.

        Raises:
            errors.InputError: the URL cannot be looked up.
            errors.ForbiddenAddress: it, or a redirect, leads to an address that is not allowed.
            errors.WebError: the server answered with an error, or with something that cannot be read.
            errors.NetworkError: the host does not exist, or did not answer in time.
            ImportError: the extra `media` is not installed.
        """
        deadline = Deadline(timeout)
        page = self._client.web.get(
            url, max_bytes=_PAGE, accept=_PAGE_TYPES, timeout=timeout, downgrade=True, truncate=True
        )
        if not page.ok:
            raise WebError(
                f"There is no card of {page.url.partition('?')[0]}: the server answered {page.status}. Some "
                "servers refuse programs: LinkCard(url, title) makes a card by hand.",
                host=host_of(page.url),
            )
        work = self._client._driver.work  # noqa: SLF001 - the client's own parts
        link = work(partial(link_of, url))
        about = work(partial(metadata_of, page))
        image = self._image(page, about, deadline)
        if image is None:
            return LinkCard(link, about.title, about.description)
        return LinkCard(link, about.title, about.description, image.data, image.mime_type)

    def embed(self, card: LinkCard) -> External:
        """Upload a card's picture and return the card as a post's embed.

        Raises:
            errors.PyskyError: the upload failed.
        """
        if card.image is None:
            return card.embed()
        output = self._client.com.atproto.repo.upload_blob(
            data=card.image, content_type=card.image_type or "image/jpeg"
        )
        return card.embed(output.blob)

    def _image(self, page: Fetched, about: Page, deadline: Deadline) -> PreparedImage | None:
        """Return the first picture that can be used."""
        if is_image(page) and not page.truncated:
            return self._prepared(page)
        for source in (page.url,) if is_image(page) else about.images:
            if deadline.left() <= 0:
                log.info("The pictures of %s took too long.", page.url.partition("?")[0])
                return None
            try:
                found = self._client.web.get(
                    source, max_bytes=_IMAGE, accept=_IMAGE_TYPES, timeout=deadline.left(), downgrade=True
                )
            except (WebError, NetworkError, InputError) as error:
                log.info("A picture is left out of a link card: %s", error)
                continue
            image = self._prepared(found) if found.ok else None
            if image is not None:
                return image
        return None

    def _prepared(self, found: Fetched) -> PreparedImage | None:
        return self._client._driver.work(partial(prepared, found))  # noqa: SLF001 - the client's own parts
