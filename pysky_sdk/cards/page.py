"""What a page says of itself: Open Graph, Twitter's tags, and plain HTML.

Sources: https://ogp.me, X's documentation of cards, HTML's own <title>, description and image_src.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import unquote, urljoin, urlsplit

from pysky_sdk.cards.taming import tamed

if TYPE_CHECKING:
    from collections.abc import Iterable

_TITLES = ("og:title", "twitter:title")
_DESCRIPTIONS = ("og:description", "twitter:description", "description")
_IMAGES = ("og:image:secure_url", "og:image", "og:image:url", "twitter:image", "twitter:image:src")

# Controls, and marks that turn the direction of all that follows; joiners of emoji and scripts stay.
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")

LONGEST_TITLE = 300
LONGEST_DESCRIPTION = 1000
MOST_IMAGES = 4
"""Pictures that are tried."""


class Page(NamedTuple):
    """What a card needs of a page."""

    title: str
    description: str
    images: tuple[str, ...]
    """Absolute addresses, the best first."""


def read_page(html: str, url: str) -> Page:
    """Read the metadata of a page that came from an address.

    Raises:
        ImportError: selectolax is missing.
    """
    tree = _parsed(html)
    metas = _metas(tree)
    title = _first(metas, _TITLES) or _text(tree, "head title") or _text(tree, "title")
    base = _base(tree, url)
    sources = [text for name in _IMAGES for text in metas.get(name, ())]
    sources += [str(node.attributes.get("href") or "") for node in tree.css('link[rel~="image_src"]')]
    return Page(
        title=shorten(title, LONGEST_TITLE) or name_of(url),
        description=shorten(_first(metas, _DESCRIPTIONS), LONGEST_DESCRIPTION),
        images=tuple(_addresses(sources, base))[:MOST_IMAGES],
    )


def name_of(url: str) -> str:
    """Return the name of the file at an address, or else its host."""
    parts = urlsplit(url)
    name = shorten(unquote(parts.path.rpartition("/")[2]), LONGEST_TITLE)
    return name or parts.hostname or url


def shorten(text: str, most: int) -> str:
    """Put a text on one line, cut after so many grapheme clusters, between words where that is possible."""
    words = " ".join(_UNSEEN.sub("", text[: most * 40]).split())
    if len(words) <= most:
        return words
    import regex

    clusters = regex.findall(r"\X", words)
    if len(clusters) <= most:
        return words
    cut = "".join(clusters[: most - 1])
    space = cut.rfind(" ")
    return f"{cut[:space] if space > len(cut) * 3 // 4 else cut}…"


def _parsed(html: str) -> Any:
    try:
        from selectolax.lexbor import LexborHTMLParser
    except ImportError as error:
        raise ImportError("Link cards need selectolax: pip install 'pysky-sdk[media]'.") from error
    return LexborHTMLParser(tamed(html))


def _metas(tree: Any) -> dict[str, list[str]]:
    """Return the contents of <meta> by name, in their order; some pages write `name` for `property`."""
    found: dict[str, list[str]] = {}
    for node in tree.css("meta[content]"):
        content = str(node.attributes.get("content") or "").strip()
        for kind in ("property", "name"):
            for name in str(node.attributes.get(kind) or "").lower().split():
                if content:
                    found.setdefault(name, []).append(content)
    return found


def _first(metas: dict[str, list[str]], names: Iterable[str]) -> str:
    return next((text for name in names for text in metas.get(name, ())), "")


def _text(tree: Any, selector: str) -> str:
    node = tree.css_first(selector)
    return "" if node is None else str(node.text())


def _base(tree: Any, url: str) -> str:
    node = tree.css_first("base[href]")
    return _joined(url, str(node.attributes.get("href") or "")) or url if node is not None else url


def _addresses(sources: Iterable[str], base: str) -> list[str]:
    joined = (_joined(base, source.strip()) for source in sources if source.strip())
    return list(dict.fromkeys(it for it in joined if it.startswith(("http://", "https://"))))


def _joined(base: str, source: str) -> str:
    try:
        return urljoin(base, source)
    except ValueError:
        return ""
