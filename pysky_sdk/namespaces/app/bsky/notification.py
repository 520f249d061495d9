# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
# pyright: reportImportCycles=false
"""Endpoints and record collections of `app.bsky.notification`."""

from __future__ import annotations

import typing as _t
from functools import cached_property as _cached_property

from pysky_sdk import records as _r
from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk import modeling as _m
    from pysky_sdk.models.app.bsky.actor import defs as app_bsky_actor_defs
    from pysky_sdk.models.app.bsky.notification import declaration as app_bsky_notification_declaration
    from pysky_sdk.models.app.bsky.notification import defs as app_bsky_notification_defs
    from pysky_sdk.models.app.bsky.notification import (
        get_preferences as app_bsky_notification_get_preferences,
    )
    from pysky_sdk.models.app.bsky.notification import (
        get_unread_count as app_bsky_notification_get_unread_count,
    )
    from pysky_sdk.models.app.bsky.notification import (
        list_activity_subscriptions as app_bsky_notification_list_activity_subscriptions,
    )
    from pysky_sdk.models.app.bsky.notification import (
        list_notifications as app_bsky_notification_list_notifications,
    )
    from pysky_sdk.models.app.bsky.notification import (
        put_activity_subscription as app_bsky_notification_put_activity_subscription,
    )
    from pysky_sdk.models.app.bsky.notification import (
        put_preferences_v2 as app_bsky_notification_put_preferences_v2,
    )


__all__ = ["AsyncAppBskyNotificationNamespace", "AppBskyNotificationNamespace"]

_GET_PREFERENCES = _e.MethodSpec(
    nsid="app.bsky.notification.getPreferences",
    kind="query",
    params="pysky_sdk.models.app.bsky.notification.get_preferences:GetPreferencesParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.notification.get_preferences:GetPreferencesOutput",
)
_GET_UNREAD_COUNT = _e.MethodSpec(
    nsid="app.bsky.notification.getUnreadCount",
    kind="query",
    params="pysky_sdk.models.app.bsky.notification.get_unread_count:GetUnreadCountParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.notification.get_unread_count:GetUnreadCountOutput",
)
_LIST_ACTIVITY_SUBSCRIPTIONS = _e.MethodSpec(
    nsid="app.bsky.notification.listActivitySubscriptions",
    kind="query",
    params="pysky_sdk.models.app.bsky.notification.list_activity_subscriptions:ListActivitySubscriptionsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.notification.list_activity_subscriptions:ListActivitySubscriptionsOutput",
    cursor="params",
    items="subscriptions",
)
_LIST_NOTIFICATIONS = _e.MethodSpec(
    nsid="app.bsky.notification.listNotifications",
    kind="query",
    params="pysky_sdk.models.app.bsky.notification.list_notifications:ListNotificationsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.notification.list_notifications:ListNotificationsOutput",
    cursor="params",
    items="notifications",
)
_PUT_ACTIVITY_SUBSCRIPTION = _e.MethodSpec(
    nsid="app.bsky.notification.putActivitySubscription",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.app.bsky.notification.put_activity_subscription:PutActivitySubscriptionInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.notification.put_activity_subscription:PutActivitySubscriptionOutput",
)
_PUT_PREFERENCES = _e.MethodSpec(
    nsid="app.bsky.notification.putPreferences",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.app.bsky.notification.put_preferences:PutPreferencesInput",
    input_is_object=True,
)
_PUT_PREFERENCES_V2 = _e.MethodSpec(
    nsid="app.bsky.notification.putPreferencesV2",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.app.bsky.notification.put_preferences_v2:PutPreferencesV2Input",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.notification.put_preferences_v2:PutPreferencesV2Output",
)
_REGISTER_PUSH = _e.MethodSpec(
    nsid="app.bsky.notification.registerPush",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.app.bsky.notification.register_push:RegisterPushInput",
    input_is_object=True,
)
_UNREGISTER_PUSH = _e.MethodSpec(
    nsid="app.bsky.notification.unregisterPush",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.app.bsky.notification.unregister_push:UnregisterPushInput",
    input_is_object=True,
)
_UPDATE_SEEN = _e.MethodSpec(
    nsid="app.bsky.notification.updateSeen",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.app.bsky.notification.update_seen:UpdateSeenInput",
    input_is_object=True,
)


class AppBskyNotificationNamespace(_e.Namespace):
    """Endpoints below `app.bsky.notification`."""

    @_cached_property
    def declaration(self) -> _r.SingletonCollection[app_bsky_notification_declaration.Declaration]:
        """A declaration of the user's choices related to notifications that can be produced by them."""
        return _r.SingletonCollection(
            self._client,
            _r.CollectionSpec(
                "app.bsky.notification.declaration",
                "literal:self",
                "pysky_sdk.models.app.bsky.notification.declaration:Declaration",
            ),
        )

    @_e.endpoint(_GET_PREFERENCES)
    def get_preferences(self) -> app_bsky_notification_get_preferences.GetPreferencesOutput:
        """Get notification-related preferences for an account. Requires auth.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `app.bsky.notification.getPreferences`.
        """
        return _e.declared()

    @_e.endpoint(_GET_UNREAD_COUNT)
    def get_unread_count(
        self, *, priority: _t.Optional[_m.Boolean] = None, seen_at: _t.Optional[_m.Datetime] = None
    ) -> app_bsky_notification_get_unread_count.GetUnreadCountOutput:
        """Count the number of unread notifications for the requesting account. Requires auth.

        Args:
            priority: Deprecated: this parameter is ignored.
            seen_at: Format: datetime.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `app.bsky.notification.getUnreadCount`.
        """
        return _e.declared()

    @_e.paged(_LIST_ACTIVITY_SUBSCRIPTIONS)
    def list_activity_subscriptions(
        self, *, limit: _t.Annotated[_m.Integer, _m.Range(1, 100)] = 50, cursor: _t.Optional[_m.String] = None
    ) -> _e.Paged[
        app_bsky_notification_list_activity_subscriptions.ListActivitySubscriptionsOutput,
        app_bsky_actor_defs.ProfileView,
    ]:
        """Enumerate all accounts to which the requesting account is subscribed to receive
        notifications for. Requires auth.

        Args:
            limit: 1 to 100. Default: 50.
            cursor: No description.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `app.bsky.notification.listActivitySubscriptions`.
        """
        return _e.declared()

    @_e.paged(_LIST_NOTIFICATIONS)
    def list_notifications(
        self,
        *,
        reasons: _t.Optional[_t.List[_m.String]] = None,
        limit: _t.Annotated[_m.Integer, _m.Range(1, 100)] = 50,
        priority: _t.Optional[_m.Boolean] = None,
        cursor: _t.Optional[_m.String] = None,
        seen_at: _t.Optional[_m.Datetime] = None,
    ) -> _e.Paged[
        app_bsky_notification_list_notifications.ListNotificationsOutput,
        app_bsky_notification_list_notifications.Notification,
    ]:
        """Enumerate notifications for the requesting account. Requires auth.

        Args:
            reasons: Notification reasons to include in response.
            limit: 1 to 100. Default: 50.
            priority: Deprecated: this parameter is ignored.
            cursor: No description.
            seen_at: Deprecated: this parameter is unsupported and will cause an error. Format:
                datetime.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `app.bsky.notification.listNotifications`.
        """
        return _e.declared()

    @_e.endpoint(_PUT_ACTIVITY_SUBSCRIPTION)
    def put_activity_subscription(
        self, *, subject: _m.Did, activity_subscription: app_bsky_notification_defs.ActivitySubscription
    ) -> app_bsky_notification_put_activity_subscription.PutActivitySubscriptionOutput:
        """Puts an activity subscription entry. The key should be omitted for creation and provided for
        updates. Requires auth.

        Args:
            subject: Format: did.
            activity_subscription: No description.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `app.bsky.notification.putActivitySubscription`.
        """
        return _e.declared()

    @_e.endpoint(_PUT_PREFERENCES)
    def put_preferences(self, *, priority: _m.Boolean) -> None:
        """Set notification-related preferences for an account. Requires auth.

        Args:
            priority: No description.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `app.bsky.notification.putPreferences`.
        """
        return _e.declared()

    @_e.endpoint(_PUT_PREFERENCES_V2)
    def put_preferences_v2(
        self,
        *,
        chat: _t.Optional[app_bsky_notification_defs.ChatPreference] = None,
        follow: _t.Optional[app_bsky_notification_defs.FilterablePreference] = None,
        like: _t.Optional[app_bsky_notification_defs.FilterablePreference] = None,
        like_via_repost: _t.Optional[app_bsky_notification_defs.FilterablePreference] = None,
        mention: _t.Optional[app_bsky_notification_defs.FilterablePreference] = None,
        quote: _t.Optional[app_bsky_notification_defs.FilterablePreference] = None,
        reply: _t.Optional[app_bsky_notification_defs.FilterablePreference] = None,
        repost: _t.Optional[app_bsky_notification_defs.FilterablePreference] = None,
        repost_via_repost: _t.Optional[app_bsky_notification_defs.FilterablePreference] = None,
        starterpack_joined: _t.Optional[app_bsky_notification_defs.Preference] = None,
        subscribed_post: _t.Optional[app_bsky_notification_defs.Preference] = None,
        unverified: _t.Optional[app_bsky_notification_defs.Preference] = None,
        verified: _t.Optional[app_bsky_notification_defs.Preference] = None,
    ) -> app_bsky_notification_put_preferences_v2.PutPreferencesV2Output:
        """Set notification-related preferences for an account. Requires auth.

        Args:
            chat: Deprecated: use chat.bsky.notification preferences instead. Setting this won't
                stick and the default values will be returned.
            follow: No description.
            like: No description.
            like_via_repost: No description.
            mention: No description.
            quote: No description.
            reply: No description.
            repost: No description.
            repost_via_repost: No description.
            starterpack_joined: No description.
            subscribed_post: No description.
            unverified: No description.
            verified: No description.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `app.bsky.notification.putPreferencesV2`.
        """
        return _e.declared()

    @_e.endpoint(_REGISTER_PUSH)
    def register_push(
        self,
        *,
        service_did: _m.Did,
        token: _m.String,
        platform: _t.Annotated[_t.Union[_t.Literal["ios", "android", "web"], _m.String], _m.KNOWN_VALUES],
        app_id: _m.String,
        age_restricted: _t.Optional[_m.Boolean] = None,
    ) -> None:
        """Register to receive push notifications, via a specified service, for the requesting account.
        Requires auth.

        Args:
            service_did: Format: did.
            token: No description.
            platform: Known values: ios, android, web.
            app_id: No description.
            age_restricted: Set to true when the actor is age restricted.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `app.bsky.notification.registerPush`.
        """
        return _e.declared()

    @_e.endpoint(_UNREGISTER_PUSH)
    def unregister_push(
        self,
        *,
        service_did: _m.Did,
        token: _m.String,
        platform: _t.Annotated[_t.Union[_t.Literal["ios", "android", "web"], _m.String], _m.KNOWN_VALUES],
        app_id: _m.String,
    ) -> None:
        """The inverse of registerPush - inform a specified service that push notifications should no
        longer be sent to the given token for the requesting account. Requires auth.

        Args:
            service_did: Format: did.
            token: No description.
            platform: Known values: ios, android, web.
            app_id: No description.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `app.bsky.notification.unregisterPush`.
        """
        return _e.declared()

    @_e.endpoint(_UPDATE_SEEN)
    def update_seen(self, *, seen_at: _m.Datetime) -> None:
        """Notify server that the requesting account has seen notifications. Requires auth.

        Args:
            seen_at: Format: datetime.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `app.bsky.notification.updateSeen`.
        """
        return _e.declared()


class AsyncAppBskyNotificationNamespace(_e.AsyncNamespace):
    """Endpoints below `app.bsky.notification`."""

    @_cached_property
    def declaration(self) -> _r.AsyncSingletonCollection[app_bsky_notification_declaration.Declaration]:
        """A declaration of the user's choices related to notifications that can be produced by them."""
        return _r.AsyncSingletonCollection(
            self._client,
            _r.CollectionSpec(
                "app.bsky.notification.declaration",
                "literal:self",
                "pysky_sdk.models.app.bsky.notification.declaration:Declaration",
            ),
        )

    @_e.async_endpoint(_GET_PREFERENCES)
    def get_preferences(self) -> app_bsky_notification_get_preferences.GetPreferencesOutput:
        """Get notification-related preferences for an account. Requires auth.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `app.bsky.notification.getPreferences`.
        """
        return _e.declared()

    @_e.async_endpoint(_GET_UNREAD_COUNT)
    def get_unread_count(
        self, *, priority: _t.Optional[_m.Boolean] = None, seen_at: _t.Optional[_m.Datetime] = None
    ) -> app_bsky_notification_get_unread_count.GetUnreadCountOutput:
        """Count the number of unread notifications for the requesting account. Requires auth.

        Args:
            priority: Deprecated: this parameter is ignored.
            seen_at: Format: datetime.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `app.bsky.notification.getUnreadCount`.
        """
        return _e.declared()

    @_e.async_paged(_LIST_ACTIVITY_SUBSCRIPTIONS)
    def list_activity_subscriptions(
        self, *, limit: _t.Annotated[_m.Integer, _m.Range(1, 100)] = 50, cursor: _t.Optional[_m.String] = None
    ) -> _e.Paged[
        app_bsky_notification_list_activity_subscriptions.ListActivitySubscriptionsOutput,
        app_bsky_actor_defs.ProfileView,
    ]:
        """Enumerate all accounts to which the requesting account is subscribed to receive
        notifications for. Requires auth.

        Args:
            limit: 1 to 100. Default: 50.
            cursor: No description.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `app.bsky.notification.listActivitySubscriptions`.
        """
        return _e.declared()

    @_e.async_paged(_LIST_NOTIFICATIONS)
    def list_notifications(
        self,
        *,
        reasons: _t.Optional[_t.List[_m.String]] = None,
        limit: _t.Annotated[_m.Integer, _m.Range(1, 100)] = 50,
        priority: _t.Optional[_m.Boolean] = None,
        cursor: _t.Optional[_m.String] = None,
        seen_at: _t.Optional[_m.Datetime] = None,
    ) -> _e.Paged[
        app_bsky_notification_list_notifications.ListNotificationsOutput,
        app_bsky_notification_list_notifications.Notification,
    ]:
        """Enumerate notifications for the requesting account. Requires auth.

        Args:
            reasons: Notification reasons to include in response.
            limit: 1 to 100. Default: 50.
            priority: Deprecated: this parameter is ignored.
            cursor: No description.
            seen_at: Deprecated: this parameter is unsupported and will cause an error. Format:
                datetime.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `app.bsky.notification.listNotifications`.
        """
        return _e.declared()

    @_e.async_endpoint(_PUT_ACTIVITY_SUBSCRIPTION)
    def put_activity_subscription(
        self, *, subject: _m.Did, activity_subscription: app_bsky_notification_defs.ActivitySubscription
    ) -> app_bsky_notification_put_activity_subscription.PutActivitySubscriptionOutput:
        """Puts an activity subscription entry. The key should be omitted for creation and provided for
        updates. Requires auth.

        Args:
            subject: Format: did.
            activity_subscription: No description.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `app.bsky.notification.putActivitySubscription`.
        """
        return _e.declared()

    @_e.async_endpoint(_PUT_PREFERENCES)
    def put_preferences(self, *, priority: _m.Boolean) -> None:
        """Set notification-related preferences for an account. Requires auth.

        Args:
            priority: No description.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `app.bsky.notification.putPreferences`.
        """
        return _e.declared()

    @_e.async_endpoint(_PUT_PREFERENCES_V2)
    def put_preferences_v2(
        self,
        *,
        chat: _t.Optional[app_bsky_notification_defs.ChatPreference] = None,
        follow: _t.Optional[app_bsky_notification_defs.FilterablePreference] = None,
        like: _t.Optional[app_bsky_notification_defs.FilterablePreference] = None,
        like_via_repost: _t.Optional[app_bsky_notification_defs.FilterablePreference] = None,
        mention: _t.Optional[app_bsky_notification_defs.FilterablePreference] = None,
        quote: _t.Optional[app_bsky_notification_defs.FilterablePreference] = None,
        reply: _t.Optional[app_bsky_notification_defs.FilterablePreference] = None,
        repost: _t.Optional[app_bsky_notification_defs.FilterablePreference] = None,
        repost_via_repost: _t.Optional[app_bsky_notification_defs.FilterablePreference] = None,
        starterpack_joined: _t.Optional[app_bsky_notification_defs.Preference] = None,
        subscribed_post: _t.Optional[app_bsky_notification_defs.Preference] = None,
        unverified: _t.Optional[app_bsky_notification_defs.Preference] = None,
        verified: _t.Optional[app_bsky_notification_defs.Preference] = None,
    ) -> app_bsky_notification_put_preferences_v2.PutPreferencesV2Output:
        """Set notification-related preferences for an account. Requires auth.

        Args:
            chat: Deprecated: use chat.bsky.notification preferences instead. Setting this won't
                stick and the default values will be returned.
            follow: No description.
            like: No description.
            like_via_repost: No description.
            mention: No description.
            quote: No description.
            reply: No description.
            repost: No description.
            repost_via_repost: No description.
            starterpack_joined: No description.
            subscribed_post: No description.
            unverified: No description.
            verified: No description.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `app.bsky.notification.putPreferencesV2`.
        """
        return _e.declared()

    @_e.async_endpoint(_REGISTER_PUSH)
    def register_push(
        self,
        *,
        service_did: _m.Did,
        token: _m.String,
        platform: _t.Annotated[_t.Union[_t.Literal["ios", "android", "web"], _m.String], _m.KNOWN_VALUES],
        app_id: _m.String,
        age_restricted: _t.Optional[_m.Boolean] = None,
    ) -> None:
        """Register to receive push notifications, via a specified service, for the requesting account.
        Requires auth.

        Args:
            service_did: Format: did.
            token: No description.
            platform: Known values: ios, android, web.
            app_id: No description.
            age_restricted: Set to true when the actor is age restricted.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `app.bsky.notification.registerPush`.
        """
        return _e.declared()

    @_e.async_endpoint(_UNREGISTER_PUSH)
    def unregister_push(
        self,
        *,
        service_did: _m.Did,
        token: _m.String,
        platform: _t.Annotated[_t.Union[_t.Literal["ios", "android", "web"], _m.String], _m.KNOWN_VALUES],
        app_id: _m.String,
    ) -> None:
        """The inverse of registerPush - inform a specified service that push notifications should no
        longer be sent to the given token for the requesting account. Requires auth.

        Args:
            service_did: Format: did.
            token: No description.
            platform: Known values: ios, android, web.
            app_id: No description.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `app.bsky.notification.unregisterPush`.
        """
        return _e.declared()

    @_e.async_endpoint(_UPDATE_SEEN)
    def update_seen(self, *, seen_at: _m.Datetime) -> None:
        """Notify server that the requesting account has seen notifications. Requires auth.

        Args:
            seen_at: Format: datetime.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `app.bsky.notification.updateSeen`.
        """
        return _e.declared()
