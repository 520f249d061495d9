# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `app.bsky.unspecced`.

Methods: get_age_assurance_state, get_config, get_onboarding_suggested_starter_packs,
get_onboarding_suggested_starter_packs_skeleton, get_onboarding_suggested_users_skeleton,
get_popular_feed_generators, get_post_thread_other_v2, get_post_thread_v2, get_suggested_feeds,
get_suggested_feeds_skeleton, get_suggested_onboarding_users, get_suggested_starter_packs,
get_suggested_starter_packs_skeleton, get_suggested_users, get_suggested_users_for_discover,
get_suggested_users_for_discover_skeleton, get_suggested_users_for_explore,
get_suggested_users_for_explore_skeleton, get_suggested_users_for_see_more,
get_suggested_users_for_see_more_skeleton, get_suggested_users_skeleton, get_suggestions_skeleton,
get_tagged_suggestions, get_trending_topics, get_trends, get_trends_skeleton, init_age_assurance,
search_actors_skeleton, search_posts_skeleton, search_starter_packs_skeleton.
"""

from __future__ import annotations

import typing as _t

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk.models.app.bsky.feed import defs as app_bsky_feed_defs
    from pysky_sdk.models.app.bsky.unspecced import defs as app_bsky_unspecced_defs
    from pysky_sdk.models.app.bsky.unspecced import get_config as app_bsky_unspecced_get_config
    from pysky_sdk.models.app.bsky.unspecced import (
        get_onboarding_suggested_starter_packs as app_bsky_unspecced_get_onboarding_suggested_starter_packs,
    )
    from pysky_sdk.models.app.bsky.unspecced import (
        get_onboarding_suggested_starter_packs_skeleton as app_bsky_unspecced_get_onboarding_suggested_starter_packs_skeleton,
    )
    from pysky_sdk.models.app.bsky.unspecced import (
        get_onboarding_suggested_users_skeleton as app_bsky_unspecced_get_onboarding_suggested_users_skeleton,
    )
    from pysky_sdk.models.app.bsky.unspecced import (
        get_popular_feed_generators as app_bsky_unspecced_get_popular_feed_generators,
    )
    from pysky_sdk.models.app.bsky.unspecced import (
        get_post_thread_other_v2 as app_bsky_unspecced_get_post_thread_other_v2,
    )
    from pysky_sdk.models.app.bsky.unspecced import (
        get_post_thread_v2 as app_bsky_unspecced_get_post_thread_v2,
    )
    from pysky_sdk.models.app.bsky.unspecced import (
        get_suggested_feeds as app_bsky_unspecced_get_suggested_feeds,
    )
    from pysky_sdk.models.app.bsky.unspecced import (
        get_suggested_feeds_skeleton as app_bsky_unspecced_get_suggested_feeds_skeleton,
    )
    from pysky_sdk.models.app.bsky.unspecced import (
        get_suggested_onboarding_users as app_bsky_unspecced_get_suggested_onboarding_users,
    )
    from pysky_sdk.models.app.bsky.unspecced import (
        get_suggested_starter_packs as app_bsky_unspecced_get_suggested_starter_packs,
    )
    from pysky_sdk.models.app.bsky.unspecced import (
        get_suggested_starter_packs_skeleton as app_bsky_unspecced_get_suggested_starter_packs_skeleton,
    )
    from pysky_sdk.models.app.bsky.unspecced import (
        get_suggested_users as app_bsky_unspecced_get_suggested_users,
    )
    from pysky_sdk.models.app.bsky.unspecced import (
        get_suggested_users_for_discover as app_bsky_unspecced_get_suggested_users_for_discover,
    )
    from pysky_sdk.models.app.bsky.unspecced import (
        get_suggested_users_for_discover_skeleton as app_bsky_unspecced_get_suggested_users_for_discover_skeleton,
    )
    from pysky_sdk.models.app.bsky.unspecced import (
        get_suggested_users_for_explore as app_bsky_unspecced_get_suggested_users_for_explore,
    )
    from pysky_sdk.models.app.bsky.unspecced import (
        get_suggested_users_for_explore_skeleton as app_bsky_unspecced_get_suggested_users_for_explore_skeleton,
    )
    from pysky_sdk.models.app.bsky.unspecced import (
        get_suggested_users_for_see_more as app_bsky_unspecced_get_suggested_users_for_see_more,
    )
    from pysky_sdk.models.app.bsky.unspecced import (
        get_suggested_users_for_see_more_skeleton as app_bsky_unspecced_get_suggested_users_for_see_more_skeleton,
    )
    from pysky_sdk.models.app.bsky.unspecced import (
        get_suggested_users_skeleton as app_bsky_unspecced_get_suggested_users_skeleton,
    )
    from pysky_sdk.models.app.bsky.unspecced import (
        get_suggestions_skeleton as app_bsky_unspecced_get_suggestions_skeleton,
    )
    from pysky_sdk.models.app.bsky.unspecced import (
        get_tagged_suggestions as app_bsky_unspecced_get_tagged_suggestions,
    )
    from pysky_sdk.models.app.bsky.unspecced import (
        get_trending_topics as app_bsky_unspecced_get_trending_topics,
    )
    from pysky_sdk.models.app.bsky.unspecced import get_trends as app_bsky_unspecced_get_trends
    from pysky_sdk.models.app.bsky.unspecced import (
        get_trends_skeleton as app_bsky_unspecced_get_trends_skeleton,
    )
    from pysky_sdk.models.app.bsky.unspecced import (
        search_actors_skeleton as app_bsky_unspecced_search_actors_skeleton,
    )
    from pysky_sdk.models.app.bsky.unspecced import (
        search_posts_skeleton as app_bsky_unspecced_search_posts_skeleton,
    )
    from pysky_sdk.models.app.bsky.unspecced import (
        search_starter_packs_skeleton as app_bsky_unspecced_search_starter_packs_skeleton,
    )


__all__ = ["AsyncAppBskyUnspeccedNamespace", "AppBskyUnspeccedNamespace"]

_GET_AGE_ASSURANCE_STATE = _e.MethodSpec(
    nsid="app.bsky.unspecced.getAgeAssuranceState",
    kind="query",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.unspecced.defs:AgeAssuranceState",
)
_GET_CONFIG = _e.MethodSpec(
    nsid="app.bsky.unspecced.getConfig",
    kind="query",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.unspecced.get_config:GetConfigOutput",
)
_GET_ONBOARDING_SUGGESTED_STARTER_PACKS = _e.MethodSpec(
    nsid="app.bsky.unspecced.getOnboardingSuggestedStarterPacks",
    kind="query",
    params="pysky_sdk.models.app.bsky.unspecced.get_onboarding_suggested_starter_packs:GetOnboardingSuggestedStarterPacksParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.unspecced.get_onboarding_suggested_starter_packs:GetOnboardingSuggestedStarterPacksOutput",
)
_GET_ONBOARDING_SUGGESTED_STARTER_PACKS_SKELETON = _e.MethodSpec(
    nsid="app.bsky.unspecced.getOnboardingSuggestedStarterPacksSkeleton",
    kind="query",
    params="pysky_sdk.models.app.bsky.unspecced.get_onboarding_suggested_starter_packs_skeleton:GetOnboardingSuggestedStarterPacksSkeletonParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.unspecced.get_onboarding_suggested_starter_packs_skeleton:GetOnboardingSuggestedStarterPacksSkeletonOutput",
)
_GET_ONBOARDING_SUGGESTED_USERS_SKELETON = _e.MethodSpec(
    nsid="app.bsky.unspecced.getOnboardingSuggestedUsersSkeleton",
    kind="query",
    params="pysky_sdk.models.app.bsky.unspecced.get_onboarding_suggested_users_skeleton:GetOnboardingSuggestedUsersSkeletonParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.unspecced.get_onboarding_suggested_users_skeleton:GetOnboardingSuggestedUsersSkeletonOutput",
)
_GET_POPULAR_FEED_GENERATORS = _e.MethodSpec(
    nsid="app.bsky.unspecced.getPopularFeedGenerators",
    kind="query",
    params="pysky_sdk.models.app.bsky.unspecced.get_popular_feed_generators:GetPopularFeedGeneratorsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.unspecced.get_popular_feed_generators:GetPopularFeedGeneratorsOutput",
    cursor="params",
    items="feeds",
    order="any",
    identity=("uri",),
)
_GET_POST_THREAD_OTHER_V2 = _e.MethodSpec(
    nsid="app.bsky.unspecced.getPostThreadOtherV2",
    kind="query",
    params="pysky_sdk.models.app.bsky.unspecced.get_post_thread_other_v2:GetPostThreadOtherV2Params",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.unspecced.get_post_thread_other_v2:GetPostThreadOtherV2Output",
)
_GET_POST_THREAD_V2 = _e.MethodSpec(
    nsid="app.bsky.unspecced.getPostThreadV2",
    kind="query",
    params="pysky_sdk.models.app.bsky.unspecced.get_post_thread_v2:GetPostThreadV2Params",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.unspecced.get_post_thread_v2:GetPostThreadV2Output",
)
_GET_SUGGESTED_FEEDS = _e.MethodSpec(
    nsid="app.bsky.unspecced.getSuggestedFeeds",
    kind="query",
    params="pysky_sdk.models.app.bsky.unspecced.get_suggested_feeds:GetSuggestedFeedsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.unspecced.get_suggested_feeds:GetSuggestedFeedsOutput",
)
_GET_SUGGESTED_FEEDS_SKELETON = _e.MethodSpec(
    nsid="app.bsky.unspecced.getSuggestedFeedsSkeleton",
    kind="query",
    params="pysky_sdk.models.app.bsky.unspecced.get_suggested_feeds_skeleton:GetSuggestedFeedsSkeletonParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.unspecced.get_suggested_feeds_skeleton:GetSuggestedFeedsSkeletonOutput",
)
_GET_SUGGESTED_ONBOARDING_USERS = _e.MethodSpec(
    nsid="app.bsky.unspecced.getSuggestedOnboardingUsers",
    kind="query",
    params="pysky_sdk.models.app.bsky.unspecced.get_suggested_onboarding_users:GetSuggestedOnboardingUsersParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.unspecced.get_suggested_onboarding_users:GetSuggestedOnboardingUsersOutput",
)
_GET_SUGGESTED_STARTER_PACKS = _e.MethodSpec(
    nsid="app.bsky.unspecced.getSuggestedStarterPacks",
    kind="query",
    params="pysky_sdk.models.app.bsky.unspecced.get_suggested_starter_packs:GetSuggestedStarterPacksParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.unspecced.get_suggested_starter_packs:GetSuggestedStarterPacksOutput",
)
_GET_SUGGESTED_STARTER_PACKS_SKELETON = _e.MethodSpec(
    nsid="app.bsky.unspecced.getSuggestedStarterPacksSkeleton",
    kind="query",
    params="pysky_sdk.models.app.bsky.unspecced.get_suggested_starter_packs_skeleton:GetSuggestedStarterPacksSkeletonParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.unspecced.get_suggested_starter_packs_skeleton:GetSuggestedStarterPacksSkeletonOutput",
)
_GET_SUGGESTED_USERS = _e.MethodSpec(
    nsid="app.bsky.unspecced.getSuggestedUsers",
    kind="query",
    params="pysky_sdk.models.app.bsky.unspecced.get_suggested_users:GetSuggestedUsersParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.unspecced.get_suggested_users:GetSuggestedUsersOutput",
)
_GET_SUGGESTED_USERS_FOR_DISCOVER = _e.MethodSpec(
    nsid="app.bsky.unspecced.getSuggestedUsersForDiscover",
    kind="query",
    params="pysky_sdk.models.app.bsky.unspecced.get_suggested_users_for_discover:GetSuggestedUsersForDiscoverParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.unspecced.get_suggested_users_for_discover:GetSuggestedUsersForDiscoverOutput",
)
_GET_SUGGESTED_USERS_FOR_DISCOVER_SKELETON = _e.MethodSpec(
    nsid="app.bsky.unspecced.getSuggestedUsersForDiscoverSkeleton",
    kind="query",
    params="pysky_sdk.models.app.bsky.unspecced.get_suggested_users_for_discover_skeleton:GetSuggestedUsersForDiscoverSkeletonParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.unspecced.get_suggested_users_for_discover_skeleton:GetSuggestedUsersForDiscoverSkeletonOutput",
)
_GET_SUGGESTED_USERS_FOR_EXPLORE = _e.MethodSpec(
    nsid="app.bsky.unspecced.getSuggestedUsersForExplore",
    kind="query",
    params="pysky_sdk.models.app.bsky.unspecced.get_suggested_users_for_explore:GetSuggestedUsersForExploreParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.unspecced.get_suggested_users_for_explore:GetSuggestedUsersForExploreOutput",
)
_GET_SUGGESTED_USERS_FOR_EXPLORE_SKELETON = _e.MethodSpec(
    nsid="app.bsky.unspecced.getSuggestedUsersForExploreSkeleton",
    kind="query",
    params="pysky_sdk.models.app.bsky.unspecced.get_suggested_users_for_explore_skeleton:GetSuggestedUsersForExploreSkeletonParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.unspecced.get_suggested_users_for_explore_skeleton:GetSuggestedUsersForExploreSkeletonOutput",
)
_GET_SUGGESTED_USERS_FOR_SEE_MORE = _e.MethodSpec(
    nsid="app.bsky.unspecced.getSuggestedUsersForSeeMore",
    kind="query",
    params="pysky_sdk.models.app.bsky.unspecced.get_suggested_users_for_see_more:GetSuggestedUsersForSeeMoreParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.unspecced.get_suggested_users_for_see_more:GetSuggestedUsersForSeeMoreOutput",
)
_GET_SUGGESTED_USERS_FOR_SEE_MORE_SKELETON = _e.MethodSpec(
    nsid="app.bsky.unspecced.getSuggestedUsersForSeeMoreSkeleton",
    kind="query",
    params="pysky_sdk.models.app.bsky.unspecced.get_suggested_users_for_see_more_skeleton:GetSuggestedUsersForSeeMoreSkeletonParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.unspecced.get_suggested_users_for_see_more_skeleton:GetSuggestedUsersForSeeMoreSkeletonOutput",
)
_GET_SUGGESTED_USERS_SKELETON = _e.MethodSpec(
    nsid="app.bsky.unspecced.getSuggestedUsersSkeleton",
    kind="query",
    params="pysky_sdk.models.app.bsky.unspecced.get_suggested_users_skeleton:GetSuggestedUsersSkeletonParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.unspecced.get_suggested_users_skeleton:GetSuggestedUsersSkeletonOutput",
)
_GET_SUGGESTIONS_SKELETON = _e.MethodSpec(
    nsid="app.bsky.unspecced.getSuggestionsSkeleton",
    kind="query",
    params="pysky_sdk.models.app.bsky.unspecced.get_suggestions_skeleton:GetSuggestionsSkeletonParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.unspecced.get_suggestions_skeleton:GetSuggestionsSkeletonOutput",
    cursor="params",
    items="actors",
    order="any",
    identity=("did",),
)
_GET_TAGGED_SUGGESTIONS = _e.MethodSpec(
    nsid="app.bsky.unspecced.getTaggedSuggestions",
    kind="query",
    params="pysky_sdk.models.app.bsky.unspecced.get_tagged_suggestions:GetTaggedSuggestionsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.unspecced.get_tagged_suggestions:GetTaggedSuggestionsOutput",
)
_GET_TRENDING_TOPICS = _e.MethodSpec(
    nsid="app.bsky.unspecced.getTrendingTopics",
    kind="query",
    params="pysky_sdk.models.app.bsky.unspecced.get_trending_topics:GetTrendingTopicsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.unspecced.get_trending_topics:GetTrendingTopicsOutput",
)
_GET_TRENDS = _e.MethodSpec(
    nsid="app.bsky.unspecced.getTrends",
    kind="query",
    params="pysky_sdk.models.app.bsky.unspecced.get_trends:GetTrendsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.unspecced.get_trends:GetTrendsOutput",
)
_GET_TRENDS_SKELETON = _e.MethodSpec(
    nsid="app.bsky.unspecced.getTrendsSkeleton",
    kind="query",
    params="pysky_sdk.models.app.bsky.unspecced.get_trends_skeleton:GetTrendsSkeletonParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.unspecced.get_trends_skeleton:GetTrendsSkeletonOutput",
)
_INIT_AGE_ASSURANCE = _e.MethodSpec(
    nsid="app.bsky.unspecced.initAgeAssurance",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.app.bsky.unspecced.init_age_assurance:InitAgeAssuranceInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.unspecced.defs:AgeAssuranceState",
    errors=("InvalidEmail", "DidTooLong", "InvalidInitiation"),
)
_SEARCH_ACTORS_SKELETON = _e.MethodSpec(
    nsid="app.bsky.unspecced.searchActorsSkeleton",
    kind="query",
    params="pysky_sdk.models.app.bsky.unspecced.search_actors_skeleton:SearchActorsSkeletonParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.unspecced.search_actors_skeleton:SearchActorsSkeletonOutput",
    errors=("BadQueryString",),
    cursor="params",
    items="actors",
    order="any",
    identity=("did",),
)
_SEARCH_POSTS_SKELETON = _e.MethodSpec(
    nsid="app.bsky.unspecced.searchPostsSkeleton",
    kind="query",
    params="pysky_sdk.models.app.bsky.unspecced.search_posts_skeleton:SearchPostsSkeletonParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.unspecced.search_posts_skeleton:SearchPostsSkeletonOutput",
    errors=("BadQueryString",),
    cursor="params",
    items="posts",
    order="any",
    identity=("uri",),
)
_SEARCH_STARTER_PACKS_SKELETON = _e.MethodSpec(
    nsid="app.bsky.unspecced.searchStarterPacksSkeleton",
    kind="query",
    params="pysky_sdk.models.app.bsky.unspecced.search_starter_packs_skeleton:SearchStarterPacksSkeletonParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.unspecced.search_starter_packs_skeleton:SearchStarterPacksSkeletonOutput",
    errors=("BadQueryString",),
    cursor="params",
    items="starter_packs",
    order="any",
    identity=("uri",),
)


class AppBskyUnspeccedNamespace(_e.Namespace):
    """Everything below `app.bsky.unspecced`.

    Methods: get_age_assurance_state, get_config, get_onboarding_suggested_starter_packs,
    get_onboarding_suggested_starter_packs_skeleton, get_onboarding_suggested_users_skeleton,
    get_popular_feed_generators, get_post_thread_other_v2, get_post_thread_v2, get_suggested_feeds,
    get_suggested_feeds_skeleton, get_suggested_onboarding_users, get_suggested_starter_packs,
    get_suggested_starter_packs_skeleton, get_suggested_users, get_suggested_users_for_discover,
    get_suggested_users_for_discover_skeleton, get_suggested_users_for_explore,
    get_suggested_users_for_explore_skeleton, get_suggested_users_for_see_more,
    get_suggested_users_for_see_more_skeleton, get_suggested_users_skeleton,
    get_suggestions_skeleton, get_tagged_suggestions, get_trending_topics, get_trends,
    get_trends_skeleton, init_age_assurance, search_actors_skeleton, search_posts_skeleton,
    search_starter_packs_skeleton.
    """

    @_e.endpoint(_GET_AGE_ASSURANCE_STATE)
    def get_age_assurance_state(self) -> app_bsky_unspecced_defs.AgeAssuranceState:
        """Returns the current state of the age assurance process for an account. This is used to check
        if the user has completed age assurance or if further action is required.

        Returns:
            AgeAssuranceState: `last_initiated_at`, `status`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getAgeAssuranceState`.
        """
        _e.declared()

    @_e.endpoint(_GET_CONFIG)
    def get_config(self) -> app_bsky_unspecced_get_config.GetConfigOutput:
        """Get miscellaneous runtime configuration.

        Returns:
            GetConfigOutput: `check_email_confirmed`, `live_now`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getConfig`.
        """
        _e.declared()

    @_e.endpoint(_GET_ONBOARDING_SUGGESTED_STARTER_PACKS)
    def get_onboarding_suggested_starter_packs(
        self, *, limit: int = 10
    ) -> app_bsky_unspecced_get_onboarding_suggested_starter_packs.GetOnboardingSuggestedStarterPacksOutput:
        """Get a list of suggested starterpacks for onboarding.

        Args:
            limit: 1 to 25; default 10.

        Returns:
            GetOnboardingSuggestedStarterPacksOutput: `starter_packs`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getOnboardingSuggestedStarterPacks`.
        """
        _e.declared()

    @_e.endpoint(_GET_ONBOARDING_SUGGESTED_STARTER_PACKS_SKELETON)
    def get_onboarding_suggested_starter_packs_skeleton(
        self, *, viewer: str | None = None, limit: int = 10
    ) -> app_bsky_unspecced_get_onboarding_suggested_starter_packs_skeleton.GetOnboardingSuggestedStarterPacksSkeletonOutput:
        """Get a skeleton of suggested starterpacks for onboarding. Intended to be called and hydrated
        by app.bsky.unspecced.getOnboardingSuggestedStarterPacks.

        Args:
            viewer: DID of the account making the request (not included for public/unauthenticated queries). Format did.
            limit: 1 to 25; default 10.

        Returns:
            GetOnboardingSuggestedStarterPacksSkeletonOutput: `starter_packs`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getOnboardingSuggestedStarterPacksSkeleton`.
        """
        _e.declared()

    @_e.endpoint(_GET_ONBOARDING_SUGGESTED_USERS_SKELETON)
    def get_onboarding_suggested_users_skeleton(
        self, *, viewer: str | None = None, category: str | None = None, limit: int = 25
    ) -> app_bsky_unspecced_get_onboarding_suggested_users_skeleton.GetOnboardingSuggestedUsersSkeletonOutput:
        """Get a skeleton of suggested users for onboarding. Intended to be called and hydrated by
        app.bsky.unspecced.getSuggestedOnboardingUsers.

        Args:
            viewer: DID of the account making the request (not included for public/unauthenticated queries). Format did.
            category: Category of users to get suggestions for.
            limit: 1 to 50; default 25.

        Returns:
            GetOnboardingSuggestedUsersSkeletonOutput: `dids`, `rec_id`, `rec_id_str`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getOnboardingSuggestedUsersSkeleton`.
        """
        _e.declared()

    @_e.paged(_GET_POPULAR_FEED_GENERATORS)
    def get_popular_feed_generators(
        self, *, limit: int = 50, cursor: str | None = None, query: str | None = None
    ) -> _e.Paged[
        app_bsky_unspecced_get_popular_feed_generators.GetPopularFeedGeneratorsOutput,
        app_bsky_feed_defs.GeneratorView,
    ]:
        """An unspecced view of globally popular feed generators.

        Args:
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.
            query: Text.

        Returns:
            GetPopularFeedGeneratorsOutput: `cursor`, `feeds`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getPopularFeedGenerators`.
        """
        _e.declared()

    @_e.endpoint(_GET_POST_THREAD_OTHER_V2)
    def get_post_thread_other_v2(
        self, *, anchor: str
    ) -> app_bsky_unspecced_get_post_thread_other_v2.GetPostThreadOtherV2Output:
        """(NOTE: this endpoint is under development and WILL change without notice. Don't use it until
        it is moved out of `unspecced` or your application WILL break) Get additional posts under a
        thread e.g. replies hidden by threadgate. Based on an anchor post at any depth of the tree,
        returns top-level replies below that anchor. It does not include ancestors nor the anchor
        itself. This should be called after exhausting `app.bsky.unspecced.getPostThreadV2`. Does
        not require auth, but additional metadata and filtering will be applied for authed requests.

        Args:
            anchor: Reference (AT-URI) to post record. This is the anchor post. Format at-uri.

        Returns:
            GetPostThreadOtherV2Output: `thread`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getPostThreadOtherV2`.
        """
        _e.declared()

    @_e.endpoint(_GET_POST_THREAD_V2)
    def get_post_thread_v2(
        self,
        *,
        anchor: str,
        above: bool = True,
        below: int = 6,
        branching_factor: int = 10,
        sort: _t.Literal["newest", "oldest", "top"] | str = "oldest",
    ) -> app_bsky_unspecced_get_post_thread_v2.GetPostThreadV2Output:
        """(NOTE: this endpoint is under development and WILL change without notice. Don't use it until
        it is moved out of `unspecced` or your application WILL break) Get posts in a thread. It is
        based in an anchor post at any depth of the tree, and returns posts above it (recursively
        resolving the parent, without further branching to their replies) and below it (recursive
        replies, with branching to their replies). Does not require auth, but additional metadata
        and filtering will be applied for authed requests.

        Args:
            anchor: Reference (AT-URI) to post record. This is the anchor post, and the thread will be built around it. It can be any post in the tree, not necessarily a root post. Format at-uri.
            above: Whether to include parents above the anchor. Default True.
            below: How many levels of replies to include below the anchor. 0 to 20; default 6.
            branching_factor: Maximum of replies to include at each level of the thread, except for the direct replies to the anchor, which are (NOTE: currently, during unspecced phase) all returned (NOTE: later they might be paginated). 0 to 100; default 10.
            sort: Sorting for the thread replies. Known values: newest, oldest, top; default oldest.

        Returns:
            GetPostThreadV2Output: `thread`, `threadgate`, `has_other_replies`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getPostThreadV2`.
        """
        _e.declared()

    @_e.endpoint(_GET_SUGGESTED_FEEDS)
    def get_suggested_feeds(
        self, *, limit: int = 10
    ) -> app_bsky_unspecced_get_suggested_feeds.GetSuggestedFeedsOutput:
        """Get a list of suggested feeds.

        Args:
            limit: 1 to 25; default 10.

        Returns:
            GetSuggestedFeedsOutput: `feeds`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getSuggestedFeeds`.
        """
        _e.declared()

    @_e.endpoint(_GET_SUGGESTED_FEEDS_SKELETON)
    def get_suggested_feeds_skeleton(
        self, *, viewer: str | None = None, limit: int = 10
    ) -> app_bsky_unspecced_get_suggested_feeds_skeleton.GetSuggestedFeedsSkeletonOutput:
        """Get a skeleton of suggested feeds. Intended to be called and hydrated by
        app.bsky.unspecced.getSuggestedFeeds.

        Args:
            viewer: DID of the account making the request (not included for public/unauthenticated queries). Format did.
            limit: 1 to 25; default 10.

        Returns:
            GetSuggestedFeedsSkeletonOutput: `feeds`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getSuggestedFeedsSkeleton`.
        """
        _e.declared()

    @_e.endpoint(_GET_SUGGESTED_ONBOARDING_USERS)
    def get_suggested_onboarding_users(
        self, *, category: str | None = None, limit: int = 25
    ) -> app_bsky_unspecced_get_suggested_onboarding_users.GetSuggestedOnboardingUsersOutput:
        """Get a list of suggested users for onboarding.

        Args:
            category: Category of users to get suggestions for.
            limit: 1 to 50; default 25.

        Returns:
            GetSuggestedOnboardingUsersOutput: `actors`, `rec_id`, `rec_id_str`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getSuggestedOnboardingUsers`.
        """
        _e.declared()

    @_e.endpoint(_GET_SUGGESTED_STARTER_PACKS)
    def get_suggested_starter_packs(
        self, *, limit: int = 10
    ) -> app_bsky_unspecced_get_suggested_starter_packs.GetSuggestedStarterPacksOutput:
        """Get a list of suggested starterpacks.

        Args:
            limit: 1 to 25; default 10.

        Returns:
            GetSuggestedStarterPacksOutput: `starter_packs`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getSuggestedStarterPacks`.
        """
        _e.declared()

    @_e.endpoint(_GET_SUGGESTED_STARTER_PACKS_SKELETON)
    def get_suggested_starter_packs_skeleton(
        self, *, viewer: str | None = None, limit: int = 10
    ) -> app_bsky_unspecced_get_suggested_starter_packs_skeleton.GetSuggestedStarterPacksSkeletonOutput:
        """Get a skeleton of suggested starterpacks. Intended to be called and hydrated by
        app.bsky.unspecced.getSuggestedStarterpacks.

        Args:
            viewer: DID of the account making the request (not included for public/unauthenticated queries). Format did.
            limit: 1 to 25; default 10.

        Returns:
            GetSuggestedStarterPacksSkeletonOutput: `starter_packs`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getSuggestedStarterPacksSkeleton`.
        """
        _e.declared()

    @_e.endpoint(_GET_SUGGESTED_USERS)
    def get_suggested_users(
        self, *, category: str | None = None, limit: int = 25
    ) -> app_bsky_unspecced_get_suggested_users.GetSuggestedUsersOutput:
        """Get a list of suggested users.

        Args:
            category: Category of users to get suggestions for.
            limit: 1 to 50; default 25.

        Returns:
            GetSuggestedUsersOutput: `actors`, `rec_id`, `rec_id_str`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getSuggestedUsers`.
        """
        _e.declared()

    @_e.endpoint(_GET_SUGGESTED_USERS_FOR_DISCOVER)
    def get_suggested_users_for_discover(
        self, *, limit: int = 25
    ) -> app_bsky_unspecced_get_suggested_users_for_discover.GetSuggestedUsersForDiscoverOutput:
        """Get a list of suggested users for the Discover page.

        Args:
            limit: 1 to 50; default 25.

        Returns:
            GetSuggestedUsersForDiscoverOutput: `actors`, `rec_id_str`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getSuggestedUsersForDiscover`.
        """
        _e.declared()

    @_e.endpoint(_GET_SUGGESTED_USERS_FOR_DISCOVER_SKELETON)
    def get_suggested_users_for_discover_skeleton(
        self, *, viewer: str | None = None, limit: int = 25
    ) -> app_bsky_unspecced_get_suggested_users_for_discover_skeleton.GetSuggestedUsersForDiscoverSkeletonOutput:
        """Get a skeleton of suggested users for the Discover page. Intended to be called and hydrated
        by app.bsky.unspecced.getSuggestedUsersForDiscover.

        Args:
            viewer: DID of the account making the request (not included for public/unauthenticated queries). Format did.
            limit: 1 to 50; default 25.

        Returns:
            GetSuggestedUsersForDiscoverSkeletonOutput: `dids`, `rec_id_str`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getSuggestedUsersForDiscoverSkeleton`.
        """
        _e.declared()

    @_e.endpoint(_GET_SUGGESTED_USERS_FOR_EXPLORE)
    def get_suggested_users_for_explore(
        self, *, category: str | None = None, limit: int = 25
    ) -> app_bsky_unspecced_get_suggested_users_for_explore.GetSuggestedUsersForExploreOutput:
        """Get a list of suggested users for the Explore page.

        Args:
            category: Category of users to get suggestions for.
            limit: 1 to 50; default 25.

        Returns:
            GetSuggestedUsersForExploreOutput: `actors`, `rec_id_str`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getSuggestedUsersForExplore`.
        """
        _e.declared()

    @_e.endpoint(_GET_SUGGESTED_USERS_FOR_EXPLORE_SKELETON)
    def get_suggested_users_for_explore_skeleton(
        self, *, viewer: str | None = None, category: str | None = None, limit: int = 25
    ) -> (
        app_bsky_unspecced_get_suggested_users_for_explore_skeleton.GetSuggestedUsersForExploreSkeletonOutput
    ):
        """Get a skeleton of suggested users for the Explore page. Intended to be called and hydrated
        by app.bsky.unspecced.getSuggestedUsersForExplore.

        Args:
            viewer: DID of the account making the request (not included for public/unauthenticated queries). Format did.
            category: Category of users to get suggestions for.
            limit: 1 to 50; default 25.

        Returns:
            GetSuggestedUsersForExploreSkeletonOutput: `dids`, `rec_id_str`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getSuggestedUsersForExploreSkeleton`.
        """
        _e.declared()

    @_e.endpoint(_GET_SUGGESTED_USERS_FOR_SEE_MORE)
    def get_suggested_users_for_see_more(
        self, *, category: str | None = None, limit: int = 25
    ) -> app_bsky_unspecced_get_suggested_users_for_see_more.GetSuggestedUsersForSeeMoreOutput:
        """Get a list of suggested users for the See More page.

        Args:
            category: Category of users to get suggestions for.
            limit: 1 to 50; default 25.

        Returns:
            GetSuggestedUsersForSeeMoreOutput: `actors`, `rec_id_str`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getSuggestedUsersForSeeMore`.
        """
        _e.declared()

    @_e.endpoint(_GET_SUGGESTED_USERS_FOR_SEE_MORE_SKELETON)
    def get_suggested_users_for_see_more_skeleton(
        self, *, viewer: str | None = None, category: str | None = None, limit: int = 25
    ) -> (
        app_bsky_unspecced_get_suggested_users_for_see_more_skeleton.GetSuggestedUsersForSeeMoreSkeletonOutput
    ):
        """Get a skeleton of suggested users for the See More page. Intended to be called and hydrated
        by app.bsky.unspecced.getSuggestedUsersForSeeMore.

        Args:
            viewer: DID of the account making the request (not included for public/unauthenticated queries). Format did.
            category: Category of users to get suggestions for.
            limit: 1 to 50; default 25.

        Returns:
            GetSuggestedUsersForSeeMoreSkeletonOutput: `dids`, `rec_id_str`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getSuggestedUsersForSeeMoreSkeleton`.
        """
        _e.declared()

    @_e.endpoint(_GET_SUGGESTED_USERS_SKELETON)
    def get_suggested_users_skeleton(
        self, *, viewer: str | None = None, category: str | None = None, limit: int = 25
    ) -> app_bsky_unspecced_get_suggested_users_skeleton.GetSuggestedUsersSkeletonOutput:
        """Get a skeleton of suggested users. Intended to be called and hydrated by
        app.bsky.unspecced.getSuggestedUsers.

        Args:
            viewer: DID of the account making the request (not included for public/unauthenticated queries). Format did.
            category: Category of users to get suggestions for.
            limit: 1 to 50; default 25.

        Returns:
            GetSuggestedUsersSkeletonOutput: `dids`, `rec_id`, `rec_id_str`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getSuggestedUsersSkeleton`.
        """
        _e.declared()

    @_e.paged(_GET_SUGGESTIONS_SKELETON)
    def get_suggestions_skeleton(
        self,
        *,
        viewer: str | None = None,
        limit: int = 50,
        cursor: str | None = None,
        relative_to_did: str | None = None,
    ) -> _e.Paged[
        app_bsky_unspecced_get_suggestions_skeleton.GetSuggestionsSkeletonOutput,
        app_bsky_unspecced_defs.SkeletonSearchActor,
    ]:
        """Get a skeleton of suggested actors. Intended to be called and then hydrated through
        app.bsky.actor.getSuggestions.

        Args:
            viewer: DID of the account making the request (not included for public/unauthenticated queries). Used to boost followed accounts in ranking. Format did.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.
            relative_to_did: DID of the account to get suggestions relative to. If not provided, suggestions will be based on the viewer. Format did.

        Returns:
            GetSuggestionsSkeletonOutput: `cursor`, `actors`, `relative_to_did`, `rec_id`, `rec_id_str`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getSuggestionsSkeleton`.
        """
        _e.declared()

    @_e.endpoint(_GET_TAGGED_SUGGESTIONS)
    def get_tagged_suggestions(self) -> app_bsky_unspecced_get_tagged_suggestions.GetTaggedSuggestionsOutput:
        """Get a list of suggestions (feeds and users) tagged with categories.

        Returns:
            GetTaggedSuggestionsOutput: `suggestions`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getTaggedSuggestions`.
        """
        _e.declared()

    @_e.endpoint(_GET_TRENDING_TOPICS)
    def get_trending_topics(
        self, *, viewer: str | None = None, limit: int = 10
    ) -> app_bsky_unspecced_get_trending_topics.GetTrendingTopicsOutput:
        """Get a list of trending topics.

        Args:
            viewer: DID of the account making the request (not included for public/unauthenticated queries). Used to boost followed accounts in ranking. Format did.
            limit: 1 to 25; default 10.

        Returns:
            GetTrendingTopicsOutput: `topics`, `suggested`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getTrendingTopics`.
        """
        _e.declared()

    @_e.endpoint(_GET_TRENDS)
    def get_trends(self, *, limit: int = 10) -> app_bsky_unspecced_get_trends.GetTrendsOutput:
        """Get the current trends on the network.

        Args:
            limit: 1 to 25; default 10.

        Returns:
            GetTrendsOutput: `trends`, `rec_id_str`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getTrends`.
        """
        _e.declared()

    @_e.endpoint(_GET_TRENDS_SKELETON)
    def get_trends_skeleton(
        self, *, viewer: str | None = None, limit: int = 10
    ) -> app_bsky_unspecced_get_trends_skeleton.GetTrendsSkeletonOutput:
        """Get the skeleton of trends on the network. Intended to be called and then hydrated through
        app.bsky.unspecced.getTrends.

        Args:
            viewer: DID of the account making the request (not included for public/unauthenticated queries). Format did.
            limit: 1 to 25; default 10.

        Returns:
            GetTrendsSkeletonOutput: `trends`, `rec_id_str`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getTrendsSkeleton`.
        """
        _e.declared()

    @_e.endpoint(_INIT_AGE_ASSURANCE)
    def init_age_assurance(
        self, *, email: str, language: str, country_code: str
    ) -> app_bsky_unspecced_defs.AgeAssuranceState:
        """Initiate age assurance for an account. This is a one-time action that will start the process
        of verifying the user's age.

        Args:
            email: The user's email address to receive assurance instructions.
            language: The user's preferred language for communication during the assurance process.
            country_code: An ISO 3166-1 alpha-2 code of the user's location.

        Returns:
            AgeAssuranceState: `last_initiated_at`, `status`.

        Raises:
            errors.InvalidEmail: declared by the Lexicon.
            errors.DidTooLong: declared by the Lexicon.
            errors.InvalidInitiation: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.initAgeAssurance`.
        """
        _e.declared()

    @_e.paged(_SEARCH_ACTORS_SKELETON)
    def search_actors_skeleton(
        self,
        *,
        q: str,
        viewer: str | None = None,
        typeahead: bool | None = None,
        limit: int = 25,
        cursor: str | None = None,
    ) -> _e.Paged[
        app_bsky_unspecced_search_actors_skeleton.SearchActorsSkeletonOutput,
        app_bsky_unspecced_defs.SkeletonSearchActor,
    ]:
        """Backend Actors (profile) search, returns only skeleton.

        Args:
            q: Search query string; syntax, phrase, boolean, and faceting is unspecified, but Lucene query syntax is recommended. For typeahead search, only simple term match is supported, not full syntax.
            viewer: DID of the account making the request (not included for public/unauthenticated queries). Used to boost followed accounts in ranking. Format did.
            typeahead: If true, acts as fast/simple 'typeahead' query.
            limit: 1 to 100; default 25.
            cursor: Optional pagination mechanism; may not necessarily allow scrolling through entire result set.

        Returns:
            SearchActorsSkeletonOutput: `cursor`, `hits_total`, `actors`.

        Raises:
            errors.BadQueryString: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.searchActorsSkeleton`.
        """
        _e.declared()

    @_e.paged(_SEARCH_POSTS_SKELETON)
    def search_posts_skeleton(
        self,
        *,
        q: str,
        sort: _t.Literal["top", "latest"] | str = "latest",
        since: str | None = None,
        until: str | None = None,
        mentions: str | None = None,
        author: str | None = None,
        lang: str | None = None,
        domain: str | None = None,
        url: str | None = None,
        tag: list[str] | None = None,
        viewer: str | None = None,
        limit: int = 25,
        cursor: str | None = None,
    ) -> _e.Paged[
        app_bsky_unspecced_search_posts_skeleton.SearchPostsSkeletonOutput,
        app_bsky_unspecced_defs.SkeletonSearchPost,
    ]:
        """Backend Posts search, returns only skeleton.

        Args:
            q: Search query string; syntax, phrase, boolean, and faceting is unspecified, but Lucene query syntax is recommended.
            sort: Specifies the ranking order of results. Known values: top, latest; default latest.
            since: Filter results for posts after the indicated datetime (inclusive). Expected to use 'sortAt' timestamp, which may not match 'createdAt'. Can be a datetime, or just an ISO date (YYYY-MM-DD).
            until: Filter results for posts before the indicated datetime (not inclusive). Expected to use 'sortAt' timestamp, which may not match 'createdAt'. Can be a datetime, or just an ISO date (YYY-MM-DD).
            mentions: Filter to posts which mention the given account. Handles are resolved to DID before query-time. Only matches rich-text facet mentions. Format at-identifier.
            author: Filter to posts by the given account. Handles are resolved to DID before query-time. Format at-identifier.
            lang: Filter to posts in the given language. Expected to be based on post language field, though server may override language detection. Format language.
            domain: Filter to posts with URLs (facet links or embeds) linking to the given domain (hostname). Server may apply hostname normalization.
            url: Filter to posts with links (facet links or embeds) pointing to this URL. Server may apply URL normalization or fuzzy matching. Format uri.
            tag: Filter to posts with the given tag (hashtag), based on rich-text facet or tag field. Do not include the hash (#) prefix. Multiple tags can be specified, with 'AND' matching. Each item: at most 64 graphemes, at most 640 UTF-8 bytes.
            viewer: DID of the account making the request (not included for public/unauthenticated queries). Used for 'from:me' queries. Format did.
            limit: 1 to 100; default 25.
            cursor: Optional pagination mechanism; may not necessarily allow scrolling through entire result set.

        Returns:
            SearchPostsSkeletonOutput: `cursor`, `hits_total`, `posts`.

        Raises:
            errors.BadQueryString: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.searchPostsSkeleton`.
        """
        _e.declared()

    @_e.paged(_SEARCH_STARTER_PACKS_SKELETON)
    def search_starter_packs_skeleton(
        self, *, q: str, viewer: str | None = None, limit: int = 25, cursor: str | None = None
    ) -> _e.Paged[
        app_bsky_unspecced_search_starter_packs_skeleton.SearchStarterPacksSkeletonOutput,
        app_bsky_unspecced_defs.SkeletonSearchStarterPack,
    ]:
        """Backend Starter Pack search, returns only skeleton.

        Args:
            q: Search query string; syntax, phrase, boolean, and faceting is unspecified, but Lucene query syntax is recommended.
            viewer: DID of the account making the request (not included for public/unauthenticated queries). Format did.
            limit: 1 to 100; default 25.
            cursor: Optional pagination mechanism; may not necessarily allow scrolling through entire result set.

        Returns:
            SearchStarterPacksSkeletonOutput: `cursor`, `hits_total`, `starter_packs`.

        Raises:
            errors.BadQueryString: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.searchStarterPacksSkeleton`.
        """
        _e.declared()


class AsyncAppBskyUnspeccedNamespace(_e.AsyncNamespace):
    """Everything below `app.bsky.unspecced`.

    Methods: get_age_assurance_state, get_config, get_onboarding_suggested_starter_packs,
    get_onboarding_suggested_starter_packs_skeleton, get_onboarding_suggested_users_skeleton,
    get_popular_feed_generators, get_post_thread_other_v2, get_post_thread_v2, get_suggested_feeds,
    get_suggested_feeds_skeleton, get_suggested_onboarding_users, get_suggested_starter_packs,
    get_suggested_starter_packs_skeleton, get_suggested_users, get_suggested_users_for_discover,
    get_suggested_users_for_discover_skeleton, get_suggested_users_for_explore,
    get_suggested_users_for_explore_skeleton, get_suggested_users_for_see_more,
    get_suggested_users_for_see_more_skeleton, get_suggested_users_skeleton,
    get_suggestions_skeleton, get_tagged_suggestions, get_trending_topics, get_trends,
    get_trends_skeleton, init_age_assurance, search_actors_skeleton, search_posts_skeleton,
    search_starter_packs_skeleton.
    """

    @_e.async_endpoint(_GET_AGE_ASSURANCE_STATE)
    def get_age_assurance_state(self) -> app_bsky_unspecced_defs.AgeAssuranceState:
        """Returns the current state of the age assurance process for an account. This is used to check
        if the user has completed age assurance or if further action is required.

        Returns:
            AgeAssuranceState: `last_initiated_at`, `status`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getAgeAssuranceState`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_CONFIG)
    def get_config(self) -> app_bsky_unspecced_get_config.GetConfigOutput:
        """Get miscellaneous runtime configuration.

        Returns:
            GetConfigOutput: `check_email_confirmed`, `live_now`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getConfig`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_ONBOARDING_SUGGESTED_STARTER_PACKS)
    def get_onboarding_suggested_starter_packs(
        self, *, limit: int = 10
    ) -> app_bsky_unspecced_get_onboarding_suggested_starter_packs.GetOnboardingSuggestedStarterPacksOutput:
        """Get a list of suggested starterpacks for onboarding.

        Args:
            limit: 1 to 25; default 10.

        Returns:
            GetOnboardingSuggestedStarterPacksOutput: `starter_packs`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getOnboardingSuggestedStarterPacks`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_ONBOARDING_SUGGESTED_STARTER_PACKS_SKELETON)
    def get_onboarding_suggested_starter_packs_skeleton(
        self, *, viewer: str | None = None, limit: int = 10
    ) -> app_bsky_unspecced_get_onboarding_suggested_starter_packs_skeleton.GetOnboardingSuggestedStarterPacksSkeletonOutput:
        """Get a skeleton of suggested starterpacks for onboarding. Intended to be called and hydrated
        by app.bsky.unspecced.getOnboardingSuggestedStarterPacks.

        Args:
            viewer: DID of the account making the request (not included for public/unauthenticated queries). Format did.
            limit: 1 to 25; default 10.

        Returns:
            GetOnboardingSuggestedStarterPacksSkeletonOutput: `starter_packs`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getOnboardingSuggestedStarterPacksSkeleton`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_ONBOARDING_SUGGESTED_USERS_SKELETON)
    def get_onboarding_suggested_users_skeleton(
        self, *, viewer: str | None = None, category: str | None = None, limit: int = 25
    ) -> app_bsky_unspecced_get_onboarding_suggested_users_skeleton.GetOnboardingSuggestedUsersSkeletonOutput:
        """Get a skeleton of suggested users for onboarding. Intended to be called and hydrated by
        app.bsky.unspecced.getSuggestedOnboardingUsers.

        Args:
            viewer: DID of the account making the request (not included for public/unauthenticated queries). Format did.
            category: Category of users to get suggestions for.
            limit: 1 to 50; default 25.

        Returns:
            GetOnboardingSuggestedUsersSkeletonOutput: `dids`, `rec_id`, `rec_id_str`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getOnboardingSuggestedUsersSkeleton`.
        """
        _e.declared()

    @_e.async_paged(_GET_POPULAR_FEED_GENERATORS)
    def get_popular_feed_generators(
        self, *, limit: int = 50, cursor: str | None = None, query: str | None = None
    ) -> _e.Paged[
        app_bsky_unspecced_get_popular_feed_generators.GetPopularFeedGeneratorsOutput,
        app_bsky_feed_defs.GeneratorView,
    ]:
        """An unspecced view of globally popular feed generators.

        Args:
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.
            query: Text.

        Returns:
            GetPopularFeedGeneratorsOutput: `cursor`, `feeds`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getPopularFeedGenerators`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_POST_THREAD_OTHER_V2)
    def get_post_thread_other_v2(
        self, *, anchor: str
    ) -> app_bsky_unspecced_get_post_thread_other_v2.GetPostThreadOtherV2Output:
        """(NOTE: this endpoint is under development and WILL change without notice. Don't use it until
        it is moved out of `unspecced` or your application WILL break) Get additional posts under a
        thread e.g. replies hidden by threadgate. Based on an anchor post at any depth of the tree,
        returns top-level replies below that anchor. It does not include ancestors nor the anchor
        itself. This should be called after exhausting `app.bsky.unspecced.getPostThreadV2`. Does
        not require auth, but additional metadata and filtering will be applied for authed requests.

        Args:
            anchor: Reference (AT-URI) to post record. This is the anchor post. Format at-uri.

        Returns:
            GetPostThreadOtherV2Output: `thread`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getPostThreadOtherV2`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_POST_THREAD_V2)
    def get_post_thread_v2(
        self,
        *,
        anchor: str,
        above: bool = True,
        below: int = 6,
        branching_factor: int = 10,
        sort: _t.Literal["newest", "oldest", "top"] | str = "oldest",
    ) -> app_bsky_unspecced_get_post_thread_v2.GetPostThreadV2Output:
        """(NOTE: this endpoint is under development and WILL change without notice. Don't use it until
        it is moved out of `unspecced` or your application WILL break) Get posts in a thread. It is
        based in an anchor post at any depth of the tree, and returns posts above it (recursively
        resolving the parent, without further branching to their replies) and below it (recursive
        replies, with branching to their replies). Does not require auth, but additional metadata
        and filtering will be applied for authed requests.

        Args:
            anchor: Reference (AT-URI) to post record. This is the anchor post, and the thread will be built around it. It can be any post in the tree, not necessarily a root post. Format at-uri.
            above: Whether to include parents above the anchor. Default True.
            below: How many levels of replies to include below the anchor. 0 to 20; default 6.
            branching_factor: Maximum of replies to include at each level of the thread, except for the direct replies to the anchor, which are (NOTE: currently, during unspecced phase) all returned (NOTE: later they might be paginated). 0 to 100; default 10.
            sort: Sorting for the thread replies. Known values: newest, oldest, top; default oldest.

        Returns:
            GetPostThreadV2Output: `thread`, `threadgate`, `has_other_replies`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getPostThreadV2`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_SUGGESTED_FEEDS)
    def get_suggested_feeds(
        self, *, limit: int = 10
    ) -> app_bsky_unspecced_get_suggested_feeds.GetSuggestedFeedsOutput:
        """Get a list of suggested feeds.

        Args:
            limit: 1 to 25; default 10.

        Returns:
            GetSuggestedFeedsOutput: `feeds`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getSuggestedFeeds`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_SUGGESTED_FEEDS_SKELETON)
    def get_suggested_feeds_skeleton(
        self, *, viewer: str | None = None, limit: int = 10
    ) -> app_bsky_unspecced_get_suggested_feeds_skeleton.GetSuggestedFeedsSkeletonOutput:
        """Get a skeleton of suggested feeds. Intended to be called and hydrated by
        app.bsky.unspecced.getSuggestedFeeds.

        Args:
            viewer: DID of the account making the request (not included for public/unauthenticated queries). Format did.
            limit: 1 to 25; default 10.

        Returns:
            GetSuggestedFeedsSkeletonOutput: `feeds`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getSuggestedFeedsSkeleton`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_SUGGESTED_ONBOARDING_USERS)
    def get_suggested_onboarding_users(
        self, *, category: str | None = None, limit: int = 25
    ) -> app_bsky_unspecced_get_suggested_onboarding_users.GetSuggestedOnboardingUsersOutput:
        """Get a list of suggested users for onboarding.

        Args:
            category: Category of users to get suggestions for.
            limit: 1 to 50; default 25.

        Returns:
            GetSuggestedOnboardingUsersOutput: `actors`, `rec_id`, `rec_id_str`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getSuggestedOnboardingUsers`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_SUGGESTED_STARTER_PACKS)
    def get_suggested_starter_packs(
        self, *, limit: int = 10
    ) -> app_bsky_unspecced_get_suggested_starter_packs.GetSuggestedStarterPacksOutput:
        """Get a list of suggested starterpacks.

        Args:
            limit: 1 to 25; default 10.

        Returns:
            GetSuggestedStarterPacksOutput: `starter_packs`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getSuggestedStarterPacks`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_SUGGESTED_STARTER_PACKS_SKELETON)
    def get_suggested_starter_packs_skeleton(
        self, *, viewer: str | None = None, limit: int = 10
    ) -> app_bsky_unspecced_get_suggested_starter_packs_skeleton.GetSuggestedStarterPacksSkeletonOutput:
        """Get a skeleton of suggested starterpacks. Intended to be called and hydrated by
        app.bsky.unspecced.getSuggestedStarterpacks.

        Args:
            viewer: DID of the account making the request (not included for public/unauthenticated queries). Format did.
            limit: 1 to 25; default 10.

        Returns:
            GetSuggestedStarterPacksSkeletonOutput: `starter_packs`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getSuggestedStarterPacksSkeleton`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_SUGGESTED_USERS)
    def get_suggested_users(
        self, *, category: str | None = None, limit: int = 25
    ) -> app_bsky_unspecced_get_suggested_users.GetSuggestedUsersOutput:
        """Get a list of suggested users.

        Args:
            category: Category of users to get suggestions for.
            limit: 1 to 50; default 25.

        Returns:
            GetSuggestedUsersOutput: `actors`, `rec_id`, `rec_id_str`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getSuggestedUsers`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_SUGGESTED_USERS_FOR_DISCOVER)
    def get_suggested_users_for_discover(
        self, *, limit: int = 25
    ) -> app_bsky_unspecced_get_suggested_users_for_discover.GetSuggestedUsersForDiscoverOutput:
        """Get a list of suggested users for the Discover page.

        Args:
            limit: 1 to 50; default 25.

        Returns:
            GetSuggestedUsersForDiscoverOutput: `actors`, `rec_id_str`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getSuggestedUsersForDiscover`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_SUGGESTED_USERS_FOR_DISCOVER_SKELETON)
    def get_suggested_users_for_discover_skeleton(
        self, *, viewer: str | None = None, limit: int = 25
    ) -> app_bsky_unspecced_get_suggested_users_for_discover_skeleton.GetSuggestedUsersForDiscoverSkeletonOutput:
        """Get a skeleton of suggested users for the Discover page. Intended to be called and hydrated
        by app.bsky.unspecced.getSuggestedUsersForDiscover.

        Args:
            viewer: DID of the account making the request (not included for public/unauthenticated queries). Format did.
            limit: 1 to 50; default 25.

        Returns:
            GetSuggestedUsersForDiscoverSkeletonOutput: `dids`, `rec_id_str`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getSuggestedUsersForDiscoverSkeleton`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_SUGGESTED_USERS_FOR_EXPLORE)
    def get_suggested_users_for_explore(
        self, *, category: str | None = None, limit: int = 25
    ) -> app_bsky_unspecced_get_suggested_users_for_explore.GetSuggestedUsersForExploreOutput:
        """Get a list of suggested users for the Explore page.

        Args:
            category: Category of users to get suggestions for.
            limit: 1 to 50; default 25.

        Returns:
            GetSuggestedUsersForExploreOutput: `actors`, `rec_id_str`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getSuggestedUsersForExplore`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_SUGGESTED_USERS_FOR_EXPLORE_SKELETON)
    def get_suggested_users_for_explore_skeleton(
        self, *, viewer: str | None = None, category: str | None = None, limit: int = 25
    ) -> (
        app_bsky_unspecced_get_suggested_users_for_explore_skeleton.GetSuggestedUsersForExploreSkeletonOutput
    ):
        """Get a skeleton of suggested users for the Explore page. Intended to be called and hydrated
        by app.bsky.unspecced.getSuggestedUsersForExplore.

        Args:
            viewer: DID of the account making the request (not included for public/unauthenticated queries). Format did.
            category: Category of users to get suggestions for.
            limit: 1 to 50; default 25.

        Returns:
            GetSuggestedUsersForExploreSkeletonOutput: `dids`, `rec_id_str`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getSuggestedUsersForExploreSkeleton`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_SUGGESTED_USERS_FOR_SEE_MORE)
    def get_suggested_users_for_see_more(
        self, *, category: str | None = None, limit: int = 25
    ) -> app_bsky_unspecced_get_suggested_users_for_see_more.GetSuggestedUsersForSeeMoreOutput:
        """Get a list of suggested users for the See More page.

        Args:
            category: Category of users to get suggestions for.
            limit: 1 to 50; default 25.

        Returns:
            GetSuggestedUsersForSeeMoreOutput: `actors`, `rec_id_str`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getSuggestedUsersForSeeMore`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_SUGGESTED_USERS_FOR_SEE_MORE_SKELETON)
    def get_suggested_users_for_see_more_skeleton(
        self, *, viewer: str | None = None, category: str | None = None, limit: int = 25
    ) -> (
        app_bsky_unspecced_get_suggested_users_for_see_more_skeleton.GetSuggestedUsersForSeeMoreSkeletonOutput
    ):
        """Get a skeleton of suggested users for the See More page. Intended to be called and hydrated
        by app.bsky.unspecced.getSuggestedUsersForSeeMore.

        Args:
            viewer: DID of the account making the request (not included for public/unauthenticated queries). Format did.
            category: Category of users to get suggestions for.
            limit: 1 to 50; default 25.

        Returns:
            GetSuggestedUsersForSeeMoreSkeletonOutput: `dids`, `rec_id_str`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getSuggestedUsersForSeeMoreSkeleton`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_SUGGESTED_USERS_SKELETON)
    def get_suggested_users_skeleton(
        self, *, viewer: str | None = None, category: str | None = None, limit: int = 25
    ) -> app_bsky_unspecced_get_suggested_users_skeleton.GetSuggestedUsersSkeletonOutput:
        """Get a skeleton of suggested users. Intended to be called and hydrated by
        app.bsky.unspecced.getSuggestedUsers.

        Args:
            viewer: DID of the account making the request (not included for public/unauthenticated queries). Format did.
            category: Category of users to get suggestions for.
            limit: 1 to 50; default 25.

        Returns:
            GetSuggestedUsersSkeletonOutput: `dids`, `rec_id`, `rec_id_str`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getSuggestedUsersSkeleton`.
        """
        _e.declared()

    @_e.async_paged(_GET_SUGGESTIONS_SKELETON)
    def get_suggestions_skeleton(
        self,
        *,
        viewer: str | None = None,
        limit: int = 50,
        cursor: str | None = None,
        relative_to_did: str | None = None,
    ) -> _e.Paged[
        app_bsky_unspecced_get_suggestions_skeleton.GetSuggestionsSkeletonOutput,
        app_bsky_unspecced_defs.SkeletonSearchActor,
    ]:
        """Get a skeleton of suggested actors. Intended to be called and then hydrated through
        app.bsky.actor.getSuggestions.

        Args:
            viewer: DID of the account making the request (not included for public/unauthenticated queries). Used to boost followed accounts in ranking. Format did.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.
            relative_to_did: DID of the account to get suggestions relative to. If not provided, suggestions will be based on the viewer. Format did.

        Returns:
            GetSuggestionsSkeletonOutput: `cursor`, `actors`, `relative_to_did`, `rec_id`, `rec_id_str`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getSuggestionsSkeleton`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_TAGGED_SUGGESTIONS)
    def get_tagged_suggestions(self) -> app_bsky_unspecced_get_tagged_suggestions.GetTaggedSuggestionsOutput:
        """Get a list of suggestions (feeds and users) tagged with categories.

        Returns:
            GetTaggedSuggestionsOutput: `suggestions`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getTaggedSuggestions`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_TRENDING_TOPICS)
    def get_trending_topics(
        self, *, viewer: str | None = None, limit: int = 10
    ) -> app_bsky_unspecced_get_trending_topics.GetTrendingTopicsOutput:
        """Get a list of trending topics.

        Args:
            viewer: DID of the account making the request (not included for public/unauthenticated queries). Used to boost followed accounts in ranking. Format did.
            limit: 1 to 25; default 10.

        Returns:
            GetTrendingTopicsOutput: `topics`, `suggested`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getTrendingTopics`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_TRENDS)
    def get_trends(self, *, limit: int = 10) -> app_bsky_unspecced_get_trends.GetTrendsOutput:
        """Get the current trends on the network.

        Args:
            limit: 1 to 25; default 10.

        Returns:
            GetTrendsOutput: `trends`, `rec_id_str`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getTrends`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_TRENDS_SKELETON)
    def get_trends_skeleton(
        self, *, viewer: str | None = None, limit: int = 10
    ) -> app_bsky_unspecced_get_trends_skeleton.GetTrendsSkeletonOutput:
        """Get the skeleton of trends on the network. Intended to be called and then hydrated through
        app.bsky.unspecced.getTrends.

        Args:
            viewer: DID of the account making the request (not included for public/unauthenticated queries). Format did.
            limit: 1 to 25; default 10.

        Returns:
            GetTrendsSkeletonOutput: `trends`, `rec_id_str`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.getTrendsSkeleton`.
        """
        _e.declared()

    @_e.async_endpoint(_INIT_AGE_ASSURANCE)
    def init_age_assurance(
        self, *, email: str, language: str, country_code: str
    ) -> app_bsky_unspecced_defs.AgeAssuranceState:
        """Initiate age assurance for an account. This is a one-time action that will start the process
        of verifying the user's age.

        Args:
            email: The user's email address to receive assurance instructions.
            language: The user's preferred language for communication during the assurance process.
            country_code: An ISO 3166-1 alpha-2 code of the user's location.

        Returns:
            AgeAssuranceState: `last_initiated_at`, `status`.

        Raises:
            errors.InvalidEmail: declared by the Lexicon.
            errors.DidTooLong: declared by the Lexicon.
            errors.InvalidInitiation: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.initAgeAssurance`.
        """
        _e.declared()

    @_e.async_paged(_SEARCH_ACTORS_SKELETON)
    def search_actors_skeleton(
        self,
        *,
        q: str,
        viewer: str | None = None,
        typeahead: bool | None = None,
        limit: int = 25,
        cursor: str | None = None,
    ) -> _e.Paged[
        app_bsky_unspecced_search_actors_skeleton.SearchActorsSkeletonOutput,
        app_bsky_unspecced_defs.SkeletonSearchActor,
    ]:
        """Backend Actors (profile) search, returns only skeleton.

        Args:
            q: Search query string; syntax, phrase, boolean, and faceting is unspecified, but Lucene query syntax is recommended. For typeahead search, only simple term match is supported, not full syntax.
            viewer: DID of the account making the request (not included for public/unauthenticated queries). Used to boost followed accounts in ranking. Format did.
            typeahead: If true, acts as fast/simple 'typeahead' query.
            limit: 1 to 100; default 25.
            cursor: Optional pagination mechanism; may not necessarily allow scrolling through entire result set.

        Returns:
            SearchActorsSkeletonOutput: `cursor`, `hits_total`, `actors`.

        Raises:
            errors.BadQueryString: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.searchActorsSkeleton`.
        """
        _e.declared()

    @_e.async_paged(_SEARCH_POSTS_SKELETON)
    def search_posts_skeleton(
        self,
        *,
        q: str,
        sort: _t.Literal["top", "latest"] | str = "latest",
        since: str | None = None,
        until: str | None = None,
        mentions: str | None = None,
        author: str | None = None,
        lang: str | None = None,
        domain: str | None = None,
        url: str | None = None,
        tag: list[str] | None = None,
        viewer: str | None = None,
        limit: int = 25,
        cursor: str | None = None,
    ) -> _e.Paged[
        app_bsky_unspecced_search_posts_skeleton.SearchPostsSkeletonOutput,
        app_bsky_unspecced_defs.SkeletonSearchPost,
    ]:
        """Backend Posts search, returns only skeleton.

        Args:
            q: Search query string; syntax, phrase, boolean, and faceting is unspecified, but Lucene query syntax is recommended.
            sort: Specifies the ranking order of results. Known values: top, latest; default latest.
            since: Filter results for posts after the indicated datetime (inclusive). Expected to use 'sortAt' timestamp, which may not match 'createdAt'. Can be a datetime, or just an ISO date (YYYY-MM-DD).
            until: Filter results for posts before the indicated datetime (not inclusive). Expected to use 'sortAt' timestamp, which may not match 'createdAt'. Can be a datetime, or just an ISO date (YYY-MM-DD).
            mentions: Filter to posts which mention the given account. Handles are resolved to DID before query-time. Only matches rich-text facet mentions. Format at-identifier.
            author: Filter to posts by the given account. Handles are resolved to DID before query-time. Format at-identifier.
            lang: Filter to posts in the given language. Expected to be based on post language field, though server may override language detection. Format language.
            domain: Filter to posts with URLs (facet links or embeds) linking to the given domain (hostname). Server may apply hostname normalization.
            url: Filter to posts with links (facet links or embeds) pointing to this URL. Server may apply URL normalization or fuzzy matching. Format uri.
            tag: Filter to posts with the given tag (hashtag), based on rich-text facet or tag field. Do not include the hash (#) prefix. Multiple tags can be specified, with 'AND' matching. Each item: at most 64 graphemes, at most 640 UTF-8 bytes.
            viewer: DID of the account making the request (not included for public/unauthenticated queries). Used for 'from:me' queries. Format did.
            limit: 1 to 100; default 25.
            cursor: Optional pagination mechanism; may not necessarily allow scrolling through entire result set.

        Returns:
            SearchPostsSkeletonOutput: `cursor`, `hits_total`, `posts`.

        Raises:
            errors.BadQueryString: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.searchPostsSkeleton`.
        """
        _e.declared()

    @_e.async_paged(_SEARCH_STARTER_PACKS_SKELETON)
    def search_starter_packs_skeleton(
        self, *, q: str, viewer: str | None = None, limit: int = 25, cursor: str | None = None
    ) -> _e.Paged[
        app_bsky_unspecced_search_starter_packs_skeleton.SearchStarterPacksSkeletonOutput,
        app_bsky_unspecced_defs.SkeletonSearchStarterPack,
    ]:
        """Backend Starter Pack search, returns only skeleton.

        Args:
            q: Search query string; syntax, phrase, boolean, and faceting is unspecified, but Lucene query syntax is recommended.
            viewer: DID of the account making the request (not included for public/unauthenticated queries). Format did.
            limit: 1 to 100; default 25.
            cursor: Optional pagination mechanism; may not necessarily allow scrolling through entire result set.

        Returns:
            SearchStarterPacksSkeletonOutput: `cursor`, `hits_total`, `starter_packs`.

        Raises:
            errors.BadQueryString: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.unspecced.searchStarterPacksSkeleton`.
        """
        _e.declared()
