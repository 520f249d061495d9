"""Profiles, handles and DIDs of the real network, from a database that several clients share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pysky_sdk import errors
from pysky_sdk.syntax import next_tid
from tests.network.harness import Account, Network, NewAccount, RawApi, eventually
from tests.network.journeys.either import Connections

NewAccounts = Callable[..., NewAccount]
GET = "app.bsky.actor.getProfile"
GET_MANY = "app.bsky.actor.getProfiles"
RESOLVE = "com.atproto.identity.resolveHandle"


@pytest.fixture
def url(tmp_path: Path) -> str:
    """A database of this test's own."""
    return f"sqlite:///{tmp_path / 'profiles.db'}"


async def test_profiles_are_shared_through_the_database(
    connect: Connections, url: str, alice: Account, bob: Account, new_account: NewAccounts
) -> None:
    first = connect.of(alice, database=url)
    seen = await first.profiles.get("@Bob.test")
    assert (seen.did, seen.handle, seen.display_name, seen.viewer) == (bob.did, bob.handle, "Bob", None)
    second = connect.of(new_account(), database=url)
    assert await second.profiles.get(bob.did) == seen
    assert await second.profiles.did("bob.test") == bob.did
    assert await second.profiles.handle(bob.did) == "bob.test"
    assert [len(connect.recorder.of(nsid)) for nsid in (GET, RESOLVE)] == [1, 0]
    mine = await first.app.bsky.actor.get_profile(actor=bob.did)
    assert mine.viewer.following is not None
    without = mine.to_wire()
    del without["viewer"]
    assert seen.to_wire() == without


async def test_many_profiles_and_who_is_unknown(connect: Connections, network: Network, url: str) -> None:
    names = ("alice", "bob", "carla", "labeler")
    accounts = [network.accounts[name] for name in names]
    nobody, no_did = f"n{next_tid()}.test", "did:plc:" + "a" * 24
    actors = [account.handle for account in accounts] + [nobody, no_did, accounts[0].did]
    client = connect.of(database=url)
    for _ in range(2):
        found = await client.profiles.get_many(actors)
        assert list(found) == [*(account.handle for account in accounts), accounts[0].did]
        assert [view.did for view in found.values()] == [*(it.did for it in accounts), accounts[0].did]
    assert len(connect.recorder.of(GET_MANY)) == 1
    for actor in (nobody, no_did):
        with pytest.raises(errors.ProfileNotFound, match="in the database until"):
            await client.profiles.get(actor)
        with pytest.raises(errors.ProfileNotFound, match="Profile not found"):
            await client.profiles.get(actor, refresh=True)
    for _ in range(2):
        with pytest.raises(errors.ProfileNotFound):
            await client.profiles.did(nobody)
    assert len(connect.recorder.of(RESOLVE)) == 1


async def test_a_handle_that_changes_is_followed(
    connect: Connections, raw: RawApi, url: str, new_account: NewAccounts
) -> None:
    account = new_account()
    client = connect.of(account, database=url)
    eventually(lambda: seen_handle(raw, account) == account.handle)
    assert (await client.profiles.get(account.handle)).did == account.did
    renamed = f"r{next_tid()}.test"
    await client.com.atproto.identity.update_handle(handle=renamed)
    eventually(lambda: seen_handle(raw, account) == renamed)
    assert await client.profiles.handle(account.did) == account.handle  # as was seen lately
    assert (await client.profiles.get(account.did, refresh=True)).handle == renamed
    assert await client.profiles.handle(account.did) == renamed
    assert (await client.profiles.get(renamed)).did == account.did
    with pytest.raises(errors.ProfileNotFound):
        await client.profiles.did(account.handle)
    heir = raw.new_account()
    body = {"handle": account.handle}
    raw.procedure("com.atproto.identity.updateHandle", body, token=heir.access_jwt)
    assert await client.profiles.did(account.handle, refresh=True) == heir.did
    assert await client.profiles.handle(account.did) == renamed


def seen_handle(raw: RawApi, account: NewAccount) -> Any:
    """The account's handle, as the AppView sees it."""
    response = raw.http.get(f"{raw.network.appview}/xrpc/{GET}", params={"actor": account.did})
    return response.json().get("handle")


async def test_who_is_deactivated_has_no_profile(
    connect: Connections, raw: RawApi, url: str, new_account: NewAccounts
) -> None:
    account = new_account()
    client = connect.of(database=url)
    eventually(lambda: seen_handle(raw, account) == account.handle)
    raw.procedure("com.atproto.server.deactivateAccount", {}, token=account.access_jwt)
    eventually(lambda: seen_handle(raw, account) is None)
    for _ in range(2):
        with pytest.raises(errors.ProfileNotFound) as caught:
            await client.profiles.get(account.did)
        assert (caught.value.error, caught.value.cached_until) == ("AccountDeactivated", None)
    raw.procedure("com.atproto.server.activateAccount", token=account.access_jwt)
    eventually(lambda: seen_handle(raw, account) == account.handle)
    assert (await client.profiles.get(account.did)).handle == account.handle
