"""app.bsky.notification."""

from __future__ import annotations

from pysky_sdk import models
from pysky_sdk.syntax import now
from tests.network.endpoints.registry import call
from tests.network.endpoints.world import World

notification_defs = models.app.bsky.notification.defs


@call("app.bsky.notification.getPreferences")
def get_preferences(world: World) -> object:
    answer = world.me.client.app.bsky.notification.get_preferences()
    assert answer.preferences.follow.include in {"all", "follows"}
    return answer


@call("app.bsky.notification.putPreferences")
def put_preferences(world: World) -> object:
    return world.friend.client.app.bsky.notification.put_preferences(priority=True)


@call("app.bsky.notification.putPreferencesV2")
def put_preferences_v2(world: World) -> object:
    wanted = notification_defs.FilterablePreference(include="follows", list=True, push=False)
    answer = world.newcomer().client.app.bsky.notification.put_preferences_v2(like=wanted)
    assert answer.preferences.like == wanted
    return answer


@call("app.bsky.notification.getUnreadCount")
def get_unread_count(world: World) -> object:
    person = world.newcomer()
    world.me.client.app.bsky.graph.follow.create({"subject": person.did, "createdAt": now()})
    notification = person.client.app.bsky.notification
    world.until(lambda: notification.get_unread_count().count == 1)
    return notification.get_unread_count()


@call("app.bsky.notification.listNotifications")
def list_notifications(world: World) -> object:
    notification = world.friend.client.app.bsky.notification
    uri = world.post.uri
    world.until(lambda: len(notification.list_notifications().notifications) >= 4)
    answer = notification.list_notifications()
    reasons = {one.reason for one in answer.notifications}
    assert {"like", "repost", "reply", "quote"} <= reasons
    assert uri in {one.reason_subject for one in answer.notifications}
    return answer


@call("app.bsky.notification.updateSeen")
def update_seen(world: World) -> object:
    person = world.newcomer()
    notification = person.client.app.bsky.notification
    world.me.client.app.bsky.graph.follow.create({"subject": person.did, "createdAt": now()})
    world.until(lambda: notification.get_unread_count().count == 1)
    answer = notification.update_seen(seen_at=now())
    world.until(lambda: notification.get_unread_count().count == 0)
    return answer


@call("app.bsky.notification.putActivitySubscription")
def put_activity_subscription(world: World) -> object:
    wanted = notification_defs.ActivitySubscription(post=True, reply=False)
    answer = world.me.client.app.bsky.notification.put_activity_subscription(
        subject=world.friend.did, activity_subscription=wanted
    )
    assert answer.subject == world.friend.did
    assert answer.activity_subscription == wanted
    return answer


@call("app.bsky.notification.listActivitySubscriptions")
def list_activity_subscriptions(world: World) -> object:
    notification = world.me.client.app.bsky.notification
    notification.put_activity_subscription(
        subject=world.friend.did,
        activity_subscription=notification_defs.ActivitySubscription(post=True, reply=True),
    )
    world.until(lambda: notification.list_activity_subscriptions().subscriptions)
    answer = notification.list_activity_subscriptions()
    assert [profile.did for profile in answer.subscriptions] == [world.friend.did]
    return answer
