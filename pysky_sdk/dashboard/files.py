"""The page itself: a few files that are read once."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import NamedTuple

_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}
_INDEX = "index.html"


class File(NamedTuple):
    """A file of the page."""

    content_type: str
    body: bytes


def file(path: str) -> File | None:
    """Return a file by its path in the address; None if there is none."""
    return _all().get(path)


@cache
def _all() -> dict[str, File]:
    """By what stands in addresses, so that no address leads to another file."""
    found: dict[str, File] = {}
    for entry in (files("pysky_sdk.dashboard") / "assets").iterdir():
        kind = _TYPES.get("." + entry.name.rpartition(".")[2])
        if kind is not None:
            path = "/" if entry.name == _INDEX else f"/assets/{entry.name}"
            found[path] = File(kind, entry.read_bytes())
    return found
