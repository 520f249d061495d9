"""Sessions that outlive their client, on the real PDS."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from pysky_sdk import errors
from tests.database.servers import fresh
from tests.network.harness import Network, NewAccount, RawApi, eventually
from tests.network.journeys.either import Connections, plain
from tests.network.journeys.test_sessions import CREATE, REFRESH, expire

NewAccounts = Callable[..., NewAccount]
THREADS = 4


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    with fresh(request.param, tmp_path) as address:
        yield address


async def test_a_second_client_uses_the_session_of_the_first(
    connect: Connections, new_account: NewAccounts, url: str
) -> None:
    account = new_account()
    first = connect.of(account, database=url)
    await first.com.atproto.server.get_session()
    await first.close()
    for name in (account.handle.upper(), account.did):
        second = connect.of(account, username=name, database=url)
        assert (await second.com.atproto.server.get_session()).did == account.did
        await second.close()
    assert len(connect.recorder.of(CREATE)) == 1
    assert connect.recorder.of(REFRESH) == []


def test_an_expired_token_is_renewed_once_for_all_threads_and_stored(
    network: Network, raw: RawApi, new_account: NewAccounts, url: str
) -> None:
    connect = Connections(network, "sync")
    account = new_account(host="shortlived")
    client = plain(connect.of(account, database=url))
    before = client.login()
    address = f"{account.pds}/xrpc/com.atproto.server.getSession"
    bearer = {"authorization": f"Bearer {before.access_token}"}
    eventually(lambda: raw.http.get(address, headers=bearer).is_error)
    with ThreadPoolExecutor(THREADS) as threads:
        calls = [threads.submit(client.com.atproto.server.get_session) for _ in range(THREADS)]
        assert {call.result().did for call in calls} == {account.did}
    assert len(connect.recorder.of(CREATE)) == 1
    assert client.session.refresh_token != before.refresh_token
    kept = client.database.read(lambda t: t.session.get())
    assert kept.refresh_token == client.session.refresh_token
    # Another process on a slow machine may find it expired once more; it renews and never logs in.
    assert plain(connect.of(account, database=url)).com.atproto.server.get_session().did == account.did
    assert len(connect.recorder.of(CREATE)) == 1
    client.close()
    asyncio.run(connect.close())


async def test_a_revoked_session_is_replaced_with_the_password_once(
    connect: Connections, network: Network, raw: RawApi, new_account: NewAccounts, url: str
) -> None:
    account = new_account()
    client = connect.of(account, database=url)
    session = await client.login()
    bearer = {"authorization": f"Bearer {session.refresh_token}"}
    assert raw.http.post(f"{account.pds}/xrpc/com.atproto.server.deleteSession", headers=bearer).is_success
    await expire(client, network)
    assert (await client.com.atproto.server.get_session()).did == account.did
    assert [exchange.status for exchange in connect.recorder.of(REFRESH)] == [400]
    assert len(connect.recorder.of(CREATE)) == 2
    await client.close()


async def test_a_logout_ends_the_session_for_all_who_share_the_database(
    connect: Connections, network: Network, raw: RawApi, new_account: NewAccounts, url: str
) -> None:
    account = new_account()
    client = connect.of(account, database=url)
    exported = await client.export_session()
    refresh = client.session.refresh_token
    await client.logout()
    bearer = {"authorization": f"Bearer {refresh}"}
    refused = raw.http.post(f"{account.pds}/xrpc/{REFRESH}", headers=bearer)
    assert (refused.status_code, refused.json()["error"]) == (400, "ExpiredToken")
    other = connect.of(account, username=None, password=None, session=exported, database=url)
    await expire(other, network)
    with pytest.raises(errors.SessionError, match="ExpiredToken"):
        await other.com.atproto.server.get_session()
    for it in (client, other):
        await it.close()
