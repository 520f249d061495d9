"""app.bsky.actor, app.bsky.ageassurance, app.bsky.embed and app.bsky.labeler."""

from __future__ import annotations

from pysky_sdk import models
from tests.network.endpoints.registry import call
from tests.network.endpoints.world import World

actor_defs = models.app.bsky.actor.defs


@call("app.bsky.actor.getPreferences")
def get_preferences(world: World) -> object:
    person = world.newcomer().client
    person.app.bsky.actor.put_preferences(preferences=[actor_defs.AdultContentPref(enabled=True)])
    answer = person.app.bsky.actor.get_preferences()
    assert [type(preference) for preference in answer.preferences] == [actor_defs.AdultContentPref]
    return answer


@call("app.bsky.actor.putPreferences")
def put_preferences(world: World) -> object:
    words = [actor_defs.MutedWord(value="spoiler", targets=["content", "tag"])]
    preferences = world.me.client.app.bsky.actor.get_preferences().preferences
    kept = [preference for preference in preferences if not isinstance(preference, actor_defs.MutedWordsPref)]
    return world.me.client.app.bsky.actor.put_preferences(
        preferences=[*kept, actor_defs.MutedWordsPref(items=words)]
    )


@call("app.bsky.actor.getProfile")
def get_profile(world: World) -> object:
    profile = world.me.client.app.bsky.actor.get_profile(actor=world.friend.handle)
    assert (profile.did, profile.display_name) == (world.friend.did, "Friend")
    assert profile.viewer is not None
    assert profile.viewer.following is not None
    return profile


@call("app.bsky.actor.getProfiles")
def get_profiles(world: World) -> object:
    both = [world.friend.did, world.me.did]
    answer = world.me.client.app.bsky.actor.get_profiles(actors=both)
    assert [profile.did for profile in answer.profiles] == both
    return answer


@call("app.bsky.actor.getSuggestions")
def get_suggestions(world: World) -> object:
    return world.me.client.app.bsky.actor.get_suggestions(limit=10)


@call("app.bsky.actor.searchActors")
def search_actors(world: World) -> object:
    answer = world.me.client.app.bsky.actor.search_actors(q="alice.test")
    assert "alice.test" in {profile.handle for profile in answer.actors}
    return answer


@call("app.bsky.actor.searchActorsTypeahead")
def search_actors_typeahead(world: World) -> object:
    answer = world.me.client.app.bsky.actor.search_actors_typeahead(q="ali")
    assert "alice.test" in {profile.handle for profile in answer.actors}
    return answer


@call("app.bsky.ageassurance.getConfig")
def get_age_assurance_config(world: World) -> object:
    config = world.me.client.app.bsky.ageassurance.get_config()
    assert config.regions
    return config


@call("app.bsky.ageassurance.getState")
def get_age_assurance_state(world: World) -> object:
    answer = world.me.client.app.bsky.ageassurance.get_state(country_code="CH")
    assert answer.state.status == "unknown"
    return answer


@call("app.bsky.embed.getEmbedExternalView")
def get_embed_external_view(world: World) -> object:
    return world.me.client.app.bsky.embed.get_embed_external_view(
        url="https://example.com/", uris=[world.post.uri]
    )


@call("app.bsky.labeler.getServices")
def get_services(world: World) -> object:
    labeler = world.network.accounts["labeler"]
    answer = world.me.client.app.bsky.labeler.get_services(dids=[labeler.did], detailed=True)
    (view,) = answer.views
    assert isinstance(view, models.app.bsky.labeler.defs.LabelerViewDetailed)
    assert view.creator.did == labeler.did
    return answer
