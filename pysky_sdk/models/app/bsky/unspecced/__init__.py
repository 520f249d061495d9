# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Models of the documents below `app.bsky.unspecced`."""

import typing as _t

from pysky_sdk.lazy import submodules as _submodules

if _t.TYPE_CHECKING:
    from pysky_sdk.models.app.bsky.unspecced import defs as defs
    from pysky_sdk.models.app.bsky.unspecced import get_age_assurance_state as get_age_assurance_state
    from pysky_sdk.models.app.bsky.unspecced import get_config as get_config
    from pysky_sdk.models.app.bsky.unspecced import (
        get_onboarding_suggested_starter_packs as get_onboarding_suggested_starter_packs,
    )
    from pysky_sdk.models.app.bsky.unspecced import (
        get_onboarding_suggested_starter_packs_skeleton as get_onboarding_suggested_starter_packs_skeleton,
    )
    from pysky_sdk.models.app.bsky.unspecced import (
        get_onboarding_suggested_users_skeleton as get_onboarding_suggested_users_skeleton,
    )
    from pysky_sdk.models.app.bsky.unspecced import get_popular_feed_generators as get_popular_feed_generators
    from pysky_sdk.models.app.bsky.unspecced import get_post_thread_other_v2 as get_post_thread_other_v2
    from pysky_sdk.models.app.bsky.unspecced import get_post_thread_v2 as get_post_thread_v2
    from pysky_sdk.models.app.bsky.unspecced import get_suggested_feeds as get_suggested_feeds
    from pysky_sdk.models.app.bsky.unspecced import (
        get_suggested_feeds_skeleton as get_suggested_feeds_skeleton,
    )
    from pysky_sdk.models.app.bsky.unspecced import (
        get_suggested_onboarding_users as get_suggested_onboarding_users,
    )
    from pysky_sdk.models.app.bsky.unspecced import get_suggested_starter_packs as get_suggested_starter_packs
    from pysky_sdk.models.app.bsky.unspecced import (
        get_suggested_starter_packs_skeleton as get_suggested_starter_packs_skeleton,
    )
    from pysky_sdk.models.app.bsky.unspecced import get_suggested_users as get_suggested_users
    from pysky_sdk.models.app.bsky.unspecced import (
        get_suggested_users_for_discover as get_suggested_users_for_discover,
    )
    from pysky_sdk.models.app.bsky.unspecced import (
        get_suggested_users_for_discover_skeleton as get_suggested_users_for_discover_skeleton,
    )
    from pysky_sdk.models.app.bsky.unspecced import (
        get_suggested_users_for_explore as get_suggested_users_for_explore,
    )
    from pysky_sdk.models.app.bsky.unspecced import (
        get_suggested_users_for_explore_skeleton as get_suggested_users_for_explore_skeleton,
    )
    from pysky_sdk.models.app.bsky.unspecced import (
        get_suggested_users_for_see_more as get_suggested_users_for_see_more,
    )
    from pysky_sdk.models.app.bsky.unspecced import (
        get_suggested_users_for_see_more_skeleton as get_suggested_users_for_see_more_skeleton,
    )
    from pysky_sdk.models.app.bsky.unspecced import (
        get_suggested_users_skeleton as get_suggested_users_skeleton,
    )
    from pysky_sdk.models.app.bsky.unspecced import get_suggestions_skeleton as get_suggestions_skeleton
    from pysky_sdk.models.app.bsky.unspecced import get_tagged_suggestions as get_tagged_suggestions
    from pysky_sdk.models.app.bsky.unspecced import get_trending_topics as get_trending_topics
    from pysky_sdk.models.app.bsky.unspecced import get_trends as get_trends
    from pysky_sdk.models.app.bsky.unspecced import get_trends_skeleton as get_trends_skeleton
    from pysky_sdk.models.app.bsky.unspecced import init_age_assurance as init_age_assurance
    from pysky_sdk.models.app.bsky.unspecced import search_actors_skeleton as search_actors_skeleton
    from pysky_sdk.models.app.bsky.unspecced import search_posts_skeleton as search_posts_skeleton
    from pysky_sdk.models.app.bsky.unspecced import (
        search_starter_packs_skeleton as search_starter_packs_skeleton,
    )

__all__ = [
    "defs",
    "get_age_assurance_state",
    "get_config",
    "get_onboarding_suggested_starter_packs",
    "get_onboarding_suggested_starter_packs_skeleton",
    "get_onboarding_suggested_users_skeleton",
    "get_popular_feed_generators",
    "get_post_thread_other_v2",
    "get_post_thread_v2",
    "get_suggested_feeds",
    "get_suggested_feeds_skeleton",
    "get_suggested_onboarding_users",
    "get_suggested_starter_packs",
    "get_suggested_starter_packs_skeleton",
    "get_suggested_users",
    "get_suggested_users_for_discover",
    "get_suggested_users_for_discover_skeleton",
    "get_suggested_users_for_explore",
    "get_suggested_users_for_explore_skeleton",
    "get_suggested_users_for_see_more",
    "get_suggested_users_for_see_more_skeleton",
    "get_suggested_users_skeleton",
    "get_suggestions_skeleton",
    "get_tagged_suggestions",
    "get_trending_topics",
    "get_trends",
    "get_trends_skeleton",
    "init_age_assurance",
    "search_actors_skeleton",
    "search_posts_skeleton",
    "search_starter_packs_skeleton",
]
__getattr__, __dir__ = _submodules(
    __name__,
    [
        "defs",
        "get_age_assurance_state",
        "get_config",
        "get_onboarding_suggested_starter_packs",
        "get_onboarding_suggested_starter_packs_skeleton",
        "get_onboarding_suggested_users_skeleton",
        "get_popular_feed_generators",
        "get_post_thread_other_v2",
        "get_post_thread_v2",
        "get_suggested_feeds",
        "get_suggested_feeds_skeleton",
        "get_suggested_onboarding_users",
        "get_suggested_starter_packs",
        "get_suggested_starter_packs_skeleton",
        "get_suggested_users",
        "get_suggested_users_for_discover",
        "get_suggested_users_for_discover_skeleton",
        "get_suggested_users_for_explore",
        "get_suggested_users_for_explore_skeleton",
        "get_suggested_users_for_see_more",
        "get_suggested_users_for_see_more_skeleton",
        "get_suggested_users_skeleton",
        "get_suggestions_skeleton",
        "get_tagged_suggestions",
        "get_trending_topics",
        "get_trends",
        "get_trends_skeleton",
        "init_age_assurance",
        "search_actors_skeleton",
        "search_posts_skeleton",
        "search_starter_packs_skeleton",
    ],
)
