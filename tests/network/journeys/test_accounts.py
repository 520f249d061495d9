"""Changing and ending an account, with the codes that the server mails."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pysky_sdk import errors
from pysky_sdk.syntax import next_tid
from tests.network.harness import Network, NewAccount, eventually
from tests.network.journeys.either import Connections

NewAccounts = Callable[..., NewAccount]


def mailed_code(network: Network, account: NewAccount, *, after: int = 0) -> str:
    """The code in the newest e-mail, once there are more than `after`."""
    mails = eventually(lambda: network.mails(account.email)[after:])
    code = mails[-1].code
    assert code is not None
    return code


async def test_the_address_is_confirmed_with_a_code(
    connect: Connections, network: Network, new_account: NewAccounts
) -> None:
    account = new_account()
    server = connect.of(account).com.atproto.server
    await server.request_email_confirmation()
    code = mailed_code(network, account)
    # InvalidToken is about the code here, not about the session: nothing is renewed.
    with pytest.raises(errors.InvalidToken):
        await server.confirm_email(email=account.email, token="AAAAA-AAAAA")
    assert connect.recorder.of("com.atproto.server.refreshSession") == []
    await server.confirm_email(email=account.email, token=code)
    assert (await server.get_session()).email_confirmed is True


async def test_a_forgotten_password(connect: Connections, network: Network, new_account: NewAccounts) -> None:
    account = new_account()
    stranger = connect.of()
    await stranger.com.atproto.server.request_password_reset(email=account.email)
    code = mailed_code(network, account)
    await stranger.com.atproto.server.reset_password(token=code, password="a new password")
    assert (await stranger.login(account.handle, "a new password")).did == account.did


async def test_a_change_of_the_did_document(
    connect: Connections, network: Network, new_account: NewAccounts
) -> None:
    account = new_account()
    client = connect.of(account)
    identity = client.com.atproto.identity
    await identity.request_plc_operation_signature()
    handles = [f"at://{account.handle}", f"at://d{next_tid()}.test"]
    signed = await identity.sign_plc_operation(token=mailed_code(network, account), also_known_as=handles)
    assert signed.operation["alsoKnownAs"] == handles
    await identity.submit_plc_operation(operation=signed.operation)
    credentials = await identity.get_recommended_did_credentials()
    assert credentials.also_known_as == handles[:1]


async def test_an_account_is_deleted(
    connect: Connections, network: Network, new_account: NewAccounts
) -> None:
    account = new_account()
    client = connect.of(account)
    await client.com.atproto.server.request_account_delete()
    token = mailed_code(network, account)
    await client.com.atproto.server.delete_account(did=account.did, password=account.password, token=token)
    with pytest.raises(errors.RepoNotFound):
        await connect.of().com.atproto.sync.get_repo_status(did=account.did)
    with pytest.raises(errors.SessionError):
        await connect.of(account).login()
