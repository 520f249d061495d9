"""What a decision says beside what is shown, and what is decided about."""

from __future__ import annotations

from typing import Any

import pytest

from pysky_sdk.models.app.bsky.feed.defs import FeedViewPost, GeneratorView, PostView
from pysky_sdk.models.app.bsky.feed.post import Post
from pysky_sdk.models.app.bsky.graph.defs import ListView
from pysky_sdk.models.app.bsky.notification.list_notifications import Notification
from pysky_sdk.models.com.atproto.label.defs import LabelValueDefinition
from pysky_sdk.moderation import KNOWN, Decision, ModerationSettings, custom, decide
from pysky_sdk.syntax import now
from tests.unit.moderation.views import (
    CID,
    LABELER,
    NOW,
    SELF,
    author,
    did,
    label,
    post_record,
    post_uri,
    post_view,
    profile_view,
    quoting,
    some_list,
    with_media,
)

SETTINGS = ModerationSettings(account=SELF, adult_content=True, labelers={LABELER: {}})


def said(decision: Decision) -> list[str]:
    return [str(cause) for cause in decision.why]


def test_the_most_important_cause_comes_first() -> None:
    decision = decide(post_view("dan", post=("sexual", "porn", "!hide")), SETTINGS)
    assert said(decision) == [
        f"labeled !hide by {LABELER} (set to hide)",
        f"labeled porn by {LABELER} (set to hide)",
        "you mute the account",
        f"labeled sexual by {LABELER} (set to warn)",
    ]
    assert [str(cause) for cause in decision.at("content_list").hidden_by] == said(decision)[:3]
    assert decision.hide
    assert decision.blur
    assert decision.muted
    assert not decision.blocked


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("bob", ["you block the account"]),
        ("carla", ["the account blocks you"]),
        ("dan", ["you mute the account"]),
        ("elise", ["you mute the account by the list 'Noise'"]),
        ("fern", ["you block the account", "the account blocks you"]),
        ("georgia", ["you block the account by the list 'Spammers'"]),
        ("alice", []),
    ],
)
def test_it_says_why(name: str, expected: list[str]) -> None:
    decision = decide(profile_view(name), SETTINGS)
    assert said(decision) == expected
    assert decision.hide is bool(expected)
    assert decision.blocked is any("block" in text for text in expected)


def test_a_verdict_names_each_cause_once() -> None:
    verdict = decide(profile_view("bob"), SETTINGS).at("profile_list")
    assert verdict.hidden_by == verdict.blurred_by == verdict.why
    assert len(verdict.why) == 1
    assert not verdict.can_override


def test_hidden_posts_hide_those_that_quote_them() -> None:
    settings = ModerationSettings(account=SELF, hidden_posts=frozenset({post_uri("carol")}))
    images = {"$type": "app.bsky.embed.images#view", "images": []}
    for view in (
        post_view("carol"),
        post_view("alice", embed=quoting("carol")),
        post_view("alice", embed=with_media(quoting("carol"), images)),
    ):
        decision = decide(view, settings)
        assert said(decision) == ["you have hidden this post"]
        assert decision.hide
        assert decision.at("content_view").blur
        assert decision.at("content_view").can_override
    assert decide(post_view("alice"), settings).causes == ()
    own = ModerationSettings(account=SELF, hidden_posts=frozenset({post_uri("self")}))
    assert decide(post_view("self"), own).hide


def test_a_quote_of_a_blocked_account_is_hidden_in_lists() -> None:
    blocked = {
        "$type": "app.bsky.embed.record#viewBlocked",
        "uri": post_uri("bob"),
        "blocked": True,
        "author": {"did": did("bob"), "viewer": {"blocking": f"at://{SELF}/app.bsky.graph.block/x"}},
    }
    view = post_view("alice", embed={"$type": "app.bsky.embed.record#view", "record": blocked})
    decision = decide(view, SETTINGS)
    assert said(decision) == ["the quoted post: you block the account"]
    assert decision.hide
    assert not decision.blur
    assert not decide(post_view("self", embed=view.embed.to_wire()), SETTINGS).hide  # type: ignore[union-attr]


def test_labels_of_those_that_do_not_count_do_nothing() -> None:
    assert decide(post_view(post=("porn",), by="did:web:other.test"), SETTINGS).causes == ()


def test_authors_label_their_own_posts() -> None:
    settings = ModerationSettings(account=SELF, adult_content=True, labels={"porn": "hide"})
    decision = decide(post_view("alice", post=("porn", "!hide"), by=did("alice")), settings)
    assert said(decision) == ["labeled porn by its author (set to hide)"]  # !hide is for moderators


def test_a_labelers_wishes_go_before_the_general_ones() -> None:
    settings = ModerationSettings(
        account=SELF, adult_content=True, labels={"porn": "hide"}, labelers={LABELER: {"porn": "ignore"}}
    )
    assert decide(post_view(post=("porn",)), settings).causes == ()


@pytest.mark.parametrize("more", [{"neg": True}, {"exp": "2020-01-01T00:00:00.000Z"}])
def test_labels_that_were_taken_back_or_are_over_do_nothing(more: dict[str, Any]) -> None:
    raw = post_view().to_wire()
    raw["labels"] = [label("!hide", raw["uri"], **more)]
    assert decide(PostView.model_validate(raw), SETTINGS).causes == ()


@pytest.mark.parametrize("more", [{"neg": False}, {"exp": "2999-01-01T00:00:00.000Z"}, {"exp": "someday"}])
def test_other_labels_hold(more: dict[str, Any]) -> None:
    import json

    from pysky_sdk.modeling.codec import decode_json

    raw = post_view().to_wire()
    raw["labels"] = [label("!hide", raw["uri"], **more)]
    assert decide(decode_json(PostView, json.dumps(raw).encode()), SETTINGS).hide


def test_items_of_feeds_notifications_feeds_and_lists_are_decided_about() -> None:
    post = post_view(post=("!hide",))
    assert decide(FeedViewPost(post=post), SETTINGS) == decide(post, SETTINGS)
    bob = author("bob")
    notification = Notification.model_validate(
        {
            "uri": post_uri("bob"),
            "cid": CID,
            "author": bob,
            "reason": "mention",
            "record": post_record("hello"),
            "isRead": False,
            "indexedAt": NOW,
            "labels": [label("!warn", post_uri("bob"))],
        }
    )
    assert said(decide(notification, SETTINGS)) == [
        "you block the account",
        f"labeled !warn by {LABELER} (set to warn)",
    ]
    feed = f"at://{did('bob')}/app.bsky.feed.generator/x"
    generator = GeneratorView.model_validate(
        {"uri": feed, "cid": CID, "did": did("x"), "creator": bob, "displayName": "X", "indexedAt": NOW}
    )
    assert decide(generator, SETTINGS).hide
    alone = {**some_list("Noise"), "labels": [label("!hide", f"at://{SELF}/app.bsky.graph.list/x")]}
    verdict = decide(
        ListView.model_validate({**alone, "creator": author("alice"), "indexedAt": NOW}), SETTINGS
    )
    assert verdict.did == did("alice")
    assert verdict.hide


def test_records_are_no_subjects() -> None:
    with pytest.raises(TypeError, match="no decisions about a Post; give the view of a post"):
        decide(Post(text="hello", created_at=now()), SETTINGS)


def test_a_post_that_breaks_its_lexicon_is_decided_about_by_its_labels() -> None:
    raw = post_view("dan", post=("!hide",)).to_wire()
    raw["record"] = {"$type": "app.bsky.feed.post", "text": 5}
    import json

    from pysky_sdk.modeling.codec import decode_json

    view = decode_json(PostView, json.dumps(raw).encode())
    assert len(decide(view, SETTINGS).causes) == 2


def test_known_labels_are_those_of_the_lexicon() -> None:
    from typing import get_args

    from pysky_sdk.models.com.atproto.label.defs import LabelValue

    literals = {value for part in get_args(get_args(LabelValue)[0]) for value in get_args(part)}
    # `bot` says what an account is; no client hides or blurs for it.
    assert {value for value in literals if isinstance(value, str)} - set(KNOWN) <= {"bot"}
    assert set(KNOWN) - literals == {"gore"}


def test_a_definition_keeps_its_names() -> None:
    locales = [{"lang": "en", "name": "Spoiler", "description": "Tells the end"}]
    raw = {"identifier": "spoiler", "severity": "inform", "blurs": "content", "locales": locales}
    definition = custom(LabelValueDefinition.model_validate(raw), LABELER)
    assert definition.names == {"en": "Spoiler"}
    assert (definition.labeler, definition.default) == (LABELER, "warn")
