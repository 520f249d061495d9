"""What the pages show works: each page is read from its top, and every block of it is run."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from tests.docs.blocks import ROOT, blocks_of, pages
from tests.docs.running import NOT_RUN, RUN, SECONDS, SHOWN, matches, shortened_from

if TYPE_CHECKING:
    from pathlib import Path

    from tests.docs.running import Reader

NEEDED = {"docs/tasks/many-workers.md": "shared_database", "docs/tasks/streams.md": "listening"}
"""What else is there for the reader of a page."""

MOST_NOT_RUN = {"install": 6, "elsewhere": 3, "any": 1}
"""How many blocks may carry each mark. Whoever raises a number explains why no test can run the block."""


def _name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("page", [page for page in pages() if blocks_of(page)], ids=_name)
def test_a_page_works_from_its_top_to_its_end(
    page: Path, reader: Reader, request: pytest.FixtureRequest
) -> None:
    if _name(page) in NEEDED:
        request.getfixturevalue(NEEDED[_name(page)])
    with contextlib.ExitStack() as stack:
        for block in blocks_of(page):
            reader.do(block)
            if (client := reader.names.get("client")) is not None and hasattr(client, "_driver"):
                stack.callback(client.close)


def test_only_few_blocks_are_not_run() -> None:
    blocks = [block for page in pages() for block in blocks_of(page)]

    marks = Counter(mark for block in blocks for mark in block.marks)

    assert {block.language for block in blocks} <= RUN | SHOWN, "a block without a language, or in a new one"
    assert marks.keys() <= NOT_RUN | {"any", "demo"}, "a mark that no test knows"
    assert all(marks[name] <= most for name, most in MOST_NOT_RUN.items()), marks
    assert sum(not block.marks and block.language in RUN for block in blocks) > 60


def test_the_terminal_run_in_the_readme_is_a_real_one(tmp_path: Path) -> None:
    shown = next(block for block in blocks_of(ROOT / "README.md") if "demo" in block.marks)
    without = {
        name: value for name, value in os.environ.items() if not name.startswith(("BSKY_", "PYSKY_", "PG"))
    }

    done = subprocess.run(
        [sys.executable, "-m", "pysky_sdk", "demo"],
        cwd=tmp_path,
        env=without | {"PYTHONPATH": str(ROOT), "COLUMNS": "120"},
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=True,
    )

    assert shortened_from(shown.code, done.stdout) == []
    assert shortened_from("carla.test never wrote this", done.stdout) != []


def test_dots_in_a_shown_output_stand_for_anything_on_their_line_only() -> None:
    assert matches("at://…/1\nend", "at://did:plc:x/1\nend\n")
    assert not matches("at://…/1", "at://did:plc:x/2")
    assert not matches("…", "one\ntwo")
    assert not matches("one", "one\ntwo")
