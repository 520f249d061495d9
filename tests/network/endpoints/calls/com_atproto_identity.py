"""com.atproto.identity, com.atproto.label, com.atproto.moderation and com.atproto.temp."""

from __future__ import annotations

from pysky_sdk import models
from pysky_sdk.syntax import next_tid
from tests.network.endpoints.registry import call
from tests.network.endpoints.world import World

StrongRef = models.com.atproto.repo.strong_ref.StrongRef


@call("com.atproto.identity.getRecommendedDidCredentials")
def get_recommended_did_credentials(world: World) -> object:
    answer = world.me.client.com.atproto.identity.get_recommended_did_credentials()
    assert answer.also_known_as == [f"at://{world.me.handle}"]
    return answer


@call("com.atproto.identity.requestPlcOperationSignature")
def request_plc_operation_signature(world: World) -> object:
    person = world.newcomer()
    answer = person.client.com.atproto.identity.request_plc_operation_signature()
    assert world.until(lambda: world.network.mails(person.account.email))[-1].code
    return answer


@call("com.atproto.identity.resolveHandle")
def resolve_handle(world: World) -> object:
    answer = world.me.client.com.atproto.identity.resolve_handle(handle=world.friend.handle)
    assert answer.did == world.friend.did
    return answer


@call("com.atproto.identity.signPlcOperation")
def sign_plc_operation(world: World) -> object:
    return world.me.client.com.atproto.identity.sign_plc_operation()


@call("com.atproto.identity.submitPlcOperation")
def submit_plc_operation(world: World) -> object:
    return world.me.client.com.atproto.identity.submit_plc_operation(operation={"type": "nonsense"})


@call("com.atproto.identity.updateHandle")
def update_handle(world: World) -> object:
    person = world.newcomer()
    handle = f"b{next_tid()}.test"
    answer = person.client.com.atproto.identity.update_handle(handle=handle)
    assert person.client.com.atproto.server.get_session().handle == handle
    return answer


@call("com.atproto.label.queryLabels")
def query_labels(world: World) -> object:
    subject = models.com.atproto.admin.defs.RepoRef(did=world.raw.new_account().did)
    moderator = world.moderator
    moderator.client.tools.ozone.moderation.emit_event(
        event=models.tools.ozone.moderation.defs.ModEventLabel(
            create_label_vals=["spam"], negate_label_vals=[]
        ),
        subject=subject,
        created_by=moderator.did,
    )
    labels = moderator.client.com.atproto.label
    world.until(lambda: labels.query_labels(uri_patterns=[subject.did]).labels)
    answer = labels.query_labels(uri_patterns=[subject.did])
    (label,) = answer.labels
    assert (label.uri, label.val, type(label.sig)) == (subject.did, "spam", bytes)
    return answer


@call("com.atproto.moderation.createReport")
def create_report(world: World) -> object:
    answer = world.me.client.com.atproto.moderation.create_report(
        reason_type="com.atproto.moderation.defs#reasonRude",
        reason="not nice",
        subject=StrongRef(uri=world.post.uri, cid=world.post.cid),
    )
    assert (answer.reported_by, answer.reason) == (world.me.did, "not nice")
    assert isinstance(answer.subject, StrongRef)
    assert (answer.subject.uri, answer.subject.cid) == (world.post.uri, world.post.cid)
    return answer


@call("com.atproto.temp.checkSignupQueue")
def check_signup_queue(world: World) -> object:
    answer = world.me.client.com.atproto.temp.check_signup_queue()
    assert answer.activated is True
    return answer


@call("com.atproto.temp.fetchLabels")
def fetch_labels(world: World) -> object:
    return world.moderator.client.com.atproto.temp.fetch_labels(limit=250)


@call("com.atproto.temp.revokeAccountCredentials")
def revoke_account_credentials(world: World) -> object:
    return world.ozone_admin.client.com.atproto.temp.revoke_account_credentials(account=world.me.did)
