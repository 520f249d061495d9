# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `app.bsky.actor`.

Records: content_visibility_declaration, profile, status.

Methods: get_preferences, get_profile, get_profiles, get_suggestions, put_preferences,
search_actors, search_actors_typeahead.
"""

from __future__ import annotations

import typing as _t
from functools import cached_property as _cached_property

from pysky_sdk import records as _r
from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk import modeling as _m
    from pysky_sdk.models.app.bsky.actor import (
        content_visibility_declaration as app_bsky_actor_content_visibility_declaration,
    )
    from pysky_sdk.models.app.bsky.actor import defs as app_bsky_actor_defs
    from pysky_sdk.models.app.bsky.actor import get_preferences as app_bsky_actor_get_preferences
    from pysky_sdk.models.app.bsky.actor import get_profiles as app_bsky_actor_get_profiles
    from pysky_sdk.models.app.bsky.actor import get_suggestions as app_bsky_actor_get_suggestions
    from pysky_sdk.models.app.bsky.actor import profile as app_bsky_actor_profile
    from pysky_sdk.models.app.bsky.actor import search_actors as app_bsky_actor_search_actors
    from pysky_sdk.models.app.bsky.actor import (
        search_actors_typeahead as app_bsky_actor_search_actors_typeahead,
    )
    from pysky_sdk.models.app.bsky.actor import status as app_bsky_actor_status


__all__ = ["AsyncAppBskyActorNamespace", "AppBskyActorNamespace"]

_GET_PREFERENCES = _e.MethodSpec(
    nsid="app.bsky.actor.getPreferences",
    kind="query",
    params="pysky_sdk.models.app.bsky.actor.get_preferences:GetPreferencesParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.actor.get_preferences:GetPreferencesOutput",
)
_GET_PROFILE = _e.MethodSpec(
    nsid="app.bsky.actor.getProfile",
    kind="query",
    params="pysky_sdk.models.app.bsky.actor.get_profile:GetProfileParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.actor.defs:ProfileViewDetailed",
)
_GET_PROFILES = _e.MethodSpec(
    nsid="app.bsky.actor.getProfiles",
    kind="query",
    params="pysky_sdk.models.app.bsky.actor.get_profiles:GetProfilesParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.actor.get_profiles:GetProfilesOutput",
)
_GET_SUGGESTIONS = _e.MethodSpec(
    nsid="app.bsky.actor.getSuggestions",
    kind="query",
    params="pysky_sdk.models.app.bsky.actor.get_suggestions:GetSuggestionsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.actor.get_suggestions:GetSuggestionsOutput",
    cursor="params",
    items="actors",
    order="any",
    identity=("did",),
)
_PUT_PREFERENCES = _e.MethodSpec(
    nsid="app.bsky.actor.putPreferences",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.app.bsky.actor.put_preferences:PutPreferencesInput",
    input_is_object=True,
)
_SEARCH_ACTORS = _e.MethodSpec(
    nsid="app.bsky.actor.searchActors",
    kind="query",
    params="pysky_sdk.models.app.bsky.actor.search_actors:SearchActorsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.actor.search_actors:SearchActorsOutput",
    cursor="params",
    items="actors",
    order="any",
    identity=("did",),
)
_SEARCH_ACTORS_TYPEAHEAD = _e.MethodSpec(
    nsid="app.bsky.actor.searchActorsTypeahead",
    kind="query",
    params="pysky_sdk.models.app.bsky.actor.search_actors_typeahead:SearchActorsTypeaheadParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.actor.search_actors_typeahead:SearchActorsTypeaheadOutput",
)


class AppBskyActorNamespace(_e.Namespace):
    """Everything below `app.bsky.actor`.

    Records: content_visibility_declaration, profile, status.

    Methods: get_preferences, get_profile, get_profiles, get_suggestions, put_preferences,
    search_actors, search_actors_typeahead.
    """

    @_cached_property
    def content_visibility_declaration(
        self,
    ) -> _r.SingletonCollection[app_bsky_actor_content_visibility_declaration.ContentVisibilityDeclaration]:
        """A declaration of an account's preferences for appearing in content discovery surfaces.

        Record key: `self` alone.

        Source: Lexicon `app.bsky.actor.contentVisibilityDeclaration`.
        """
        return _r.SingletonCollection(
            self._client,
            _r.CollectionSpec(
                "app.bsky.actor.contentVisibilityDeclaration",
                "literal:self",
                "pysky_sdk.models.app.bsky.actor.content_visibility_declaration:ContentVisibilityDeclaration",
            ),
        )

    @_cached_property
    def profile(self) -> _r.SingletonCollection[app_bsky_actor_profile.Profile]:
        """A declaration of a Bluesky account profile.

        Record key: `self` alone.

        Source: Lexicon `app.bsky.actor.profile`.
        """
        return _r.SingletonCollection(
            self._client,
            _r.CollectionSpec(
                "app.bsky.actor.profile", "literal:self", "pysky_sdk.models.app.bsky.actor.profile:Profile"
            ),
        )

    @_cached_property
    def status(self) -> _r.SingletonCollection[app_bsky_actor_status.Status]:
        """A declaration of a Bluesky account status.

        Record key: `self` alone.

        Source: Lexicon `app.bsky.actor.status`.
        """
        return _r.SingletonCollection(
            self._client,
            _r.CollectionSpec(
                "app.bsky.actor.status", "literal:self", "pysky_sdk.models.app.bsky.actor.status:Status"
            ),
        )

    @_e.endpoint(_GET_PREFERENCES)
    def get_preferences(self) -> app_bsky_actor_get_preferences.GetPreferencesOutput:
        """Get private preferences attached to the current account. Expected use is synchronization
        between multiple devices, and import/export during account migration. Requires auth.

        Returns:
            GetPreferencesOutput: `preferences`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.actor.getPreferences`.
        """
        _e.declared()

    @_e.endpoint(_GET_PROFILE)
    def get_profile(self, *, actor: str) -> app_bsky_actor_defs.ProfileViewDetailed:
        """Get detailed profile view of an actor. Does not require auth, but contains relevant metadata
        with auth.

        Args:
            actor: Handle or DID of account to fetch profile of. Format at-identifier.

        Returns:
            ProfileViewDetailed: `did`, `handle`, `display_name`, `description`, `pronouns`, `website`, `avatar`, `banner`, `followers_count`, `follows_count`, `posts_count`, `associated`, `joined_via_starter_pack`, `indexed_at`, `created_at`, `viewer`, `labels`, `pinned_post`, `verification`, `status`, `debug`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.actor.getProfile`.
        """
        _e.declared()

    @_e.endpoint(_GET_PROFILES)
    def get_profiles(self, *, actors: list[str]) -> app_bsky_actor_get_profiles.GetProfilesOutput:
        """Get detailed profile views of multiple actors.

        Args:
            actors: At most 25 items; each item: format at-identifier.

        Returns:
            GetProfilesOutput: `profiles`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.actor.getProfiles`.
        """
        _e.declared()

    @_e.paged(_GET_SUGGESTIONS)
    def get_suggestions(
        self, *, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[app_bsky_actor_get_suggestions.GetSuggestionsOutput, app_bsky_actor_defs.ProfileView]:
        """Get a list of suggested actors. Expected use is discovery of accounts to follow during new
        account onboarding.

        Args:
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetSuggestionsOutput: `cursor`, `actors`, `rec_id`, `rec_id_str`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.actor.getSuggestions`.
        """
        _e.declared()

    @_e.endpoint(_PUT_PREFERENCES)
    def put_preferences(
        self,
        *,
        preferences: list[
            app_bsky_actor_defs.AdultContentPref
            | app_bsky_actor_defs.ContentLabelPref
            | app_bsky_actor_defs.SavedFeedsPref
            | app_bsky_actor_defs.SavedFeedsPrefV2
            | app_bsky_actor_defs.PersonalDetailsPref
            | app_bsky_actor_defs.DeclaredAgePref
            | app_bsky_actor_defs.FeedViewPref
            | app_bsky_actor_defs.ThreadViewPref
            | app_bsky_actor_defs.InterestsPref
            | app_bsky_actor_defs.MutedWordsPref
            | app_bsky_actor_defs.HiddenPostsPref
            | app_bsky_actor_defs.BskyAppStatePref
            | app_bsky_actor_defs.LabelersPref
            | app_bsky_actor_defs.PostInteractionSettingsPref
            | app_bsky_actor_defs.VerificationPrefs
            | app_bsky_actor_defs.LiveEventPreferences
            | _m.Unknown
        ],
    ) -> None:
        """Set the private preferences attached to the account.

        Args:
            preferences: See `app.bsky.actor.defs#preferences`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.actor.putPreferences`.
        """
        _e.declared()

    @_e.paged(_SEARCH_ACTORS)
    def search_actors(
        self, *, term: str | None = None, q: str | None = None, limit: int = 25, cursor: str | None = None
    ) -> _e.Paged[app_bsky_actor_search_actors.SearchActorsOutput, app_bsky_actor_defs.ProfileView]:
        """Find actors (profiles) matching search criteria. Does not require auth.

        Args:
            term: DEPRECATED: use 'q' instead.
            q: Search query string. Syntax, phrase, boolean, and faceting is unspecified, but Lucene query syntax is recommended.
            limit: 1 to 100; default 25.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            SearchActorsOutput: `cursor`, `actors`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.actor.searchActors`.
        """
        _e.declared()

    @_e.endpoint(_SEARCH_ACTORS_TYPEAHEAD)
    def search_actors_typeahead(
        self, *, term: str | None = None, q: str | None = None, limit: int = 10
    ) -> app_bsky_actor_search_actors_typeahead.SearchActorsTypeaheadOutput:
        """Find actor suggestions for a prefix search term. Expected use is for auto-completion during
        text field entry. Does not require auth.

        Args:
            term: DEPRECATED: use 'q' instead.
            q: Search query prefix; not a full query string.
            limit: 1 to 100; default 10.

        Returns:
            SearchActorsTypeaheadOutput: `actors`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.actor.searchActorsTypeahead`.
        """
        _e.declared()


class AsyncAppBskyActorNamespace(_e.AsyncNamespace):
    """Everything below `app.bsky.actor`.

    Records: content_visibility_declaration, profile, status.

    Methods: get_preferences, get_profile, get_profiles, get_suggestions, put_preferences,
    search_actors, search_actors_typeahead.
    """

    @_cached_property
    def content_visibility_declaration(
        self,
    ) -> _r.AsyncSingletonCollection[
        app_bsky_actor_content_visibility_declaration.ContentVisibilityDeclaration
    ]:
        """A declaration of an account's preferences for appearing in content discovery surfaces.

        Record key: `self` alone.

        Source: Lexicon `app.bsky.actor.contentVisibilityDeclaration`.
        """
        return _r.AsyncSingletonCollection(
            self._client,
            _r.CollectionSpec(
                "app.bsky.actor.contentVisibilityDeclaration",
                "literal:self",
                "pysky_sdk.models.app.bsky.actor.content_visibility_declaration:ContentVisibilityDeclaration",
            ),
        )

    @_cached_property
    def profile(self) -> _r.AsyncSingletonCollection[app_bsky_actor_profile.Profile]:
        """A declaration of a Bluesky account profile.

        Record key: `self` alone.

        Source: Lexicon `app.bsky.actor.profile`.
        """
        return _r.AsyncSingletonCollection(
            self._client,
            _r.CollectionSpec(
                "app.bsky.actor.profile", "literal:self", "pysky_sdk.models.app.bsky.actor.profile:Profile"
            ),
        )

    @_cached_property
    def status(self) -> _r.AsyncSingletonCollection[app_bsky_actor_status.Status]:
        """A declaration of a Bluesky account status.

        Record key: `self` alone.

        Source: Lexicon `app.bsky.actor.status`.
        """
        return _r.AsyncSingletonCollection(
            self._client,
            _r.CollectionSpec(
                "app.bsky.actor.status", "literal:self", "pysky_sdk.models.app.bsky.actor.status:Status"
            ),
        )

    @_e.async_endpoint(_GET_PREFERENCES)
    def get_preferences(self) -> app_bsky_actor_get_preferences.GetPreferencesOutput:
        """Get private preferences attached to the current account. Expected use is synchronization
        between multiple devices, and import/export during account migration. Requires auth.

        Returns:
            GetPreferencesOutput: `preferences`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.actor.getPreferences`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_PROFILE)
    def get_profile(self, *, actor: str) -> app_bsky_actor_defs.ProfileViewDetailed:
        """Get detailed profile view of an actor. Does not require auth, but contains relevant metadata
        with auth.

        Args:
            actor: Handle or DID of account to fetch profile of. Format at-identifier.

        Returns:
            ProfileViewDetailed: `did`, `handle`, `display_name`, `description`, `pronouns`, `website`, `avatar`, `banner`, `followers_count`, `follows_count`, `posts_count`, `associated`, `joined_via_starter_pack`, `indexed_at`, `created_at`, `viewer`, `labels`, `pinned_post`, `verification`, `status`, `debug`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.actor.getProfile`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_PROFILES)
    def get_profiles(self, *, actors: list[str]) -> app_bsky_actor_get_profiles.GetProfilesOutput:
        """Get detailed profile views of multiple actors.

        Args:
            actors: At most 25 items; each item: format at-identifier.

        Returns:
            GetProfilesOutput: `profiles`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.actor.getProfiles`.
        """
        _e.declared()

    @_e.async_paged(_GET_SUGGESTIONS)
    def get_suggestions(
        self, *, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[app_bsky_actor_get_suggestions.GetSuggestionsOutput, app_bsky_actor_defs.ProfileView]:
        """Get a list of suggested actors. Expected use is discovery of accounts to follow during new
        account onboarding.

        Args:
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetSuggestionsOutput: `cursor`, `actors`, `rec_id`, `rec_id_str`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.actor.getSuggestions`.
        """
        _e.declared()

    @_e.async_endpoint(_PUT_PREFERENCES)
    def put_preferences(
        self,
        *,
        preferences: list[
            app_bsky_actor_defs.AdultContentPref
            | app_bsky_actor_defs.ContentLabelPref
            | app_bsky_actor_defs.SavedFeedsPref
            | app_bsky_actor_defs.SavedFeedsPrefV2
            | app_bsky_actor_defs.PersonalDetailsPref
            | app_bsky_actor_defs.DeclaredAgePref
            | app_bsky_actor_defs.FeedViewPref
            | app_bsky_actor_defs.ThreadViewPref
            | app_bsky_actor_defs.InterestsPref
            | app_bsky_actor_defs.MutedWordsPref
            | app_bsky_actor_defs.HiddenPostsPref
            | app_bsky_actor_defs.BskyAppStatePref
            | app_bsky_actor_defs.LabelersPref
            | app_bsky_actor_defs.PostInteractionSettingsPref
            | app_bsky_actor_defs.VerificationPrefs
            | app_bsky_actor_defs.LiveEventPreferences
            | _m.Unknown
        ],
    ) -> None:
        """Set the private preferences attached to the account.

        Args:
            preferences: See `app.bsky.actor.defs#preferences`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.actor.putPreferences`.
        """
        _e.declared()

    @_e.async_paged(_SEARCH_ACTORS)
    def search_actors(
        self, *, term: str | None = None, q: str | None = None, limit: int = 25, cursor: str | None = None
    ) -> _e.Paged[app_bsky_actor_search_actors.SearchActorsOutput, app_bsky_actor_defs.ProfileView]:
        """Find actors (profiles) matching search criteria. Does not require auth.

        Args:
            term: DEPRECATED: use 'q' instead.
            q: Search query string. Syntax, phrase, boolean, and faceting is unspecified, but Lucene query syntax is recommended.
            limit: 1 to 100; default 25.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            SearchActorsOutput: `cursor`, `actors`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.actor.searchActors`.
        """
        _e.declared()

    @_e.async_endpoint(_SEARCH_ACTORS_TYPEAHEAD)
    def search_actors_typeahead(
        self, *, term: str | None = None, q: str | None = None, limit: int = 10
    ) -> app_bsky_actor_search_actors_typeahead.SearchActorsTypeaheadOutput:
        """Find actor suggestions for a prefix search term. Expected use is for auto-completion during
        text field entry. Does not require auth.

        Args:
            term: DEPRECATED: use 'q' instead.
            q: Search query prefix; not a full query string.
            limit: 1 to 100; default 10.

        Returns:
            SearchActorsTypeaheadOutput: `actors`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.actor.searchActorsTypeahead`.
        """
        _e.declared()
