"""`client.moderation`: whose settings it decides by, and when it reads them."""

from __future__ import annotations

from collections import Counter
from typing import Any

import httpx
import pytest

from pysky_sdk import models
from pysky_sdk.moderation import BLUESKY_LABELER, settings_of
from tests.unit.core.support import Kit, reply
from tests.unit.moderation.views import CID, LABELER, NOW, author, post_view

DEFS = "app.bsky.actor.defs#"
PREFERENCES: list[dict[str, Any]] = [
    {"$type": f"{DEFS}adultContentPref", "enabled": True},
    {"$type": f"{DEFS}contentLabelPref", "label": "sexual", "visibility": "hide"},
    {"$type": f"{DEFS}contentLabelPref", "label": "nudity", "visibility": "show"},
    {"$type": f"{DEFS}contentLabelPref", "label": "nsfw", "visibility": "warn"},
    {"$type": f"{DEFS}contentLabelPref", "label": "spoiler", "visibility": "warn", "labelerDid": LABELER},
    {"$type": f"{DEFS}contentLabelPref", "label": "rude", "visibility": "later-invention"},
    {"$type": f"{DEFS}labelersPref", "labelers": [{"did": LABELER}]},
    {"$type": f"{DEFS}mutedWordsPref", "items": [{"value": "cheese", "targets": ["content"]}]},
    {"$type": f"{DEFS}hiddenPostsPref", "items": ["at://did:web:x.test/app.bsky.feed.post/3l3qo2vuowo2b"]},
    {"$type": "com.example.defs#otherPref", "some": "thing"},
]
SESSION = {"did": "did:web:self.test", "handle": "self.test", "accessJwt": "a", "refreshJwt": "r"}
SPOILER = {"identifier": "spoiler", "severity": "inform", "blurs": "content", "locales": []}


class Server:
    """A PDS with one account's preferences and one labeler."""

    def __init__(self) -> None:
        self.asked: Counter[str] = Counter()
        self.headers: dict[str, str] = {}
        self.dids: list[str] = []
        self.session = SESSION

    def __call__(self, request: httpx.Request) -> httpx.Response:
        method = request.url.path.rpartition(".")[2]
        self.asked[method] += 1
        self.headers = dict(request.headers)
        if method == "createSession":
            return reply(self.session)
        if method == "getPreferences":
            return reply({"preferences": PREFERENCES})
        if method == "getPosts":
            return reply({"posts": []})
        self.dids = request.url.params.get_list("dids")
        view = {
            "$type": "app.bsky.labeler.defs#labelerViewDetailed",
            "uri": f"at://{LABELER}/app.bsky.labeler.service/self",
            "cid": CID,
            "creator": author("labeler"),
            "policies": {"labelValues": ["spoiler"], "labelValueDefinitions": [SPOILER]},
            "indexedAt": NOW,
        }
        return reply({"views": [view] if LABELER in self.dids else []})


def test_the_settings_are_the_accounts(kit: Kit) -> None:
    server = Server()
    moderation = kit.client(server, "alice.test", "hunter2").moderation
    settings = kit.wait(moderation.settings())
    assert settings.account == SESSION["did"]
    assert settings.adult_content
    assert settings.labels == {"sexual": "hide", "nudity": "ignore", "nsfw": "warn", "porn": "warn"}
    assert settings.labelers == {BLUESKY_LABELER: {}, LABELER: {"spoiler": "warn"}}
    assert server.dids == [BLUESKY_LABELER, LABELER]
    assert [word.value for word in settings.muted_words] == ["cheese"]
    assert len(settings.hidden_posts) == 1
    assert settings.definitions[LABELER]["spoiler"].effects["content"]["content_list"] == "blur"


def test_decisions_follow_them(kit: Kit) -> None:
    moderation = kit.client(Server(), "alice.test", "hunter2").moderation
    assert kit.wait(moderation.decide(post_view(text="more cheese"))).hide
    decision = kit.wait(moderation.decide(post_view(post=("spoiler", "sexual"))))
    assert [cause.label.val for cause in decision.why] == ["sexual", "spoiler"]
    without = settings_of([], account=None)
    assert not kit.wait(moderation.decide(post_view(text="more cheese"), without)).hide


def test_they_are_read_every_five_minutes(kit: Kit) -> None:
    server = Server()
    moderation = kit.client(server, "alice.test", "hunter2").moderation
    kit.wait(moderation.settings())
    kit.clock.now += 299
    kit.wait(moderation.settings())
    assert server.asked["getPreferences"] == 1
    kit.clock.now += 2
    kit.wait(moderation.settings())
    kit.wait(moderation.settings(refresh=True))
    assert server.asked["getPreferences"] == 3


def test_another_account_is_not_judged_by_the_settings_of_the_first(kit: Kit) -> None:
    server = Server()
    client = kit.client(server, "alice.test", "hunter2")
    assert kit.wait(client.moderation.settings()).account == SESSION["did"]
    server.session = SESSION | {"did": "did:web:other.test", "handle": "other.test"}
    kit.wait(client.login("other.test", "hunter3"))
    assert kit.wait(client.moderation.settings()).account == "did:web:other.test"
    assert server.asked["getPreferences"] == 2


def test_labels_are_asked_for_by_a_labeled_client(kit: Kit) -> None:
    server = Server()
    client = kit.client(server, "alice.test", "hunter2")
    labeled = kit.wait(client.moderation.labeled_client())
    kit.wait(labeled.app.bsky.feed.get_posts(uris=["at://did:web:x.test/app.bsky.feed.post/3l3qo2vuowo2b"]))
    assert server.headers["atproto-accept-labelers"] == f"{BLUESKY_LABELER};redact, {LABELER}"


def test_other_labelers_may_count_for_everybody(kit: Kit) -> None:
    server = Server()
    moderation = kit.client(server, "alice.test", "hunter2").moderation
    moderation.app_labelers = ["did:web:own.test"]
    settings = kit.wait(moderation.settings())
    assert [*settings.labelers] == server.dids == ["did:web:own.test", LABELER]
    for wrong in ("did:web:own.test", ["own.test"]):
        with pytest.raises(ValueError, match="a list of DIDs"):
            moderation.app_labelers = wrong


def test_what_is_set_and_read_holds_for_a_client_with_other_options(kit: Kit) -> None:
    server = Server()
    client = kit.client(server, "alice.test", "hunter2")
    client.moderation.app_labelers = ["did:web:own.test"]
    patient = client.with_options(timeout=300)
    assert patient.moderation.app_labelers == ("did:web:own.test",)
    assert kit.wait(patient.moderation.settings()) is kit.wait(client.moderation.settings())
    assert server.asked["getPreferences"] == 1
    patient.moderation.app_labelers = [BLUESKY_LABELER]  # and back, which forgets what was read
    assert [*kit.wait(client.moderation.settings()).labelers] == [BLUESKY_LABELER, LABELER]


def test_without_credentials_the_public_is_asked(kit: Kit) -> None:
    server = Server()
    settings = kit.wait(kit.client(server).moderation.settings())
    assert (settings.account, settings.labels) == (None, {})
    assert [*server.asked] == ["getServices"]


def test_preferences_are_read_as_the_app_reads_them() -> None:
    output = models.app.bsky.actor.get_preferences.GetPreferencesOutput.model_validate(
        {"preferences": PREFERENCES}
    )
    settings = settings_of(output.preferences, account="did:web:self.test", app_labelers=())
    assert [*settings.labelers] == [LABELER]
