"""Handles and DIDs of the real network: its PLC directory, its PDS, its handles."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from pysky_sdk import errors
from pysky_sdk.syntax import next_tid
from tests.network.harness import Account, Network, NewAccount
from tests.network.journeys.either import Connections, plain
from tests.network.journeys.plc import PlcAccount

NewAccounts = Callable[..., NewAccount]
RESOLVE = "com.atproto.identity.resolveHandle"


def room_of(client: Any, network: Network) -> Any:
    """`client.identity` in a network for development: its own directory, handles by its service, no https."""
    plain(client).web.allow("localhost")
    return client.identity.with_options(plc_directory=network.urls["plc"], via="service")


async def test_an_account_is_resolved_by_handle_and_by_did(
    connect: Connections, network: Network, alice: Account
) -> None:
    room = room_of(connect.of(alice), network)
    by_handle = await room.resolve("@Alice.Test")
    by_did = await room.resolve(alice.did)
    assert by_handle == by_did
    assert (by_did.did, by_did.handle, by_did.pds) == (alice.did, alice.handle, alice.pds)
    directory = f"{network.urls['plc']}/{alice.did}"
    async with httpx.AsyncClient() as http:
        assert by_did.document == (await http.get(directory)).json()
        data = (await http.get(f"{directory}/data")).json()
    assert by_did.signing_key == data["verificationMethods"]["atproto"]
    assert await room.verify("alice.test", alice.did) is True
    assert len(connect.recorder.of(RESOLVE)) == 1


async def test_a_service_beside_the_pds_is_found(connect: Connections, network: Network) -> None:
    room = room_of(connect.of(network.accounts["alice"]), network)
    found = await room.resolve(network.dids["ozone"])
    assert found.services["atproto_labeler"].type == "AtprotoLabeler"
    assert found.services["atproto_labeler"].endpoint == network.urls["ozone"]


async def test_what_one_client_found_serves_the_next(
    connect: Connections, network: Network, alice: Account, bob: Account, tmp_path: Path
) -> None:
    url = f"sqlite:///{tmp_path / 'identities.db'}"
    first = await room_of(connect.of(alice, database=url), network).resolve(bob.handle)
    second = await room_of(connect.of(bob, database=url), network).resolve(bob.handle)
    assert second == first
    assert len(connect.recorder.of(RESOLVE)) == 1


async def test_an_account_that_changes_its_handle(
    connect: Connections, network: Network, new_account: NewAccounts
) -> None:
    account = new_account()
    client = connect.of(account)
    room = room_of(client, network)
    assert (await room.resolve(account.did)).handle == account.handle
    handle = f"n{next_tid()}.test"
    await client.com.atproto.identity.update_handle(handle=handle)
    assert (await room.resolve(account.did)).handle == account.handle  # for a day
    assert (await room.resolve(account.did, refresh=True)).handle == handle
    assert (await room.resolve(handle)).did == account.did
    assert await room.verify(handle, account.did) is True
    assert await room.verify(account.handle, account.did, refresh=True) is False


async def test_nobody_is_said_to_be_nobody(connect: Connections, network: Network, alice: Account) -> None:
    room = room_of(connect.of(alice), network)
    for name in (f"n{next_tid()}.test", "did:plc:" + "a" * 24):
        for words in ("is nobody's", "as was found lately"):
            with pytest.raises(errors.IdentityNotFound, match=words):
                await room.resolve(name)
    with pytest.raises(errors.IdentityNotFound, match="not of the public network"):
        await connect.of(alice).identity.resolve("alice.test")


async def test_an_account_that_names_somebody_elses_handle(
    connect: Connections, network: Network, alice: Account
) -> None:
    impostor = PlcAccount(network.urls["plc"], alice.handle, alice.pds)
    room = room_of(connect.of(alice), network)
    found = await room.resolve(impostor.did)
    assert (found.did, found.handle, found.pds) == (impostor.did, None, alice.pds)
    assert found.signing_key == impostor.key
    assert await room.verify(alice.handle, impostor.did) is False


async def test_an_account_that_was_given_up(connect: Connections, network: Network, alice: Account) -> None:
    account = PlcAccount(network.urls["plc"], f"n{next_tid()}.test", alice.pds)
    room = room_of(connect.of(alice), network)
    assert (await room.document(account.did))["id"] == account.did
    account.give_up()
    for words in ("has a tombstone", "given up by its owner"):
        with pytest.raises(errors.IdentityRemoved, match=words):
            await room.resolve(account.did, refresh=words == "has a tombstone")


async def test_the_directory_is_trusted_and_nothing_else_on_its_machine(
    connect: Connections, network: Network, alice: Account
) -> None:
    client = connect.of(alice)
    room = client.identity.with_options(plc_directory=network.urls["plc"], via="service")
    found = await room.resolve(alice.handle)
    assert (found.handle, found.pds) == (alice.handle, None)  # http at a host that is not allowed
    with pytest.raises(errors.ForbiddenAddress):
        await client.web.get(network.urls["plc"], max_bytes=1000)
