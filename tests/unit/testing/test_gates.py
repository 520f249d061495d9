"""Who may reply and quote, and what app passwords do not see."""

from __future__ import annotations

from typing import Any

import pytest

from pysky_sdk import Client, models
from pysky_sdk.testing import Account, StandIn

NOW = "2026-01-01T00:00:00.000Z"
gate = "app.bsky.feed.threadgate"
defs = models.app.bsky.actor.defs


@pytest.mark.parametrize(
    ("allow", "disabled"),
    [
        (None, False),
        ([], True),
        ([{"$type": f"{gate}#followingRule"}], False),
        ([{"$type": f"{gate}#followerRule"}], True),
        ([{"$type": f"{gate}#mentionRule"}], True),
    ],
)
def test_threadgates_say_who_may_reply(
    client: Client, bobs: Client, bob: Account, allow: Any, disabled: bool
) -> None:
    client.app.bsky.graph.follow.create({"subject": bob.did, "createdAt": NOW})
    made = client.app.bsky.feed.post.create({"text": "x", "createdAt": NOW})
    record = {"post": made.uri, "createdAt": NOW} | ({} if allow is None else {"allow": allow})
    client.app.bsky.feed.threadgate.create(record, rkey=made.rkey)
    [post] = bobs.app.bsky.feed.get_posts(uris=[made.uri]).posts
    assert post.viewer is not None
    assert bool(post.viewer.reply_disabled) is disabled
    assert post.threadgate is not None
    [own] = client.app.bsky.feed.get_posts(uris=[made.uri]).posts
    assert own.viewer is not None
    assert own.viewer.reply_disabled is None


def test_postgates_say_whether_one_may_quote(client: Client, bobs: Client) -> None:
    made = client.app.bsky.feed.post.create({"text": "x", "createdAt": NOW})
    rules = [models.app.bsky.feed.postgate.DisableRule()]
    client.app.bsky.feed.postgate.create(
        {"post": made.uri, "createdAt": NOW, "embeddingRules": rules}, rkey=made.rkey
    )
    [post] = bobs.app.bsky.feed.get_posts(uris=[made.uri]).posts
    assert post.viewer is not None
    assert post.viewer.embedding_disabled is True


def test_app_passwords_do_not_see_the_birthday(client: Client, server: StandIn, alice: Account) -> None:
    born = defs.PersonalDetailsPref(birth_date=NOW)
    adult = defs.AdultContentPref(enabled=True)
    client.app.bsky.actor.put_preferences(preferences=[born, adult])
    password = client.com.atproto.server.create_app_password(name="app").password
    other = server.client(alice, password=password)
    assert other.app.bsky.actor.get_preferences().preferences == [adult]
    other.app.bsky.actor.put_preferences(preferences=[])
    assert client.app.bsky.actor.get_preferences().preferences == [born]


def test_known_followers_are_those_one_follows(
    client: Client, bobs: Client, server: StandIn, alice: Account, bob: Account
) -> None:
    carla = server.add_account("carla.test")
    for follower, subject in ((bob, carla), (alice, bob)):
        server.write_record(follower, "app.bsky.graph.follow", {"subject": subject.did, "createdAt": NOW})
    known = client.app.bsky.graph.get_known_followers(actor=carla.did).followers
    assert [it.did for it in known] == [bob.did]
