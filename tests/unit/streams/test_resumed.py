"""`subscription.resume(name, …)` on both clients: what comes again, and what does not."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pysky_sdk import errors
from pysky_sdk.core.streams import consumer
from tests.unit.core.support import Kit
from tests.unit.streams.listening import close, first, positions, repos, take
from tests.unit.streams.server import StreamServer, ends, error, frame, identity, replays, sends

Serve = Callable[..., StreamServer]
TEN = {seq: identity(seq) for seq in range(1, 11)}


class StoppedError(Exception):
    """What goes wrong in a caller's transaction."""


def batches(kit: Kit, resumed: Any, count: int, *, commit: int, size: int = 3) -> list[list[int]]:
    """The positions in the first batches, of which some are committed."""
    found = resumed.batches(size=size, seconds=0.1)
    made: list[list[int]] = []
    for number in range(count):
        (batch,) = take(kit, found, 1)
        made.append(positions(batch.messages))
        if number < commit:
            batch.commit()
    kit.wait(found.aclose()) if kit.is_async else found.close()
    return made


def test_it_goes_on_with_the_message_in_hand(kit: Kit, serve: Serve) -> None:
    server = serve(replays(TEN))
    endpoint = repos(kit, server)
    assert positions(first(kit, endpoint.resume("bot", cursor=0), 4)) == [1, 2, 3, 4]
    assert positions(first(kit, endpoint.resume("bot", cursor=0), 3)) == [4, 5, 6]
    assert positions(first(kit, endpoint.resume("other", cursor=8), 2)) == [9, 10]
    assert server.cursors == ["0", "3", "8"]


def test_a_new_name_begins_where_the_server_does(kit: Kit, serve: Serve) -> None:
    server = serve(sends(identity(7), identity(8)), replays(TEN))
    endpoint = repos(kit, server)
    assert positions(first(kit, endpoint.resume("bot"), 2)) == [7, 8]
    assert positions(first(kit, endpoint.resume("bot"), 1)) == [8]
    assert server.cursors == [None, "7"]


def test_batches_that_are_not_committed_come_again(kit: Kit, serve: Serve) -> None:
    endpoint = repos(kit, serve(replays(TEN)))
    made = batches(kit, endpoint.resume("bot", cursor=0), 3, commit=2)
    assert made == [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
    assert batches(kit, endpoint.resume("bot"), 1, commit=0) == [[7, 8, 9]]


def test_a_commit_is_one_of_all_batches_before(kit: Kit, serve: Serve) -> None:
    endpoint = repos(kit, serve(replays(TEN)))
    resumed = endpoint.resume("bot", cursor=0)
    found = take(kit, resumed.batches(size=4, seconds=0.1), 2)
    kit.wait(found[1].commit_async()) if kit.is_async else found[1].commit()
    found[0].commit()
    close(kit, resumed)
    assert positions(first(kit, endpoint.resume("bot"), 1)) == [9]


def test_a_batch_waits_for_more_only_for_a_while(live: Kit, serve: Serve) -> None:
    endpoint = repos(live, serve(replays(TEN)))
    made = batches(live, endpoint.resume("bot", cursor=0), 1, commit=1, size=100)
    assert made == [[*TEN]]


def test_a_commit_in_the_callers_transaction_is_undone_with_it(
    kit: Kit, serve: Serve, tmp_path: Path
) -> None:
    server = serve(replays(TEN))
    client = kit.client(service=server.url, database=f"sqlite:///{tmp_path / 'a.db'}")
    resumed = client.com.atproto.sync.subscribe_repos.resume("bot", cursor=0)
    (one, two) = take(kit, resumed.batches(size=3, seconds=0.1), 2)

    def commit_in_vain() -> None:
        with client.database.transaction():
            two.commit()
            raise StoppedError

    one.commit()
    with pytest.raises(StoppedError):
        commit_in_vain()
    two.commit()  # again, in a transaction that holds
    with pytest.raises(StoppedError):
        commit_in_vain()
    close(kit, resumed)
    again = client.com.atproto.sync.subscribe_repos.resume("bot")
    assert positions(first(kit, again, 1)) == [7]


def test_what_was_consumed_is_stored_now_and_then(
    live: Kit, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(consumer, "_KEEP_AFTER", 0.05)
    more = threading.Event()

    def scene(connection: Any, query: Any) -> None:
        for seq in (1, 2, 3):
            connection.send(identity(seq))
        assert more.wait(10)
        connection.send(identity(4))

    endpoint = repos(live, serve(scene))
    stored: list[str | None] = []

    def stored_by_now() -> bool:
        rows = endpoint._client.database.read(lambda tables: list(tables.cursor.select()))
        stored[:] = [row.last_cursor for row in rows]
        if stored == ["3"]:
            more.set()
        return more.is_set()

    resumed = endpoint.resume("bot", cursor=0)
    take(live, resumed, 3)

    def watch() -> None:
        while not stored_by_now() and not more.wait(0.02):
            pass

    thread = threading.Thread(target=watch)
    thread.start()
    assert positions(take(live, resumed, 1)) == [4], "while it waited, what was consumed was stored"
    thread.join(10)
    assert stored == ["3"]
    close(live, resumed)


def test_a_busy_stream_is_stored_every_so_many_messages(
    kit: Kit, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(consumer, "_KEEP_EVERY", 4)
    endpoint = repos(kit, serve(replays(TEN)))
    resumed = endpoint.resume("bot", cursor=0)
    take(kit, resumed, 10)
    (info,) = kit.wait(endpoint._client.cursors.list("bot"))
    assert info.cursor == "8"
    close(kit, resumed)
    (info,) = kit.wait(endpoint._client.cursors.list("bot"))
    assert info.cursor == "9"
    assert info.held_until is None


def test_one_consumer_at_a_time(live: Kit, serve: Serve) -> None:
    endpoint = repos(live, serve(replays(TEN)))
    endpoint._client.cursors.wait_seconds = 0.05
    held = endpoint.resume("bot", cursor=0)
    take(live, held, 1)
    with pytest.raises(errors.CursorBusy, match="held by"):
        take(live, endpoint.resume("bot"), 1)
    assert positions(first(live, endpoint.resume("other", cursor=0), 1)) == [1]
    close(live, held)
    assert positions(first(live, endpoint.resume("bot"), 1)) == [1]


def test_a_quiet_consumer_keeps_its_name(live: Kit, serve: Serve) -> None:
    more = threading.Event()

    def scene(connection: Any, query: Any) -> None:
        connection.send(identity(1))
        assert more.wait(10)
        connection.send(identity(2))

    endpoint = repos(live, serve(scene))
    cursors = endpoint._client.cursors
    cursors.lease_seconds, cursors.wait_seconds = 0.6, 0.0
    held = endpoint.resume("bot", cursor=0)
    take(live, held, 1)
    timer = threading.Timer(1.2, more.set)
    timer.start()
    assert positions(take(live, held, 1)) == [2], "it renewed its lease while it waited"
    with pytest.raises(errors.CursorBusy):
        take(live, endpoint.resume("bot"), 1)
    close(live, held)


def test_who_lost_the_name_is_told(live: Kit, serve: Serve) -> None:
    endpoint = repos(live, serve(replays(TEN)))
    client = endpoint._client
    client.cursors.lease_seconds = 0.1
    resumed = endpoint.resume("bot", cursor=0)
    (batch,) = take(live, resumed.batches(size=2, seconds=0), 1)
    # It waits until the lease has run out.
    assert positions(first(live, endpoint.resume("bot", cursor=0), 1)) == [1]
    with pytest.raises(errors.CursorLost):
        batch.commit()
    close(live, resumed)


def test_a_stored_cursor_from_the_future_is_reported(kit: Kit, serve: Serve) -> None:
    server = serve(replays(TEN), ends(error("FutureCursor"), code=1008), replays(TEN))
    endpoint = repos(kit, server)
    first(kit, endpoint.resume("bot", cursor=0), 5)
    with pytest.raises(errors.StaleCursor, match=r"'4' of 'bot'.*cursors\.reset") as caught:
        take(kit, endpoint.resume("bot"), 1)
    assert isinstance(caught.value.__cause__, errors.FutureCursor)
    assert kit.wait(endpoint._client.cursors.reset("bot", endpoint)) == 1
    assert positions(first(kit, endpoint.resume("bot", cursor=0), 1)) == [1]


def test_the_callers_own_cursor_from_the_future_is_its_own_error(kit: Kit, serve: Serve) -> None:
    server = serve(ends(error("FutureCursor"), code=1008))
    with pytest.raises(errors.FutureCursor):
        take(kit, repos(kit, server).resume("bot", cursor=99), 1)


def test_messages_that_the_server_no_longer_has_are_reported(
    kit: Kit, serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    server = serve(sends(frame("#info", {"name": "OutdatedCursor"}), identity(5)))
    with caplog.at_level(logging.WARNING, "pysky_sdk.streams"):
        info, _ = first(kit, repos(kit, server).resume("bot", cursor=1), 2)
    assert info.name == "OutdatedCursor"
    assert "messages are missing" in caplog.text


def test_cursors_are_set_and_listed_by_code(kit: Kit, serve: Serve) -> None:
    server = serve(replays(TEN))
    endpoint = repos(kit, server)
    cursors = endpoint._client.cursors
    kit.wait(cursors.set("bot", endpoint, "7"))
    (info,) = kit.wait(cursors.list())
    assert (info.name, info.nsid, info.cursor, info.service) == ("bot", endpoint.nsid, "7", server.url)
    assert positions(first(kit, endpoint.resume("bot"), 2)) == [8, 9]


def test_servers_have_cursors_of_their_own(kit: Kit, serve: Serve) -> None:
    here, there = serve(replays(TEN)), serve(replays(TEN))
    endpoint = repos(kit, here)
    other = endpoint.with_options(service=there.url)
    first(kit, endpoint.resume("bot", cursor=0), 5)
    first(kit, other.resume("bot", cursor=0), 2)
    assert positions(first(kit, endpoint.resume("bot"), 1)) == [5]
    assert positions(first(kit, other.resume("bot"), 1)) == [2]


def test_a_connection_that_breaks_off_is_nothing_to_a_consumer(kit: Kit, serve: Serve) -> None:
    server = serve(ends(identity(1), identity(2), code=1001), replays(TEN))
    endpoint = repos(kit, server)
    made = batches(kit, endpoint.resume("bot", cursor=0), 2, commit=2)
    assert [seq for batch in made for seq in batch] == [1, 2, 3, 4, 5]
    assert server.cursors == ["0", "2"]


def test_what_came_before_a_failure_comes_before_it(kit: Kit, serve: Serve) -> None:
    spoilt = identity(3)[:-2]
    server = serve(sends(identity(1), identity(2), spoilt), sends(spoilt))
    endpoint = repos(kit, server)
    resumed = endpoint.resume("bot", cursor=0)
    found = resumed.batches(size=50, seconds=60)
    (batch,) = take(kit, found, 1)
    assert positions(batch.messages) == [1, 2]
    batch.commit()
    with pytest.raises(errors.ResponseError):
        take(kit, found, 1)
    close(kit, resumed)
    (info,) = kit.wait(endpoint._client.cursors.list("bot"))
    assert info.cursor == "2"


def test_names_and_sizes_are_checked(kit: Kit, serve: Serve) -> None:
    endpoint = repos(kit, serve(replays(TEN)))
    with pytest.raises(ValueError, match="1 to 255"):
        endpoint.resume("")
    with pytest.raises(TypeError, match="name"):
        endpoint.resume(5)
    with pytest.raises(ValueError, match="size="):
        endpoint.resume("bot").batches(size=0)
    with pytest.raises(TypeError, match="limit"):
        endpoint.resume("bot", limit=5)


def test_an_ended_consumer_says_so(kit: Kit, serve: Serve) -> None:
    endpoint = repos(kit, serve(replays(TEN)))
    resumed = endpoint.resume("bot", cursor=0)
    first(kit, resumed, 1)
    with pytest.raises(errors.PyskyError, match="has ended"):
        take(kit, resumed.batches(), 1)


def test_closing_the_client_lets_the_next_one_in(kit: Kit, serve: Serve, tmp_path: Path) -> None:
    server = serve(replays(TEN))
    url = f"sqlite:///{tmp_path / 'a.db'}"
    client = kit.client(service=server.url, database=url)
    resumed = client.com.atproto.sync.subscribe_repos.resume("bot", cursor=0)
    take(kit, resumed, 4)
    kit.wait(client.close())
    close(kit, resumed)
    client = kit.client(service=server.url, database=url)
    client.cursors.wait_seconds = 0
    assert positions(first(kit, client.com.atproto.sync.subscribe_repos.resume("bot"), 1)) == [4]
