"""From what a look-up returned to the parts of a card. It blocks: it is done beside event loops."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from pysky_sdk.cards.charsets import decode_page
from pysky_sdk.cards.page import Page, name_of, read_page
from pysky_sdk.errors import InputError

if TYPE_CHECKING:
    from pysky_sdk.media import PreparedImage
    from pysky_sdk.web import Fetched

log = logging.getLogger("pysky_sdk.cards")

# A file of some kilobytes may be a picture that fills the memory, and strangers choose it.
_MOST_PIXELS = 20_000_000

_HTML = frozenset({"text/html", "application/xhtml+xml"})
_UNSAID = frozenset({"", "application/octet-stream", "text/plain"})
_BEGINNINGS = (b"<!doctype html", b"<html", b"<head")


def link_of(url: str) -> str:
    """Return an address as a card may have it: in ASCII."""
    from pysky_sdk.core.guarded.urls import place_of

    return place_of(url).link


def host_of(url: str) -> str:
    """Return the host of an address."""
    return urlsplit(url).hostname or ""


def metadata_of(fetched: Fetched) -> Page:
    """Return what a page says of itself; of anything else, the name of its file."""
    if is_html(fetched):
        return read_page(decode_page(fetched.body, fetched.charset, truncated=fetched.truncated), fetched.url)
    return Page(name_of(fetched.url), "", ())


def is_html(fetched: Fetched) -> bool:
    """Whether it is a page; one of no type is, if it begins as one."""
    if fetched.content_type in _UNSAID:
        return fetched.body[:200].lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith(_BEGINNINGS)
    return fetched.content_type in _HTML


def is_image(fetched: Fetched) -> bool:
    """Whether it is a picture."""
    return fetched.content_type.startswith("image/")


def prepared(fetched: Fetched) -> PreparedImage | None:
    """Return a picture within the limit of a card's, or None for one that cannot be used."""
    from pysky_sdk.media import prepare_image
    from pysky_sdk.media.limits import image_limit

    try:
        limit = image_limit("thumbnail")
        return prepare_image(
            fetched.body,
            max_bytes=limit.max_bytes,
            mime_types=limit.mime_types,
            allow_still=True,
            max_pixels=_MOST_PIXELS,
        )
    except InputError as error:
        log.info("The picture %s is left out of a link card: %s", fetched.url.partition("?")[0], error)
        return None
