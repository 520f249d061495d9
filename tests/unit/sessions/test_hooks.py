"""What `on_session_change=` is told."""

from __future__ import annotations

from typing import Any

import pytest

from pysky_sdk import errors
from pysky_sdk.core.session import SessionEvent
from tests.unit.core.support import FakePds, Kit
from tests.unit.sessions.conftest import Make

GET = "com.example.getThing"


class Listener:
    def __init__(self) -> None:
        self.events: list[SessionEvent] = []

    def __call__(self, event: SessionEvent) -> None:
        self.events.append(event)

    @property
    def kinds(self) -> list[str]:
        return [event.kind for event in self.events]


def test_every_change_is_told(kit: Kit, pds: FakePds, alice: Make) -> None:
    listener, other = Listener(), Listener()
    client = alice(on_session_change=listener)
    kit.wait(client.call(GET))
    pds.access = "another"
    kit.wait(client.call(GET))
    second = alice(on_session_change=[other])
    kit.wait(second.import_session(kit.wait(client.export_session())))
    kit.wait(second.logout())
    third = alice(on_session_change=other)
    kit.wait(third.call(GET))
    kit.wait(alice(on_session_change=other).call(GET))
    assert listener.kinds == ["created", "refreshed"]
    assert other.kinds == ["imported", "ended", "created", "loaded"]
    assert [event.session.did for event in other.events if event.session] == ["did:plc:alice"] * 4


def test_a_dead_session_is_told_also_when_the_call_fails(kit: Kit, pds: FakePds, alice: Make) -> None:
    listener = Listener()
    client = alice(on_session_change=listener)
    kit.wait(client.login())
    pds.access, pds.refresh, pds.password = "another", "another", "changed"
    with pytest.raises(errors.SessionError):
        kit.wait(client.call(GET))
    assert listener.kinds == ["created", "ended"]


def test_what_a_hook_raises_is_logged_without_a_token_and_the_next_hook_is_called(
    kit: Kit, pds: FakePds, alice: Make, caplog: pytest.LogCaptureFixture
) -> None:
    listener = Listener()

    def broken(event: SessionEvent) -> None:
        assert event.session is not None
        raise ValueError(f"no file {event.session.access_token} {event.session.refresh_token}")

    client = alice(on_session_change=[broken, listener])
    assert kit.wait(client.call(GET)) == {"ok": True}
    assert listener.kinds == ["created"]
    assert "no file … …" in caplog.text
    assert pds.access not in caplog.text


def test_a_hook_may_use_the_client_and_the_database(kit: Kit, pds: FakePds, alice: Make) -> None:
    seen: list[Any] = []

    def use(event: SessionEvent) -> None:
        seen.append(client.database.in_transaction())
        client.database.run(lambda t: t.session.select().count())

    client = alice(on_session_change=use)
    kit.wait(client.call(GET))
    assert seen == [False]


def test_a_sync_hook_may_call_the_client() -> None:
    """It is called when no lock is held."""
    import httpx

    from pysky_sdk import Client
    from tests.unit.core.support import FakeClock

    pds = FakePds(FakeClock())
    answers: list[Any] = []
    client = Client(
        "alice.test",
        "hunter2",
        service="https://pds.test",
        database=False,
        http_client=httpx.Client(transport=httpx.MockTransport(pds)),
        on_session_change=lambda _: answers.append(client.call(GET)),
    )
    assert client.call(GET) == {"ok": True}
    assert answers == [{"ok": True}]
    client.close()


def test_a_coroutine_function_is_awaited_and_a_plain_one_runs_beside_the_loop(
    pds: FakePds, kit: Kit, alice: Make
) -> None:
    import asyncio
    import threading

    seen: list[Any] = []

    async def hook(event: SessionEvent) -> None:
        await asyncio.sleep(0)
        seen.append((event.kind, threading.current_thread() is threading.main_thread()))

    def plain(event: SessionEvent) -> None:
        seen.append((event.kind, threading.current_thread() is threading.main_thread()))

    if not kit.is_async:
        with pytest.raises(TypeError, match="AsyncClient"):
            alice(on_session_change=hook)
        return
    kit.wait(alice(on_session_change=[hook, plain]).call(GET))
    assert seen == [("created", True), ("created", False)]


def test_clients_with_other_options_share_the_hooks(kit: Kit, pds: FakePds, alice: Make) -> None:
    listener = Listener()
    client = alice(on_session_change=listener)
    kit.wait(client.with_options(timeout=3).call(GET))
    kit.wait(client.call(GET))
    assert listener.kinds == ["created"]
