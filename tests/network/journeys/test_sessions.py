"""Logging in, renewing what has expired, logging out."""

from __future__ import annotations

import asyncio
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from pysky_sdk import errors
from tests.network.endpoints.world import basic
from tests.network.harness import Account, Network, NewAccount, RawApi, eventually, expired
from tests.network.journeys.either import Connections, plain

CREATE = "com.atproto.server.createSession"
REFRESH = "com.atproto.server.refreshSession"
NewAccounts = Callable[..., NewAccount]
MANY = 50


async def test_the_first_call_logs_in(connect: Connections, new_account: NewAccounts) -> None:
    account = new_account()
    client = connect.of(account)
    before = client.session
    assert (await client.com.atproto.server.get_session()).did == account.did
    assert before is None
    assert (client.session.did, client.session.pds) == (account.did, account.pds)
    await client.com.atproto.server.get_session()
    assert len(connect.recorder.of(CREATE)) == 1


async def test_a_wrong_password_is_tried_once(connect: Connections, alice: Account) -> None:
    client = connect.of(alice, password="not it")
    for _ in range(2):
        with pytest.raises(errors.SessionError, match=r"alice\.test") as caught:
            await client.app.bsky.feed.get_timeline()
        assert caught.value.error == "AuthenticationRequired"
        assert "not it" not in str(caught.value)
    assert [exchange.status for exchange in connect.recorder.of(CREATE)] == [401]


async def test_without_credentials_it_reads_publicly(connect: Connections, alice: Account) -> None:
    client = connect.of()
    assert (await client.app.bsky.actor.get_profile(actor=alice.handle)).did == alice.did
    with pytest.raises(errors.SessionError, match="to log in with"):
        await client.app.bsky.feed.post.create({"text": "who am I", "createdAt": "2026-01-01T00:00:00Z"})
    hosts = {str(exchange.request.url.copy_with(raw_path=b"/")) for exchange in connect.recorder.exchanges}
    assert hosts == {connect.network.appview + "/"}


def spoiled(text: str, network: Network, *, refresh: bool = False) -> str:
    """An exported session with tokens that have expired, which the client that imports it does not know."""
    version, _, coded = text.partition(":")
    data = json.loads(urlsafe_b64decode(coded))
    for name in ("access_token", *(("refresh_token",) if refresh else ())):
        data[name] = expired(data[name], network.jwt_secret)
    return f"{version}:{urlsafe_b64encode(json.dumps(data).encode()).decode()}"


async def expire(client: Any, network: Network, *, refresh: bool = False) -> None:
    await client.import_session(spoiled(await client.export_session(), network, refresh=refresh))


async def test_an_expired_session_is_renewed(
    connect: Connections, network: Network, new_account: NewAccounts
) -> None:
    client = connect.of(new_account())
    first = await client.login()
    await expire(client, network)
    answer = await client.com.atproto.server.get_session.raw()
    assert (answer.status, client.session.did) == (200, first.did)
    assert client.session.refresh_token != first.refresh_token
    statuses = [exchange.status for exchange in connect.recorder.of("com.atproto.server.getSession")]
    assert statuses == [400, 200]
    assert len(connect.recorder.of(REFRESH)) == 1


async def test_with_both_tokens_expired_it_logs_in_again(
    connect: Connections, network: Network, new_account: NewAccounts
) -> None:
    account = new_account()
    client = connect.of(account)
    await client.login()
    await expire(client, network, refresh=True)
    assert (await client.com.atproto.server.get_session()).did == account.did
    assert [exchange.status for exchange in connect.recorder.of(REFRESH)] == [400]
    assert len(connect.recorder.of(CREATE)) == 2


async def test_a_session_outlives_its_tokens(
    connect: Connections, raw: RawApi, new_account: NewAccounts
) -> None:
    account = new_account(host="shortlived")
    client = connect.of(account)
    first = await client.login()
    url = f"{account.pds}/xrpc/com.atproto.server.getSession"
    bearer = {"authorization": f"Bearer {first.access_token}"}
    eventually(lambda: raw.http.get(url, headers=bearer).is_error)
    assert (await client.com.atproto.server.get_session()).did == account.did
    assert client.session.access_token != first.access_token
    assert len(connect.recorder.of(CREATE)) == 1


async def test_logout_ends_the_session_at_the_server(
    connect: Connections, raw: RawApi, new_account: NewAccounts
) -> None:
    account = new_account()
    client = connect.of(account)
    session = await client.login()
    await client.logout()
    assert client.session is None
    bearer = {"authorization": f"Bearer {session.refresh_token}"}
    refused = raw.http.post(f"{account.pds}/xrpc/{REFRESH}", headers=bearer)
    assert (refused.status_code, refused.json()["error"]) == (400, "ExpiredToken")


async def test_an_authorization_header_wins_over_the_session(
    connect: Connections, network: Network, new_account: NewAccounts
) -> None:
    account = new_account()
    client = connect.of(account)
    await client.login()
    with pytest.raises(errors.AuthenticationRequired):
        await client.com.atproto.admin.get_account_info(did=account.did)
    admin = client.with_options(headers={"Authorization": basic(*network.admin)})
    assert (await admin.com.atproto.admin.get_account_info(did=account.did)).email == account.email
    assert (await client.com.atproto.server.get_session()).did == account.did


def test_threads_share_one_renewal(network: Network, new_account: NewAccounts) -> None:
    connect = Connections(network, "sync")
    account = new_account()
    client = plain(connect.of(account))
    client.import_session(spoiled(client.export_session(), network))
    with ThreadPoolExecutor(MANY) as threads:
        calls = [threads.submit(client.com.atproto.server.get_session) for _ in range(MANY)]
        assert {call.result().did for call in calls} == {account.did}
    assert len(connect.recorder.of(REFRESH)) == 1
    assert len(connect.recorder.of(CREATE)) == 1
    asyncio.run(connect.close())


async def test_tasks_share_one_login_and_one_renewal(network: Network, new_account: NewAccounts) -> None:
    connect = Connections(network, "async")
    account = new_account()
    client = connect.of(account)

    async def ask_all() -> set[str]:
        calls = (client.com.atproto.server.get_session() for _ in range(MANY))
        return {answer.did for answer in await asyncio.gather(*calls)}

    assert await ask_all() == {account.did}
    await expire(client, network)
    assert await ask_all() == {account.did}
    assert len(connect.recorder.of(CREATE)) == 1
    assert len(connect.recorder.of(REFRESH)) == 1
    await connect.close()
