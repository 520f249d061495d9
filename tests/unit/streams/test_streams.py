"""Subscriptions of both clients, against a server of this process."""

from __future__ import annotations

import asyncio
import copy
import inspect
import logging
import pickle
import subprocess
import sys
import threading
from collections.abc import Callable
from typing import Any

import pytest
from pydantic import ValidationError

from pysky_sdk import AsyncClient, Client, errors, models
from pysky_sdk.core.streams.messages import InvalidMessage
from tests.unit.core.support import FakeClock, FakePds, Kit, reply, token
from tests.unit.streams.listening import close, first, positions, repos, take
from tests.unit.streams.server import (
    DID,
    NSID,
    PATIENCE,
    StreamServer,
    commit,
    ends,
    error,
    frame,
    gone,
    identity,
    refuses,
    sends,
)

Serve = Callable[..., StreamServer]
messages = models.com.atproto.sync.subscribe_repos


def test_messages_come_typed(kit: Kit, serve: Serve) -> None:
    server = serve(sends(commit(1, blocks=b"car"), identity(2), frame("#info", {"name": "x", "more": [1]})))
    one, two, three = first(kit, repos(kit, server)(cursor=0), 3)
    assert isinstance(one, messages.Commit)
    assert (one.seq, one.blocks, one.too_big, one.since) == (1, b"car", False, None)
    assert isinstance(one.commit, models.CidLink)
    assert isinstance(two, messages.Identity)
    assert isinstance(three, messages.Info)
    assert three.to_wire() == {"name": "x", "more": [1]}
    assert server.paths == [f"/xrpc/{NSID}"]
    assert server.queries == [{"cursor": ["0"]}]
    assert server.headers[0]["user-agent"].startswith("pysky_sdk/")


def test_no_cursor_is_sent_where_none_is_given(kit: Kit, serve: Serve) -> None:
    server = serve(sends(identity(5)))
    stream = repos(kit, server)()
    before = stream.cursor
    take(kit, stream, 1)
    assert (before, stream.cursor) == (None, "5")
    close(kit, stream)
    assert server.queries == [{}]


def test_frames_come_as_they_are(kit: Kit, serve: Serve) -> None:
    server = serve(sends(identity(1), frame("#later", {"seq": 2}), frame(None, {"a": 1}, op=7)))
    one, two, three = first(kit, repos(kit, server).raw(cursor=0), 3)
    assert (one.op, one.type, one.body["did"], one.data) == (1, f"{NSID}#identity", DID, identity(1))
    assert (two.type, two.body) == (f"{NSID}#later", {"seq": 2})
    assert (three.op, three.type) == (7, None)


def test_what_nobody_knows_is_skipped_and_told_of_once(
    kit: Kit, serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    strange = [frame("#later", {"seq": 1}), frame("#later", {"seq": 2}), frame(None, {}, op=7)]
    server = serve(sends(*strange, *strange, identity(3)))
    with caplog.at_level(logging.WARNING, "pysky_sdk.streams"):
        (found,) = first(kit, repos(kit, server)(), 1)
    assert found.seq == 3
    told = [record.getMessage() for record in caplog.records]
    assert len(told) == 2
    assert f"the type {NSID}#later," in told[0]
    assert "the op 7," in told[1]


def test_a_broken_message_is_visible_and_ends_nothing(kit: Kit, serve: Serve) -> None:
    server = serve(sends(identity(1, did=5), identity(2)))
    one, two = first(kit, repos(kit, server)(cursor=0), 2)
    assert isinstance(one, InvalidMessage)
    assert (one.type, one["seq"], one["did"]) == (f"{NSID}#identity", 1, 5)
    assert isinstance(one.error, ValidationError)
    assert "did" in one.reason
    assert one.reason in repr(one)
    for other in (copy.deepcopy(one), copy.copy(one), pickle.loads(pickle.dumps(one))):
        assert (other, other.type, other.reason) == (one, one.type, one.reason)
    assert two.seq == 2


def test_formats_are_looked_at_on_demand(kit: Kit, serve: Serve) -> None:
    server = serve(sends(identity(1, time="yesterday")))
    (found,) = first(kit, repos(kit, server)(), 1)
    assert found.time == "yesterday"
    server = serve(sends(identity(1, time="yesterday")))
    (found,) = first(kit, repos(kit, server, validation="strict")(), 1)
    assert isinstance(found, InvalidMessage)
    assert "time" in found.reason


@pytest.mark.parametrize(
    ("name", "status"),
    [("FutureCursor", 400), ("ConsumerTooSlow", 400), ("InvalidRequest", 400), ("SomethingElse", 400)],
)
def test_an_error_frame_becomes_the_declared_error(kit: Kit, serve: Serve, name: str, status: int) -> None:
    server = serve(ends(identity(1), error(name, "because"), code=1008, reason=name))
    endpoint = repos(kit, server)
    stream = endpoint(cursor=9)
    take(kit, stream, 1)
    with pytest.raises(errors.StatusError, match="because") as caught:
        take(kit, stream, 1)
    assert isinstance(caught.value, getattr(errors, name, errors.InvalidRequest))
    assert (caught.value.status, caught.value.error, caught.value.nsid) == (status, name, NSID)
    assert len(server.queries) == 1, "it is not tried again"
    close(kit, stream)


def test_the_declared_errors_are_listed(kit: Kit) -> None:
    endpoint = kit.client().com.atproto.sync.subscribe_repos
    assert endpoint.nsid == NSID
    assert endpoint.errors == (errors.FutureCursor, errors.ConsumerTooSlow)


def test_leaving_the_loop_closes_the_connection(kit: Kit, serve: Serve) -> None:
    server = serve(sends(*(identity(seq) for seq in range(1, 400))))
    endpoint = repos(kit, server)

    def leave() -> None:
        for message in endpoint(cursor=0):
            if message.seq == 3:
                break

    async def leave_async() -> None:
        async with endpoint(cursor=0) as stream:
            async for message in stream:
                if message.seq == 3:
                    break

    kit.wait(leave_async()) if kit.is_async else leave()
    assert server.closed.acquire(timeout=PATIENCE)


def test_an_async_loop_that_is_left_closes_by_itself(live: Kit, serve: Serve) -> None:
    if not live.is_async:
        return
    server = serve(sends(*(identity(seq) for seq in range(1, 400))))
    endpoint = repos(live, server)

    async def leave() -> bool:
        async for message in endpoint(cursor=0):
            if message.seq == 3:
                break
        return await asyncio.to_thread(server.closed.acquire, timeout=PATIENCE / 2)

    assert live.wait(leave())


def test_a_flood_leaves_time_for_other_tasks(serve: Serve) -> None:
    sent = threading.Event()

    def flood(connection: Any, query: Any) -> None:
        for seq in range(1, 1001):
            connection.send(commit(seq, blocks=b"x" * 1000))
        sent.set()
        gone(connection)

    server = serve(flood)

    async def main() -> int:
        rounds = 0

        async def other() -> None:
            nonlocal rounds
            while True:
                await asyncio.sleep(0)
                rounds += 1

        async with AsyncClient(service=server.url, database=False) as client:
            stream = client.com.atproto.sync.subscribe_repos.with_options(max_waiting=1000)(cursor=0)
            await anext(stream)
            assert await asyncio.to_thread(sent.wait, PATIENCE)
            task = asyncio.ensure_future(other())
            for _ in range(999):
                await anext(stream)
            task.cancel()
            await stream.close()
        return rounds

    assert asyncio.run(main()) > 10


def test_closing_the_client_ends_a_stream_that_waits(serve: Serve) -> None:
    server = serve(sends(identity(1)))
    client = Client(service=server.url, database=False)
    stream = client.com.atproto.sync.subscribe_repos(cursor=0)
    next(stream)
    timer = threading.Timer(0.2, client.close)
    timer.start()
    with pytest.raises(errors.PyskyError, match="client is closed"):
        next(stream)
    timer.join(PATIENCE)
    stream.close()
    with pytest.raises(StopIteration):
        next(stream)


def test_closing_an_async_client_ends_a_stream_that_waits(serve: Serve) -> None:
    server = serve(sends(identity(1)))

    async def main() -> None:
        client = AsyncClient(service=server.url, database=False)
        stream = client.com.atproto.sync.subscribe_repos(cursor=0)
        await anext(stream)
        waiting = asyncio.ensure_future(anext(stream))
        await asyncio.sleep(0)  # now it waits
        await client.close()
        with pytest.raises(errors.PyskyError, match="client is closed"):
            await waiting
        await stream.close()

    asyncio.run(main())


@pytest.mark.parametrize("resumed", [False, True])
def test_closing_a_stream_ends_a_loop_that_waits_elsewhere(live: Kit, serve: Serve, *, resumed: bool) -> None:
    server = serve(sends(identity(1)), sends(identity(2)))
    endpoint = repos(live, server)
    stream = endpoint.resume("bot", cursor=0) if resumed else endpoint(cursor=0)
    found: list[int] = []
    began = threading.Event()

    def listen() -> None:
        for message in stream:
            found.append(message.seq)
            began.set()

    def stop() -> None:
        thread = threading.Thread(target=listen)
        thread.start()
        assert began.wait(PATIENCE)
        stream.close()
        thread.join(PATIENCE)
        assert not thread.is_alive()

    async def listen_async() -> None:
        async for message in stream:
            found.append(message.seq)
            began.set()

    async def stop_async() -> None:
        task = asyncio.ensure_future(listen_async())
        assert await asyncio.to_thread(began.wait, PATIENCE)
        await stream.close()
        await asyncio.wait_for(task, PATIENCE)

    live.wait(stop_async()) if live.is_async else stop()
    assert found == [1]
    assert server.cursors == ["0"]
    assert positions(first(live, endpoint.resume("bot", cursor=0), 1)) == [2]


def test_a_cancelled_task_closes_the_connection(serve: Serve) -> None:
    server = serve(sends(identity(1)))

    async def main() -> None:
        async with AsyncClient(service=server.url, database=False) as client:

            async def listen(ready: asyncio.Event) -> None:
                async with client.com.atproto.sync.subscribe_repos(cursor=0) as stream:
                    async for _ in stream:
                        ready.set()

            ready = asyncio.Event()
            task = asyncio.ensure_future(listen(ready))
            await ready.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert await asyncio.to_thread(server.closed.acquire, timeout=PATIENCE)

    asyncio.run(main())


def test_another_server_by_option_and_by_client(kit: Kit, serve: Serve) -> None:
    here, there = serve(sends(identity(1))), serve(sends(identity(2)))
    endpoint = repos(kit, here)
    other = endpoint.with_options(service=there.url.replace("http", "ws"))
    assert positions(first(kit, other(), 1)) == [2]
    assert positions(first(kit, endpoint(), 1)) == [1], "options are those of a copy"
    client = kit.client(service=here.url).at(there.url, aud=None)
    assert positions(first(kit, client.com.atproto.sync.subscribe_repos(), 1)) == [2]
    assert "authorization" not in there.headers[-1]


def test_a_token_goes_only_where_it_was_made_for(kit: Kit, serve: Serve, pds: FakePds) -> None:
    server = serve(sends(identity(1)))
    client = kit.client(pds, "alice.test", "hunter2")
    there = client.at(server.url, aud="did:web:mod.example")
    pds.scripts["com.atproto.server.getServiceAuth"] = [reply({"token": "for-them"})]
    first(kit, there.com.atproto.sync.subscribe_repos(), 1)
    assert server.headers[0]["authorization"] == "Bearer for-them"
    public = kit.client(pds, "alice.test", "hunter2", service=server.url)
    first(kit, public.com.atproto.sync.subscribe_repos(), 1)
    assert "authorization" not in server.headers[1]


def test_a_token_that_is_no_longer_taken_is_replaced_once(
    kit: Kit, serve: Serve, pds: FakePds, clock: FakeClock
) -> None:
    refusal = refuses(401, b'{"error":"ExpiredToken"}')
    server = serve(ends(identity(1)), refusal, ends(identity(2)), refusal)
    made = [reply({"token": token(clock, name=name)}) for name in ("one", "two", "three")]
    pds.scripts["com.atproto.server.getServiceAuth"] = made
    there = kit.client(pds, "alice.test", "hunter2").at(server.url, aud="did:web:mod.example")
    stream = there.com.atproto.sync.subscribe_repos(cursor=0)
    assert positions(take(kit, stream, 2)) == [1, 2]
    with pytest.raises(errors.AuthenticationRequired):
        take(kit, stream, 1)
    used = [headers["authorization"].rpartition(".")[2] for headers in server.headers]
    assert used == ["one", "one", "two", "two", "three"]
    close(kit, stream)


def test_nothing_of_the_client_goes_to_the_server_of_an_option(kit: Kit, serve: Serve, pds: FakePds) -> None:
    server = serve(sends(identity(1)))
    client = kit.client(pds, "alice.test", "hunter2").at("https://mod.example", aud="did:web:mod.example")
    own = client.with_options(headers={"X-Key": "secret"}).com.atproto.sync.subscribe_repos
    first(kit, own.with_options(service=server.url)(), 1)
    assert "authorization" not in server.headers[0]
    assert "x-key" not in server.headers[0]
    assert pds.calls == []


def test_no_log_shows_a_token(kit: Kit, serve: Serve, caplog: pytest.LogCaptureFixture) -> None:
    quoting = b'{"error":"NotEnoughResources","message":"no room for Bearer s3cr3t-t0ken"}'
    server = serve(refuses(503, quoting), sends(identity(1)))
    client = kit.client(service=server.url).with_options(headers={"Authorization": "Bearer s3cr3t-t0ken"})
    with caplog.at_level(logging.DEBUG):
        first(kit, client.com.atproto.sync.subscribe_repos(), 1)
    ours = [record for record in caplog.records if record.name != "websockets.server"]
    assert any("tried again" in record.getMessage() for record in ours)
    assert not [record for record in ours if "s3cr3t" in record.getMessage()]


def test_headers_of_the_client_are_sent(kit: Kit, serve: Serve) -> None:
    server = serve(sends(identity(1)))
    client = kit.client(service=server.url).with_options(headers={"X-Key": "secret"})
    first(kit, client.com.atproto.sync.subscribe_repos(), 1)
    assert server.headers[0]["x-key"] == "secret"


def test_a_proxy_of_the_pds_is_refused(kit: Kit) -> None:
    client = kit.client().with_options(proxy="did:web:api.bsky.chat#bsky_chat")
    with pytest.raises(ValueError, match=r"client\.at"):
        client.com.atproto.sync.subscribe_repos()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"service": "ftp://a.example"}, "service="),
        ({"max_reconnects": -1}, "max_reconnects="),
        ({"silence": 0}, "silence="),
        ({"ping": 0}, "ping="),
        ({"max_waiting": 0}, "max_waiting="),
    ],
)
def test_options_without_sense(kit: Kit, options: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        kit.client().com.atproto.sync.subscribe_repos.with_options(**options)


def test_arguments_are_checked_before_anything_is_opened(kit: Kit, serve: Serve) -> None:
    server = serve(sends(identity(1)))
    with pytest.raises(TypeError, match=r"curser.*did you mean 'cursor'"):
        repos(kit, server)(curser=1)
    with pytest.raises(TypeError, match="keyword"):
        repos(kit, server)(1)
    with pytest.raises(ValidationError, match="cursor"):
        repos(kit, server)(cursor="1")
    assert server.queries == []


def test_it_describes_itself(kit: Kit) -> None:
    endpoint = kit.client().com.atproto.sync.subscribe_repos
    assert str(inspect.signature(endpoint)).startswith("(*, cursor: 'int | None' = None)")
    assert "Firehose endpoint" in (endpoint.__doc__ or "")
    for method in (endpoint.__call__, endpoint.raw, endpoint.resume, endpoint.with_options):
        assert method.__doc__


def test_each_opening_is_a_row_of_the_call_log(live: Kit, serve: Serve) -> None:
    server = serve(refuses(503), sends(identity(1)))
    client = live.client(service=server.url, database="sqlite://:memory:")
    first(live, client.com.atproto.sync.subscribe_repos(cursor=3), 1)
    live.wait(client.call_log.flush())
    rows = live.wait(client.call_log.recent(nsid=NSID))
    assert [(row.status, row.method, row.attempt) for row in rows][::-1] == [(503, "GET", 1), (101, "GET", 2)]


def test_who_opens_no_stream_imports_nothing_of_it() -> None:
    code = """
import sys
from pysky_sdk import Client
client = Client(database=False, service="http://127.0.0.1:9")
client.com.atproto.sync.subscribe_repos.errors
found = [name for name in sys.modules if name.partition(".")[0] in {"websockets", "libipld"}]
found += [name for name in sys.modules if name.startswith("pysky_sdk.core.streams")]
print(found)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_records_of_commits_need_the_extra_too() -> None:
    code = """
import sys
sys.modules["libipld"] = None  # as if it were not there
from pysky_sdk.streams import record_ops
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    last = done.stderr.strip().splitlines()[-1]
    assert "Streams and the files of repositories need libipld" in last
    assert "pip install 'pysky-sdk[firehose]'" in last


@pytest.mark.parametrize("library", ["websockets", "libipld"])
def test_without_the_extra_one_sentence_says_what_to_do(
    kit: Kit, monkeypatch: pytest.MonkeyPatch, library: str
) -> None:
    monkeypatch.setattr("pysky_sdk.core.streams.extra.find_spec", lambda name: None if name == library else 1)
    endpoint = kit.client().com.atproto.sync.subscribe_repos
    for listen in (endpoint, endpoint.raw, lambda: endpoint.resume("bot")):
        with pytest.raises(ImportError, match=rf"{library}.*pip install 'pysky-sdk\[firehose\]'"):
            listen()
