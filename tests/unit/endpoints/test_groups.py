"""What a console shows of a group of endpoints."""

from __future__ import annotations

import pytest

from pysky_sdk import AsyncClient, Client


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_a_group_says_where_it_is_and_what_is_in_it(kind: type[Client | AsyncClient]) -> None:
    client = kind(database=False)
    assert repr(client.app) == "<client.app: bsky>"
    assert repr(client.app.bsky.bookmark) == (
        "<client.app.bsky.bookmark: create_bookmark, delete_bookmark, get_bookmarks>"
    )
    for name in ("get_repo", "subscribe_repos"):
        assert name in repr(client.com.atproto.sync)
        assert hasattr(client.com.atproto.sync, name)
