"""`endpoint.resume(name, …)` on both clients, over a transport of lists."""

from __future__ import annotations

import json
import threading
import time
from typing import Any

import httpx
import pytest

from pysky_sdk import errors
from pysky_sdk.core.resume import consumer, newest
from pysky_sdk.database.store import Database
from tests.unit.core.support import FakeClock, Kit, answers, failure, reply

CID = "bafyreidfayvfuwqa7qlnopdjiqrxzs6blmoeu4rujcjtnci5beludirz2a"
REPO = {"repo": "did:plc:a", "collection": "app.bsky.feed.post"}


class Records:
    """listRecords of one collection, as a PDS answers it."""

    def __init__(self, count: int) -> None:
        self.keys = [f"3k2{number:010d}" for number in range(2, count + 2)]
        self.requests: list[httpx.Request] = []
        self.failing_at: int | None = None

    def add(self) -> None:
        self.keys.append(f"3k2{int(self.keys[-1][3:]) + 1:010d}")

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        query = request.url.params
        if len(self.requests) == self.failing_at:
            return failure(400, "InvalidRequest", "Could not find repo")
        turned = query.get("reverse") == "true"
        keys = sorted(self.keys, reverse=not turned)
        if (cursor := query.get("cursor")) is not None:
            keys = [key for key in keys if (key > cursor if turned else key < cursor)]
        keys = keys[: int(query["limit"])]
        rows = [{"uri": f"at://did:plc:a/app.bsky.feed.post/{key}", "cid": CID, "value": {}} for key in keys]
        return reply({"records": rows, **({"cursor": keys[-1]} if keys else {})})


def resume(kit: Kit, client: Any, name: str = "bot", **more: Any) -> list[str]:
    endpoint = client.com.atproto.repo.list_records
    return [item.uri[-3:] for item in kit.list(endpoint.resume(name, **{"limit": 10, **REPO, **more}))]


@pytest.mark.parametrize("reverse", [False, True], ids=["newest first", "oldest first"])
def test_a_new_object_comes_alone_after_a_full_drain(kit: Kit, *, reverse: bool) -> None:
    records = Records(39)
    client = kit.client(records)
    assert len(resume(kit, client, reverse=reverse)) == 39
    assert resume(kit, client, reverse=reverse) == []
    records.add()
    assert resume(kit, client, reverse=reverse) == ["041"]
    assert resume(kit, client, reverse=reverse) == []


@pytest.mark.parametrize("reverse", [False, True], ids=["newest first", "oldest first"])
def test_an_error_on_page_two_loses_nothing(kit: Kit, *, reverse: bool) -> None:
    records = Records(43)
    records.failing_at = 2
    client = kit.client(records)
    found: list[str] = []

    async def walk_async() -> None:
        async for item in client.com.atproto.repo.list_records.resume(
            "bot", limit=10, reverse=reverse, **REPO
        ):
            found.append(item.uri)

    def walk() -> None:
        for item in client.com.atproto.repo.list_records.resume("bot", limit=10, reverse=reverse, **REPO):
            found.append(item.uri)

    with pytest.raises(errors.InvalidRequest):
        kit.wait(walk_async()) if kit.is_async else walk()
    assert len(found) == 10
    assert len(resume(kit, client, reverse=reverse)) == 33


def test_a_page_that_was_left_half_way_comes_again(kit: Kit) -> None:
    client = kit.client(Records(15))
    held = client.com.atproto.repo.list_records.resume("bot", limit=10, reverse=True, **REPO)

    async def three_async() -> None:
        async with held as items:
            for _ in range(3):
                await anext(items)

    if kit.is_async:
        kit.wait(three_async())
    else:
        with held as items:
            for _ in range(3):
                next(items)
    assert len(resume(kit, client, reverse=True)) == 15


def test_a_page_that_is_not_committed_comes_again(kit: Kit) -> None:
    client = kit.client(Records(25))
    endpoint = client.com.atproto.repo.list_records
    pages = kit.list(endpoint.resume("bot", limit=10, **REPO).pages())
    assert [len(page.items) for page in pages] == [10, 10, 5]
    assert len(pages[0].output.records) == 10
    pages[1].commit()  # and with it the one before
    pages[0].commit()
    assert len(resume(kit, client)) == 5


def test_commit_outside_the_event_loop(clock: FakeClock) -> None:
    kit = Kit("async", clock)
    client = kit.client(Records(15))

    async def walk() -> None:
        async for page in client.com.atproto.repo.list_records.resume("bot", limit=10, **REPO).pages():
            await page.commit_async()

    kit.wait(walk())
    assert resume(kit, client) == []
    kit.close()


def test_a_walk_that_broke_off_goes_on_and_then_looks_at_the_top(kit: Kit) -> None:
    records = Records(60)
    records.failing_at = 4
    client = kit.client(records)
    endpoint = client.com.atproto.repo.list_records
    with pytest.raises(errors.InvalidRequest):
        kit.list(endpoint.resume("bot", limit=10, **REPO))
    records.add()
    rest = resume(kit, client)
    assert len(rest) == 31
    assert rest[-1] == "062", "what is new comes after the rest of the gap"
    assert resume(kit, client) == []


def test_the_remembered_items_may_all_be_deleted(kit: Kit) -> None:
    records = Records(400)
    client = kit.client(records)
    assert len(resume(kit, client, limit=100)) == 400
    del records.keys[150:]
    records.keys.append("3k20000009999")
    assert resume(kit, client, limit=100) == ["999"]


def test_a_poll_asks_for_one_page(kit: Kit) -> None:
    records = Records(400)
    client = kit.client(records)
    resume(kit, client, limit=50)
    records.requests.clear()
    assert resume(kit, client, limit=50) == []
    assert len(records.requests) == 1
    assert newest.RUN <= 50


def test_how_far_below_seen_items_a_late_one_is_found_is_the_users_choice(kit: Kit) -> None:
    records = Records(300)
    client = kit.client(records)
    assert len(resume(kit, client)) == 300
    assert client.cursors.known_items == 20
    records.keys += [f"{records.keys[-15]}a", f"{records.keys[-60]}b"]
    records.requests.clear()
    assert [item[-1] for item in resume(kit, client)] == ["a"], "twenty in a row stand above the other one"
    assert len(records.requests) == 4
    client.cursors.known_items = 100
    assert [item[-1] for item in resume(kit, client)] == ["b"]
    assert resume(kit, client) == []
    client.cursors.known_items = 10_000
    assert resume(kit, client) == [], "what is below the 200 that were remembered may be old"
    records.keys += [f"{records.keys[1]}c", f"{records.keys[0][:-1]}d"]
    assert [item[-1] for item in resume(kit, client)] == ["d", "c"], "it was read to its end"
    assert resume(kit, client) == []
    for count in (0, -1, 10_001):
        with pytest.raises(ValueError, match="from 1 to 10000"):
            client.cursors.known_items = count
    assert client.with_options(timeout=3).cursors.known_items == 10_000


# --- Stale cursors ----------------------------------------------------------------------------------------


def repos(*names: str, **more: Any) -> httpx.Response:
    rows = [{"did": f"did:plc:{name}", "head": CID, "rev": "3k2", "active": True} for name in names]
    return reply({"repos": rows, **more})


def test_a_cursor_that_is_refused_is_reported(kit: Kit) -> None:
    handler, seen = answers(
        repos("a", cursor="x::1"), repos(), failure(400, "InvalidRequest", "Malformed cursor"), repos("a")
    )
    client = kit.client(handler)
    endpoint = client.com.atproto.sync.list_repos
    assert len(kit.list(endpoint.resume("bot"))) == 1
    with pytest.raises(errors.StaleCursor, match=r"x::1.*client\.cursors\.reset"):
        kit.list(endpoint.resume("bot"))
    assert "cursor" not in seen[-1].url.params, "it asked whether the list can be read without"
    assert kit.wait(client.cursors.reset("bot")) == 1
    assert len(kit.list(endpoint.resume("bot"))) == 1


def test_an_error_that_is_not_about_the_cursor_stays_what_it_is(kit: Kit) -> None:
    handler, _ = answers(repos("a", cursor="1"), repos(), failure(400, "InvalidRequest", "No"))
    endpoint = kit.client(handler).com.atproto.sync.list_repos
    kit.list(endpoint.resume("bot"))
    with pytest.raises(errors.InvalidRequest, match="No"):
        kit.list(endpoint.resume("bot"))


def followers(*names: str, **more: Any) -> httpx.Response:
    rows = [{"did": f"did:plc:{name}", "handle": f"{name}.test"} for name in names]
    return reply({"subject": {"did": "did:plc:me", "handle": "me.test"}, "followers": rows, **more})


@pytest.mark.parametrize(
    "answer", [failure(502, "UpstreamFailure"), followers()], ids=["502", "an empty page"]
)
def test_a_gap_whose_cursor_went_stale_is_found_from_the_top(
    kit: Kit, answer: httpx.Response, caplog: pytest.LogCaptureFixture
) -> None:
    handler, _ = answers(
        followers("d", "c", cursor="1::c"),
        failure(400, "InvalidRequest"),
        answer,
        followers("e", "d", "c", cursor="2::c"),
        followers("b", "a"),
    )
    endpoint = kit.client(handler, max_retries=0).app.bsky.graph.get_followers
    found: list[str] = []
    with pytest.raises(errors.InvalidRequest):
        consume(kit, endpoint, found)
    assert found == ["d", "c"]
    consume(kit, endpoint, found)
    assert found == ["d", "c", "e", "b", "a"]
    assert "read from its top" in caplog.text


def consume(kit: Kit, endpoint: Any, found: list[str]) -> None:
    items = endpoint.resume("bot", actor="me.test")

    async def walk() -> None:
        async for item in items:
            found.append(item.did[-1])

    if kit.is_async:
        kit.wait(walk())
    else:
        for item in items:
            found.append(item.did[-1])


# --- Ends of lists, orders, names ---------------------------------------------------------------------------


@pytest.mark.parametrize("last", [{}, {"cursor": ""}, {"cursor": "1"}], ids=["none", "empty", "the same"])
def test_the_last_page_of_an_oldest_first_list_comes_once(kit: Kit, last: Any) -> None:
    handler, seen = answers(repos("a", cursor="1"), repos("b", **last), repos("b", "c", **last))
    endpoint = kit.client(handler).com.atproto.sync.list_repos
    assert [item.did[-1] for item in kit.list(endpoint.resume("bot"))] == ["a", "b"]
    assert [item.did[-1] for item in kit.list(endpoint.resume("bot"))] == ["c"]
    assert [item.did[-1] for item in kit.list(endpoint.resume("bot"))] == []
    assert [request.url.params.get("cursor") for request in seen] == [None, "1", "1", "1"]


def post(name: str, indexed: str, **reason: Any) -> dict[str, Any]:
    author = {"did": "did:plc:a", "handle": "a.test"}
    record = {"$type": "app.bsky.feed.post", "text": name, "createdAt": f"2026-01-{indexed}T00:00:00.000Z"}
    uri = f"at://did:plc:a/app.bsky.feed.post/{name}"
    view = {"uri": uri, "cid": CID, "author": author, "record": record}
    return {
        "post": view | {"indexedAt": f"2026-01-{indexed}T00:00:00.000Z"},
        **({"reason": reason} if reason else {}),
    }


def test_a_pinned_post_neither_stops_a_walk_nor_comes_twice(kit: Kit) -> None:
    pin = {"$type": "app.bsky.feed.defs#reasonPin"}
    by = {"did": "did:plc:b", "handle": "b.test"}
    repost = {"$type": "app.bsky.feed.defs#reasonRepost", "by": by, "indexedAt": "2026-01-09T00:00:00.000Z"}
    old = [post(f"old{number:02d}", f"{number:02d}") for number in range(5, 0, -1)]
    handler, _ = answers(
        reply({"feed": [post("old02", "02", **pin), *old]}),
        reply({"feed": [post("old02", "02", **pin), post("old04", "04", **repost), *old]}),
        reply({"feed": [post("old01", "01", **pin), post("old04", "04", **repost), *old]}),
    )
    endpoint = kit.client(handler).app.bsky.feed.get_author_feed

    def texts() -> list[str]:
        return [entry.post.uri[-5:] for entry in kit.list(endpoint.resume("bot", actor="a.test"))]

    assert texts() == ["old02", "old05", "old04", "old03", "old01"]
    assert texts() == ["old04"], "a repost is an entry of its own"
    assert texts() == []


def test_a_list_in_no_order_is_read_to_its_end(kit: Kit) -> None:
    def cids(*numbers: int) -> httpx.Response:
        return reply({"cids": [f"c{number}" for number in numbers]})

    handler, _ = answers(cids(*range(1, 60)), cids(*range(60), 99))
    endpoint = kit.client(handler).com.atproto.sync.list_blobs
    assert len(kit.list(endpoint.resume("bot", did="did:plc:a"))) == 59
    assert kit.list(endpoint.resume("bot", did="did:plc:a")) == ["c0", "c99"]


def test_a_list_in_no_order_that_is_too_long_is_said_to_be(
    kit: Kit, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(newest, "WHOLE", 3)
    monkeypatch.setattr(consumer, "WHOLE", 3)
    pages = [reply({"cids": [f"c{number}" for number in range(count)]}) for count in (3, 4, 4)]
    endpoint = kit.client(answers(*pages)[0]).com.atproto.sync.list_blobs
    assert len(kit.list(endpoint.resume("bot", did="did:plc:a"))) == 3
    assert caplog.text == ""
    assert kit.list(endpoint.resume("bot", did="did:plc:a")) == ["c3"]
    assert "in no order of time for resume('bot'): those beyond come again each time" in caplog.text
    assert kit.list(endpoint.resume("bot", did="did:plc:a")) == ["c3"]


def test_a_cursor_in_the_body(kit: Kit) -> None:
    def rules(*ids: int, **more: Any) -> httpx.Response:
        base = {"pattern": "url", "action": "block", "reason": "spam", "createdBy": "did:plc:a"}
        times = {"createdAt": "2026-01-01T00:00:00Z", "updatedAt": "2026-01-01T00:00:00Z"}
        return reply({"rules": [{"url": f"https://{it}.test", **base, **times} for it in ids], **more})

    handler, seen = answers(rules(1, cursor="1"), rules(2), rules(2, 3))
    endpoint = kit.client(handler).tools.ozone.safelink.query_rules
    first = kit.list(endpoint.resume("bot", sort_direction="asc"))
    again = kit.list(endpoint.resume("bot", sort_direction="asc", limit=9))
    assert [[rule.url for rule in found] for found in (first, again)] == [
        ["https://1.test", "https://2.test"],
        ["https://3.test"],
    ]
    assert json.loads(seen[-1].content)["cursor"] == "1"


def test_where_a_new_name_begins(kit: Kit) -> None:
    records = Records(9)
    client = kit.client(records)
    assert resume(kit, client, reverse=True, cursor=records.keys[5])[0] == records.keys[6][-3:]
    records.add()
    assert len(resume(kit, client, reverse=True, cursor=records.keys[0])) == 1, "only a new name"
    with pytest.raises(ValueError, match="leave out cursor="):
        client.com.atproto.repo.list_records.resume("other", cursor="x", **REPO)


@pytest.mark.parametrize(("name", "error"), [("", ValueError), ("x" * 256, ValueError), (7, TypeError)])
def test_names_that_cannot_be(kit: Kit, name: Any, error: type[Exception]) -> None:
    with pytest.raises(error):
        kit.client(Records(1)).com.atproto.repo.list_records.resume(name, **REPO)


def test_arguments_are_checked_before_anything_is_sent(kit: Kit) -> None:
    records = Records(1)
    with pytest.raises(TypeError, match="repo"):
        kit.client(records).com.atproto.repo.list_records.resume("bot", rep="x")
    assert records.requests == []


def test_cursors_by_code(kit: Kit) -> None:
    records = Records(30)
    client = kit.client(records)
    endpoint = client.com.atproto.repo.list_records
    kit.wait(client.cursors.set("bot", endpoint, records.keys[19], reverse=True, **REPO))
    assert len(resume(kit, client, reverse=True)) == 10
    (info,) = kit.wait(client.cursors.list("bot"))
    assert (info.name, info.nsid, info.account, info.holder) == ("bot", endpoint.nsid, "", None)
    assert info.cursor == records.keys[-1]
    assert info.params["repo"] == ["did:plc:a"]
    assert kit.wait(client.cursors.list("other")) == []
    assert kit.wait(client.cursors.reset("bot", "app.bsky.feed.getTimeline")) == 0
    assert kit.wait(client.cursors.reset("bot", endpoint, reverse=False, **REPO)) == 0
    assert kit.wait(client.cursors.reset("bot", endpoint, reverse=True, **REPO)) == 1
    assert len(resume(kit, client, reverse=True)) == 30


def test_a_busy_name_is_waited_for_by_the_clock(kit: Kit, clock: FakeClock) -> None:
    client = kit.client(Records(15))
    client.cursors.wait_seconds = 3
    endpoint = client.com.atproto.repo.list_records
    holding = endpoint.resume("bot", **REPO)
    kit.wait(anext(holding)) if kit.is_async else next(holding)
    with pytest.raises(errors.CursorBusy):
        resume(kit, client)
    assert 2.5 < sum(clock.slept) < 4
    kit.wait(holding.close())
    assert len(resume(kit, client)) == 15


@pytest.mark.parametrize("value", [0, -1])
def test_patience_that_cannot_be(kit: Kit, value: float) -> None:
    client = kit.client(Records(1))
    with pytest.raises(ValueError, match="lease_seconds"):
        client.cursors.lease_seconds = value
    client.with_options(timeout=3).cursors.wait_seconds = 1
    assert client.cursors.wait_seconds == 1


def test_a_default_that_is_given_is_the_same_list(kit: Kit) -> None:
    handler, _ = answers(reply({"rules": [], "codes": []}))
    client = kit.client(handler)
    rules, codes = client.tools.ozone.safelink.query_rules, client.com.atproto.admin.get_invite_codes
    for more in ({}, {"sort_direction": "desc"}, {"limit": 5}):
        kit.list(rules.resume("bot", **more))
    for more in ({}, {"sort": "recent"}, {"limit": 5}):
        kit.list(codes.resume("bot", **more))
    assert len(kit.wait(client.cursors.list())) == 2
    kit.list(rules.resume("bot", sort_direction="asc"))
    kit.list(codes.resume("bot", sort="usage"))
    assert len(kit.wait(client.cursors.list())) == 4


def test_the_event_loop_does_no_work_of_the_database(
    clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[int] = []

    def noted(way: str) -> Any:
        original = getattr(Database, way)

        def note(self: Database, work: Any) -> Any:
            threads.append(threading.get_ident())
            return original(self, work)

        return note

    for way in ("run", "read"):
        monkeypatch.setattr(Database, way, noted(way))
    kit = Kit("async", clock)
    client = kit.client(Records(25))
    endpoint = client.com.atproto.repo.list_records

    async def walk() -> None:
        async with endpoint.resume("bot", limit=10, **REPO) as items:
            assert [item async for item in items]
        async for page in endpoint.resume("other", limit=10, **REPO).pages():
            await page.commit_async()
        await client.cursors.list()
        await client.cursors.reset("bot")

    kit.wait(walk())
    kit.close()
    assert len(threads) > 10
    assert threading.get_ident() not in threads


def test_long_work_on_a_page_renews_the_lease(kit: Kit, clock: FakeClock) -> None:
    client = kit.client(Records(15))
    items = client.com.atproto.repo.list_records.resume("bot", limit=10, **REPO)

    def following() -> Any:
        return kit.wait(anext(items)) if kit.is_async else next(items)

    def until() -> Any:
        (info,) = kit.wait(client.cursors.list())
        return info.held_until

    following()
    first = until()
    clock.now += 19
    following()
    assert until() == first
    clock.now += 2
    following()
    assert until() > first
    kit.wait(items.close())


def test_a_consumer_that_was_left_lets_the_next_one_in(kit: Kit) -> None:
    client = kit.client(Records(15))
    endpoint = client.com.atproto.repo.list_records

    async def leave() -> None:
        async for _ in endpoint.resume("bot", **REPO):
            break

    if kit.is_async:
        kit.wait(leave())
    else:
        for _ in endpoint.resume("bot", **REPO):
            break
    deadline = time.monotonic() + 20
    while kit.wait(client.cursors.list())[0].holder is not None:  # asyncio ends what was left in a task
        assert time.monotonic() < deadline, "the name is still held"


def test_a_consumer_of_a_closed_client_ends_quietly(kit: Kit, recwarn: pytest.WarningsRecorder) -> None:
    client = kit.client(Records(15))
    items = client.com.atproto.repo.list_records.resume("bot", **REPO)
    kit.wait(anext(items)) if kit.is_async else next(items)
    kit.wait(client.close())
    kit.wait(items.close())
    assert not [
        warning
        for warning in recwarn
        if issubclass(warning.category, pytest.PytestUnraisableExceptionWarning)
    ]


def test_a_consumer_is_used_once(kit: Kit) -> None:
    items = kit.client(Records(3)).com.atproto.repo.list_records.resume("bot", **REPO)
    assert len(kit.list(items)) == 3
    with pytest.raises(errors.PyskyError, match=r"call resume\(\) again"):
        kit.list(items.pages())
