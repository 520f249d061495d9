# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `app.bsky`.

Namespaces: actor, ageassurance, bookmark, contact, draft, embed, feed, graph, labeler,
notification, unspecced, video.
"""

from __future__ import annotations

import typing as _t
from functools import cached_property as _cached_property

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk.namespaces.app.bsky.actor import AppBskyActorNamespace, AsyncAppBskyActorNamespace
    from pysky_sdk.namespaces.app.bsky.ageassurance import (
        AppBskyAgeassuranceNamespace,
        AsyncAppBskyAgeassuranceNamespace,
    )
    from pysky_sdk.namespaces.app.bsky.bookmark import AppBskyBookmarkNamespace, AsyncAppBskyBookmarkNamespace
    from pysky_sdk.namespaces.app.bsky.contact import AppBskyContactNamespace, AsyncAppBskyContactNamespace
    from pysky_sdk.namespaces.app.bsky.draft import AppBskyDraftNamespace, AsyncAppBskyDraftNamespace
    from pysky_sdk.namespaces.app.bsky.embed import AppBskyEmbedNamespace, AsyncAppBskyEmbedNamespace
    from pysky_sdk.namespaces.app.bsky.feed import AppBskyFeedNamespace, AsyncAppBskyFeedNamespace
    from pysky_sdk.namespaces.app.bsky.graph import AppBskyGraphNamespace, AsyncAppBskyGraphNamespace
    from pysky_sdk.namespaces.app.bsky.labeler import AppBskyLabelerNamespace, AsyncAppBskyLabelerNamespace
    from pysky_sdk.namespaces.app.bsky.notification import (
        AppBskyNotificationNamespace,
        AsyncAppBskyNotificationNamespace,
    )
    from pysky_sdk.namespaces.app.bsky.unspecced import (
        AppBskyUnspeccedNamespace,
        AsyncAppBskyUnspeccedNamespace,
    )
    from pysky_sdk.namespaces.app.bsky.video import AppBskyVideoNamespace, AsyncAppBskyVideoNamespace

__all__ = ["AsyncAppBskyNamespace", "AppBskyNamespace"]


class AppBskyNamespace(_e.Namespace):
    """Everything below `app.bsky`.

    Namespaces: actor, ageassurance, bookmark, contact, draft, embed, feed, graph, labeler,
    notification, unspecced, video.
    """

    @_cached_property
    def actor(self) -> AppBskyActorNamespace:
        """Everything below `app.bsky.actor`.

        Records: content_visibility_declaration, profile, status.

        Methods: get_preferences, get_profile, get_profiles, get_suggestions, put_preferences,
        search_actors, search_actors_typeahead.
        """
        from pysky_sdk.namespaces.app.bsky.actor import AppBskyActorNamespace

        return AppBskyActorNamespace(self._client)

    @_cached_property
    def ageassurance(self) -> AppBskyAgeassuranceNamespace:
        """Everything below `app.bsky.ageassurance`.

        Methods: begin, get_config, get_state.
        """
        from pysky_sdk.namespaces.app.bsky.ageassurance import AppBskyAgeassuranceNamespace

        return AppBskyAgeassuranceNamespace(self._client)

    @_cached_property
    def bookmark(self) -> AppBskyBookmarkNamespace:
        """Everything below `app.bsky.bookmark`.

        Methods: create_bookmark, delete_bookmark, get_bookmarks.
        """
        from pysky_sdk.namespaces.app.bsky.bookmark import AppBskyBookmarkNamespace

        return AppBskyBookmarkNamespace(self._client)

    @_cached_property
    def contact(self) -> AppBskyContactNamespace:
        """Everything below `app.bsky.contact`.

        Methods: dismiss_match, get_matches, get_sync_status, import_contacts, remove_data,
        send_notification, start_phone_verification, verify_phone.
        """
        from pysky_sdk.namespaces.app.bsky.contact import AppBskyContactNamespace

        return AppBskyContactNamespace(self._client)

    @_cached_property
    def draft(self) -> AppBskyDraftNamespace:
        """Everything below `app.bsky.draft`.

        Methods: create_draft, delete_draft, get_drafts, update_draft.
        """
        from pysky_sdk.namespaces.app.bsky.draft import AppBskyDraftNamespace

        return AppBskyDraftNamespace(self._client)

    @_cached_property
    def embed(self) -> AppBskyEmbedNamespace:
        """Everything below `app.bsky.embed`.

        Methods: get_embed_external_view.
        """
        from pysky_sdk.namespaces.app.bsky.embed import AppBskyEmbedNamespace

        return AppBskyEmbedNamespace(self._client)

    @_cached_property
    def feed(self) -> AppBskyFeedNamespace:
        """Everything below `app.bsky.feed`.

        Records: generator, like, post, postgate, repost, threadgate.

        Methods: describe_feed_generator, get_actor_feeds, get_actor_likes, get_author_feed,
        get_feed, get_feed_generator, get_feed_generators, get_feed_skeleton, get_likes,
        get_list_feed, get_post_thread, get_posts, get_quotes, get_reposted_by, get_suggested_feeds,
        get_timeline, search_posts, search_posts_v2, send_interactions.
        """
        from pysky_sdk.namespaces.app.bsky.feed import AppBskyFeedNamespace

        return AppBskyFeedNamespace(self._client)

    @_cached_property
    def graph(self) -> AppBskyGraphNamespace:
        """Everything below `app.bsky.graph`.

        Records: block, follow, list, listblock, listitem, referencelistoptout, starterpack,
        verification.

        Methods: get_actor_starter_packs, get_blocks, get_followers, get_follows,
        get_known_followers, get_list, get_list_blocks, get_list_mutes, get_lists,
        get_lists_with_membership, get_mutes, get_relationships, get_starter_pack,
        get_starter_packs, get_starter_packs_with_membership, get_suggested_follows_by_actor,
        mute_actor, mute_actor_list, mute_thread, search_starter_packs, search_starter_packs_v2,
        unmute_actor, unmute_actor_list, unmute_thread.
        """
        from pysky_sdk.namespaces.app.bsky.graph import AppBskyGraphNamespace

        return AppBskyGraphNamespace(self._client)

    @_cached_property
    def labeler(self) -> AppBskyLabelerNamespace:
        """Everything below `app.bsky.labeler`.

        Records: service.

        Methods: get_services.
        """
        from pysky_sdk.namespaces.app.bsky.labeler import AppBskyLabelerNamespace

        return AppBskyLabelerNamespace(self._client)

    @_cached_property
    def notification(self) -> AppBskyNotificationNamespace:
        """Everything below `app.bsky.notification`.

        Records: declaration.

        Methods: get_preferences, get_unread_count, list_activity_subscriptions, list_notifications,
        put_activity_subscription, put_preferences, put_preferences_v2, register_push,
        unregister_push, update_seen.
        """
        from pysky_sdk.namespaces.app.bsky.notification import AppBskyNotificationNamespace

        return AppBskyNotificationNamespace(self._client)

    @_cached_property
    def unspecced(self) -> AppBskyUnspeccedNamespace:
        """Everything below `app.bsky.unspecced`.

        Methods: get_age_assurance_state, get_config, get_onboarding_suggested_starter_packs,
        get_onboarding_suggested_starter_packs_skeleton, get_onboarding_suggested_users_skeleton,
        get_popular_feed_generators, get_post_thread_other_v2, get_post_thread_v2,
        get_suggested_feeds, get_suggested_feeds_skeleton, get_suggested_onboarding_users,
        get_suggested_starter_packs, get_suggested_starter_packs_skeleton, get_suggested_users,
        get_suggested_users_for_discover, get_suggested_users_for_discover_skeleton,
        get_suggested_users_for_explore, get_suggested_users_for_explore_skeleton,
        get_suggested_users_for_see_more, get_suggested_users_for_see_more_skeleton,
        get_suggested_users_skeleton, get_suggestions_skeleton, get_tagged_suggestions,
        get_trending_topics, get_trends, get_trends_skeleton, init_age_assurance,
        search_actors_skeleton, search_posts_skeleton, search_starter_packs_skeleton.
        """
        from pysky_sdk.namespaces.app.bsky.unspecced import AppBskyUnspeccedNamespace

        return AppBskyUnspeccedNamespace(self._client)

    @_cached_property
    def video(self) -> AppBskyVideoNamespace:
        """Everything below `app.bsky.video`.

        Methods: abort_upload, finish_upload, get_job_status, get_upload_limits, get_upload_status,
        start_upload, upload_part, upload_video.
        """
        from pysky_sdk.namespaces.app.bsky.video import AppBskyVideoNamespace

        return AppBskyVideoNamespace(self._client)


class AsyncAppBskyNamespace(_e.AsyncNamespace):
    """Everything below `app.bsky`.

    Namespaces: actor, ageassurance, bookmark, contact, draft, embed, feed, graph, labeler,
    notification, unspecced, video.
    """

    @_cached_property
    def actor(self) -> AsyncAppBskyActorNamespace:
        """Everything below `app.bsky.actor`.

        Records: content_visibility_declaration, profile, status.

        Methods: get_preferences, get_profile, get_profiles, get_suggestions, put_preferences,
        search_actors, search_actors_typeahead.
        """
        from pysky_sdk.namespaces.app.bsky.actor import AsyncAppBskyActorNamespace

        return AsyncAppBskyActorNamespace(self._client)

    @_cached_property
    def ageassurance(self) -> AsyncAppBskyAgeassuranceNamespace:
        """Everything below `app.bsky.ageassurance`.

        Methods: begin, get_config, get_state.
        """
        from pysky_sdk.namespaces.app.bsky.ageassurance import AsyncAppBskyAgeassuranceNamespace

        return AsyncAppBskyAgeassuranceNamespace(self._client)

    @_cached_property
    def bookmark(self) -> AsyncAppBskyBookmarkNamespace:
        """Everything below `app.bsky.bookmark`.

        Methods: create_bookmark, delete_bookmark, get_bookmarks.
        """
        from pysky_sdk.namespaces.app.bsky.bookmark import AsyncAppBskyBookmarkNamespace

        return AsyncAppBskyBookmarkNamespace(self._client)

    @_cached_property
    def contact(self) -> AsyncAppBskyContactNamespace:
        """Everything below `app.bsky.contact`.

        Methods: dismiss_match, get_matches, get_sync_status, import_contacts, remove_data,
        send_notification, start_phone_verification, verify_phone.
        """
        from pysky_sdk.namespaces.app.bsky.contact import AsyncAppBskyContactNamespace

        return AsyncAppBskyContactNamespace(self._client)

    @_cached_property
    def draft(self) -> AsyncAppBskyDraftNamespace:
        """Everything below `app.bsky.draft`.

        Methods: create_draft, delete_draft, get_drafts, update_draft.
        """
        from pysky_sdk.namespaces.app.bsky.draft import AsyncAppBskyDraftNamespace

        return AsyncAppBskyDraftNamespace(self._client)

    @_cached_property
    def embed(self) -> AsyncAppBskyEmbedNamespace:
        """Everything below `app.bsky.embed`.

        Methods: get_embed_external_view.
        """
        from pysky_sdk.namespaces.app.bsky.embed import AsyncAppBskyEmbedNamespace

        return AsyncAppBskyEmbedNamespace(self._client)

    @_cached_property
    def feed(self) -> AsyncAppBskyFeedNamespace:
        """Everything below `app.bsky.feed`.

        Records: generator, like, post, postgate, repost, threadgate.

        Methods: describe_feed_generator, get_actor_feeds, get_actor_likes, get_author_feed,
        get_feed, get_feed_generator, get_feed_generators, get_feed_skeleton, get_likes,
        get_list_feed, get_post_thread, get_posts, get_quotes, get_reposted_by, get_suggested_feeds,
        get_timeline, search_posts, search_posts_v2, send_interactions.
        """
        from pysky_sdk.namespaces.app.bsky.feed import AsyncAppBskyFeedNamespace

        return AsyncAppBskyFeedNamespace(self._client)

    @_cached_property
    def graph(self) -> AsyncAppBskyGraphNamespace:
        """Everything below `app.bsky.graph`.

        Records: block, follow, list, listblock, listitem, referencelistoptout, starterpack,
        verification.

        Methods: get_actor_starter_packs, get_blocks, get_followers, get_follows,
        get_known_followers, get_list, get_list_blocks, get_list_mutes, get_lists,
        get_lists_with_membership, get_mutes, get_relationships, get_starter_pack,
        get_starter_packs, get_starter_packs_with_membership, get_suggested_follows_by_actor,
        mute_actor, mute_actor_list, mute_thread, search_starter_packs, search_starter_packs_v2,
        unmute_actor, unmute_actor_list, unmute_thread.
        """
        from pysky_sdk.namespaces.app.bsky.graph import AsyncAppBskyGraphNamespace

        return AsyncAppBskyGraphNamespace(self._client)

    @_cached_property
    def labeler(self) -> AsyncAppBskyLabelerNamespace:
        """Everything below `app.bsky.labeler`.

        Records: service.

        Methods: get_services.
        """
        from pysky_sdk.namespaces.app.bsky.labeler import AsyncAppBskyLabelerNamespace

        return AsyncAppBskyLabelerNamespace(self._client)

    @_cached_property
    def notification(self) -> AsyncAppBskyNotificationNamespace:
        """Everything below `app.bsky.notification`.

        Records: declaration.

        Methods: get_preferences, get_unread_count, list_activity_subscriptions, list_notifications,
        put_activity_subscription, put_preferences, put_preferences_v2, register_push,
        unregister_push, update_seen.
        """
        from pysky_sdk.namespaces.app.bsky.notification import AsyncAppBskyNotificationNamespace

        return AsyncAppBskyNotificationNamespace(self._client)

    @_cached_property
    def unspecced(self) -> AsyncAppBskyUnspeccedNamespace:
        """Everything below `app.bsky.unspecced`.

        Methods: get_age_assurance_state, get_config, get_onboarding_suggested_starter_packs,
        get_onboarding_suggested_starter_packs_skeleton, get_onboarding_suggested_users_skeleton,
        get_popular_feed_generators, get_post_thread_other_v2, get_post_thread_v2,
        get_suggested_feeds, get_suggested_feeds_skeleton, get_suggested_onboarding_users,
        get_suggested_starter_packs, get_suggested_starter_packs_skeleton, get_suggested_users,
        get_suggested_users_for_discover, get_suggested_users_for_discover_skeleton,
        get_suggested_users_for_explore, get_suggested_users_for_explore_skeleton,
        get_suggested_users_for_see_more, get_suggested_users_for_see_more_skeleton,
        get_suggested_users_skeleton, get_suggestions_skeleton, get_tagged_suggestions,
        get_trending_topics, get_trends, get_trends_skeleton, init_age_assurance,
        search_actors_skeleton, search_posts_skeleton, search_starter_packs_skeleton.
        """
        from pysky_sdk.namespaces.app.bsky.unspecced import AsyncAppBskyUnspeccedNamespace

        return AsyncAppBskyUnspeccedNamespace(self._client)

    @_cached_property
    def video(self) -> AsyncAppBskyVideoNamespace:
        """Everything below `app.bsky.video`.

        Methods: abort_upload, finish_upload, get_job_status, get_upload_limits, get_upload_status,
        start_upload, upload_part, upload_video.
        """
        from pysky_sdk.namespaces.app.bsky.video import AsyncAppBskyVideoNamespace

        return AsyncAppBskyVideoNamespace(self._client)
