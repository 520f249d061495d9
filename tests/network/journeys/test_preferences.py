"""Preferences on a real PDS: changed by many at once, and nothing is lost."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx

from tests.network.harness import NewAccount, RawApi
from tests.network.journeys.either import Connections, plain

NewAccounts = Callable[..., NewAccount]
GET, PUT = "app.bsky.actor.getPreferences", "app.bsky.actor.putPreferences"
DEFS = "app.bsky.actor.defs"
# Of a newer app, and one that knows a field more; servers keep what is of their namespace.
FUTURE = {"$type": f"{DEFS}#futurePref", "z": [1, 2.5, None, {"ü": "\U0001f98b", "a": []}], "a": {}}
LATER = {"$type": f"{DEFS}#threadViewPref", "sort": "newest", "later": {"x": [1]}}


def as_text(raw: RawApi, account: NewAccount) -> str:
    """What the server answers, letter by letter."""
    headers = {"authorization": f"Bearer {account.access_jwt}"}
    return httpx.get(f"{account.pds}/xrpc/{GET}", headers=headers, timeout=30).text


async def test_what_nobody_knows_survives_byte_for_byte(
    connect: Connections, raw: RawApi, new_account: NewAccounts
) -> None:
    who = new_account()
    raw.procedure(PUT, {"preferences": [FUTURE, LATER]}, token=who.access_jwt)
    before = as_text(raw, who)
    preferences = connect.of(who).preferences
    assert [type(one).__name__ for one in (await preferences.get()).items] == ["Unknown", "ThreadViewPref"]
    await preferences.mute_word("#Spoiler")
    await preferences.set_adult_content(True)
    await preferences.set_label("spam", "hide", labeler=who.handle)
    await preferences.hide_post(f"https://bsky.app/profile/{who.handle}/post/3k5n")
    await preferences.pin_feed(f"at://{who.did}/app.bsky.feed.generator/cats")
    after = as_text(raw, who)
    assert after.startswith(before.removesuffix("]}"))
    stored = json.loads(after)["preferences"]
    assert stored[:2] == [FUTURE, LATER]
    shown = await connect.of(who).preferences.get()
    assert [word.value for word in shown.muted_words] == ["Spoiler"]
    assert (shown.adult_content, shown.content_labels(who.did)) == (True, {"spam": "hide"})
    assert shown.hidden_posts == [f"at://{who.did}/app.bsky.feed.post/3k5n"]
    feeds = [(feed.value, feed.pinned) for feed in shown.saved_feeds]
    assert feeds == [("following", True), (f"at://{who.did}/app.bsky.feed.generator/cats", True)]


async def test_many_change_them_at_once(
    connect: Connections, raw: RawApi, new_account: NewAccounts, tmp_path: Path
) -> None:
    who = new_account()
    raw.procedure(PUT, {"preferences": [FUTURE]}, token=who.access_jwt)
    url = f"sqlite:///{tmp_path / 'bot.db'}"
    clients = [connect.of(who, database=url) for _ in range(3)]
    words = [f"w{number}" for number in range(9)]
    await clients[0].preferences.get()  # one login is enough
    if connect.kind == "async":
        changes = (clients[n % 3].preferences.mute_word(word) for n, word in enumerate(words))
        await asyncio.gather(*changes)
    else:
        threads = [
            threading.Thread(target=plain(clients[n % 3]).preferences.mute_word, args=(word,))
            for n, word in enumerate(words)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    stored: list[dict[str, Any]] = raw.query(GET, token=who.access_jwt)["preferences"]
    assert stored[0] == FUTURE
    assert sorted(item["value"] for item in stored[1]["items"]) == words


async def test_what_the_server_adds_and_keeps_to_itself_does_no_harm(
    connect: Connections, raw: RawApi, new_account: NewAccounts
) -> None:
    who = new_account()
    born = {"$type": f"{DEFS}#personalDetailsPref", "birthDate": "1990-01-01T00:00:00.000Z"}
    raw.procedure(PUT, {"preferences": [born]}, token=who.access_jwt)
    name = raw.procedure("com.atproto.server.createAppPassword", {"name": "bot"}, token=who.access_jwt)
    preferences = connect.of(who.model_copy(update={"password": name["password"]})).preferences
    changed = await preferences.mute_word("spoiler")
    assert all(one["$type"] != born["$type"] for one in changed.to_wire())  # not for app passwords
    stored = raw.query(GET, token=who.access_jwt)["preferences"]
    assert born in stored
    assert {one["$type"].rpartition("#")[2] for one in stored} == {
        *("personalDetailsPref", "mutedWordsPref", "declaredAgePref"),
    }
