"""What a row says of each way an attempt can end."""

from __future__ import annotations

import asyncio
import io
import json
import time
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from pysky_sdk import errors
from pysky_sdk.core.policies.log import LogAttempts
from pysky_sdk.database.calls import CallRecord
from tests.unit.core.support import SERVICE, FakeClock, FakePds, Kit, answers, failure, reply

GET = "com.example.getThing"
OK = reply({"ok": True})
MEMORY = "sqlite://:memory:"


def records(kit: Kit, client: Any, **options: Any) -> list[CallRecord]:
    """What the log holds, the oldest first."""
    found: list[CallRecord] = kit.wait(client.call_log.recent(**options))
    return found[::-1]


def only(kit: Kit, client: Any) -> CallRecord:
    (record,) = records(kit, client)
    return record


def test_a_success_in_every_field(kit: Kit) -> None:
    handler, _ = answers(reply({"cursor": "c2", "things": [], "more": 1}))
    client = kit.client(handler, database=MEMORY)
    before = datetime.now(UTC)
    kit.wait(client.call(GET, params={"actor": "a.test", "tags": ["x", "y"], "cursor": "c1"}))
    record = only(kit, client)
    assert before - timedelta(milliseconds=1) <= record.timestamp <= datetime.now(UTC)
    assert 0 < record.duration_us < 60_000_000
    assert (record.host, record.nsid, record.did, record.method) == ("public.test", GET, None, "GET")
    assert (record.status, record.error_name, record.error_message) == (200, None, None)
    assert record.params == {"actor": "a.test", "tags": ["x", "y"], "cursor": "c1"}
    assert (record.cursor_sent, record.cursor_received) == ("c1", "c2")
    assert record.response_keys == ["cursor", "things", "more"]
    assert (record.write_points, record.session_refreshed, record.attempt) == (0, False, 1)


def test_a_models_fields_are_named_as_on_the_wire(kit: Kit) -> None:
    data = {"did": "did:plc:khlip6qhwiipo6ysukfnzup2", "handle": "a.test", "displayName": "A", "newField": 1}
    handler, _ = answers(reply(data))
    client = kit.client(handler, database=MEMORY)
    kit.wait(client.app.bsky.actor.get_profile(actor="a.test"))
    assert only(kit, client).response_keys == ["did", "handle", "displayName", "newField"]


def test_the_input_of_a_procedure_and_a_cursor_in_it(kit: Kit, pds: FakePds) -> None:
    client = kit.client(pds, "alice.test", "hunter2", database=MEMORY)
    kit.wait(
        client.call("com.example.query", input={"cursor": "c1", "limit": 5, "deep": {"a": [1, None, True]}})
    )
    login, record = records(kit, client)
    assert record.params == {"cursor": "c1", "limit": 5, "deep": {"a": [1, None, True]}}
    assert (record.cursor_sent, record.method, record.did) == ("c1", "POST", "did:plc:alice")
    assert login.nsid == "com.atproto.server.createSession"
    assert login.params == {"identifier": "alice.test", "password": "[redacted]"}
    assert login.did is None


def test_an_input_that_is_no_object_and_one_that_is_bytes(kit: Kit) -> None:
    client = kit.client(answers(OK)[0], database=MEMORY)
    kit.wait(client.call(GET, input=["a", 1]))
    kit.wait(client.call(GET, data=b"12345", content_type="image/png"))
    kit.wait(client.call(GET, data=io.BytesIO(b"1234567"), params={"name": "cat"}))
    kit.wait(client.call(GET, kind="procedure"))
    assert [record.params for record in records(kit, client)] == [
        {"input": ["a", 1]},
        {"data": {"bytes": 5}, "content_type": "image/png"},
        {"name": "cat", "data": {"bytes": 7}, "content_type": "application/octet-stream"},
        None,
    ]


def test_the_host_is_the_one_that_was_asked(kit: Kit, pds: FakePds) -> None:
    pds.pds = "https://own.pds.test:8443"
    client = kit.client(pds, "alice.test", "hunter2", database=MEMORY)
    kit.wait(client.call(GET))
    with pytest.raises(errors.InvalidRequest):  # the server that was asked takes no such token
        kit.wait(
            client.with_options(headers={"authorization": "Bearer x"}).call(
                "com.atproto.server.describeServer"
            )
        )
    assert [record.host for record in records(kit, client)] == ["pds.test", "own.pds.test:8443", "pds.test"]


@pytest.mark.parametrize(
    ("answer", "status", "name", "message"),
    [
        (failure(400, "RecordNotFound", "no such record"), 400, "RecordNotFound", "no such record"),
        (failure(429, "RateLimitExceeded", "slow down"), 429, "RateLimitExceeded", "slow down"),
        (httpx.Response(502, html="<h1>Bad gateway</h1>"), 502, "UpstreamFailure", "an HTML page"),
        (httpx.Response(302, headers={"location": "https://x.test"}), 302, "Redirect", ""),
        (
            httpx.Response(200, content=b"{", headers={"content-type": "application/json"}),
            200,
            "ResponseError",
            "JSON",
        ),
        (httpx.ConnectError("refused"), None, "NetworkError", "refused"),
        (httpx.ReadTimeout("slow"), None, "TimeoutError", "in time"),
        (httpx.DecodingError("bad gzip"), None, "ResponseError", "bad gzip"),
    ],
)
def test_an_error_names_itself_and_its_row(
    kit: Kit, answer: Any, status: int | None, name: str, message: str
) -> None:
    client = kit.client(answers(answer)[0], database=MEMORY, max_retries=0)
    with pytest.raises(errors.PyskyError) as caught:
        kit.wait(client.call(GET))
    assert caught.value.log_id is not None
    record = kit.wait(client.call_log.get(caught.value.log_id))
    assert (record.status, record.error_name) == (status, name)
    assert message in record.error_message
    assert record.response_keys is None


def test_each_attempt_has_a_row_and_the_error_names_the_last(kit: Kit) -> None:
    handler, _ = answers(failure(502, "A"), failure(503, "B"), failure(400, "C"))
    client = kit.client(handler, database=MEMORY)
    with pytest.raises(errors.InvalidRequest) as caught:
        kit.wait(client.call(GET))
    rows = records(kit, client)
    assert [(row.attempt, row.error_name) for row in rows] == [(1, "A"), (2, "B"), (3, "C")]
    assert caught.value.log_id == rows[-1].id
    assert sorted(row.id for row in rows) == [row.id for row in rows]


def test_a_renewed_session_is_noted(kit: Kit, pds: FakePds) -> None:
    client = kit.client(pds, "alice.test", "hunter2", database=MEMORY)
    kit.wait(client.call(GET))
    pds.access = "another"
    kit.wait(client.call(GET))
    rows = [
        (row.nsid.rpartition(".")[2], row.error_name, row.session_refreshed) for row in records(kit, client)
    ]
    assert rows == [
        ("createSession", None, False),
        ("getThing", None, False),
        ("getThing", "ExpiredToken", False),
        ("refreshSession", None, False),
        ("getThing", None, True),
    ]


def test_the_points_of_a_write_are_noted(kit: Kit, pds: FakePds) -> None:
    client = kit.client(pds, "alice.test", "hunter2", database=MEMORY)
    record = {"repo": "did:plc:alice", "collection": "com.example.thing", "record": {}}
    kit.wait(client.call("com.atproto.repo.createRecord", input=record))
    assert records(kit, client)[-1].write_points == 3


def test_a_stream_is_noted_when_its_head_is_there(kit: Kit) -> None:
    handler, _ = answers(
        httpx.Response(200, content=b"car", headers={"content-type": "application/vnd.ipld.car"})
    )
    client = kit.client(handler, database=MEMORY)

    async def read_async() -> bytes:
        async with client.com.atproto.sync.get_repo.stream(did="did:plc:khlip6qhwiipo6ysukfnzup2") as answer:
            data: bytes = await answer.read()
            return data

    def read() -> bytes:
        with client.com.atproto.sync.get_repo.stream(did="did:plc:khlip6qhwiipo6ysukfnzup2") as answer:
            data: bytes = answer.read()
            return data

    assert kit.wait(read_async() if kit.is_async else read()) == b"car"
    record = only(kit, client)
    assert (record.status, record.error_name, record.response_keys) == (200, None, None)


def test_bytes_have_no_fields(kit: Kit) -> None:
    handler, _ = answers(httpx.Response(200, content=b"blob", headers={"content-type": "image/png"}))
    client = kit.client(handler, database=MEMORY)
    assert kit.wait(client.call(GET)) == b"blob"
    assert only(kit, client).response_keys is None


def test_a_cancelled_call_has_a_row(clock: FakeClock) -> None:
    kit = Kit("async", clock)

    arrived = asyncio.Event()

    async def hang(request: httpx.Request) -> httpx.Response:
        arrived.set()
        await asyncio.sleep(60)
        raise AssertionError("cancelled before")

    client = kit.client(hang, database=MEMORY)  # type: ignore[arg-type] # an async handler

    async def cancel() -> None:
        task = asyncio.create_task(client.call(GET))
        await arrived.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    kit.wait(cancel())
    record = only(kit, client)
    assert (record.error_name, record.status, record.error_message) == ("Cancelled", None, None)
    assert record.duration_us > 0
    kit.close()


def test_what_others_raise_is_named_and_not_quoted(kit: Kit) -> None:
    client = kit.client(answers(ZeroDivisionError("hunter2"))[0], database=MEMORY)
    with pytest.raises(ZeroDivisionError):
        kit.wait(client.call(GET))
    record = only(kit, client)
    assert (record.error_name, record.error_message) == ("ZeroDivisionError", None)


def test_the_log_can_be_read_by_method_and_by_errors(kit: Kit) -> None:
    handler, _ = answers(OK, failure(400, "A"), OK, failure(400, "B"))
    client = kit.client(handler, database=MEMORY)
    for nsid in (GET, GET, "com.example.other", "com.example.other"):
        try:
            kit.wait(client.call(nsid))
        except errors.InvalidRequest:
            continue
    assert [row.error_name for row in records(kit, client, errors_only=True)] == ["A", "B"]
    assert [row.error_name for row in records(kit, client, nsid=GET)] == [None, "A"]
    assert [row.error_name for row in records(kit, client, limit=1)] == ["B"]
    assert kit.wait(client.call_log.get(1)) is None
    with pytest.raises(ValueError, match="negative"):
        kit.wait(client.call_log.recent(limit=-1))


def test_without_a_database_nothing_is_kept_and_no_thread_runs(kit: Kit) -> None:
    client = kit.client(answers(OK)[0])
    kit.wait(client.call(GET))
    assert client._pipeline.backlog is None
    assert kit.wait(client.call_log.recent()) == []
    assert kit.wait(client.call_log.get(1)) is None
    assert kit.wait(client.call_log.prune(timedelta(0))) == 0
    assert kit.wait(client.call_log.flush()) is True


def test_old_rows_are_pruned_on_demand(kit: Kit) -> None:
    client = kit.client(answers(OK)[0], database=MEMORY)
    for _ in range(3):
        kit.wait(client.call(GET))
    kit.wait(client.call_log.flush())
    assert kit.wait(client.call_log.prune(timedelta(hours=1))) == 0
    assert kit.wait(client.call_log.prune(timedelta(0))) == 3
    with pytest.raises(ValueError, match="negative"):
        kit.wait(client.call_log.prune(timedelta(-1)))


@pytest.mark.parametrize("retention", [timedelta(0), timedelta(days=-1)])
def test_a_retention_is_positive(kit: Kit, retention: timedelta) -> None:
    with pytest.raises(ValueError, match="log_retention="):
        kit.client(None, log_retention=retention)


def test_noting_an_attempt_costs_next_to_nothing(clock: FakeClock) -> None:
    """The goal is 0.05 ms, which `nox -s bench` measures; a loaded machine must not fail a test."""
    kit = Kit("sync", clock)
    client = kit.client(answers(OK)[0], database=MEMORY)
    client.call(GET)
    backlog = client._pipeline.backlog
    from pysky_sdk.core.call import Call, Reply

    answer = Reply(200, {}, output=json.loads('{"cursor": "x", "feed": []}'))
    policy = LogAttempts(backlog)
    call = Call(nsid=GET, kind="query", options=client._options, query=[("a", "b")], base=SERVICE)

    def proceed(_: Call) -> Any:
        yield from ()
        return answer

    def once() -> float:
        began = time.perf_counter()
        for _ in range(100):
            with pytest.raises(StopIteration):
                next(policy(call, proceed))
        return (time.perf_counter() - began) / 100

    assert min(once() for _ in range(5)) < 0.0005
    kit.close()
