"""Preferences got, changed and put back under the lock."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from pysky_sdk import errors
from pysky_sdk.preferences import Preferences, lock
from pysky_sdk.preferences.lock import PreferencesLock
from tests.unit.core.support import FakeClock, Kit, failure, reply
from tests.unit.preferences.keeper import ALICE, BOB, Keeper

FUTURE = {
    "$type": "app.bsky.actor.defs#futurePref",
    "ü": [1, 2.5, None, {"b": 1, "a": []}],
    "a": "\U0001f98b",
}
_POST = f"at://{BOB}/app.bsky.feed.post/1"


def room(kit: Kit, keeper: Keeper, **options: Any) -> Any:
    return kit.client(keeper, "alice.test", "password", **options).preferences


def held_elsewhere(client: Any) -> PreferencesLock:
    """The lock, in other hands."""
    other = PreferencesLock(client, ALICE, 0)
    assert client._database.run(other._acquire).holder is None
    return other


def test_they_are_read(kit: Kit, keeper: Keeper) -> None:
    keeper.kept = [FUTURE]
    found = kit.wait(room(kit, keeper).get())
    assert isinstance(found, Preferences)
    assert (found.to_wire(), keeper.calls) == ([FUTURE], ["createSession", "getPreferences"])


def test_a_change_is_put_with_everything_else_byte_for_byte(kit: Kit, keeper: Keeper) -> None:
    keeper.kept = [FUTURE]
    changed = kit.wait(room(kit, keeper).update(lambda them: them.set_adult_content(True)))
    assert changed.adult_content is True
    future = '{"$type":"app.bsky.actor.defs#futurePref","ü":[1,2.5,null,{"b":1,"a":[]}],"a":"\U0001f98b"}'
    adult = '{"$type":"app.bsky.actor.defs#adultContentPref","enabled":true}'
    assert keeper.puts == [f'{{"preferences":[{future},{adult}]}}'.encode()]


def test_what_changes_nothing_sends_nothing(kit: Kit, keeper: Keeper) -> None:
    keeper.kept = [{"$type": "app.bsky.actor.defs#adultContentPref", "enabled": True}]
    assert kit.wait(room(kit, keeper).set_adult_content(True)).adult_content is True
    assert keeper.puts == []


def test_the_lock_is_no_cursor(kit: Kit, keeper: Keeper) -> None:
    client = kit.client(keeper, "alice.test", "password")
    kit.wait(client.preferences.set_adult_content(True))
    assert kit.wait(client.cursors.list()) == []


def test_a_change_that_fails_changes_nothing_and_lets_the_next_one_in(kit: Kit, keeper: Keeper) -> None:
    mine = room(kit, keeper)

    def fails(them: Preferences) -> None:
        them.set_adult_content(True)
        raise LookupError("no")

    with pytest.raises(LookupError):
        kit.wait(mine.update(fails))
    keeper.scripts["putPreferences"] = [failure(400, "InvalidRequest", "no")]
    with pytest.raises(errors.StatusError):
        kit.wait(mine.set_adult_content(True))
    assert kit.wait(mine.update(lambda them: them.hide_post(_POST), wait=0)).hidden_posts == [_POST]
    assert keeper.calls.count("putPreferences") == 2


def test_a_put_is_repeated_when_the_server_stumbles(kit: Kit, keeper: Keeper) -> None:
    keeper.scripts["putPreferences"] = [failure(502, "UpstreamFailure"), httpx.ReadTimeout("slow")]
    kit.wait(room(kit, keeper).hide_post(_POST))
    assert keeper.calls.count("putPreferences") == 3
    assert keeper.kept[0]["items"] == [_POST]


def test_others_are_waited_for_and_not_for_ever(kit: Kit, keeper: Keeper, clock: FakeClock) -> None:
    client = kit.client(keeper, "alice.test", "password")
    held_elsewhere(client)
    with pytest.raises(errors.TimeoutError, match="for 3 s; nothing was changed") as caught:
        kit.wait(client.preferences.update(lambda them: them.hide_post(_POST), wait=3))
    assert caught.value.sent is False
    assert 3 <= sum(clock.slept) < 4
    assert keeper.calls == ["createSession"]


def test_whoever_died_is_waited_for_as_long_as_the_lease_lasts(
    kit: Kit, keeper: Keeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = kit.client(keeper, "alice.test", "password")
    monkeypatch.setattr(lock, "LEASE_SECONDS", 0.0)
    held_elsewhere(client)
    monkeypatch.undo()
    assert kit.wait(client.preferences.hide_post(_POST)).hidden_posts == [_POST]


def test_one_who_lost_the_lock_begins_again_with_what_is_there_then(
    kit: Kit, keeper: Keeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = kit.client(keeper, "alice.test", "password")
    monkeypatch.setattr(lock, "LEASE_SECONDS", 0.0)  # over as soon as it is given
    given: list[int] = []

    def change(them: Preferences) -> None:
        given.append(len(them))
        if len(given) == 1:
            other = held_elsewhere(client)
            keeper.kept = [FUTURE]
            client._database.run(other._release)
            monkeypatch.setattr(lock, "LEASE_SECONDS", 30.0)
        them.hide_post(_POST)

    assert kit.wait(client.preferences.update(change)).to_wire()[0] == FUTURE
    assert (given, len(keeper.puts)) == ([0, 1], 1)


def test_one_who_loses_it_each_time_gives_up(
    kit: Kit, keeper: Keeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = kit.client(keeper, "alice.test", "password")
    monkeypatch.setattr(lock, "LEASE_SECONDS", 0.0)

    def change(them: Preferences) -> None:
        held_elsewhere(client)
        them.hide_post(_POST)

    with pytest.raises(errors.TimeoutError, match="Each of 3 times"):
        kit.wait(client.preferences.update(change))
    assert keeper.puts == []


def test_a_request_under_the_lock_ends_before_it(kit: Kit, keeper: Keeper) -> None:
    seen: list[Any] = []

    def handler(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("putPreferences"):
            seen.append(request.extensions["timeout"]["read"])
        return keeper(request)

    for timeout in (None, 300, 5):
        client = kit.client(handler, "alice.test", "password", timeout=timeout)
        kit.wait(client.preferences.set_adult_content(timeout != 300))
    assert seen == [24.0, 24.0, 5]


def test_coroutines_are_changes_of_async_clients_only(kit: Kit, keeper: Keeper) -> None:
    async def change(them: Preferences) -> None:
        them.hide_post(_POST)

    if kit.is_async:
        assert kit.wait(room(kit, keeper).update(change)).hidden_posts == [_POST]
        return
    with pytest.raises(TypeError, match="plain function"):
        room(kit, keeper).update(change)
    assert keeper.puts == []


def test_without_an_account_there_are_none(kit: Kit, keeper: Keeper) -> None:
    client = kit.client(keeper)
    with pytest.raises(errors.SessionError):
        kit.wait(client.preferences.get())
    with pytest.raises(errors.SessionError):
        kit.wait(client.preferences.mute_word("x"))


@pytest.mark.parametrize("answer", [{}, {"preferences": {}}, {"preferences": [1]}, []])
def test_an_answer_without_preferences_is_no_empty_list(kit: Kit, keeper: Keeper, answer: Any) -> None:
    keeper.scripts["getPreferences"] = [reply(answer)]
    with pytest.raises(errors.ResponseError, match="without a list of preferences"):
        kit.wait(room(kit, keeper).hide_post(_POST))
    assert keeper.puts == []


def test_each_change_in_one_line(kit: Kit, keeper: Keeper) -> None:
    mine = room(kit, keeper)
    feed = "https://bsky.app/profile/bob.test/feed/cats"
    kit.wait(mine.set_label("spam", "hide", labeler="@bob.test"))
    kit.wait(mine.set_label("spam", "warn"))
    kit.wait(mine.add_labeler("bob.test"))
    kit.wait(mine.mute_word("spoiler", targets=iter(["tag"])))
    kit.wait(mine.save_feed(feed))
    kit.wait(mine.pin_feed(feed))
    kit.wait(mine.save_feed("following"))
    done = kit.wait(mine.hide_post("https://bsky.app/profile/bob.test/post/1"))
    assert (done.content_labels(), done.content_labels(BOB)) == ({"spam": "warn"}, {"spam": "hide"})
    assert (done.labelers, done.hidden_posts) == ([BOB], [_POST])
    assert [(word.value, word.targets) for word in done.muted_words] == [("spoiler", ["tag"])]
    feeds = [(feed.value, feed.pinned) for feed in done.saved_feeds]
    assert feeds == [(f"at://{BOB}/app.bsky.feed.generator/cats", True), ("following", False)]
    kit.wait(mine.remove_labeler("bob.test"))
    kit.wait(mine.unmute_word("Spoiler"))
    kit.wait(mine.unsave_feed(feed))
    left = kit.wait(mine.unhide_post(_POST))
    assert (left.labelers, left.muted_words, left.hidden_posts, len(left.saved_feeds)) == ([], [], [], 1)
    with pytest.raises(ValueError, match="feed or list"):
        kit.wait(mine.save_feed(_POST))
