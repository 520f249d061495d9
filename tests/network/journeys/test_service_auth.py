"""Tokens that a PDS signs for other services, and calls to those services with them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from pysky_sdk import errors
from pysky_sdk.syntax import next_tid
from tests.network.harness import Account, Network, NewAccount, RawApi
from tests.network.journeys.either import Awaited, Connections, plain

NewAccounts = Callable[..., NewAccount]
GET_CONFIG = "tools.ozone.server.getConfig"
GET_TOKEN = "com.atproto.server.getServiceAuth"


def ozone(client: Any, network: Network, **options: Any) -> Any:
    """The client, with its calls going to Ozone itself."""
    there = plain(client).at(network.ozone, **{"aud": network.dids["ozone"], **options})
    return Awaited(there) if isinstance(client, Awaited) else there


async def test_ozone_is_called_directly_and_never_sees_the_session(
    connect: Connections, network: Network, moderator: Account
) -> None:
    client = connect.of(moderator)
    there = ozone(client, network)
    for _ in range(2):
        config = await there.tools.ozone.server.get_config()
        assert config.viewer.role == "tools.ozone.team.defs#roleModerator"
    events = await there.tools.ozone.moderation.query_events(limit=1)
    assert len(events.events) <= 1
    session = client.session
    assert session is not None
    sent = [it.request for it in connect.recorder.exchanges]
    elsewhere = [it for it in sent if str(it.url).startswith(network.ozone)]
    assert len(elsewhere) == 3
    for request in elsewhere:
        assert session.access_token not in str(request.headers)
        assert session.refresh_token not in str(request.headers)
    asked = [it.request.url.params["lxm"] for it in connect.recorder.of(GET_TOKEN)]
    assert asked == [GET_CONFIG, "tools.ozone.moderation.queryEvents"]


async def test_a_token_for_another_method_or_service_is_refused(
    connect: Connections, network: Network, moderator: Account
) -> None:
    client = connect.of(moderator, max_retries=0)
    for options in ({"lxm": "tools.ozone.team.listMembers"}, {"aud": network.dids["appview"]}):
        there = ozone(client, network, **options)
        with pytest.raises(errors.StatusError) as caught:
            await there.tools.ozone.server.get_config()
        assert caught.value.status == 401
        assert caught.value.error.startswith("BadJwt")


async def test_a_token_by_hand_serves_without_the_sdk(
    connect: Connections, network: Network, raw: RawApi, moderator: Account
) -> None:
    client = connect.of(moderator)
    token = await client.service_token(aud=network.dids["ozone"], lxm=GET_CONFIG)
    assert await client.service_token(aud=network.dids["ozone"], lxm=GET_CONFIG) == token
    assert raw.query(GET_CONFIG, host="ozone", token=token)["viewer"]
    assert len(connect.recorder.of(GET_TOKEN)) == 1


async def test_how_long_a_pds_signs_for(
    connect: Connections, network: Network, new_account: NewAccounts
) -> None:
    client = connect.of(new_account())
    aud, lxm = network.dids["pds"], "com.atproto.repo.uploadBlob"
    assert await client.service_token(aud=aud, lxm=lxm, expires=timedelta(minutes=30))
    with pytest.raises(errors.BadExpiration):
        await client.service_token(aud=aud, lxm=lxm, expires=timedelta(hours=2))
    with pytest.raises(errors.BadExpiration):
        await client.service_token(aud=aud, expires=timedelta(minutes=30))


async def test_an_account_moves_in_at_another_server_with_a_token_of_its_own(
    connect: Connections, network: Network, raw: RawApi, new_account: NewAccounts
) -> None:
    account = new_account()
    client = connect.of(account)
    there = plain(client).at(network.urls["limited"], aud=network.dids["limited"])
    there = Awaited(there) if isinstance(client, Awaited) else there
    made = await there.com.atproto.server.create_account(
        did=account.did, handle=f"m{next_tid()}.test", email=f"m{account.email}", password="moving"
    )
    assert made.did == account.did
    (sent,) = connect.recorder.of("com.atproto.server.createAccount")
    assert client.session.access_token not in str(sent.request.headers)
    status = raw.query("com.atproto.server.checkAccountStatus", host="limited", token=made.access_jwt)
    assert (status["activated"], status["validDid"]) == (False, False)  # until its document names this server
