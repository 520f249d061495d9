"""The call log of a short life on the real network: what is found in it, and what never is."""

from __future__ import annotations

import inspect
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from pysky_sdk import errors
from pysky_sdk.syntax import now
from tests.network.harness import NewAccount
from tests.network.journeys.either import Connections, collect

CREATE = "com.atproto.repo.createRecord"
LIST = "com.atproto.repo.listRecords"
LOGIN = "com.atproto.server.createSession"
GET = "com.atproto.repo.getRecord"


async def recent(client: Any, **options: Any) -> list[Any]:
    found = client.call_log.recent(**options)
    return list(await found if inspect.isawaitable(found) else found)


def columns(file: Path) -> str:
    """Everything that the table holds."""
    with closing(sqlite3.connect(file)) as connection:
        return repr(connection.execute("SELECT * FROM pysky_api_call").fetchall())


async def test_what_was_done_is_found_and_no_secret(
    connect: Connections, new_account: Callable[..., NewAccount], tmp_path: Path
) -> None:
    account, file = new_account(), tmp_path / "calls.db"
    client = connect.of(account, database=f"sqlite:///{file}")
    posts = client.app.bsky.feed.post
    for number in range(3):
        await posts.create({"text": f"post {number}", "createdAt": now()})
    with pytest.raises(errors.RecordNotFound) as caught:
        await client.com.atproto.repo.get_record(
            repo=account.did, collection="app.bsky.feed.post", rkey="3jzfcijpj2z2a"
        )
    listed = client.com.atproto.repo.list_records.iterate(
        repo=account.did, collection="app.bsky.feed.post", limit=2
    )
    assert len(await collect(listed)) == 3

    calls = (await recent(client))[::-1]
    assert [call.nsid for call in calls[:5]] == [LOGIN, *3 * [CREATE], GET]
    assert {call.nsid for call in calls[5:]} == {LIST}
    assert {call.did for call in calls[1:]} == {account.did}
    assert [call.write_points for call in calls[:5]] == [0, 3, 3, 3, 0]
    first, second = calls[5:7]
    assert first.cursor_received is not None
    assert second.cursor_sent == first.cursor_received
    assert set(first.response_keys) == {"cursor", "records"}

    (failed,) = await recent(client, errors_only=True)
    assert (failed.id, failed.status, failed.error_name) == (caught.value.log_id, 400, "RecordNotFound")
    assert failed.params["rkey"] == "3jzfcijpj2z2a"
    kept = columns(file)
    assert account.handle in kept
    for secret in (account.password, client.session.access_token, client.session.refresh_token):
        assert secret not in kept
