"""com.atproto.admin and the invite codes: methods of the PDS for its administrator, with HTTP Basic."""

from __future__ import annotations

from pysky_sdk import models
from pysky_sdk.syntax import next_tid
from tests.network.endpoints.registry import call
from tests.network.endpoints.world import World

admin_defs = models.com.atproto.admin.defs


@call("com.atproto.admin.deleteAccount")
def delete_account(world: World) -> object:
    account = world.raw.new_account()
    answer = world.admin.com.atproto.admin.delete_account(did=account.did)
    assert account.did not in {repo.did for repo in world.me.client.com.atproto.sync.list_repos.iterate()}
    return answer


@call("com.atproto.admin.disableAccountInvites")
def disable_account_invites(world: World) -> object:
    did = world.raw.new_account().did
    answer = world.admin.com.atproto.admin.disable_account_invites(account=did, note="enough")
    assert world.admin.com.atproto.admin.get_account_info(did=did).invites_disabled is True
    return answer


@call("com.atproto.admin.enableAccountInvites")
def enable_account_invites(world: World) -> object:
    did = world.raw.new_account().did
    world.admin.com.atproto.admin.disable_account_invites(account=did)
    answer = world.admin.com.atproto.admin.enable_account_invites(account=did)
    assert world.admin.com.atproto.admin.get_account_info(did=did).invites_disabled is False
    return answer


@call("com.atproto.admin.disableInviteCodes")
def disable_invite_codes(world: World) -> object:
    code = world.admin.com.atproto.server.create_invite_code(use_count=1).code
    answer = world.admin.com.atproto.admin.disable_invite_codes(codes=[code])
    known = {
        invite.code: invite for invite in world.admin.com.atproto.admin.get_invite_codes(limit=500).codes
    }
    assert known[code].disabled is True
    return answer


@call("com.atproto.admin.getAccountInfo")
def get_account_info(world: World) -> object:
    info = world.admin.com.atproto.admin.get_account_info(did=world.me.did)
    assert (info.handle, info.email) == (world.me.handle, world.me.account.email)
    return info


@call("com.atproto.admin.getAccountInfos")
def get_account_infos(world: World) -> object:
    both = [world.me.did, world.friend.did]
    answer = world.admin.com.atproto.admin.get_account_infos(dids=both)
    assert {info.did for info in answer.infos} == set(both)
    return answer


@call("com.atproto.admin.getInviteCodes")
def get_invite_codes(world: World) -> object:
    made = world.admin.com.atproto.server.create_invite_code(use_count=1).code
    answer = world.admin.com.atproto.admin.get_invite_codes(limit=500)
    assert made in {invite.code for invite in answer.codes}
    return answer


@call("com.atproto.admin.getSubjectStatus")
def get_subject_status(world: World) -> object:
    answer = world.admin.com.atproto.admin.get_subject_status(did=world.me.did)
    assert isinstance(answer.subject, admin_defs.RepoRef)
    assert answer.takedown is not None
    assert answer.takedown.applied is False
    return answer


@call("com.atproto.admin.updateSubjectStatus")
def update_subject_status(world: World) -> object:
    account = world.raw.new_account()
    answer = world.admin.com.atproto.admin.update_subject_status(
        subject=admin_defs.RepoRef(did=account.did), takedown=admin_defs.StatusAttr(applied=True, ref="7")
    )
    assert answer.takedown == admin_defs.StatusAttr(applied=True, ref="7")
    status = world.me.client.com.atproto.sync.get_repo_status(did=account.did)
    assert (status.active, status.status) == (False, "takendown")
    return answer


@call("com.atproto.admin.sendEmail")
def send_email(world: World) -> object:
    answer = world.admin.com.atproto.admin.send_email(
        recipient_did=world.friend.did, sender_did=world.me.did, subject="About you", content="Well done."
    )
    assert answer.sent is True
    return answer


@call("com.atproto.admin.updateAccountEmail")
def update_account_email(world: World) -> object:
    did = world.raw.new_account().did
    address = f"{next_tid()}@example.com"
    answer = world.admin.com.atproto.admin.update_account_email(account=did, email=address)
    assert world.admin.com.atproto.admin.get_account_info(did=did).email == address
    return answer


@call("com.atproto.admin.updateAccountHandle")
def update_account_handle(world: World) -> object:
    did = world.raw.new_account().did
    handle = f"a{next_tid()}.test"
    answer = world.admin.com.atproto.admin.update_account_handle(did=did, handle=handle)
    assert world.me.client.com.atproto.identity.resolve_handle(handle=handle).did == did
    return answer


@call("com.atproto.admin.updateAccountPassword")
def update_account_password(world: World) -> object:
    account = world.raw.new_account()
    answer = world.admin.com.atproto.admin.update_account_password(did=account.did, password="a new one")
    session = world.client().login(account.handle, "a new one")
    assert session.did == account.did
    return answer


@call("com.atproto.server.createInviteCode")
def create_invite_code(world: World) -> object:
    answer = world.admin.com.atproto.server.create_invite_code(use_count=3)
    assert answer.code
    return answer


@call("com.atproto.server.createInviteCodes")
def create_invite_codes(world: World) -> object:
    answer = world.admin.com.atproto.server.create_invite_codes(
        use_count=1, code_count=2, for_accounts=[world.me.did]
    )
    assert [(codes.account, len(codes.codes)) for codes in answer.codes] == [(world.me.did, 2)]
    return answer
