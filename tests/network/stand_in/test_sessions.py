"""Sessions, handles and the async client, of the stand-in as of the real servers."""

from __future__ import annotations

import asyncio

import pytest

from pysky_sdk import AsyncClient, Client, errors
from pysky_sdk.syntax import now
from tests.network.stand_in.sides import POST, Side


def bearer(client: Client, token: str) -> Client:
    return client.with_options(headers={"Authorization": f"Bearer {token}"})


def test_a_refresh_token_has_a_grace(side: Side) -> None:
    _, client = side.pair()
    session = client.login()
    refresh = bearer(client, session.refresh_token).com.atproto.server.refresh_session
    children = {refresh().refresh_jwt for _ in range(2)}
    assert session.refresh_token not in children
    for child in children:
        bearer(client, child).com.atproto.server.delete_session()
    with pytest.raises(errors.ExpiredToken, match="Token has been revoked"):
        bearer(client, children.pop()).com.atproto.server.refresh_session()


def test_tokens_are_told_apart(side: Side) -> None:
    _, client = side.pair()
    session = client.login()
    for token in ("garbage", session.refresh_token):
        with pytest.raises(errors.InvalidToken, match="Token could not be verified"):
            bearer(client, token).com.atproto.server.get_session()
    with pytest.raises(errors.InvalidToken, match="Token could not be verified"):
        bearer(client, session.access_token).com.atproto.server.refresh_session()
    client.logout()
    assert bearer(client, session.access_token).com.atproto.server.get_session().did == session.did


def test_a_wrong_password_is_refused(side: Side) -> None:
    me, _ = side.pair()
    client = side.client()
    with pytest.raises(errors.AuthenticationRequired, match="Invalid identifier or password") as caught:
        client.com.atproto.server.create_session(identifier=me.handle, password="wrong")
    assert caught.value.status == 401


def test_app_passwords_open_less(side: Side) -> None:
    me, client = side.pair()
    made = client.com.atproto.server.create_app_password(name="tests")
    assert [row.name for row in client.com.atproto.server.list_app_passwords().passwords] == ["tests"]
    other = side.client()
    with_app_password = other.com.atproto.server.create_session(identifier=me.did, password=made.password)
    assert with_app_password.did == me.did
    client.com.atproto.server.revoke_app_password(name="tests")
    with pytest.raises(errors.AuthenticationRequired):
        other.com.atproto.server.create_session(identifier=me.did, password=made.password)


def test_handles_are_resolved(side: Side) -> None:
    me, client = side.pair()
    assert client.com.atproto.identity.resolve_handle(handle=me.handle).did == me.did
    with pytest.raises(errors.HandleNotFound, match="Unable to resolve handle"):
        client.com.atproto.identity.resolve_handle(handle="nobody.test")


def test_it_is_the_same_for_asyncio(side: Side) -> None:
    me = side.new_account()

    async def use() -> tuple[str, list[int], str]:
        async with AsyncClient(**side.options(me)) as client:
            for number in range(3):
                await client.app.bsky.feed.post.create({"text": str(number), "createdAt": now()})
            pages = client.com.atproto.repo.list_records.pages(repo=me.did, collection=POST, limit=2)
            sizes = [len(page.records) async for page in pages]
            with pytest.raises(errors.InvalidRequest) as caught:
                await client.app.bsky.actor.get_profile(actor="nobody.test")
            return (await client.login()).did, sizes, caught.value.message

    assert asyncio.run(use()) == (me.did, [2, 1, 0], "Profile not found")
