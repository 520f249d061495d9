# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `app.bsky.notification`.

Records: declaration.

Methods: get_preferences, get_unread_count, list_activity_subscriptions, list_notifications,
put_activity_subscription, put_preferences, put_preferences_v2, register_push, unregister_push,
update_seen.
"""

from __future__ import annotations

import typing as _t
from functools import cached_property as _cached_property

from pysky_sdk import records as _r
from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
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
    order="newest",
    identity=("did",),
)
_LIST_NOTIFICATIONS = _e.MethodSpec(
    nsid="app.bsky.notification.listNotifications",
    kind="query",
    params="pysky_sdk.models.app.bsky.notification.list_notifications:ListNotificationsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.notification.list_notifications:ListNotificationsOutput",
    cursor="params",
    items="notifications",
    order="newest",
    identity=("uri", "reason"),
    position=("indexed_at",),
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
    """Everything below `app.bsky.notification`.

    Records: declaration.

    Methods: get_preferences, get_unread_count, list_activity_subscriptions, list_notifications,
    put_activity_subscription, put_preferences, put_preferences_v2, register_push, unregister_push,
    update_seen.
    """

    @_cached_property
    def declaration(self) -> _r.SingletonCollection[app_bsky_notification_declaration.Declaration]:
        """A declaration of the user's choices related to notifications that can be produced by them.

        Record key: `self` alone.

        Source: Lexicon `app.bsky.notification.declaration`.
        """
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

        Returns:
            GetPreferencesOutput: `preferences`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.notification.getPreferences`.
        """
        _e.declared()

    @_e.endpoint(_GET_UNREAD_COUNT)
    def get_unread_count(
        self, *, priority: bool | None = None, seen_at: str | None = None
    ) -> app_bsky_notification_get_unread_count.GetUnreadCountOutput:
        """Count the number of unread notifications for the requesting account. Requires auth.

        Args:
            priority: Deprecated: this parameter is ignored.
            seen_at: Format datetime.

        Returns:
            GetUnreadCountOutput: `count`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.notification.getUnreadCount`.
        """
        _e.declared()

    @_e.paged(_LIST_ACTIVITY_SUBSCRIPTIONS)
    def list_activity_subscriptions(
        self, *, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[
        app_bsky_notification_list_activity_subscriptions.ListActivitySubscriptionsOutput,
        app_bsky_actor_defs.ProfileView,
    ]:
        """Enumerate all accounts to which the requesting account is subscribed to receive
        notifications for. Requires auth.

        Args:
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            ListActivitySubscriptionsOutput: `cursor`, `subscriptions`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.notification.listActivitySubscriptions`.
        """
        _e.declared()

    @_e.paged(_LIST_NOTIFICATIONS)
    def list_notifications(
        self,
        *,
        reasons: list[str] | None = None,
        limit: int = 50,
        priority: bool | None = None,
        cursor: str | None = None,
        seen_at: str | None = None,
    ) -> _e.Paged[
        app_bsky_notification_list_notifications.ListNotificationsOutput,
        app_bsky_notification_list_notifications.Notification,
    ]:
        """Enumerate notifications for the requesting account. Requires auth.

        Args:
            reasons: Notification reasons to include in response.
            limit: 1 to 100; default 50.
            priority: Deprecated: this parameter is ignored.
            cursor: Where the page begins: the `cursor` that came with the page before it.
            seen_at: Deprecated: this parameter is unsupported and will cause an error. Format datetime.

        Returns:
            ListNotificationsOutput: `cursor`, `notifications`, `priority`, `seen_at`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.notification.listNotifications`.
        """
        _e.declared()

    @_e.endpoint(_PUT_ACTIVITY_SUBSCRIPTION)
    def put_activity_subscription(
        self, *, subject: str, activity_subscription: app_bsky_notification_defs.ActivitySubscription
    ) -> app_bsky_notification_put_activity_subscription.PutActivitySubscriptionOutput:
        """Puts an activity subscription entry. The key should be omitted for creation and provided for
        updates. Requires auth.

        Args:
            subject: Format did.
            activity_subscription: See `app.bsky.notification.defs#activitySubscription`.

        Returns:
            PutActivitySubscriptionOutput: `subject`, `activity_subscription`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.notification.putActivitySubscription`.
        """
        _e.declared()

    @_e.endpoint(_PUT_PREFERENCES)
    def put_preferences(self, *, priority: bool) -> None:
        """Set notification-related preferences for an account. Requires auth.

        Args:
            priority: True or false.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.notification.putPreferences`.
        """
        _e.declared()

    @_e.endpoint(_PUT_PREFERENCES_V2)
    def put_preferences_v2(
        self,
        *,
        chat: app_bsky_notification_defs.ChatPreference | None = None,
        follow: app_bsky_notification_defs.FilterablePreference | None = None,
        like: app_bsky_notification_defs.FilterablePreference | None = None,
        like_via_repost: app_bsky_notification_defs.FilterablePreference | None = None,
        mention: app_bsky_notification_defs.FilterablePreference | None = None,
        quote: app_bsky_notification_defs.FilterablePreference | None = None,
        reply: app_bsky_notification_defs.FilterablePreference | None = None,
        repost: app_bsky_notification_defs.FilterablePreference | None = None,
        repost_via_repost: app_bsky_notification_defs.FilterablePreference | None = None,
        starterpack_joined: app_bsky_notification_defs.Preference | None = None,
        subscribed_post: app_bsky_notification_defs.Preference | None = None,
        unverified: app_bsky_notification_defs.Preference | None = None,
        verified: app_bsky_notification_defs.Preference | None = None,
    ) -> app_bsky_notification_put_preferences_v2.PutPreferencesV2Output:
        """Set notification-related preferences for an account. Requires auth.

        Args:
            chat: Deprecated: use chat.bsky.notification preferences instead. Setting this won't stick and the default values will be returned.
            follow: See `app.bsky.notification.defs#filterablePreference`.
            like: See `app.bsky.notification.defs#filterablePreference`.
            like_via_repost: See `app.bsky.notification.defs#filterablePreference`.
            mention: See `app.bsky.notification.defs#filterablePreference`.
            quote: See `app.bsky.notification.defs#filterablePreference`.
            reply: See `app.bsky.notification.defs#filterablePreference`.
            repost: See `app.bsky.notification.defs#filterablePreference`.
            repost_via_repost: See `app.bsky.notification.defs#filterablePreference`.
            starterpack_joined: See `app.bsky.notification.defs#preference`.
            subscribed_post: See `app.bsky.notification.defs#preference`.
            unverified: See `app.bsky.notification.defs#preference`.
            verified: See `app.bsky.notification.defs#preference`.

        Returns:
            PutPreferencesV2Output: `preferences`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.notification.putPreferencesV2`.
        """
        _e.declared()

    @_e.endpoint(_REGISTER_PUSH)
    def register_push(
        self,
        *,
        service_did: str,
        token: str,
        platform: _t.Literal["ios", "android", "web"] | str,
        app_id: str,
        age_restricted: bool | None = None,
    ) -> None:
        """Register to receive push notifications, via a specified service, for the requesting account.
        Requires auth.

        Args:
            service_did: Format did.
            token: Text.
            platform: Known values: ios, android, web.
            app_id: Text.
            age_restricted: Set to true when the actor is age restricted.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.notification.registerPush`.
        """
        _e.declared()

    @_e.endpoint(_UNREGISTER_PUSH)
    def unregister_push(
        self,
        *,
        service_did: str,
        token: str,
        platform: _t.Literal["ios", "android", "web"] | str,
        app_id: str,
    ) -> None:
        """The inverse of registerPush - inform a specified service that push notifications should no
        longer be sent to the given token for the requesting account. Requires auth.

        Args:
            service_did: Format did.
            token: Text.
            platform: Known values: ios, android, web.
            app_id: Text.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.notification.unregisterPush`.
        """
        _e.declared()

    @_e.endpoint(_UPDATE_SEEN)
    def update_seen(self, *, seen_at: str) -> None:
        """Notify server that the requesting account has seen notifications. Requires auth.

        Args:
            seen_at: Format datetime.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.notification.updateSeen`.
        """
        _e.declared()


class AsyncAppBskyNotificationNamespace(_e.AsyncNamespace):
    """Everything below `app.bsky.notification`.

    Records: declaration.

    Methods: get_preferences, get_unread_count, list_activity_subscriptions, list_notifications,
    put_activity_subscription, put_preferences, put_preferences_v2, register_push, unregister_push,
    update_seen.
    """

    @_cached_property
    def declaration(self) -> _r.AsyncSingletonCollection[app_bsky_notification_declaration.Declaration]:
        """A declaration of the user's choices related to notifications that can be produced by them.

        Record key: `self` alone.

        Source: Lexicon `app.bsky.notification.declaration`.
        """
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

        Returns:
            GetPreferencesOutput: `preferences`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.notification.getPreferences`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_UNREAD_COUNT)
    def get_unread_count(
        self, *, priority: bool | None = None, seen_at: str | None = None
    ) -> app_bsky_notification_get_unread_count.GetUnreadCountOutput:
        """Count the number of unread notifications for the requesting account. Requires auth.

        Args:
            priority: Deprecated: this parameter is ignored.
            seen_at: Format datetime.

        Returns:
            GetUnreadCountOutput: `count`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.notification.getUnreadCount`.
        """
        _e.declared()

    @_e.async_paged(_LIST_ACTIVITY_SUBSCRIPTIONS)
    def list_activity_subscriptions(
        self, *, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[
        app_bsky_notification_list_activity_subscriptions.ListActivitySubscriptionsOutput,
        app_bsky_actor_defs.ProfileView,
    ]:
        """Enumerate all accounts to which the requesting account is subscribed to receive
        notifications for. Requires auth.

        Args:
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            ListActivitySubscriptionsOutput: `cursor`, `subscriptions`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.notification.listActivitySubscriptions`.
        """
        _e.declared()

    @_e.async_paged(_LIST_NOTIFICATIONS)
    def list_notifications(
        self,
        *,
        reasons: list[str] | None = None,
        limit: int = 50,
        priority: bool | None = None,
        cursor: str | None = None,
        seen_at: str | None = None,
    ) -> _e.Paged[
        app_bsky_notification_list_notifications.ListNotificationsOutput,
        app_bsky_notification_list_notifications.Notification,
    ]:
        """Enumerate notifications for the requesting account. Requires auth.

        Args:
            reasons: Notification reasons to include in response.
            limit: 1 to 100; default 50.
            priority: Deprecated: this parameter is ignored.
            cursor: Where the page begins: the `cursor` that came with the page before it.
            seen_at: Deprecated: this parameter is unsupported and will cause an error. Format datetime.

        Returns:
            ListNotificationsOutput: `cursor`, `notifications`, `priority`, `seen_at`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.notification.listNotifications`.
        """
        _e.declared()

    @_e.async_endpoint(_PUT_ACTIVITY_SUBSCRIPTION)
    def put_activity_subscription(
        self, *, subject: str, activity_subscription: app_bsky_notification_defs.ActivitySubscription
    ) -> app_bsky_notification_put_activity_subscription.PutActivitySubscriptionOutput:
        """Puts an activity subscription entry. The key should be omitted for creation and provided for
        updates. Requires auth.

        Args:
            subject: Format did.
            activity_subscription: See `app.bsky.notification.defs#activitySubscription`.

        Returns:
            PutActivitySubscriptionOutput: `subject`, `activity_subscription`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.notification.putActivitySubscription`.
        """
        _e.declared()

    @_e.async_endpoint(_PUT_PREFERENCES)
    def put_preferences(self, *, priority: bool) -> None:
        """Set notification-related preferences for an account. Requires auth.

        Args:
            priority: True or false.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.notification.putPreferences`.
        """
        _e.declared()

    @_e.async_endpoint(_PUT_PREFERENCES_V2)
    def put_preferences_v2(
        self,
        *,
        chat: app_bsky_notification_defs.ChatPreference | None = None,
        follow: app_bsky_notification_defs.FilterablePreference | None = None,
        like: app_bsky_notification_defs.FilterablePreference | None = None,
        like_via_repost: app_bsky_notification_defs.FilterablePreference | None = None,
        mention: app_bsky_notification_defs.FilterablePreference | None = None,
        quote: app_bsky_notification_defs.FilterablePreference | None = None,
        reply: app_bsky_notification_defs.FilterablePreference | None = None,
        repost: app_bsky_notification_defs.FilterablePreference | None = None,
        repost_via_repost: app_bsky_notification_defs.FilterablePreference | None = None,
        starterpack_joined: app_bsky_notification_defs.Preference | None = None,
        subscribed_post: app_bsky_notification_defs.Preference | None = None,
        unverified: app_bsky_notification_defs.Preference | None = None,
        verified: app_bsky_notification_defs.Preference | None = None,
    ) -> app_bsky_notification_put_preferences_v2.PutPreferencesV2Output:
        """Set notification-related preferences for an account. Requires auth.

        Args:
            chat: Deprecated: use chat.bsky.notification preferences instead. Setting this won't stick and the default values will be returned.
            follow: See `app.bsky.notification.defs#filterablePreference`.
            like: See `app.bsky.notification.defs#filterablePreference`.
            like_via_repost: See `app.bsky.notification.defs#filterablePreference`.
            mention: See `app.bsky.notification.defs#filterablePreference`.
            quote: See `app.bsky.notification.defs#filterablePreference`.
            reply: See `app.bsky.notification.defs#filterablePreference`.
            repost: See `app.bsky.notification.defs#filterablePreference`.
            repost_via_repost: See `app.bsky.notification.defs#filterablePreference`.
            starterpack_joined: See `app.bsky.notification.defs#preference`.
            subscribed_post: See `app.bsky.notification.defs#preference`.
            unverified: See `app.bsky.notification.defs#preference`.
            verified: See `app.bsky.notification.defs#preference`.

        Returns:
            PutPreferencesV2Output: `preferences`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.notification.putPreferencesV2`.
        """
        _e.declared()

    @_e.async_endpoint(_REGISTER_PUSH)
    def register_push(
        self,
        *,
        service_did: str,
        token: str,
        platform: _t.Literal["ios", "android", "web"] | str,
        app_id: str,
        age_restricted: bool | None = None,
    ) -> None:
        """Register to receive push notifications, via a specified service, for the requesting account.
        Requires auth.

        Args:
            service_did: Format did.
            token: Text.
            platform: Known values: ios, android, web.
            app_id: Text.
            age_restricted: Set to true when the actor is age restricted.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.notification.registerPush`.
        """
        _e.declared()

    @_e.async_endpoint(_UNREGISTER_PUSH)
    def unregister_push(
        self,
        *,
        service_did: str,
        token: str,
        platform: _t.Literal["ios", "android", "web"] | str,
        app_id: str,
    ) -> None:
        """The inverse of registerPush - inform a specified service that push notifications should no
        longer be sent to the given token for the requesting account. Requires auth.

        Args:
            service_did: Format did.
            token: Text.
            platform: Known values: ios, android, web.
            app_id: Text.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.notification.unregisterPush`.
        """
        _e.declared()

    @_e.async_endpoint(_UPDATE_SEEN)
    def update_seen(self, *, seen_at: str) -> None:
        """Notify server that the requesting account has seen notifications. Requires auth.

        Args:
            seen_at: Format datetime.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.notification.updateSeen`.
        """
        _e.declared()
