"""Clients with one database are one: as if each were a process of its own."""

from __future__ import annotations

import time
from functools import partial
from typing import Any

import httpx
import pytest

from pysky_sdk import errors
from pysky_sdk.core.flow import Run
from pysky_sdk.core.lease import Leases
from pysky_sdk.core.session import Session
from pysky_sdk.database.kept import Claim
from tests.unit.core.support import SERVICE, FakeClock, FakePds, Kit, failure
from tests.unit.sessions.conftest import Make

GET = "com.example.getThing"
REFRESH = "com.atproto.server.refreshSession"


def rows(client: Any) -> list[Any]:
    found: list[Any] = client.database.read(lambda t: list(t.session.select().order_by(t.session.id)))
    return found


def store_of(client: Any) -> Any:
    return client._pipeline.sessions._store


def leased(client: Any, owner: str = "other", seconds: float = 60) -> Claim:
    """Another process holds the lease."""
    claim: Claim = store_of(client).claim("alice.test", owner, seconds, None)
    assert claim.held
    return claim


def test_a_session_is_used_by_a_second_client_without_a_login(kit: Kit, pds: FakePds, alice: Make) -> None:
    first, second = alice(), alice()
    kit.wait(first.call(GET))
    assert kit.wait(second.call(GET)) == {"ok": True}
    assert pds.calls == ["createSession", "getThing", "getThing"]
    assert second.session.refresh_token == first.session.refresh_token
    assert second.session.expires_at is not None


def test_what_is_kept_is_all_of_a_session(
    kit: Kit, pds: FakePds, alice: Make, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    second = 1_000_000
    monkeypatch.setattr("pysky_sdk.database.sessions.server_now", lambda _: int(clock.now * second) + 7)
    first, other = alice(), alice()
    session = kit.wait(first.login())
    assert kit.wait(other.login()) == session
    (row,) = rows(first)
    assert (row.service, row.account, row.did, row.status) == (SERVICE, "alice.test", session.did, "usable")
    assert row.expires == int((clock.now + 7200) * second) + 7
    assert (row.lease_owner, row.lease_until, row.version) == (None, None, 1)


def test_a_machine_with_another_clock_renews_a_kept_session_in_time(
    kit: Kit, pds: FakePds, alice: Make, clock: FakeClock
) -> None:
    kit.wait(alice().call(GET))
    clock.now += 86400  # the database's clock stands for the true time, and did not move
    kit.wait(alice().call(GET))
    assert pds.count("refreshSession") == 0


def test_a_client_with_a_dead_token_uses_the_newer_one_that_another_saved(
    kit: Kit, pds: FakePds, alice: Make
) -> None:
    first, second = alice(), alice()
    kit.wait(first.login())
    kit.wait(second.login())
    pds.access = "another"
    kit.wait(first.call(GET))
    assert kit.wait(second.call(GET)) == {"ok": True}
    assert pds.count("refreshSession") == 1
    assert second.session.refresh_token == pds.refresh


def test_a_kept_session_that_expired_meanwhile_is_renewed_and_not_tried(
    kit: Kit, pds: FakePds, alice: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    kit.wait(alice().login())
    later = time.time_ns() // 1000 + 7201 * 1_000_000
    monkeypatch.setattr("pysky_sdk.database.sessions.server_now", lambda _: later)
    assert kit.wait(alice().call(GET)) == {"ok": True}
    assert pds.calls == ["createSession", "refreshSession", "getThing"]


@pytest.mark.parametrize("name", ["Alice.Test", "@alice.test", "ALICE.TEST"])
def test_a_handle_has_one_spelling(kit: Kit, pds: FakePds, alice: Make, name: str) -> None:
    kit.wait(alice().login())
    kit.wait(alice(name).call(GET))
    assert pds.count("createSession") == 1


def test_a_did_finds_the_session_of_its_handle_and_renews_it_there(
    kit: Kit, pds: FakePds, alice: Make
) -> None:
    kit.wait(alice().login())
    other = alice("did:plc:alice")
    kit.wait(other.call(GET))
    pds.access = "another"
    kit.wait(other.call(GET))
    assert pds.calls == ["createSession", "getThing", "getThing", "refreshSession", "getThing"]
    assert [row.status for row in rows(other)] == ["usable", "empty"]


def test_accounts_and_services_are_kept_apart(kit: Kit, pds: FakePds, alice: Make) -> None:
    clients = [alice(), alice("bob.test"), alice(service="https://other.test")]
    for client in clients:
        kit.wait(client.call(GET))
    assert pds.count("createSession") == 3
    keys = {(row.service, row.account) for row in rows(clients[0])}
    assert keys == {(SERVICE, "alice.test"), (SERVICE, "bob.test"), ("https://other.test", "alice.test")}


def test_a_dead_session_is_wiped_and_the_reason_kept(kit: Kit, pds: FakePds, alice: Make) -> None:
    client = alice()
    exported = kit.wait(client.export_session())
    pds.access = pds.refresh = "another"
    only = alice(None, None, session=exported)
    with pytest.raises(errors.SessionError, match="ExpiredToken"):
        kit.wait(only.call(GET))
    row = next(row for row in rows(client) if row.account == "alice.test")
    assert (row.status, row.ended_reason) == ("ended", "ExpiredToken")
    assert (row.access_token, row.refresh_token, row.lease_owner) == (None, None, None)


def test_a_logout_wipes_the_row_and_others_notice_when_their_token_is_over(
    kit: Kit, pds: FakePds, alice: Make
) -> None:
    first, second = alice(), alice()
    kit.wait(first.login())
    kit.wait(second.login())
    kit.wait(first.logout())
    (row,) = rows(first)
    assert (row.status, row.ended_reason, row.refresh_token) == ("ended", "logged out", None)
    pds.access = "another"
    kit.wait(second.call(GET))
    assert pds.calls == ["createSession", "deleteSession", "getThing", "createSession", "getThing"]


def test_logging_out_ends_what_another_has_renewed_meanwhile(kit: Kit, pds: FakePds, alice: Make) -> None:
    first, second = alice(), alice()
    kit.wait(first.login())
    kit.wait(second.com.atproto.server.refresh_session())
    kit.wait(first.logout())
    assert pds.requests[-1].headers["authorization"] == f"Bearer {pds.refresh}"


def test_who_waits_for_a_lease_takes_over_when_it_has_run_out(
    kit: Kit, pds: FakePds, alice: Make, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pysky_sdk.database.sessions.server_now", lambda _: int(clock.now * 1_000_000))
    client = alice()
    kit.wait(client.login())
    pds.access = "another"
    claim = leased(client, seconds=30)
    assert kit.wait(client.call(GET)) == {"ok": True}
    assert sum(clock.slept) >= 30
    assert all(0.05 <= pause <= 0.25 for pause in clock.slept)
    # The one that hung comes back with an older session: it is not kept, and the newer one is used.
    late = Session("did:plc:alice", "alice.test", SERVICE, SERVICE, "late", "late")
    assert store_of(client).save(claim, late) == client.session
    assert not store_of(client).extend(claim, 30)


def test_who_waits_in_vain_says_so(kit: Kit, pds: FakePds, alice: Make, clock: FakeClock) -> None:
    client = alice()
    leased(client, seconds=3600)
    with pytest.raises(errors.TimeoutError, match="Other processes"):
        kit.wait(client.call(GET))
    assert pds.calls == []


def test_a_token_that_still_holds_is_used_while_another_one_renews_it(
    kit: Kit, pds: FakePds, alice: Make, clock: FakeClock
) -> None:
    client = alice()
    kit.wait(client.login())
    leased(client)
    clock.now += 7200 - 30
    assert kit.wait(client.call(GET)) == {"ok": True}
    assert clock.slept == []
    assert pds.count("refreshSession") == 0


def test_a_lease_that_was_lost_before_sending_sends_nothing(
    kit: Kit, pds: FakePds, alice: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = alice()
    kit.wait(client.login())
    pds.access = "another"
    lost: list[str] = []

    def extend(claim: Claim, seconds: float) -> bool:
        lost.append(claim.owner)
        return len(lost) > 1

    monkeypatch.setattr(store_of(client), "extend", extend, raising=False)
    assert kit.wait(client.call(GET)) == {"ok": True}
    assert len(set(lost)) == 2
    assert pds.count("refreshSession") == 1


def test_after_another_process_failed_one_attempt_is_enough(
    kit: Kit, pds: FakePds, alice: Make, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = alice()
    kit.wait(client.login())
    pds.access = "another"
    claim = leased(client)
    store = store_of(client)
    claims: list[Claim] = []

    def once_more(*args: Any) -> Claim:
        if claims:
            store._made.release(claim.owner)  # the holder gives up while the client sleeps
        claims.append(store._made.claim(*args))
        return claims[-1]

    monkeypatch.setattr(store, "claim", once_more, raising=False)
    pds.scripts[REFRESH] = [failure(503, "NotEnoughResources")] * 4
    with pytest.raises(errors.NotEnoughResources):
        kit.wait(client.call(GET))
    assert pds.count("refreshSession") == 1
    assert rows(client)[0].lease_owner is None


@pytest.mark.parametrize(
    "trouble", [httpx.ConnectError("refused"), httpx.ReadTimeout("slow"), failure(500, "Any")]
)
def test_trouble_keeps_the_row_and_gives_the_lease_up(
    kit: Kit, pds: FakePds, alice: Make, trouble: Any
) -> None:
    client = alice(max_retries=0)
    kit.wait(client.login())
    (before,) = rows(client)
    pds.access = "another"
    pds.scripts[REFRESH] = [trouble]
    with pytest.raises((errors.NetworkError, errors.ServerError)):
        kit.wait(client.call(GET))
    (after,) = rows(client)
    assert after.__data__ == before.__data__


def test_a_database_that_fails_after_the_renewal_loses_no_session(
    kit: Kit, pds: FakePds, alice: Make, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    client = alice()
    kit.wait(client.login())
    pds.access = "another"

    def full(*_: Any) -> Session:
        raise errors.DatabaseError("The database is full.")

    monkeypatch.setattr(store_of(client), "save", full, raising=False)
    assert kit.wait(client.call(GET)) == {"ok": True}
    assert client.session.refresh_token == pds.refresh
    assert "could not be stored" in caplog.text
    assert pds.refresh not in caplog.text
    assert rows(client)[0].lease_owner is None


def test_a_lease_is_given_up_when_its_claim_is_cancelled(alice: Make, kit: Kit) -> None:
    client = alice()
    kit.wait(client.login())
    store = store_of(client)
    flow = Leases(store, client._clock).claim("alice.test", None)
    effect = next(flow)
    assert isinstance(effect, Run)
    assert effect.work().held
    released = flow.throw(KeyboardInterrupt())
    assert isinstance(released, Run)
    released.work()
    with pytest.raises(KeyboardInterrupt):
        flow.send(None)
    assert rows(client)[0].lease_owner is None


def test_owners_of_leases_are_never_a_forked_parents(alice: Make, kit: Kit) -> None:
    client = alice()
    flows = [Leases(store_of(client), client._clock).claim("alice.test", None) for _ in range(2)]
    owners = {next(flow).work.args[2] for flow in flows}  # type: ignore[union-attr]
    assert len(owners) == 2


def test_no_transaction_is_open_while_a_server_is_asked(kit: Kit, pds: FakePds, url: str) -> None:
    held: list[bool] = []

    def handler(request: httpx.Request) -> httpx.Response:
        held.append(client.database.in_transaction())
        check = partial(client.database.run, lambda t: t.session.select().count())
        assert check() <= 1  # the lock of writers is free
        return pds(request)

    client = kit.client(handler, "alice.test", "hunter2", database=url)
    kit.wait(client.call(GET))
    pds.access = "another"
    kit.wait(client.call(GET))
    assert held == [False] * 5


def test_a_client_without_a_password_says_that_another_one_logged_out(
    kit: Kit, pds: FakePds, alice: Make
) -> None:
    first = alice()
    kit.wait(first.login())
    second = alice("alice.test", None)
    kit.wait(second.call(GET))
    kit.wait(first.logout())
    pds.access = "another"
    with pytest.raises(errors.SessionError, match=r"over \(logged out\)"):
        kit.wait(second.call(GET))
    assert pds.count("refreshSession") == 0


def test_a_password_is_never_sent_for_another_account(kit: Kit, pds: FakePds, alice: Make) -> None:
    client = alice()
    with pytest.raises(errors.SessionError, match="no password"):
        kit.wait(client.login("bob.test"))
    assert pds.calls == []
