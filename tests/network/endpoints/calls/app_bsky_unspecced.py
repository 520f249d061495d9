"""app.bsky.unspecced."""

from __future__ import annotations

from pysky_sdk import models
from tests.network.endpoints.registry import call
from tests.network.endpoints.world import World

unspecced_defs = models.app.bsky.unspecced.defs


@call("app.bsky.unspecced.getAgeAssuranceState")
def get_age_assurance_state(world: World) -> object:
    answer = world.me.client.app.bsky.unspecced.get_age_assurance_state()
    assert answer.status == "unknown"
    return answer


@call("app.bsky.unspecced.getConfig")
def get_config(world: World) -> object:
    return world.me.client.app.bsky.unspecced.get_config()


@call("app.bsky.unspecced.getPopularFeedGenerators")
def get_popular_feed_generators(world: World) -> object:
    return world.me.client.app.bsky.unspecced.get_popular_feed_generators(limit=10)


@call("app.bsky.unspecced.getPostThreadV2")
def get_post_thread_v2(world: World) -> object:
    answer = world.me.client.app.bsky.unspecced.get_post_thread_v2(anchor=world.post.uri)
    posts = [item.value for item in answer.thread if isinstance(item.value, unspecced_defs.ThreadItemPost)]
    assert [(post.post.author.did, post.more_replies) for post in posts] == [
        (world.friend.did, 0),
        (world.me.did, 0),
    ]
    return answer


@call("app.bsky.unspecced.getPostThreadOtherV2")
def get_post_thread_other_v2(world: World) -> object:
    answer = world.me.client.app.bsky.unspecced.get_post_thread_other_v2(anchor=world.post.uri)
    assert answer.thread == []
    return answer


@call("app.bsky.unspecced.getTaggedSuggestions")
def get_tagged_suggestions(world: World) -> object:
    return world.me.client.app.bsky.unspecced.get_tagged_suggestions()
