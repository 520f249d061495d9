"""com.atproto.server, but for the invite codes that an administrator makes."""

from __future__ import annotations

from pysky_sdk.syntax import next_tid
from tests.network.endpoints.registry import call
from tests.network.endpoints.world import Person, World
from tests.network.harness import claims


def mailed(world: World, person: Person) -> str:
    """The text of the newest e-mail to a person, once there is one."""
    return world.until(lambda: world.network.mails(person.account.email))[-1].text


@call("com.atproto.server.activateAccount")
def activate_account(world: World) -> object:
    server = world.newcomer().client.com.atproto.server
    server.deactivate_account()
    answer = server.activate_account()
    assert server.check_account_status().activated is True
    return answer


@call("com.atproto.server.deactivateAccount")
def deactivate_account(world: World) -> object:
    person = world.newcomer()
    answer = person.client.com.atproto.server.deactivate_account()
    status = world.me.client.com.atproto.sync.get_repo_status(did=person.did)
    assert (status.active, status.status) == (False, "deactivated")
    return answer


@call("com.atproto.server.checkAccountStatus")
def check_account_status(world: World) -> object:
    answer = world.me.client.com.atproto.server.check_account_status()
    assert (answer.activated, answer.valid_did) == (True, True)
    return answer


@call("com.atproto.server.confirmEmail")
def confirm_email(world: World) -> object:
    return world.me.client.com.atproto.server.confirm_email(email="not@mine.example", token="AAAAA-AAAAA")


@call("com.atproto.server.createAccount")
def create_account(world: World) -> object:
    name = f"c{next_tid()}"
    answer = world.client().com.atproto.server.create_account(
        handle=f"{name}.test", email=f"{name}@example.com", password="a password"
    )
    assert answer.handle == f"{name}.test"
    return answer


@call("com.atproto.server.createAppPassword")
def create_app_password(world: World) -> object:
    answer = world.me.client.com.atproto.server.create_app_password(name="bot", privileged=True)
    assert (answer.name, answer.privileged) == ("bot", True)
    session = world.client().login(world.me.handle, answer.password)
    assert session.did == world.me.did
    return answer


@call("com.atproto.server.listAppPasswords")
def list_app_passwords(world: World) -> object:
    server = world.newcomer().client.com.atproto.server
    server.create_app_password(name="one")
    answer = server.list_app_passwords()
    assert [password.name for password in answer.passwords] == ["one"]
    return answer


@call("com.atproto.server.revokeAppPassword")
def revoke_app_password(world: World) -> object:
    server = world.friend.client.com.atproto.server
    server.create_app_password(name="lost")
    answer = server.revoke_app_password(name="lost")
    assert server.list_app_passwords().passwords == []
    return answer


@call("com.atproto.server.createSession")
def create_session(world: World) -> object:
    account = world.me.account
    answer = world.client().com.atproto.server.create_session(
        identifier=account.handle, password=account.password
    )
    assert (answer.did, answer.active) == (account.did, True)
    return answer


@call("com.atproto.server.getSession")
def get_session(world: World) -> object:
    answer = world.me.client.com.atproto.server.get_session()
    assert (answer.did, answer.handle) == (world.me.did, world.me.handle)
    return answer


@call("com.atproto.server.refreshSession")
def refresh_session(world: World) -> object:
    client = world.newcomer().client
    before = client.login()
    answer = client.com.atproto.server.refresh_session()
    assert client.session is not None
    # The access token of a second is always the same, so the other one tells.
    assert client.session.refresh_token == answer.refresh_jwt != before.refresh_token
    return answer


@call("com.atproto.server.deleteSession")
def delete_session(world: World) -> object:
    client = world.newcomer().client
    client.login()
    answer = client.com.atproto.server.delete_session()
    assert client.session is None
    return answer


@call("com.atproto.server.describeServer")
def describe_server(world: World) -> object:
    answer = world.client().com.atproto.server.describe_server()
    assert (answer.did, answer.available_user_domains) == (
        world.network.dids["pds"],
        [".test", ".example"],
    )
    return answer


@call("com.atproto.server.getAccountInviteCodes")
def get_account_invite_codes(world: World) -> object:
    world.admin.com.atproto.server.create_invite_code(use_count=1, for_account=world.me.did)
    answer = world.me.client.com.atproto.server.get_account_invite_codes(create_available=False)
    assert {code.for_account for code in answer.codes} == {world.me.did}
    return answer


@call("com.atproto.server.getServiceAuth")
def get_service_auth(world: World) -> object:
    audience, method = world.network.dids["ozone"], "com.atproto.moderation.createReport"
    answer = world.me.client.com.atproto.server.get_service_auth(aud=audience, lxm=method)
    said = claims(answer.token)
    assert (said["iss"], said["aud"], said["lxm"]) == (world.me.did, audience, method)
    return answer


@call("com.atproto.server.requestAccountDelete")
def request_account_delete(world: World) -> object:
    person = world.newcomer()
    answer = person.client.com.atproto.server.request_account_delete()
    assert "delet" in mailed(world, person)
    return answer


@call("com.atproto.server.requestEmailConfirmation")
def request_email_confirmation(world: World) -> object:
    person = world.newcomer()
    answer = person.client.com.atproto.server.request_email_confirmation()
    assert "confirm" in mailed(world, person)
    return answer


@call("com.atproto.server.requestEmailUpdate")
def request_email_update(world: World) -> object:
    answer = world.newcomer().client.com.atproto.server.request_email_update()
    assert answer.token_required is False  # the address was never confirmed
    return answer


@call("com.atproto.server.requestPasswordReset")
def request_password_reset(world: World) -> object:
    person = world.newcomer()
    answer = world.client().com.atproto.server.request_password_reset(email=person.account.email)
    assert "password" in mailed(world, person)
    return answer


@call("com.atproto.server.resetPassword")
def reset_password(world: World) -> object:
    return world.client().com.atproto.server.reset_password(token="AAAAA-AAAAA", password="another")


@call("com.atproto.server.reserveSigningKey")
def reserve_signing_key(world: World) -> object:
    answer = world.client().com.atproto.server.reserve_signing_key()
    assert answer.signing_key.startswith("did:key:")
    return answer


@call("com.atproto.server.updateEmail")
def update_email(world: World) -> object:
    server = world.newcomer().client.com.atproto.server
    address = f"{next_tid()}@example.com"
    answer = server.update_email(email=address)
    assert server.get_session().email == address
    return answer
