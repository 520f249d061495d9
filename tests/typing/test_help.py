"""What `help()`, `inspect` and notebooks show at run time, without importing a single model for it."""

from __future__ import annotations

import inspect
import pydoc
import subprocess
import sys

import pytest

from pysky_sdk import AsyncClient, Client


@pytest.fixture(params=[Client, AsyncClient])
def client(request: pytest.FixtureRequest) -> Client | AsyncClient:
    made: Client | AsyncClient = request.param(database=False)
    return made


def test_the_signature_has_the_lexicons_parameters(client: Client) -> None:
    signature = inspect.signature(client.app.bsky.feed.get_author_feed)
    assert list(signature.parameters) == ["actor", "limit", "cursor", "filter", "include_pins"]
    assert all(row.kind is inspect.Parameter.KEYWORD_ONLY for row in signature.parameters.values())
    assert signature.parameters["actor"].default is inspect.Parameter.empty
    assert signature.parameters["limit"].default == 50
    assert "GetAuthorFeedOutput" in str(signature.return_annotation)


@pytest.mark.parametrize("way", ["iterate", "pages", "raw", "resume"])
def test_every_way_of_calling_is_documented(client: Client, way: str) -> None:
    method = getattr(client.app.bsky.feed.get_author_feed, way)
    assert inspect.getdoc(method)
    assert callable(method)


def test_help_shows_the_lexicons_text(client: Client) -> None:
    endpoint = client.app.bsky.feed.get_author_feed
    assert "author feed" in (inspect.getdoc(endpoint) or "")
    page = pydoc.plain(pydoc.render_doc(endpoint))
    assert "author feed" in page
    assert "limit" in page


def test_an_endpoint_names_itself(client: Client) -> None:
    endpoint = client.app.bsky.actor.get_profile
    assert endpoint.nsid == "app.bsky.actor.getProfile"
    assert endpoint.__name__ == "get_profile"
    assert "app.bsky.actor.getProfile" in repr(endpoint)


def test_looking_imports_no_model() -> None:
    code = (
        "import inspect, sys; from pysky_sdk import Client; c = Client(database=False)\n"
        "inspect.signature(c.app.bsky.feed.get_author_feed); c.app.bsky.feed.get_author_feed.__doc__\n"
        "print(sorted(m for m in sys.modules if m.startswith('pysky_sdk.models.')))"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"


def test_dir_lists_what_is_there(client: Client) -> None:
    assert {"app", "com", "chat", "tools"} <= set(dir(client))
    assert {"get_profile", "profile"} <= set(dir(client.app.bsky.actor))
