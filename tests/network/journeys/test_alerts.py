"""Alerts as posts on the real network; chat has no server there and is tested against a stand-in."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

import pytest

from pysky_sdk import errors
from pysky_sdk.alerts import AlertHandler
from tests.network.harness import NewAccount, RawApi, eventually, eventually_async
from tests.network.journeys.either import Connections, plain

NewAccounts = Callable[..., NewAccount]
LIST = "app.bsky.notification.listNotifications"


async def test_a_mention_reaches_its_recipient(
    connect: Connections, new_account: NewAccounts, tmp_path: Path
) -> None:
    bot, admin = new_account(), new_account()
    url = f"sqlite:///{tmp_path / 'alerts.db'}"
    alerts = connect.of(bot, database=url).alerts
    text = "die Platte ist voll 💾"
    result = await alerts.send(text, key="disk", to=f"@{admin.handle.upper()}", via="post")
    assert (result.sent, result.uri.startswith(f"at://{bot.did}/")) == (True, True)
    held = await connect.of(bot, database=url).alerts.send(text, key="disk", to=admin.did, via="post")
    assert (held.sent, held.held_back_by, held.suppressed) == (False, "key", 1)
    reader = connect.of(admin)

    async def told() -> list[str]:
        page = await reader.app.bsky.notification.list_notifications()
        return [note.uri for note in page.notifications if note.reason == "mention"]

    assert await eventually_async(told) == [result.uri]
    (view,) = (await reader.app.bsky.feed.get_posts(uris=[result.uri])).posts
    (facet,) = view.record.facets
    raw_text = view.record.text.encode()
    mention = raw_text[facet.index.byte_start : facet.index.byte_end].decode()
    assert (mention, facet.features[0].did) == (f"@{admin.handle}", admin.did)
    assert view.record.text == f"@{admin.handle} {text}"


async def test_without_a_chat_service_the_alert_fails_and_does_not_count(
    connect: Connections, new_account: NewAccounts
) -> None:
    bot, admin = new_account(), new_account()
    alerts = connect.of(bot, max_retries=0).alerts
    for _ in range(2):
        with pytest.raises(errors.StatusError) as caught:
            await alerts.send("the disk is full", key="disk", to=admin.did)
        assert caught.value.nsid == "chat.bsky.convo.getConvoForMembers"
    assert (await alerts.send("the disk is full", key="disk", to=admin.did, via="post")).sent


async def test_an_error_that_is_logged_becomes_a_mention(raw: RawApi, new_account: NewAccounts) -> None:
    bot, admin = new_account(), new_account()
    connect = Connections(raw.network, "sync")
    handler = AlertHandler(plain(connect.of(bot)), to=admin.handle, via="post", patience=30)
    logger = logging.Logger("shop")  # noqa: LOG001 - of this test alone
    logger.addHandler(handler)
    for number in range(3):
        logger.error("order %d failed: password=%s", number, "hunter2")
    handler.close()

    def told() -> list[str]:
        notes = raw.query(LIST, token=admin.access_jwt)["notifications"]
        return [note["record"]["text"] for note in notes if note["reason"] == "mention"]

    (text,) = eventually(told)
    assert text.startswith(f"@{admin.handle} ERROR shop: order 0 failed: password=[…]")
    await connect.close()
