"""What people see while they type, asked of a real language server."""

from __future__ import annotations

import pytest

from tests.typing.language_server import LanguageServer

SYNC = "from pysky_sdk import Client\nclient = Client()\n"
ASYNC = "from pysky_sdk import AsyncClient\nclient = AsyncClient()\n"


@pytest.mark.parametrize("preamble", [SYNC, ASYNC], ids=["sync", "async"])
@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("client.", {"app", "com", "chat", "tools", "with_options", "call"}),
        ("client.app.", {"bsky"}),
        ("client.app.bsky.", {"actor", "feed", "graph", "notification"}),
        ("client.app.bsky.actor.", {"get_profile", "get_profiles", "search_actors", "profile"}),
        ("client.app.bsky.feed.get_author_feed.", {"raw", "pages", "iterate", "resume", "nsid", "errors"}),
        ("client.app.bsky.feed.post.", {"create", "get", "put", "delete", "list", "iterate"}),
    ],
)
def test_every_step_is_completed(
    editor: LanguageServer, preamble: str, path: str, expected: set[str]
) -> None:
    offered = editor.open(f"{preamble}{path}|").completions()
    assert expected <= offered.keys()


def test_the_fields_of_an_answer_are_completed(editor: LanguageServer) -> None:
    text = f"{SYNC}client.app.bsky.actor.get_profile(actor='alice.test').|"
    offered = editor.open(text).completions()
    assert {"did", "handle", "display_name", "followers_count"} <= offered.keys()


def test_endpoints_without_pages_offer_none(editor: LanguageServer) -> None:
    offered = editor.open(f"{SYNC}client.app.bsky.actor.get_profile.|").completions()
    assert "raw" in offered
    assert not {"pages", "iterate", "resume"} & offered.keys()


@pytest.mark.parametrize("preamble", [SYNC, ASYNC], ids=["sync", "async"])
@pytest.mark.parametrize(
    ("expression", "shown"),
    [
        (
            "client.app.bsky.actor.get_prof|ile",
            ["actor: str", "ProfileViewDetailed", "Get detailed profile view of an actor", "Handle or DID"],
        ),
        (
            "client.app.bsky.feed.get_author_f|eed",
            ["actor: str", "limit: int = 50", "cursor: str | None = None", "FeedViewPost", "author feed"],
        ),
    ],
)
def test_hover_shows_names_types_and_the_lexicons_text(
    editor: LanguageServer, preamble: str, expression: str, shown: list[str]
) -> None:
    text = editor.open(f"{preamble}{expression}").hover()
    assert [part for part in shown if part not in text] == []


@pytest.mark.parametrize("preamble", [SYNC, ASYNC], ids=["sync", "async"])
@pytest.mark.parametrize(
    ("call", "shown"),
    [
        ("client.app.bsky.actor.get_profile(|)", ["actor: str"]),
        ("client.app.bsky.feed.get_author_feed(|)", ["actor: str", "limit: int = 50"]),
        (
            "client.app.bsky.feed.get_author_feed.iterate(|)",
            ["actor: str", "limit: int = 50", "FeedViewPost"],
        ),
        (
            "client.app.bsky.feed.get_author_feed.resume(|)",
            ["name: str", "actor: str", "limit: int = 50", "FeedViewPost"],
        ),
        ("client.app.bsky.feed.get_author_feed.raw(|)", ["actor: str", "GetAuthorFeedOutput"]),
    ],
)
def test_signature_help_shows_names_and_types(
    editor: LanguageServer, preamble: str, call: str, shown: list[str]
) -> None:
    label, _ = editor.open(f"{preamble}{call}").signature()
    assert [part for part in shown if part not in label] == []


def test_iterate_gives_typed_items(editor: LanguageServer) -> None:
    text = f"{SYNC}for ent|ry in client.app.bsky.feed.get_author_feed.iterate(actor='a.test'):\n    pass\n"
    assert "entry: FeedViewPost" in editor.open(text).hover()


def test_async_iterate_gives_typed_items(editor: LanguageServer) -> None:
    text = (
        f"{ASYNC}async def main() -> None:\n"
        "    async for ent|ry in client.app.bsky.feed.get_author_feed.iterate(actor='a.test'):\n        pass\n"
    )
    assert "entry: FeedViewPost" in editor.open(text).hover()


def test_resume_gives_typed_items_and_pages(editor: LanguageServer) -> None:
    resumed = "client.app.bsky.feed.get_author_feed.resume('bot', actor='a.test')"
    text = f"{SYNC}for ent|ry in {resumed}:\n    pass\n"
    assert "entry: FeedViewPost" in editor.open(text).hover()
    text = f"{ASYNC}async def main() -> None:\n    async for ent|ry in {resumed}:\n        pass\n"
    assert "entry: FeedViewPost" in editor.open(text).hover()
    offered = editor.open(f"{SYNC}for page in {resumed}.pages():\n    page.|\n").completions()
    assert {"items", "output", "commit"} <= offered.keys()


def test_known_values_are_offered(editor: LanguageServer) -> None:
    text = f"{SYNC}client.app.bsky.feed.get_author_feed(actor='a.test', filter='|')"
    offered = {label.strip("\"'") for label in editor.open(text).completions()}
    assert {"posts_with_replies", "posts_no_replies", "posts_with_media"} <= offered


def test_keyword_arguments_are_offered(editor: LanguageServer) -> None:
    offered = editor.open(f"{SYNC}client.app.bsky.feed.get_author_feed(|)").completions()
    assert {"actor=", "limit=", "cursor=", "filter="} <= offered.keys()


def test_model_fields_are_offered_by_their_python_names(editor: LanguageServer) -> None:
    text = "from pysky_sdk import models\nmodels.app.bsky.feed.post.Post(|)"
    offered = editor.open(text).completions()
    assert {"text=", "created_at=", "reply=", "langs="} <= offered.keys()


def test_a_field_shows_its_limits(editor: LanguageServer) -> None:
    text = (
        "from pysky_sdk import models\n"
        "def show(post: models.app.bsky.feed.post.Post) -> None:\n    post.te|xt\n"
    )
    shown = editor.open(text).hover()
    assert "str" in shown
    assert "300 graphemes" in shown


def test_a_document_of_several_modules_is_offered_as_one(editor: LanguageServer) -> None:
    wanted = {"ProfileView", "SavedFeed", "Preferences", "MutedWordTarget"}
    offered = editor.open("from pysky_sdk import models\nmodels.app.bsky.actor.defs.|").completions()
    assert wanted <= offered.keys()
    offered = editor.open("from pysky_sdk.models.app.bsky.actor.defs import |").completions()
    assert wanted <= offered.keys()


def test_a_class_from_a_part_shows_its_text_and_its_fields(editor: LanguageServer) -> None:
    text = "from pysky_sdk.models.app.bsky.actor.defs import MutedWord\nMuted|Word\n"
    assert "A word that the account owner has muted." in editor.open(text).hover()
    text = "from pysky_sdk import models\nmodels.app.bsky.actor.defs.MutedWord(|)"
    assert {"value=", "targets=", "expires_at="} <= editor.open(text).completions().keys()
