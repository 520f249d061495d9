"""tools.ozone.communication, server, setting, signature, team and verification."""

from __future__ import annotations

from pysky_sdk import models
from pysky_sdk.syntax import next_tid
from tests.network.endpoints.registry import call
from tests.network.endpoints.world import World

MODERATOR = "tools.ozone.team.defs#roleModerator"
TRIAGE = "tools.ozone.team.defs#roleTriage"
VerificationInput = models.tools.ozone.verification.grant_verifications.VerificationInput


# Templates of messages


def new_template(world: World) -> models.tools.ozone.communication.defs.TemplateView:
    return world.ozone_admin.client.tools.ozone.communication.create_template(
        name=f"template {next_tid()}",
        content_markdown="Dear **you**",
        subject="Hello",
        lang="en",
        created_by=world.ozone_admin.did,  # optional in the Lexicon, but this server insists
    )


@call("tools.ozone.communication.createTemplate")
def create_template(world: World) -> object:
    answer = new_template(world)
    assert (answer.content_markdown, answer.disabled) == ("Dear **you**", False)
    return answer


@call("tools.ozone.communication.listTemplates")
def list_templates(world: World) -> object:
    made = new_template(world)
    answer = world.ozone_admin.client.tools.ozone.communication.list_templates()
    assert made.id in {template.id for template in answer.communication_templates}
    return answer


@call("tools.ozone.communication.updateTemplate")
def update_template(world: World) -> object:
    made = new_template(world)
    answer = world.ozone_admin.client.tools.ozone.communication.update_template(
        id=made.id, disabled=True, updated_by=world.ozone_admin.did
    )
    assert (answer.id, answer.disabled) == (made.id, True)
    return answer


@call("tools.ozone.communication.deleteTemplate")
def delete_template(world: World) -> object:
    made = new_template(world)
    communication = world.ozone_admin.client.tools.ozone.communication
    answer = communication.delete_template(id=made.id)
    assert made.id not in {one.id for one in communication.list_templates().communication_templates}
    return answer


# Configuration


@call("tools.ozone.server.getConfig")
def get_config(world: World) -> object:
    answer = world.moderator.client.tools.ozone.server.get_config()
    assert answer.viewer is not None
    assert answer.viewer.role == MODERATOR
    return answer


@call("tools.ozone.setting.upsertOption")
def upsert_option(world: World) -> object:
    answer = world.moderator.client.tools.ozone.setting.upsert_option(
        key="com.example.setting.colour", scope="personal", value={"colour": "red", "depth": 3}
    )
    assert answer.option.value == {"colour": "red", "depth": 3}
    return answer


@call("tools.ozone.setting.listOptions")
def list_options(world: World) -> object:
    setting = world.moderator.client.tools.ozone.setting
    setting.upsert_option(key="com.example.setting.sound", scope="personal", value={"on": True})
    answer = setting.list_options(scope="personal", keys=["com.example.setting.sound"])
    assert [(option.key, option.value) for option in answer.options] == [
        ("com.example.setting.sound", {"on": True})
    ]
    return answer


@call("tools.ozone.setting.removeOptions")
def remove_options(world: World) -> object:
    setting = world.moderator.client.tools.ozone.setting
    setting.upsert_option(key="com.example.setting.gone", scope="personal", value={"on": True})
    answer = setting.remove_options(keys=["com.example.setting.gone"], scope="personal")
    assert setting.list_options(scope="personal", keys=["com.example.setting.gone"]).options == []
    return answer


# Related accounts, which this Ozone asks another server for


@call("tools.ozone.signature.findCorrelation")
def find_correlation(world: World) -> object:
    dids = [world.me.did, world.friend.did]
    return world.moderator.client.tools.ozone.signature.find_correlation(dids=dids)


@call("tools.ozone.signature.findRelatedAccounts")
def find_related_accounts(world: World) -> object:
    return world.moderator.client.tools.ozone.signature.find_related_accounts(did=world.me.did)


@call("tools.ozone.signature.searchAccounts")
def search_accounts(world: World) -> object:
    return world.moderator.client.tools.ozone.signature.search_accounts(values=["a signature"])


# The team


@call("tools.ozone.team.addMember")
def add_member(world: World) -> object:
    did = world.raw.new_account().did
    answer = world.ozone_admin.client.tools.ozone.team.add_member(did=did, role=TRIAGE)
    assert (answer.did, answer.role) == (did, TRIAGE)
    return answer


@call("tools.ozone.team.updateMember")
def update_member(world: World) -> object:
    team = world.ozone_admin.client.tools.ozone.team
    did = world.raw.new_account().did
    team.add_member(did=did, role=TRIAGE)
    answer = team.update_member(did=did, role=MODERATOR, disabled=True)
    assert (answer.did, answer.role, answer.disabled) == (did, MODERATOR, True)
    return answer


@call("tools.ozone.team.deleteMember")
def delete_member(world: World) -> object:
    team = world.ozone_admin.client.tools.ozone.team
    did = world.raw.new_account().did
    team.add_member(did=did, role=TRIAGE)
    answer = team.delete_member(did=did)
    assert did not in {member.did for member in team.list_members.iterate()}
    return answer


@call("tools.ozone.team.listMembers")
def list_members(world: World) -> object:
    answer = world.moderator.client.tools.ozone.team.list_members(roles=[MODERATOR])
    assert world.moderator.did in {member.did for member in answer.members}
    return answer


# Verifications


def verification(world: World) -> VerificationInput:
    account = world.raw.new_account()
    return VerificationInput(subject=account.did, handle=account.handle, display_name="Someone")


@call("tools.ozone.verification.grantVerifications")
def grant_verifications(world: World) -> object:
    wanted = verification(world)
    answer = world.ozone_admin.client.tools.ozone.verification.grant_verifications(verifications=[wanted])
    assert answer.failed_verifications == []
    assert [granted.subject for granted in answer.verifications] == [wanted.subject]
    return answer


@call("tools.ozone.verification.listVerifications")
def list_verifications(world: World) -> object:
    wanted = verification(world)
    api = world.ozone_admin.client.tools.ozone.verification
    api.grant_verifications(verifications=[wanted])
    world.until(lambda: api.list_verifications(subjects=[wanted.subject]).verifications)
    answer = api.list_verifications(subjects=[wanted.subject])
    assert [one.handle for one in answer.verifications] == [wanted.handle]
    return answer


@call("tools.ozone.verification.revokeVerifications")
def revoke_verifications(world: World) -> object:
    api = world.ozone_admin.client.tools.ozone.verification
    granted = api.grant_verifications(verifications=[verification(world)]).verifications[0]
    answer = api.revoke_verifications(uris=[granted.uri], revoke_reason="an error")
    assert answer.revoked_verifications == [granted.uri]
    return answer
