"""The budget of start-up: what is imported when, and what an import costs."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

_BARE = """
import json, sys, time
import pysky_sdk
print(json.dumps({"cpu": time.process_time(), "modules": [*sys.modules]}))
"""

_TIMELINE = """
import json, sys
from pysky_sdk import models
output = models.app.bsky.feed.get_timeline.GetTimelineOutput
author = {"did": "did:plc:khlip6qhwiipo6ysukfnzup2", "handle": "alice.test"}
post = {
    "uri": "at://did:plc:khlip6qhwiipo6ysukfnzup2/app.bsky.feed.post/3l3qo2vuowo2b",
    "cid": "bafyreigaknpexyvxt76zgkitavbwx6ejgfheup5oybpm77f3pxzavwpi3i",
    "author": author,
    "record": {"$type": "app.bsky.feed.post", "text": "Hello", "createdAt": "2026-08-01T12:00:00Z"},
    "indexedAt": "2026-08-01T12:00:00Z",
}
from pysky_sdk.modeling.codec import decode_json
page = decode_json(output, json.dumps({"feed": [{"post": post}]}).encode())
assert page.feed[0].post.record.text == "Hello"
print(json.dumps({"modules": [*sys.modules]}))
"""


def run(code: str) -> dict[str, Any]:
    """Run code in a new process and return what it prints."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    result: dict[str, Any] = json.loads(done.stdout)
    return result


@pytest.fixture(scope="module")
def timeline() -> set[str]:
    """The modules that are loaded once a timeline was decoded."""
    return set(run(_TIMELINE)["modules"])


def test_the_bare_import_loads_nothing_heavy() -> None:
    assert {"httpx", "pydantic", "peewee", "jinja2", "typing"}.isdisjoint(run(_BARE)["modules"])


def test_the_bare_import_costs_next_to_nothing() -> None:
    # The goal is 0.05 s, which `nox -s bench` measures; a loaded machine must not fail a test.
    assert min(run(_BARE)["cpu"] for _ in range(3)) < 0.15


def test_models_need_no_http_and_no_database(timeline: set[str]) -> None:
    assert {"httpx", "peewee", "psycopg2", "playhouse", "tenacity", "codegen", "jinja2"}.isdisjoint(timeline)


def test_reading_needs_no_strict_side(timeline: set[str]) -> None:
    assert {"pysky_sdk.modeling.check", "pysky_sdk.modeling.limits", "regex"}.isdisjoint(timeline)


def test_a_timeline_loads_a_fraction_of_the_models(timeline: set[str]) -> None:
    loaded = [name for name in timeline if name.startswith("pysky_sdk.models.")]
    assert "pysky_sdk.models.app.bsky.feed.post" in loaded
    assert len(loaded) < 60


_CLASSES = """
import json, sys
from pysky_sdk import models
from pysky_sdk.modeling import Model
from pysky_sdk.modeling.building import complete

def below(kind):
    return [kind] + [name for child in kind.__subclasses__() for name in below(child)]

complete(models.{path})
names = [kind.__name__ for kind in below(Model)]
print(json.dumps({{"classes": names, "modules": [*sys.modules]}}))
"""
_PREFERENCES = "pysky_sdk.models.app.bsky.actor._defs__preferences"


@pytest.mark.parametrize(
    ("path", "at_most"),
    [
        ("app.bsky.feed.get_timeline.GetTimelineOutput", 110),
        ("app.bsky.feed.get_author_feed.GetAuthorFeedOutput", 110),
        ("app.bsky.feed.get_post_thread.GetPostThreadOutput", 110),
        ("app.bsky.actor.defs.ProfileViewDetailed", 65),
        ("app.bsky.notification.list_notifications.ListNotificationsOutput", 65),
    ],
)
def test_who_reads_posts_or_profiles_makes_no_classes_of_preferences(path: str, at_most: int) -> None:
    found = run(_CLASSES.format(path=path))
    assert {"ProfileView", "Label"} <= {*found["classes"]}
    assert {"SavedFeed", "MutedWord", "Nux", "FilterablePreference"}.isdisjoint(found["classes"])
    assert _PREFERENCES not in found["modules"]
    assert len(found["classes"]) < at_most


def test_who_reads_preferences_makes_no_classes_of_posts() -> None:
    found = run(_CLASSES.format(path="app.bsky.actor.get_preferences.GetPreferencesOutput"))
    assert {"SavedFeed", "MutedWord", "Nux"} <= {*found["classes"]}
    assert {"PostView", "ProfileView"}.isdisjoint(found["classes"])


_SAME_NAME = """
import json
from importlib import import_module
from pysky_sdk.modeling.codec import decode_json
who = {"did": "did:plc:khlip6qhwiipo6ysukfnzup2", "handle": "alice.test"}
followers = {"knownFollowers": {"count": 1, "followers": [who]}}
first = import_module("pysky_sdk.models.chat.bsky.actor.defs").ProfileViewBasic
profile = decode_json(first, json.dumps({**who, "viewer": followers}).encode())
print(json.dumps({"class": type(profile.viewer.known_followers.followers[0]).__module__}))
"""


def test_a_class_that_is_built_first_stands_for_no_other_of_its_name() -> None:
    assert run(_SAME_NAME) == {"class": "pysky_sdk.models.app.bsky.actor.defs"}


_ROOMS = """
import json, sys
from pysky_sdk import Client
client = Client("alice.test", sys.argv[2], service=sys.argv[1], public_service=sys.argv[1], database=False)
made = [*sys.modules]
texts = [item.post.record.text for item in client.read.timeline(limit=1)]
assert texts == ["Hello"]
read = [*sys.modules]
client.post("Hello again")
client.close()
print(json.dumps({"made": made, "read": read, "posted": [*sys.modules]}))
"""
_HEAVY_ROOMS = (
    *("media", "richtext", "cards", "identity", "moderation", "preferences", "conversations"),
    *("repos", "streams"),
)


@pytest.fixture(scope="module")
def rooms() -> dict[str, set[str]]:
    """The modules that are loaded once a client was made, has read a timeline, and has posted a text."""
    from pysky_sdk.testing import StandIn

    with StandIn() as server:
        account = server.add_account("alice.test")
        server.client(account).post("Hello")
        command = [sys.executable, "-c", _ROOMS, server.url, account.password]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    return {name: set(modules) for name, modules in json.loads(done.stdout).items()}


def test_a_client_with_rooms_loads_none_of_them(rooms: dict[str, set[str]]) -> None:
    assert {"httpx", "pydantic", "peewee", "asyncio", "PIL", "regex"}.isdisjoint(rooms["made"])
    assert {f"pysky_sdk.{name}" for name in (*_HEAVY_ROOMS, "reading", "web")}.isdisjoint(rooms["made"])


def test_who_reads_a_timeline_loads_nothing_for_writing_pictures_or_markdown(
    rooms: dict[str, set[str]],
) -> None:
    heavy = {"PIL", "markdown_it", "dns", "selectolax", "regex", "cryptography", "peewee"}
    assert heavy.isdisjoint(rooms["read"])
    assert {f"pysky_sdk.{name}" for name in _HEAVY_ROOMS}.isdisjoint(rooms["read"])


def test_who_posts_a_text_loads_nothing_for_pictures_markdown_or_names(rooms: dict[str, set[str]]) -> None:
    assert {"PIL", "markdown_it", "dns", "selectolax", "cryptography"}.isdisjoint(rooms["posted"])
    assert "pysky_sdk.media.images" not in rooms["posted"]
