"""Links lead somewhere, the reader's browser asks no other host, and what tables name exists."""

from __future__ import annotations

import os
import re
from functools import reduce
from html.parser import HTMLParser
from pathlib import Path

import pytest

import pysky_sdk
from pysky_sdk import errors, models
from tests.docs.blocks import DOCS, ROOT, blocks_of, pages

SITE = ROOT / "site"
_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
_ABOUT_OTHERS = {DOCS / "coming-from-atproto.md", DOCS / "coming-from-pysky.md"}
_FETCHED = {"script": "src", "link": "href", "img": "src", "iframe": "src", "source": "src", "video": "src"}
_ONLY_NAMED = {"canonical", "license", "author", "prev", "next"}
WRITTEN = [*pages(), ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", ROOT / "SECURITY.md"]


def _text(page: Path) -> str:
    """A page without its code."""
    return re.sub(r"^ *```.*?^ *```$", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)


def _anchors(page: Path) -> set[str]:
    """The anchors of a page's headings, as GitHub and MkDocs make them."""
    headings = re.findall(r"^#+ (.+)$", _text(page), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", it.lower()).strip().replace(" ", "-") for it in headings}


@pytest.mark.parametrize("page", WRITTEN, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_relative_links_lead_somewhere(page: Path) -> None:
    for link in _LINK.findall(_text(page)):
        path, _, anchor = link.partition("#")
        if "://" in link or link.startswith("mailto:") or path == "reference/index.md":
            continue  # of other sites; or printed when the pages are built, which checks it
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), f"{page.name} links to {link}, which is not there"
        assert target.is_relative_to(ROOT)
        assert not anchor or anchor in _anchors(target), (
            f"{page.name} links to {link}, which has no such heading"
        )


def test_pages_refer_to_nothing_outside_of_the_folder_that_is_built() -> None:
    for page in pages():
        if page.is_relative_to(DOCS):
            links = [
                link for link in _LINK.findall(_text(page)) if "://" not in link and not link.startswith("#")
            ]
            assert all((page.parent / link).resolve().is_relative_to(DOCS) for link in links), page


@pytest.mark.parametrize("page", [page for page in pages() if blocks_of(page)], ids=lambda page: page.name)
def test_what_a_page_names_on_a_client_exists(page: Path) -> None:
    text = _text(page)
    if page in _ABOUT_OTHERS:  # the first column of the table is about somebody else's client
        text = "\n".join(
            line.rpartition(" | ")[2] if line.startswith("|") else line for line in text.splitlines()
        )
    client = pysky_sdk.Client(database=False)
    for code in re.findall(r"`([^`\n]+)`", text):
        for base, path in re.findall(
            r"(?<![\w.])(client|errors|models)\.([a-zA-Z_]\w*(?:\.[a-zA-Z_]\w*)*)", code
        ):
            root = {"client": client, "errors": errors, "models": models}[base]
            reduce(getattr, path.split("."), root)
    client.close()


def test_the_readme_fits_on_three_screens() -> None:
    assert len((ROOT / "README.md").read_text(encoding="utf-8").splitlines()) <= 150


def test_only_the_word_of_the_page_is_fetched() -> None:
    """No script, style, font or picture comes from another host."""
    if not SITE.exists():
        assert os.environ.get("CI", "").lower() != "true", "nox -s docs builds site/ before the tests"
        pytest.skip("site/ was not built: nox -s docs does it")
    built = sorted(SITE.rglob("*.html"))
    assert len(built) > 30
    for page in built:
        reader = _Fetches()
        reader.feed(page.read_text(encoding="utf-8"))
        assert not reader.elsewhere, f"{page}: {reader.elsewhere}"
    for style in SITE.rglob("*.css"):
        addresses = re.findall(r"url\(['\"]?(https?:)?//", style.read_text(encoding="utf-8"))
        assert not addresses, style


class _Fetches(HTMLParser):
    """What a browser would fetch from other hosts."""

    def __init__(self) -> None:
        super().__init__()
        self.elsewhere: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        address = given.get(_FETCHED.get(tag, "")) or ""
        if address.startswith(("http:", "https:", "//")) and (given.get("rel") or "") not in _ONLY_NAMED:
            self.elsewhere.append(f"<{tag}> {address}")
