"""A day of a small bot, played at the stand-in: what the dashboard shows in its tests and in the README."""

from __future__ import annotations

import random
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from pysky_sdk.database import open_database
from pysky_sdk.database.fields import now_us
from pysky_sdk.errors import PyskyError
from pysky_sdk.testing import StandIn

if TYPE_CHECKING:
    from pysky_sdk import Client
    from pysky_sdk.database.tables import Tables

ROUNDS = 150
_DAY = 86_400_000_000
_SLOW = {
    "app.bsky.feed.getTimeline": 90,
    "com.atproto.repo.createRecord": 140,
    "app.bsky.actor.getProfile": 35,
}


def play(url: str, rounds: int = ROUNDS) -> None:
    """Let a bot and its helper call a stand-in, and spread what the log then has over the last day."""
    with StandIn() as server:
        bot, helper = server.add_account("newsbot.test"), server.add_account("helper.test")
        _faults(server, rounds)
        with server.client(bot, database=url, max_retry_wait=1) as client:
            for number in range(rounds):
                _work(client, number)
        with server.client(helper, database=url, max_retry_wait=1) as client:
            client.app.bsky.actor.get_profile(actor=bot.handle)
            client.app.bsky.graph.follow.create({"subject": bot.did, "createdAt": "2026-01-01T00:00:00Z"})
            list(client.app.bsky.feed.get_author_feed.resume("archive", actor=bot.handle))
    database = open_database(url)
    database.run(_spread)
    database.close()


def _faults(server: StandIn, rounds: int) -> None:
    timeline, profile = "app.bsky.feed.getTimeline", "app.bsky.actor.getProfile"
    server.fault(timeline, skip=rounds // 6, times=4, status=502, message="upstream is away")
    server.fault(profile, skip=rounds // 6, times=2, status=429, retry_after=0, message="slow down")
    server.fault(profile, skip=rounds // 4, times=3, reset=True)


def _work(client: Client, number: int) -> None:
    """What is refused is in the log, which is what this is about."""
    with suppress(PyskyError):
        client.app.bsky.feed.get_timeline(limit=30)
    if number % 2:
        list(client.app.bsky.notification.list_notifications.resume("mentions"))
    if number % 3 == 0:
        with suppress(PyskyError):
            client.app.bsky.actor.get_profile(actor="helper.test")
        client.post(f"News of the hour {number}")
    if number % 20 == 7:
        with suppress(PyskyError):
            client.app.bsky.feed.get_post_thread(uri="at://did:plc:nobody/app.bsky.feed.post/gone")


def _spread(tables: Tables) -> None:
    """Busy days and quiet nights; a server on loopback is too fast to look like the network."""
    chance = random.Random(8)
    row: Any = tables.api_call
    calls = list(row.select().order_by(row.timestamp, row.id))
    end, moment = now_us(), 0.0
    moments = []
    for number in range(len(calls)):
        share = number / len(calls)
        moment += chance.expovariate(1) * (2.4 if 0.35 < share < 0.5 else 0.8)
        moments.append(moment)
    for call, at in zip(calls, moments, strict=True):
        typical = _SLOW.get(call.nsid, 50) * (3 if call.error_name else 1)
        taken = call.duration_us + round(typical * 1000 * chance.lognormvariate(0, 0.45))
        began = round(end - _DAY * 0.98 * (1 - at / moments[-1])) - 30_000_000
        row.update(timestamp=began, duration_us=taken).where(row.id == call.id).execute()
