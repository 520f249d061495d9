"""`client.alerts.send`: what goes out, what is held back, and what a failure does."""

from __future__ import annotations

import asyncio
import sqlite3
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from pysky_sdk import errors
from pysky_sdk.syntax import count_graphemes, utf8_length
from tests.unit.alerts.chat import ADMIN, Server
from tests.unit.core.support import FakeClock, Kit, failure

if TYPE_CHECKING:
    from pathlib import Path

HOUR = 3600.0
FAMILY = "👨‍👩‍👧‍👦"


def alerts_of(kit: Kit, server: Server, **options: Any) -> Any:
    return kit.client(server, "bot.test", "pw", max_retries=0, **options).alerts


def test_an_alert_is_a_message(kit: Kit, server: Server) -> None:
    alerts = alerts_of(kit, server)
    result = kit.wait(alerts.send("the disk is full", key="disk", to="@Admin.test"))
    assert (result.sent, result.suppressed, result.held_back_by, result.uri) == (True, 0, None, None)
    assert result.next_at == datetime.fromtimestamp(kit.clock.now + HOUR, UTC)
    assert server.texts == ["the disk is full"]
    assert server.calls == ["createSession", "resolveHandle", "getConvoForMembers", "sendMessage"]


def test_what_is_held_back_is_told_of_in_the_next(kit: Kit, server: Server) -> None:
    alerts = alerts_of(kit, server)
    results = []
    for _ in range(4):
        results.append(kit.wait(alerts.send("full", key="disk", to="admin.test")))
        kit.clock.now += 60
    assert [(it.sent, it.suppressed, it.held_back_by) for it in results] == [
        (True, 0, None),
        (False, 1, "key"),
        (False, 2, "key"),
        (False, 3, "key"),
    ]
    kit.clock.now += HOUR
    last = kit.wait(alerts.send("still full", key="disk", to="admin.test"))
    assert (last.sent, last.suppressed) == (True, 3)
    # The test's clock begins on 2027-01-15 at 08:00.
    assert server.texts == ["full", "still full (3 more like this were held back since 08:01 UTC)"]
    assert server.calls.count("resolveHandle") == 1


def test_the_total_holds_back_too(kit: Kit, server: Server) -> None:
    alerts = alerts_of(kit, server)
    results = [kit.wait(alerts.send(f"fault {number}", to=ADMIN, per_hour=2)) for number in range(4)]
    assert [it.held_back_by for it in results] == [None, None, "total", "total"]
    assert results[3].next_at == datetime.fromtimestamp(kit.clock.now + HOUR, UTC)
    kit.clock.now += 24 * HOUR
    kit.wait(alerts.send("fault 9", to=ADMIN, per_hour=2))
    assert server.texts[2] == "fault 9 (2 others were held back since 2027-01-15 08:00 UTC)"


def test_the_text_is_the_key_where_none_is_given(kit: Kit, server: Server) -> None:
    alerts = alerts_of(kit, server)
    sent = [kit.wait(alerts.send(text, to=ADMIN)).sent for text in ("one", "one", "two")]
    assert sent == [True, False, True]


def test_the_interval_is_the_callers_choice(kit: Kit, server: Server) -> None:
    alerts = alerts_of(kit, server)
    minute = timedelta(minutes=1)
    assert kit.wait(alerts.send("x", to=ADMIN, every=minute)).sent
    kit.clock.now += 59
    assert not kit.wait(alerts.send("x", to=ADMIN, every=minute)).sent
    kit.clock.now += 1
    assert kit.wait(alerts.send("x", to=ADMIN, every=minute)).sent
    assert kit.wait(alerts.send("x", to=ADMIN, every=timedelta(0))).sent


def test_clients_that_share_a_database_share_the_throttle(kit: Kit, server: Server, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'shared.db'}"
    sent = [
        kit.wait(alerts_of(kit, server, database=url).send("x", key="disk", to="admin.test")).sent
        for _ in range(3)
    ]
    assert sent == [True, False, False]


@pytest.mark.parametrize(
    ("to", "mention"),
    [("Admin.test", "@admin.test"), (ADMIN, "@admin.test"), (f"did:plc:{'z' * 24}", f"@did:plc:{'z' * 24}")],
)
def test_an_alert_as_a_post_mentions_its_recipient(kit: Kit, server: Server, to: str, mention: str) -> None:
    alerts = alerts_of(kit, server)
    result = kit.wait(alerts.send("die Platte ist voll 💾", to=to, via="post"))
    (post,) = server.posts
    assert post["text"] == f"{mention} die Platte ist voll 💾"
    (facet,) = post["facets"]
    raw = post["text"].encode()
    assert raw[facet["index"]["byteStart"] : facet["index"]["byteEnd"]].decode() == mention
    did = to if to.startswith("did:") else ADMIN
    assert facet["features"] == [{"$type": "app.bsky.richtext.facet#mention", "did": did}]
    assert result.uri.startswith("at://did:plc:bot")


@pytest.mark.parametrize("limits", [("chat", 1000, 10_000), ("post", 300, 3_000)])
@pytest.mark.parametrize(
    "text", ["x" * 20_000, FAMILY * 2_000, "é" * 1_200, "a\u0301" * 2_000, "\ud800" * 2_000]
)
def test_a_long_text_is_cut_and_its_summary_is_not(
    kit: Kit, server: Server, limits: tuple[str, int, int], text: str
) -> None:
    via, graphemes, size = limits
    alerts = alerts_of(kit, server)
    kit.wait(alerts.send("x", key="k", to="admin.test"))
    kit.wait(alerts.send("x", key="k", to="admin.test"))
    kit.clock.now += HOUR
    kit.wait(alerts.send(text, key="k", to="admin.test", via=via))
    sent = server.texts[-1] if via == "chat" else server.posts[-1]["text"]
    assert count_graphemes(sent) <= graphemes
    assert utf8_length(sent) <= size
    assert sent.endswith("… (1 more like this was held back since 08:00 UTC)")
    assert count_graphemes(sent) >= graphemes - 1 or utf8_length(sent) >= size - len(FAMILY.encode())
    assert FAMILY + "…" in sent or FAMILY not in text


def test_the_longest_handle_leaves_room_for_the_alert(kit: Kit, server: Server) -> None:
    handle = f"{'.'.join(['a' * 62] * 4)}"
    server.handles[handle] = ADMIN
    alerts = alerts_of(kit, server)
    kit.wait(alerts.send("the disk is full", to=handle, via="post"))
    (post,) = server.posts
    assert post["text"].endswith("… the disk is full")
    end = post["facets"][0]["index"]["byteEnd"]
    assert post["text"].encode()[:end].decode() == "@" + "a" * 62 + "…"


@pytest.mark.parametrize(
    ("method", "fault"),
    [
        ("getConvoForMembers", failure(400, "MessagesDisabled", "recipient has disabled incoming messages")),
        ("getConvoForMembers", failure(500, "InternalServerError")),
        ("getConvoForMembers", httpx.ReadTimeout("slow")),
        ("sendMessage", failure(400, "InvalidConvo")),
        ("sendMessage", failure(429, "RateLimitExceeded")),
        ("sendMessage", failure(501, "MethodNotImplemented")),
        ("sendMessage", httpx.ConnectError("refused")),
    ],
)
def test_what_surely_was_not_sent_does_not_count(kit: Kit, server: Server, method: str, fault: Any) -> None:
    alerts = alerts_of(kit, server)
    kit.wait(alerts.send("one", key="k", to=ADMIN))
    kit.wait(alerts.send("two", key="k", to=ADMIN))
    kit.clock.now += HOUR
    server.scripts[method] = [fault]
    with pytest.raises(errors.PyskyError):
        kit.wait(alerts.send("three", key="k", to=ADMIN))
    assert kit.wait(alerts.send("four", key="k", to=ADMIN)).sent
    assert server.texts == ["one", "four (1 more like this was held back since 08:00 UTC)"]


@pytest.mark.parametrize(
    "fault",
    [
        failure(502, "UpstreamFailure"),
        failure(408, "RequestTimeout"),
        httpx.ReadTimeout("slow"),
        httpx.Response(200, text="<html>"),
    ],
)
def test_what_may_have_been_sent_counts(kit: Kit, server: Server, fault: Any) -> None:
    alerts = alerts_of(kit, server)
    server.scripts["sendMessage"] = [fault]
    with pytest.raises(errors.PyskyError):
        kit.wait(alerts.send("one", key="k", to=ADMIN))
    result = kit.wait(alerts.send("two", key="k", to=ADMIN))
    assert (result.sent, result.held_back_by) == (False, "key")


def test_who_is_alerted_may_stand_in_the_environment(
    kit: Kit, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(ValueError, match="PYSKY_ALERTS_TO"):
        kit.wait(alerts_of(kit, server).send("x"))
    monkeypatch.setenv("PYSKY_ALERTS_TO", "@admin.test")
    assert kit.wait(alerts_of(kit, server).send("x")).sent
    assert server.calls[:2] == ["createSession", "resolveHandle"]


def test_an_account_does_not_alert_itself(kit: Kit, server: Server) -> None:
    with pytest.raises(ValueError, match=r"bot\.test sends this alert itself"):
        kit.wait(alerts_of(kit, server).send("x", to="bot.test"))


@pytest.mark.parametrize(
    ("wrong", "match"),
    [
        ({"text": " \n"}, "needs a text"),
        ({"key": ""}, "key="),
        ({"via": "mail"}, "via="),
        ({"every": timedelta(seconds=-1)}, "every="),
        ({"every": timedelta(days=31)}, "every="),
        ({"per_hour": 0}, "per_hour="),
        ({"to": "not an actor"}, "no actor"),
    ],
)
def test_what_cannot_be_meant_is_refused(kit: Kit, server: Server, wrong: dict[str, Any], match: str) -> None:
    arguments = {"text": "x", "to": "admin.test", **wrong}
    with pytest.raises(ValueError, match=match):
        kit.wait(alerts_of(kit, server).send(arguments.pop("text"), **arguments))
    assert server.calls == []


def test_an_unknown_recipient_and_a_missing_session_are_told(kit: Kit, server: Server) -> None:
    with pytest.raises(errors.ProfileNotFound, match=r"nobody\.test"):
        kit.wait(alerts_of(kit, server).send("x", to="nobody.test"))
    with pytest.raises(errors.SessionError):
        kit.wait(kit.client(server).alerts.send("x", to="admin.test"))
    assert server.texts == []


def test_an_alert_goes_out_when_the_database_fails(
    kit: Kit, server: Server, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "broken.db"
    client = kit.client(server, "bot.test", "pw", database=f"sqlite:///{path}")
    assert kit.wait(client.alerts.send("x", key="a", to=ADMIN)).sent
    database = sqlite3.connect(path)
    database.execute("DROP TABLE pysky_alert")
    database.close()
    other = client.with_options(timeout=3)
    sent = [
        kit.wait(it.send("x", key="b", to=ADMIN)).sent for it in (client.alerts, client.alerts, other.alerts)
    ]
    assert sent == [True, False, False]
    server.scripts["sendMessage"] = [failure(400, "InvalidConvo")]
    with pytest.raises(errors.InvalidConvo):
        kit.wait(client.alerts.send("x", key="c", to=ADMIN))
    assert kit.wait(client.alerts.send("x", key="c", to=ADMIN)).sent
    (record,) = [it for it in caplog.records if it.name == "pysky_sdk.alerts"]
    assert "throttled in this process only" in record.getMessage()


async def _cancelled(alerts: Any, began: asyncio.Event) -> None:
    task = asyncio.create_task(alerts.send("one", key="k", to=ADMIN))
    await began.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


def test_an_alert_that_is_cancelled_while_it_is_sent_counts(clock: FakeClock, server: Server) -> None:
    kit = Kit("async", clock)
    began = asyncio.Event()

    async def hanging(request: httpx.Request) -> httpx.Response:
        if "sendMessage" in request.url.path:
            began.set()
            await asyncio.Event().wait()
        return server(request)

    http = httpx.AsyncClient(transport=httpx.MockTransport(hanging))
    alerts = kit.client(None, "bot.test", "pw", http_client=http).alerts
    kit.wait(_cancelled(alerts, began))
    assert kit.wait(alerts.send("two", key="k", to=ADMIN)).held_back_by == "key"
    kit.wait(http.aclose())
    kit.close()
