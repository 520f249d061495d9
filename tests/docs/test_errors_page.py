"""The page about errors names every class there is, in the tree that the code has."""

from __future__ import annotations

import re

from pysky_sdk import errors
from tests.docs.blocks import DOCS

PAGE = (DOCS / "errors.md").read_text(encoding="utf-8")
CLASSES = {name for name in errors.__all__ if issubclass(getattr(errors, name), errors.PyskyError)}


def tree() -> dict[str, str | None]:
    """The classes of the drawn tree, each with the one it hangs on."""
    above: list[str] = []
    found: dict[str, str | None] = {}
    drawn = PAGE.partition("```text {.any}\n")[2].partition("```")[0]
    for line in drawn.splitlines():
        branches, name = re.fullmatch(r"([│├└─ ]*)(\w+)(?: +\d+)?", line).groups()  # type: ignore[union-attr]
        depth = len(branches) // 4
        del above[depth:]
        found[name] = above[-1] if above else None
        above.append(name)
    return found


def test_the_drawn_tree_is_that_of_the_classes() -> None:
    drawn = tree()

    assert drawn.keys() == CLASSES
    assert {name: drawn[name] for name in CLASSES} == {name: _base(name) for name in CLASSES}


def test_every_class_has_a_row_that_says_what_to_do() -> None:
    table = PAGE.partition("## What to do")[2].partition("\n## ")[0]
    rows = dict(re.findall(r"^\| `(\w+)` \| ([^|]+ \| [^|]*) \|$", table, re.MULTILINE))

    assert rows.keys() == CLASSES
    assert all(len(text) > 15 for text in rows.values())


def test_what_the_page_says_of_further_bases_is_true() -> None:
    assert issubclass(errors.RateLimitExceeded, errors.RateLimited)
    assert issubclass(errors.TimeoutError, TimeoutError)
    assert issubclass(errors.VideoJobTimeout, TimeoutError)
    assert issubclass(errors.InputError, ValueError)
    assert not issubclass(errors.RateLimit, Exception)


def _base(name: str) -> str | None:
    base = getattr(errors, name).__bases__[0].__name__
    return None if base == "Exception" else base
