"""Decisions about what real servers show: labels of a real Ozone, real mutes, blocks and preferences."""

from __future__ import annotations

from collections.abc import Callable

from pysky_sdk import models
from pysky_sdk.syntax import next_tid, now
from tests.network.harness import Network, NewAccount, eventually_async
from tests.network.journeys.either import Connections

NewAccounts = Callable[..., NewAccount]
Preferences = models.app.bsky.actor.defs


WHAT_LABELS_DO = {
    # The labeler of the network has put one label on each account, and defines what it does.
    "alice": ("rude", ["hide"], []),  # the reader below wants it hidden
    "bob": ("cool", [], ["inform"]),
    "carla": ("spam", ["hide"], []),
}


async def test_labels_do_what_their_labeler_says(
    connect: Connections, network: Network, new_account: NewAccounts
) -> None:
    labeler = network.accounts["labeler"].did
    reader = connect.of(new_account())
    await reader.app.bsky.actor.put_preferences(
        preferences=[
            Preferences.ContentLabelPref(label="rude", visibility="hide", labeler_did=labeler),
            Preferences.LabelersPref(labelers=[Preferences.LabelerPrefItem(did=labeler)]),
        ]
    )
    labeled = await reader.moderation.labeled_client()
    for name, (value, hidden, informed) in WHAT_LABELS_DO.items():
        profile = await labeled.app.bsky.actor.get_profile(actor=network.accounts[name].did)
        decision = await reader.moderation.decide(profile)
        assert [(cause.label.val, cause.labeler) for cause in decision.why] == [(value, labeler)], name
        verdict = decision.at("content_list")
        assert verdict.hide is bool(hidden), name
        assert verdict.inform is bool(informed), name


async def test_labels_of_labelers_that_were_not_chosen_are_not_shown(
    connect: Connections, network: Network, new_account: NewAccounts
) -> None:
    reader = connect.of(new_account())
    labeled = await reader.moderation.labeled_client()
    profile = await labeled.app.bsky.actor.get_profile(actor=network.accounts["alice"].did)
    assert (await reader.moderation.decide(profile)).why == ()


async def test_mutes_blocks_words_and_hidden_posts(connect: Connections, new_account: NewAccounts) -> None:
    author_account = new_account()
    author, reader = connect.of(author_account), connect.of(new_account())
    word = next_tid()
    ref = await author.app.bsky.feed.post.create({"text": f"about {word}!", "createdAt": now()})

    async def shown() -> list[object]:
        return list((await reader.app.bsky.feed.get_posts(uris=[ref.uri])).posts)

    await eventually_async(shown)

    async def reasons() -> list[str]:
        posts = (await reader.app.bsky.feed.get_posts(uris=[ref.uri])).posts
        decision = await reader.moderation.decide(posts[0], await reader.moderation.settings(refresh=True))
        return [cause.reason for cause in decision.why]

    assert await reasons() == []
    words = Preferences.MutedWordsPref(items=[Preferences.MutedWord(value=word, targets=["content"])])
    hidden = Preferences.HiddenPostsPref(items=[ref.uri])
    await reader.app.bsky.actor.put_preferences(preferences=[words])
    assert await reasons() == ["muted_word"]
    await reader.app.bsky.actor.put_preferences(preferences=[hidden])
    assert await reasons() == ["hidden_post"]
    await reader.app.bsky.actor.put_preferences(preferences=[])
    await reader.app.bsky.graph.mute_actor(actor=author_account.did)

    async def muted() -> bool:
        return await reasons() == ["muted"]

    await eventually_async(muted)
    await reader.app.bsky.graph.unmute_actor(actor=author_account.did)
    await reader.app.bsky.graph.block.create({"subject": author_account.did, "createdAt": now()})

    async def blocked() -> bool:
        profile = await reader.app.bsky.actor.get_profile(actor=author_account.did)
        decision = await reader.moderation.decide(profile)
        return [cause.reason for cause in decision.why] == ["blocking"] and decision.hide

    await eventually_async(blocked)
