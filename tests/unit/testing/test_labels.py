"""Labels of the stand-in."""

from __future__ import annotations

from pysky_sdk import Client, models
from pysky_sdk.testing import Account, StandIn

LABELER = "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa"
NOW = "2026-01-01T00:00:00.000Z"


def shown(client: Client, uri: str) -> list[str]:
    [post] = client.app.bsky.feed.get_posts(uris=[uri]).posts
    return [label.val for label in post.labels or []]


def test_labels_show_to_those_who_name_the_labeler(client: Client, server: StandIn) -> None:
    uri = client.app.bsky.feed.post.create({"text": "x", "createdAt": NOW}).uri
    server.add_label(uri, "spam")
    server.add_label(uri, "rude", labeler=LABELER)
    assert shown(client, uri) == ["spam"]
    assert shown(client.with_options(labelers=[LABELER]), uri) == ["rude"]
    found = client.com.atproto.label.query_labels(uri_patterns=[uri], sources=[LABELER])
    assert [label.val for label in found.labels] == ["rude"]
    server.remove_label(uri, "spam")
    assert shown(client, uri) == []


def test_accounts_are_labelled(client: Client, server: StandIn, alice: Account) -> None:
    server.add_label(alice.did, "!hide")
    profile = client.app.bsky.actor.get_profile(actor=alice.did)
    assert [label.val for label in profile.labels or []] == ["!hide"]


def test_authors_label_what_they_write(client: Client, alice: Account) -> None:
    defs = models.com.atproto.label.defs
    labels = defs.SelfLabels(values=[defs.SelfLabel(val="nudity")])
    made = client.app.bsky.feed.post.create({"text": "x", "createdAt": NOW, "labels": labels})
    [post] = client.app.bsky.feed.get_posts(uris=[made.uri]).posts
    assert [(label.val, label.src) for label in post.labels or []] == [("nudity", alice.did)]


def test_labelers_are_described(client: Client, server: StandIn, alice: Account, bob: Account) -> None:
    policies = {"labelValues": ["rude"], "labelValueDefinitions": []}
    server.write_record(
        alice, "app.bsky.labeler.service", {"policies": policies, "createdAt": NOW}, rkey="self"
    )
    ask = client.app.bsky.labeler.get_services
    [view] = ask(dids=[alice.did, bob.did]).views
    assert isinstance(view, models.app.bsky.labeler.defs.LabelerView)
    [detailed] = ask(dids=[alice.did], detailed=True).views
    assert isinstance(detailed, models.app.bsky.labeler.defs.LabelerViewDetailed)
    assert detailed.policies.label_values == ["rude"]
