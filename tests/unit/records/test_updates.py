"""Read, change, write back: nothing is lost, and nothing is written twice or in vain."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from pysky_sdk import errors, models
from tests.unit.core.support import Kit, failure, reply
from tests.unit.records.repository import DID, POST, POSTS, PROFILE, Repository, cid_of

KEY = "3jzfcijpj2z2a"
Post = models.app.bsky.feed.post.Post
STRANGE = {
    **POST,
    "langs": ["en"],
    "exampleMood": {"$type": "com.example.mood", "level": 3, "deep": [None, {"a": []}]},
    "embed": {"$type": "com.example.embed", "x": 1},
}


@pytest.fixture
def strange(repository: Repository) -> Repository:
    repository.records[POSTS, KEY] = STRANGE
    return repository


def say(text: str) -> Any:
    def change(post: Post) -> None:
        post.text = text

    return change


def test_a_change_in_place_keeps_what_nobody_here_knows(kit: Kit, strange: Repository) -> None:
    posts = strange.client(kit).app.bsky.feed.post
    entry = kit.wait(posts.update(KEY, say("ho")))
    assert strange.records[POSTS, KEY] == {**STRANGE, "text": "ho"}
    assert (entry.uri, entry.cid) == (f"at://{DID}/{POSTS}/{KEY}", cid_of({**STRANGE, "text": "ho"}))
    assert entry.value.text == "ho"
    (put,) = strange.bodies("putRecord")
    assert put["swapRecord"] == cid_of(STRANGE)
    assert "validate" not in put


def test_what_the_function_returns_takes_the_records_place(kit: Kit, strange: Repository) -> None:
    posts = strange.client(kit).app.bsky.feed.post
    new = Post(text="new", created_at="2026-01-01T00:00:00.000Z")
    kit.wait(posts.update(KEY, lambda _: new, validate=False))
    assert strange.records[POSTS, KEY] == {**POST, "text": "new"}
    assert strange.bodies("putRecord")[0]["validate"] is False


def test_nothing_is_written_when_nothing_changed(kit: Kit, strange: Repository) -> None:
    posts = strange.client(kit).app.bsky.feed.post
    for change in (lambda _: None, lambda post: post, say("hi"), lambda post: post.model_copy(deep=True)):
        entry = kit.wait(posts.update(KEY, change))
        assert entry.cid == cid_of(STRANGE)
    assert strange.bodies("putRecord") == []


def test_someone_elses_write_in_between_is_kept(kit: Kit, strange: Repository) -> None:
    def other() -> None:
        strange.records[POSTS, KEY] = {**strange.records[POSTS, KEY], "tags": ["theirs"]}

    strange.meanwhile = [other, lambda: None]
    seen: list[Any] = []

    def change(post: Post) -> None:
        seen.append(post.tags)
        post.text = "ho"

    kit.wait(strange.client(kit).app.bsky.feed.post.update(KEY, change))
    assert strange.records[POSTS, KEY] == {**STRANGE, "tags": ["theirs"], "text": "ho"}
    assert seen == [None, ["theirs"]]


def test_it_gives_up_after_so_many_attempts(kit: Kit, strange: Repository) -> None:
    numbers = iter(range(99))

    def other() -> None:
        strange.records[POSTS, KEY] = {**STRANGE, "text": str(next(numbers))}

    strange.meanwhile = [other] * 9
    posts = strange.client(kit).app.bsky.feed.post
    with pytest.raises(errors.InvalidSwap):
        kit.wait(posts.update(KEY, say("ho"), attempts=3))
    assert len(strange.bodies("putRecord")) == 3
    assert len(kit.clock.slept) == 2
    assert sum(kit.clock.slept) < 1
    with pytest.raises(ValueError, match="attempts= is at least 1"):
        kit.wait(posts.update(KEY, say("ho"), attempts=0))


def test_a_missing_record_is_an_error_or_begins_with_the_default(kit: Kit, repository: Repository) -> None:
    client = repository.client(kit)
    profile = client.app.bsky.actor.profile

    def name(record: Any) -> None:
        record.display_name = "Alice"

    with pytest.raises(errors.RecordNotFound):
        kit.wait(profile.update(name))
    default = models.app.bsky.actor.profile.Profile(description="new")
    entry = kit.wait(profile.update(name, default=default))
    stored = {"$type": PROFILE, "description": "new", "displayName": "Alice"}
    assert repository.records == {(PROFILE, "self"): stored}
    assert entry.value.description == "new"
    assert default.display_name is None
    assert repository.bodies("putRecord")[0]["swapRecord"] is None
    kit.wait(profile.update(lambda record: setattr(record, "description", "old"), default={}))
    assert repository.records[PROFILE, "self"] == {**stored, "description": "old"}


def test_a_default_is_written_also_when_it_is_not_changed(kit: Kit, repository: Repository) -> None:
    kit.wait(repository.client(kit).app.bsky.actor.profile.update(lambda _: None, default={}))
    assert repository.records == {(PROFILE, "self"): {"$type": PROFILE}}


def test_a_record_that_appears_in_between_is_changed_instead(kit: Kit, repository: Repository) -> None:
    def other() -> None:
        repository.records[PROFILE, "self"] = {"$type": PROFILE, "description": "theirs"}

    repository.meanwhile = [other]
    profile = repository.client(kit).app.bsky.actor.profile
    kit.wait(profile.update(lambda it: setattr(it, "display_name", "A"), default={"description": "mine"}))
    assert repository.records[PROFILE, "self"] == {
        "$type": PROFILE,
        "description": "theirs",
        "displayName": "A",
    }


def test_a_default_under_a_wrong_key_is_refused(kit: Kit, repository: Repository) -> None:
    posts = repository.client(kit).app.bsky.feed.post
    with pytest.raises(ValueError, match="keyed by a TID"):
        kit.wait(posts.update("first", say("x"), default=POST))
    assert repository.records == {}


def test_what_the_function_raises_comes_out_and_nothing_is_written(kit: Kit, strange: Repository) -> None:
    def fail(_: Post) -> None:
        raise LookupError("no such mood")

    with pytest.raises(LookupError, match="no such mood"):
        kit.wait(strange.client(kit).app.bsky.feed.post.update(KEY, fail))
    assert strange.bodies("putRecord") == []


def test_a_change_that_breaks_the_lexicon_is_not_sent(kit: Kit, strange: Repository) -> None:
    posts = strange.client(kit).app.bsky.feed.post
    with pytest.raises(ValidationError, match="text"):
        kit.wait(posts.update(KEY, say("x" * 301)))
    with pytest.raises(ValidationError, match="langs"):
        kit.wait(posts.update(KEY, lambda post: post.langs.append("no language")))
    assert strange.bodies("putRecord") == []


@pytest.mark.parametrize(
    ("returned", "said"), [(True, "not True or False"), ("x", "not str"), ({}, "not dict")]
)
def test_a_function_that_returns_something_else_is_told_so(
    kit: Kit, strange: Repository, returned: Any, said: str
) -> None:
    with pytest.raises(TypeError, match=said):
        kit.wait(strange.client(kit).app.bsky.feed.post.update(KEY, lambda _: returned))


def test_an_invalid_record_is_not_changed(kit: Kit, repository: Repository) -> None:
    repository.records[POSTS, KEY] = {**POST, "text": 5}
    with pytest.raises(errors.ResponseError, match=r"does not hold a valid app\.bsky"):
        kit.wait(repository.client(kit).app.bsky.feed.post.update(KEY, say("x")))


def test_a_server_that_names_no_version_is_not_trusted_with_a_swap(kit: Kit, strange: Repository) -> None:
    uri = f"at://{DID}/{POSTS}/{KEY}"
    strange.reads = [lambda: reply({"uri": uri, "value": STRANGE})]
    with pytest.raises(errors.ResponseError, match="does not say which version"):
        kit.wait(strange.client(kit).app.bsky.feed.post.update(KEY, say("x")))
    assert strange.bodies("putRecord") == []


def test_a_failed_reading_is_no_missing_record(kit: Kit, repository: Repository) -> None:
    repository.reads = [lambda: failure(400, "InvalidRequest", "Could not find repo")]
    with pytest.raises(errors.InvalidRequest):
        kit.wait(repository.client(kit).app.bsky.actor.profile.update(lambda _: None, default={}))
    assert repository.records == {}


def test_a_function_may_use_the_client_and_be_a_coroutine_where_that_can_be_awaited(
    kit: Kit, strange: Repository
) -> None:
    posts = strange.client(kit).app.bsky.feed.post

    async def change(post: Post) -> Post:
        post.text = (await posts.get(KEY)).value.text + "!"
        return post

    if kit.is_async:
        assert kit.wait(posts.update(KEY, change)).value.text == "hi!"
    else:
        with pytest.raises(TypeError, match="AsyncClient awaits coroutines"):
            posts.update(KEY, change)
        assert strange.bodies("putRecord") == []
        posts.update(KEY, lambda post: setattr(post, "text", posts.get(KEY).value.text + "!"))
        assert strange.records[POSTS, KEY]["text"] == "hi!"
