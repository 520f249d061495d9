"""The pages of reference, which are printed from the same IR as the code."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen import reference
from codegen.generate import LEXICONS, package_of
from pysky_sdk.namespaces._index import METHODS


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    return reference.pages(package_of([LEXICONS], "pysky_sdk"))


def test_every_method_has_its_place(pages: dict[str, str]) -> None:
    for nsid, path in METHODS.items():
        page = pages[f"{nsid.rpartition('.')[0]}.md"]
        assert f"client.{path}(" in page, nsid
        assert f"Lexicon `{nsid}`" in page, nsid


def test_the_index_links_to_every_page(pages: dict[str, str]) -> None:
    assert all(f"({name})" in pages["index.md"] for name in pages if name != "index.md")


def test_a_page_says_what_an_editor_shows(pages: dict[str, str]) -> None:
    page = pages["app.bsky.feed.md"]
    for part in (
        "    actor: str,\n    limit: int = 50,",
        "A query, with pages: `.pages(…)`",
        "errors.BlockedActor",
        "| `uri` | `AtUri` | Format at-uri. |",
        "`client.app.bsky.feed.post`: records of `app.bsky.feed.post`, keyed by `tid`.",
    ):
        assert part in page, part


@pytest.mark.parametrize(
    ("annotation", "expected"),
    [
        ("_t.Optional[_m.Boolean]", "Boolean \\| None"),
        ("_t.Annotated[_m.String, _m.Text(1, 64)]", "String"),
        ("_t.List[_t.Annotated[_t.List[_m.Did], _m.Items(None, 3)]]", "List[List[Did]]"),
        ('"_t.Optional[app_bsky_actor_defs.ProfileView]"', "ProfileView \\| None"),
    ],
)
def test_types_are_shown_without_modules_and_limits(annotation: str, expected: str) -> None:
    assert reference.shown(annotation) == expected


def test_pages_of_what_is_no_more_are_removed(tmp_path: Path) -> None:
    (tmp_path / "gone.md").write_text("old")
    reference.write(tmp_path, {"new.md": "new"})
    assert [path.name for path in tmp_path.iterdir()] == ["new.md"]
