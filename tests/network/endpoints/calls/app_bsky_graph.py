"""app.bsky.graph."""

from __future__ import annotations

from pysky_sdk import Client, models
from pysky_sdk.syntax import now
from tests.network.endpoints.registry import call
from tests.network.endpoints.world import World

graph_defs = models.app.bsky.graph.defs


@call("app.bsky.graph.getActorStarterPacks")
def get_actor_starter_packs(world: World) -> object:
    uri = world.starter_pack.uri
    answer = world.me.client.app.bsky.graph.get_actor_starter_packs(actor=world.me.did)
    assert [pack.uri for pack in answer.starter_packs] == [uri]
    return answer


@call("app.bsky.graph.getBlocks")
def get_blocks(world: World) -> object:
    person = world.newcomer().client.app.bsky.graph
    person.block.create({"subject": world.friend.did, "createdAt": now()})
    world.until(lambda: person.get_blocks().blocks)
    answer = person.get_blocks()
    assert [profile.did for profile in answer.blocks] == [world.friend.did]
    return answer


@call("app.bsky.graph.getFollowers")
def get_followers(world: World) -> object:
    friend = world.friend
    world.until(lambda: world.me.client.app.bsky.graph.get_followers(actor=world.me.did).followers)
    answer = world.me.client.app.bsky.graph.get_followers(actor=world.me.did)
    assert [profile.did for profile in answer.followers] == [friend.did]
    return answer


@call("app.bsky.graph.getFollows")
def get_follows(world: World) -> object:
    friend = world.friend
    answer = world.me.client.app.bsky.graph.get_follows(actor=world.me.did)
    assert [profile.did for profile in answer.follows] == [friend.did]
    assert answer.subject.did == world.me.did
    return answer


@call("app.bsky.graph.getKnownFollowers")
def get_known_followers(world: World) -> object:
    alice = world.network.accounts["alice"]
    world.friend.client.app.bsky.graph.follow.create({"subject": alice.did, "createdAt": now()})
    graph = world.me.client.app.bsky.graph
    world.until(lambda: graph.get_known_followers(actor=alice.did).followers)
    answer = graph.get_known_followers(actor=alice.did)
    assert {profile.did for profile in answer.followers} == {world.friend.did}
    return answer


@call("app.bsky.graph.getList")
def get_list(world: World) -> object:
    answer = world.me.client.app.bsky.graph.get_list(list=world.curated.uri)
    assert [item.subject.did for item in answer.items] == [world.friend.did]
    return answer


@call("app.bsky.graph.getListBlocks")
def get_list_blocks(world: World) -> object:
    person = world.newcomer().client.app.bsky.graph
    person.listblock.create({"subject": world.moderation_list.uri, "createdAt": now()})
    world.until(lambda: person.get_list_blocks().lists)
    answer = person.get_list_blocks()
    assert [entry.uri for entry in answer.lists] == [world.moderation_list.uri]
    return answer


@call("app.bsky.graph.getListMutes")
def get_list_mutes(world: World) -> object:
    person = world.newcomer().client.app.bsky.graph
    person.mute_actor_list(list=world.moderation_list.uri)
    world.until(lambda: person.get_list_mutes().lists)
    answer = person.get_list_mutes()
    assert [entry.uri for entry in answer.lists] == [world.moderation_list.uri]
    return answer


@call("app.bsky.graph.getLists")
def get_lists(world: World) -> object:
    mine = {world.curated.uri, world.moderation_list.uri}
    answer = world.me.client.app.bsky.graph.get_lists(actor=world.me.did, purposes=["modlist", "curatelist"])
    assert {entry.uri for entry in answer.lists} == mine
    return answer


@call("app.bsky.graph.getListsWithMembership")
def get_lists_with_membership(world: World) -> object:
    uri = world.curated.uri
    answer = world.me.client.app.bsky.graph.get_lists_with_membership(actor=world.friend.did)
    members = {entry.list.uri: entry.list_item for entry in answer.lists_with_membership}
    item = members[uri]
    assert item is not None
    assert item.subject.did == world.friend.did
    return answer


@call("app.bsky.graph.getMutes")
def get_mutes(world: World) -> object:
    person = world.newcomer().client.app.bsky.graph
    person.mute_actor(actor=world.friend.did)
    world.until(lambda: person.get_mutes().mutes)
    answer = person.get_mutes()
    assert [profile.did for profile in answer.mutes] == [world.friend.did]
    return answer


@call("app.bsky.graph.getRelationships")
def get_relationships(world: World) -> object:
    others = [world.friend.did, "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa"]
    answer = world.me.client.app.bsky.graph.get_relationships(actor=world.me.did, others=others)
    known, unknown = answer.relationships
    assert isinstance(known, graph_defs.Relationship)
    assert (known.did, bool(known.following)) == (world.friend.did, True)
    assert isinstance(unknown, graph_defs.NotFoundActor | graph_defs.Relationship)
    return answer


@call("app.bsky.graph.getStarterPack")
def get_starter_pack(world: World) -> object:
    answer = world.me.client.app.bsky.graph.get_starter_pack(starter_pack=world.starter_pack.uri)
    assert isinstance(answer.starter_pack.record, models.app.bsky.graph.starterpack.Starterpack)
    return answer


@call("app.bsky.graph.getStarterPacks")
def get_starter_packs(world: World) -> object:
    answer = world.me.client.app.bsky.graph.get_starter_packs(uris=[world.starter_pack.uri])
    assert [pack.uri for pack in answer.starter_packs] == [world.starter_pack.uri]
    return answer


@call("app.bsky.graph.getStarterPacksWithMembership")
def get_starter_packs_with_membership(world: World) -> object:
    uri = world.starter_pack.uri
    answer = world.me.client.app.bsky.graph.get_starter_packs_with_membership(actor=world.friend.did)
    (entry,) = answer.starter_packs_with_membership
    assert entry.starter_pack.uri == uri
    return answer


@call("app.bsky.graph.getSuggestedFollowsByActor")
def get_suggested_follows_by_actor(world: World) -> object:
    return world.me.client.app.bsky.graph.get_suggested_follows_by_actor(actor=world.friend.did)


def friend_is_muted(world: World, person: Client) -> bool | None:
    viewer = person.app.bsky.actor.get_profile(actor=world.friend.did).viewer
    assert viewer is not None
    return viewer.muted


@call("app.bsky.graph.muteActor")
def mute_actor(world: World) -> object:
    person = world.newcomer().client
    answer = person.app.bsky.graph.mute_actor(actor=world.friend.did)
    world.until(lambda: friend_is_muted(world, person))
    return answer


@call("app.bsky.graph.unmuteActor")
def unmute_actor(world: World) -> object:
    person = world.newcomer().client
    person.app.bsky.graph.mute_actor(actor=world.friend.did)
    world.until(lambda: friend_is_muted(world, person))
    answer = person.app.bsky.graph.unmute_actor(actor=world.friend.did)
    world.until(lambda: not friend_is_muted(world, person))
    return answer


@call("app.bsky.graph.muteActorList")
def mute_actor_list(world: World) -> object:
    person = world.newcomer().client.app.bsky.graph
    answer = person.mute_actor_list(list=world.moderation_list.uri)
    world.until(lambda: len(person.get_list_mutes().lists) == 1)
    return answer


@call("app.bsky.graph.unmuteActorList")
def unmute_actor_list(world: World) -> object:
    person = world.newcomer().client.app.bsky.graph
    person.mute_actor_list(list=world.moderation_list.uri)
    world.until(lambda: person.get_list_mutes().lists)
    answer = person.unmute_actor_list(list=world.moderation_list.uri)
    world.until(lambda: not person.get_list_mutes().lists)
    return answer


def thread_is_muted(world: World) -> bool | None:
    viewer = world.friend.client.app.bsky.feed.get_posts(uris=[world.post.uri]).posts[0].viewer
    assert viewer is not None
    return viewer.thread_muted


@call("app.bsky.graph.muteThread")
def mute_thread(world: World) -> object:
    answer = world.friend.client.app.bsky.graph.mute_thread(root=world.post.uri)
    world.until(lambda: thread_is_muted(world))
    return answer


@call("app.bsky.graph.unmuteThread")
def unmute_thread(world: World) -> object:
    world.friend.client.app.bsky.graph.mute_thread(root=world.post.uri)
    world.until(lambda: thread_is_muted(world))
    answer = world.friend.client.app.bsky.graph.unmute_thread(root=world.post.uri)
    world.until(lambda: not thread_is_muted(world))
    return answer


@call("app.bsky.graph.searchStarterPacks")
def search_starter_packs(world: World) -> object:
    uri = world.starter_pack.uri
    answer = world.me.client.app.bsky.graph.search_starter_packs(q="start", limit=100)
    assert uri in {pack.uri for pack in answer.starter_packs}
    return answer


@call("app.bsky.graph.searchStarterPacksV2")
def search_starter_packs_v2(world: World) -> object:
    uri = world.starter_pack.uri
    answer = world.me.client.app.bsky.graph.search_starter_packs_v2(q="start", limit=100)
    assert uri in {pack.uri for pack in answer.starter_packs}
    return answer
