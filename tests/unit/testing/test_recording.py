"""Recording and replaying, with the stand-in as the real server."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from pysky_sdk import Client, errors, models
from pysky_sdk.testing import Account, StandIn
from pysky_sdk.testing.recording import Recorder, Replay, ReplayError
from pysky_sdk.testing.recording.exchange import answered

PASSWORD = "correct horse battery staple"
CHAT = "a secret between two"
Post = models.app.bsky.feed.post.Post


def client_of(url: str, password: str = PASSWORD) -> Client:
    return Client("alice.test", password, service=url, public_service=url, database=False, max_retries=0)


def story(client: Client, bob: str, text: str = "hi") -> list[str]:
    """Logs in, writes, reads and chats; returns what it was told."""
    with client:
        ref = client.app.bsky.feed.post.create({"text": text, "createdAt": "2026-01-01T00:00:00.000Z"})
        blob = client.com.atproto.repo.upload_blob(data=b"\x00\x01", content_type="image/png").blob
        convo = client.chat.bsky.convo.get_convo_for_members(members=[bob]).convo
        message = models.chat.bsky.convo.defs.MessageInput(text=CHAT)
        client.chat.bsky.convo.send_message(convo_id=convo.id, message=message)
        with pytest.raises(errors.InvalidRequest):
            client.app.bsky.actor.get_profile(actor="nobody.test")
        profile = client.app.bsky.actor.get_profile(actor="alice.test")
        return [ref.uri, blob.ref.link if isinstance(blob, models.Blob) else "", profile.did]


@pytest.fixture
def recorded(tmp_path: Path, server: StandIn, bob: Account) -> tuple[Path, list[str]]:
    server.add_account("alice.test", PASSWORD, email="alice@private.example")
    path = tmp_path / "story.jsonl"
    with Recorder(path, upstream=server.url) as recorder:
        return path, story(client_of(recorder.url), bob.did)


def test_a_story_is_told_again_without_the_server(
    recorded: tuple[Path, list[str]], server: StandIn, bob: Account
) -> None:
    path, told = recorded
    server.close()
    with Replay(path) as replay:
        assert story(client_of(replay.url, "another password"), bob.did) == told


def test_no_secret_is_in_the_file(recorded: tuple[Path, list[str]]) -> None:
    path, _ = recorded
    text = path.read_text()
    rows = [json.loads(line) for line in text.splitlines()]
    assert len(rows) == 7
    for secret in (PASSWORD, CHAT, "alice@private.example", "eyJ", "Bearer"):
        assert secret not in text
    assert rows[0]["answer"]["json"]["accessJwt"] == "[redacted]"
    assert rows[0]["answer"]["json"]["didDoc"]["service"][0]["serviceEndpoint"] == "{server}"


def test_another_request_is_told_apart(recorded: tuple[Path, list[str]], bob: Account) -> None:
    path, _ = recorded
    with (
        pytest.raises(ReplayError, match=r"its body is .*other.*, recorded was .*hi"),
        Replay(path) as replay,
        client_of(replay.url) as client,
        pytest.raises(errors.StatusError, match="is not the next recorded exchange"),
    ):
        client.app.bsky.feed.post.create({"text": "other", "createdAt": "2027-01-01T00:00:00.000Z"})


def test_what_was_not_asked_for_is_missed(recorded: tuple[Path, list[str]]) -> None:
    path, _ = recorded
    with (
        pytest.raises(ReplayError, match="6 recorded exchanges were not asked for, first: POST"),
        Replay(path) as replay,
        client_of(replay.url) as client,
    ):
        client.login()


def test_more_than_was_recorded_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "empty.jsonl"
    path.touch()
    with (
        pytest.raises(ReplayError, match="Nothing more was recorded"),
        Replay(path) as replay,
        client_of(replay.url) as client,
        pytest.raises(errors.StatusError),
    ):
        client.com.atproto.server.describe_server()


def test_a_file_of_something_else_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.jsonl"
    path.write_text('{"a": 1}\n')
    with pytest.raises(ValueError, match="Not a recorded exchange"):
        Replay(path)


def test_an_upstream_that_is_away_is_a_502(tmp_path: Path) -> None:
    with (
        Recorder(tmp_path / "x.jsonl", upstream="http://127.0.0.1:9") as recorder,
        client_of(recorder.url) as client,
        pytest.raises(errors.ServerError) as caught,
    ):
        client.com.atproto.server.describe_server()
    assert caught.value.status == 502


def test_faults_are_replayed_as_well(tmp_path: Path, server: StandIn) -> None:
    path = tmp_path / "faults.jsonl"
    nsid = "com.atproto.server.describeServer"

    def ask(url: str) -> list[Any]:
        seen: list[Any] = []
        with client_of(url) as client:
            for _ in range(3):
                try:
                    seen.append(client.com.atproto.server.describe_server().did)
                except errors.PyskyError as error:
                    seen.append((type(error), getattr(error, "status", None)))
        return seen

    server.fault(nsid, status=503)
    server.fault(nsid, html=True)
    with Recorder(path, upstream=server.url) as recorder:
        told = ask(recorder.url)
    with Replay(path) as replay:
        assert ask(replay.url) == told
    assert told[0] == (errors.ServerError, 503) or issubclass(told[0][0], errors.ServerError)
    assert told[2] == server.did


def test_what_cannot_be_looked_through_is_not_kept() -> None:
    """Half a token is a secret too."""
    headers = {"content-type": "application/json"}
    body = b'{"accessJwt": "eyJhbGciOiJIUzI1NiJ9.half'
    kept = answered("com.atproto.server.createSession", 200, headers, body, "https://pds.example")
    with pytest.raises(ValueError, match="Expecting property name"):
        json.loads(kept.body())
    assert b"eyJ" not in kept.body()
    assert answered("x.y.z", 200, headers, b"", "https://pds.example").body() == b""
