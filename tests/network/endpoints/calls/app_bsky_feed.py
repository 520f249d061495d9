"""app.bsky.feed."""

from __future__ import annotations

from pysky_sdk import models
from tests.network.endpoints.registry import call
from tests.network.endpoints.world import World

feed_defs = models.app.bsky.feed.defs
Post = models.app.bsky.feed.post.Post


@call("app.bsky.feed.getActorFeeds")
def get_actor_feeds(world: World) -> object:
    answer = world.me.client.app.bsky.feed.get_actor_feeds(actor=world.network.accounts["alice"].did)
    assert world.feed in {feed.uri for feed in answer.feeds}
    return answer


@call("app.bsky.feed.getActorLikes")
def get_actor_likes(world: World) -> object:
    uri = world.post.uri
    answer = world.me.client.app.bsky.feed.get_actor_likes(actor=world.me.did)
    assert [entry.post.uri for entry in answer.feed] == [uri]
    return answer


@call("app.bsky.feed.getAuthorFeed")
def get_author_feed(world: World) -> object:
    uri = world.post.uri
    answer = world.me.client.app.bsky.feed.get_author_feed(actor=world.me.did)
    kinds = {type(entry.reason) for entry in answer.feed}
    assert kinds == {type(None), feed_defs.ReasonRepost}
    assert uri in {entry.post.uri for entry in answer.feed}
    assert all(isinstance(entry.post.record, Post) for entry in answer.feed)
    return answer


@call("app.bsky.feed.getFeed")
def get_feed(world: World) -> object:
    answer = world.me.client.app.bsky.feed.get_feed(feed=world.feed, limit=100)
    assert answer.feed
    return answer


@call("app.bsky.feed.getFeedGenerator")
def get_feed_generator(world: World) -> object:
    answer = world.me.client.app.bsky.feed.get_feed_generator(feed=world.feed)
    assert answer.view.uri == world.feed
    return answer


@call("app.bsky.feed.getFeedGenerators")
def get_feed_generators(world: World) -> object:
    answer = world.me.client.app.bsky.feed.get_feed_generators(feeds=[world.feed])
    assert [feed.uri for feed in answer.feeds] == [world.feed]
    return answer


@call("app.bsky.feed.getLikes")
def get_likes(world: World) -> object:
    answer = world.me.client.app.bsky.feed.get_likes(uri=world.post.uri)
    assert [like.actor.did for like in answer.likes] == [world.me.did]
    return answer


@call("app.bsky.feed.getListFeed")
def get_list_feed(world: World) -> object:
    uri = world.post.uri
    answer = world.me.client.app.bsky.feed.get_list_feed(list=world.curated.uri)
    assert uri in {entry.post.uri for entry in answer.feed}
    return answer


@call("app.bsky.feed.getPostThread")
def get_post_thread(world: World) -> object:
    answer = world.me.client.app.bsky.feed.get_post_thread(uri=world.post.uri)
    thread = answer.thread
    assert isinstance(thread, feed_defs.ThreadViewPost)
    assert thread.post.uri == world.post.uri
    replies = [reply for reply in thread.replies or [] if isinstance(reply, feed_defs.ThreadViewPost)]
    assert [reply.post.author.did for reply in replies] == [world.me.did]
    return answer


@call("app.bsky.feed.getPosts")
def get_posts(world: World) -> object:
    answer = world.me.client.app.bsky.feed.get_posts(uris=[world.post.uri])
    (view,) = answer.posts
    assert isinstance(view.record, Post)
    assert view.record.text == "what I think"
    return answer


@call("app.bsky.feed.getQuotes")
def get_quotes(world: World) -> object:
    answer = world.me.client.app.bsky.feed.get_quotes(uri=world.post.uri)
    (quote,) = answer.posts
    assert isinstance(quote.embed, models.app.bsky.embed.record.View)
    return answer


@call("app.bsky.feed.getRepostedBy")
def get_reposted_by(world: World) -> object:
    answer = world.me.client.app.bsky.feed.get_reposted_by(uri=world.post.uri)
    assert [profile.did for profile in answer.reposted_by] == [world.me.did]
    return answer


@call("app.bsky.feed.getSuggestedFeeds")
def get_suggested_feeds(world: World) -> object:
    return world.me.client.app.bsky.feed.get_suggested_feeds()


@call("app.bsky.feed.getTimeline")
def get_timeline(world: World) -> object:
    uri = world.post.uri
    answer = world.me.client.app.bsky.feed.get_timeline(limit=100)
    assert uri in {entry.post.uri for entry in answer.feed}
    return answer


@call("app.bsky.feed.searchPosts")
def search_posts(world: World) -> object:
    uri = world.post.uri
    answer = world.me.client.app.bsky.feed.search_posts(q="what I think", limit=100)
    assert uri in {post.uri for post in answer.posts}
    return answer


@call("app.bsky.feed.searchPostsV2")
def search_posts_v2(world: World) -> object:
    return world.me.client.app.bsky.feed.search_posts_v2(query="think")
