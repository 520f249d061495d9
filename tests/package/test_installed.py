"""The package as it was installed from its wheel: `nox -s package` runs these outside of the checkout.

PYSKY_TEST_EXTRAS says what it was installed with: `all` or `none`.
"""

from __future__ import annotations

import asyncio
import importlib.metadata
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import pytest

import pysky_sdk
from pysky_sdk import AsyncClient, Client, RichText, errors, models
from pysky_sdk.testing import StandIn

EXTRAS = os.environ["PYSKY_TEST_EXTRAS"]
with_extras = pytest.mark.skipif(EXTRAS != "all", reason="needs the extras")
without_extras = pytest.mark.skipif(EXTRAS != "none", reason="is about their absence")


@pytest.fixture
def server() -> Iterator[StandIn]:
    with StandIn() as server:
        server.add_account("alice.test", "a password")
        yield server


@pytest.fixture
def client(server: StandIn, tmp_path: Path) -> Iterator[Client]:
    options: dict[str, Any] = {"service": server.url, "public_service": server.url}
    database = f"sqlite:///{tmp_path / 'bot.db'}"
    with Client("alice.test", "a password", database=database, **options) as client:
        yield client


def files() -> list[str]:
    return [str(path) for path in importlib.metadata.files("pysky-sdk") or []]


def test_it_is_the_installed_package() -> None:
    assert "site-packages" in str(Path(pysky_sdk.__file__))
    assert importlib.metadata.version("pysky-sdk") == pysky_sdk.__version__


def test_it_holds_what_belongs_and_nothing_else() -> None:
    found = files()
    assert "pysky_sdk/py.typed" in found
    assert any(name.endswith("licenses/LICENSE") for name in found)
    assert any(name.endswith("richtext/tlds.txt") for name in found)
    strangers = ("tests/", "codegen/", "lexicons/", "benchmarks/", "docs/", "examples/")
    ours = [name for name in found if not name.startswith("pysky_sdk-")]
    assert not [name for name in ours if name.startswith(strangers)]
    generator = [name for name in ours if name.startswith("pysky_sdk/_generator/")]
    others = [name for name in ours if name not in generator]
    assert not [name for name in others if name.endswith((".jinja", ".json"))]
    assert "pysky_sdk/_generator/codegen/templates/models/module.py.jinja" in generator
    assert not [name for name in generator if "docs" in name or "test" in name or "twins" in name]


def test_the_main_job(client: Client) -> None:
    post = models.app.bsky.feed.post.Post(text="from a wheel", created_at="2026-08-01T12:00:00.000Z")
    ref = client.app.bsky.feed.post.create(post)
    assert client.app.bsky.feed.post.get(rkey=ref.rkey).value.text == "from a wheel"
    assert client.app.bsky.actor.get_profile(actor="alice.test").posts_count == 1
    feed = client.app.bsky.feed.get_author_feed.resume("wheel", actor="alice.test")
    assert [entry.post.uri for entry in feed] == [ref.uri]
    feed.close()
    assert client.call_log.recent()
    assert client.database.status().version == client.database.status().newest
    with pytest.raises(errors.RecordNotFound):
        client.app.bsky.feed.post.get(rkey="3l3qo2vuowo2b")


def test_the_main_job_with_asyncio(server: StandIn, tmp_path: Path) -> None:
    async def run() -> str:
        options: dict[str, Any] = {"service": server.url, "database": f"sqlite:///{tmp_path / 'bot.db'}"}
        async with AsyncClient("alice.test", "a password", **options) as client:
            await client.post("hello, world")
            found = [entry async for entry in client.read.timeline()]
            record: Any = found[0].post.record
            return str(record.text)

    assert asyncio.run(run()) == "hello, world"


def test_rich_text_is_detected() -> None:
    assert [type(one.features[0]).__name__ for one in RichText.detect("see example.com").facets] == ["Link"]


PLANT = """{"lexicon": 1, "id": "garden.example.plant", "defs": {"main": {"type": "record", "key": "tid", "record": {
    "type": "object", "required": ["name"], "properties": {
        "name": {"type": "string"}, "seenIn": {"type": "ref", "ref": "com.atproto.repo.strongRef"}}}}}}"""


@with_extras
def test_the_generator_makes_a_package_of_other_lexicons(tmp_path: Path) -> None:
    lexicons = tmp_path / "lexicons"
    lexicons.mkdir()
    (lexicons / "plant.json").write_text(PLANT, encoding="utf-8")
    options = ("--lexicons", str(lexicons), "--out", str(tmp_path / "garden"), "--package", "garden")
    done = pysky("codegen", *options, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert pysky("codegen", *options, "--check", cwd=tmp_path).returncode == 0
    code = (
        "from garden import models\n"
        "ref = models.garden.example.plant.Plant(name='Tomato', seen_in={'uri': 'at://did:plc:a', 'cid': 'x'})"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert "1 validation error for Plant" in done.stderr, done.stderr
    assert "seenIn.cid" in done.stderr


@with_extras
def test_the_generator_has_no_package_of_its_own_to_make(tmp_path: Path) -> None:
    done = pysky("codegen", cwd=tmp_path)
    assert done.returncode == 2
    assert "--lexicons, --out, --package" in done.stderr


def pysky(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    command = [str(Path(sys.executable).with_name("pysky")), *arguments]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False, timeout=120)


def test_the_command_makes_tables(tmp_path: Path) -> None:
    done = pysky("db", "create", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "pysky.db").exists()


@without_extras
def test_what_needs_an_extra_names_it(client: Client, tmp_path: Path) -> None:
    with pytest.raises(ImportError, match=r"pysky-sdk\[media\]"):
        client.post(images=[(b"\x89PNG\r\n\x1a\n", "a picture")])
    with pytest.raises(ImportError, match=r"pysky-sdk\[media\]"):
        RichText.from_markdown("**bold**")
    with pytest.raises(ImportError, match=r"pysky-sdk\[firehose\]"):
        client.com.atproto.sync.subscribe_repos(cursor=0)
    client.repo().save(tmp_path / "repo.car")
    with pytest.raises(ImportError, match=r"pysky-sdk\[firehose\]"):
        import pysky_sdk.repos.file  # noqa: F401 - the import is what fails
    with pytest.raises(errors.DatabaseError, match="mysql"):
        Client(database="mysql://root@127.0.0.1/x").database.status()
    done = pysky("timeline", cwd=tmp_path)
    assert done.returncode == 2
    assert "pysky-sdk[cli]" in done.stderr


@with_extras
def test_the_demo_runs(tmp_path: Path) -> None:
    done = pysky("demo", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "the second process: 1 new post" in done.stdout
    assert "com.atproto.repo.uploadBlob" in done.stdout


@with_extras
def test_streams_are_opened(client: Client) -> None:
    subscribe = client.with_options(max_retries=0).com.atproto.sync.subscribe_repos
    nowhere = subscribe.with_options(service="ws://127.0.0.1:9")(cursor=0)
    with pytest.raises(errors.NetworkError, match="connection to ws://127"):
        next(nowhere)


@with_extras
def test_the_stand_in_sends_streams(server: StandIn, client: Client) -> None:
    server.fault("com.atproto.sync.subscribeRepos", reset=True, after=2)
    with client.com.atproto.sync.subscribe_repos(cursor=0) as stream:
        assert [next(stream).seq for _ in range(4)] == [1, 2, 3, 4]  # type: ignore[union-attr]


@with_extras
def test_a_saved_repository_verifies(server: StandIn, client: Client, tmp_path: Path) -> None:
    from pysky_sdk.repos import RepoFile

    client.post("Hello")
    client.repo().save(tmp_path / "repo.car")
    with RepoFile(tmp_path / "repo.car") as repo:
        document: Any = client.com.atproto.identity.resolve_did(did=repo.did).did_doc
        key = document["verificationMethod"][0]["publicKeyMultibase"]
        assert repo.verify(f"did:key:{key}") == len(list(repo.records())) > 0


@without_extras
def test_the_stand_in_names_the_extra_to_other_programs(server: StandIn) -> None:
    host, _, port = server.url.removeprefix("http://").partition(":")
    with closing(HTTPConnection(host, int(port))) as connection:
        upgrade = {"Upgrade": "websocket", "Connection": "Upgrade"}
        connection.request("GET", "/xrpc/com.atproto.sync.subscribeRepos", headers=upgrade)
        answer = connection.getresponse()
        assert answer.status == 501
        assert b"pysky-sdk[firehose]" in answer.read()


@with_extras
def test_markdown_becomes_rich_text() -> None:
    assert RichText.from_markdown("**bold** [link](https://example.com)").plain == "bold link"
