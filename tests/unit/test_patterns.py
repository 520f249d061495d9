"""Patterns that every supported Python matches alike."""

from __future__ import annotations

import re
from pathlib import Path

import pysky_sdk

# Python 3.11 before 3.11.5, which Debian 12 has, goes on at a wrong place when a possessive group fails in its middle.
POSSESSIVE_GROUP = re.compile(r"(?<!\\)\)(?:[*+?]|\{\{?[0-9,]+\}?\})\+")


def test_no_group_is_possessive() -> None:
    found = {
        path.name
        for folder in (Path(pysky_sdk.__file__).parent, Path(pysky_sdk.__file__).parents[1] / "codegen")
        for path in folder.rglob("*.py")
        if POSSESSIVE_GROUP.search(path.read_text(encoding="utf-8"))
    }
    assert found == set()


def test_the_search_finds_them() -> None:
    for text in (r"(?:a)++", r"(?:a)*+", "(?:a)?+", "(?:a){{2,}}+", "(?:a){2,3}+"):
        assert POSSESSIVE_GROUP.search(text), text
    for text in (r"[a-z]++", r"\)++", r"(?:a)+", "(a)+b+", "a{2}+"):
        assert not POSSESSIVE_GROUP.search(text), text
