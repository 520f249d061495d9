"""What people see of streams while they type, asked of a real language server."""

from __future__ import annotations

import pytest

from tests.typing.language_server import LanguageServer

SYNC = "from pysky_sdk import Client\nclient = Client()\n"
ASYNC = "from pysky_sdk import AsyncClient\nclient = AsyncClient()\n"
REPOS = "client.com.atproto.sync.subscribe_repos"


@pytest.mark.parametrize("preamble", [SYNC, ASYNC], ids=["sync", "async"])
def test_streams_are_completed(editor: LanguageServer, preamble: str) -> None:
    assert "subscribe_repos" in editor.open(f"{preamble}client.com.atproto.sync.|").completions()
    offered = editor.open(f"{preamble}{REPOS}.|").completions()
    assert {"raw", "resume", "with_options", "nsid", "errors"} <= offered.keys()
    assert not {"pages", "iterate"} & offered.keys()


@pytest.mark.parametrize("preamble", [SYNC, ASYNC], ids=["sync", "async"])
def test_hover_shows_names_types_and_the_lexicons_text(editor: LanguageServer, preamble: str) -> None:
    text = editor.open(f"{preamble}client.com.atproto.sync.subscribe_re|pos").hover()
    assert [
        part for part in ("cursor: int | None", "Commit", "aka Firehose endpoint") if part not in text
    ] == []


@pytest.mark.parametrize("preamble", [SYNC, ASYNC], ids=["sync", "async"])
@pytest.mark.parametrize(
    ("call", "shown"),
    [
        (f"{REPOS}(|)", ["cursor: int | None = None"]),
        (f"{REPOS}.raw(|)", ["cursor: int | None = None", "Frame"]),
        (f"{REPOS}.resume(|)", ["name: str", "cursor: int | None = None"]),
        (f"{REPOS}.with_options(|)", ["service: str", "silence: float"]),
    ],
)
def test_signature_help_shows_names_and_types(
    editor: LanguageServer, preamble: str, call: str, shown: list[str]
) -> None:
    label, _ = editor.open(f"{preamble}{call}").signature()
    assert [part for part in shown if part not in label] == []


def test_loops_give_typed_messages(editor: LanguageServer) -> None:
    for loop in (f"{REPOS}(cursor=0)", f"{REPOS}.resume('bot')"):
        shown = editor.open(f"{SYNC}for mess|age in {loop}:\n    pass\n").hover()
        assert "message: Commit | Sync | Identity | Account | Info | InvalidMessage" in shown
        text = f"{ASYNC}async def main() -> None:\n    async for mess|age in {loop}:\n        pass\n"
        assert "message: Commit | Sync" in editor.open(text).hover()
    offered = editor.open(f"{SYNC}for batch in {REPOS}.resume('bot').batches():\n    batch.|\n").completions()
    assert {"messages", "commit"} <= offered.keys()
