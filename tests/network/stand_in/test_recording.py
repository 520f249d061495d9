"""Exchanges with the real servers are recorded without secrets and told again by a file alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from pysky_sdk import Client, errors
from pysky_sdk.testing.recording import Recorder, Replay
from tests.network.harness import Network, NewAccount, RawApi

NOW = "2026-01-01T00:00:00.000Z"


def story(url: str, account: NewAccount) -> tuple[str, str, list[str], bytes, bytes]:
    with Client(account.handle, account.password, service=url, database=False) as client:
        made = client.app.bsky.feed.post.create({"text": "recorded", "createdAt": NOW})
        with pytest.raises(errors.RecordNotFound) as caught:
            client.app.bsky.feed.post.get(rkey="3jzfcijpj2z2a")
        pages = client.com.atproto.repo.list_records.pages(
            repo=account.did, collection="app.bsky.feed.post", limit=1
        )
        uris = [row.uri for page in pages for row in page.records]
        car = client.com.atproto.sync.get_repo(did=account.did)
        return made.cid, caught.value.message, uris, car, client.login().pds.encode()


def test_a_real_story_is_told_again(network: Network, raw: RawApi, tmp_path: Path) -> None:
    account, path = raw.new_account(), tmp_path / "real.jsonl"
    with Recorder(path, upstream=network.pds) as recorder:
        *told, pds = story(recorder.url, account)
        assert pds.decode() == recorder.url
    with Replay(path) as replay:
        *again, _ = story(replay.url, account)
    assert again == told
    text = path.read_text()
    for secret in (account.password, account.email, "eyJ"):
        assert secret not in text
