"""No loop locks an account out."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from pysky_sdk import errors
from pysky_sdk.database.logins import DEFAULT_LIMITS, hash_password, is_password, next_allowed
from tests.unit.core.support import FakeClock, FakePds, Kit, failure
from tests.unit.sessions.conftest import Make

GET = "com.example.getThing"
CREATE = "com.atproto.server.createSession"


@pytest.fixture(params=["database", "memory"])
def start(
    request: pytest.FixtureRequest, alice: Make, monkeypatch: pytest.MonkeyPatch, clock: FakeClock
) -> Make:
    """Starts the program anew: with a database each time a client; in memory the one there is."""
    now = "pysky_sdk.database.{}.server_now"
    for module in ("sessions", "login_attempts"):
        monkeypatch.setattr(now.format(module), lambda _: int(clock.now * 1_000_000))
    clients: list[Any] = []

    def make(*args: Any, **options: Any) -> Any:
        if request.param == "database":
            return alice(*args, **options)
        if not clients:
            clients.append(alice(*args, database=False, **options))
        return clients[0]

    return make


def test_no_more_than_ten_logins_are_sent_in_five_minutes_and_fifty_a_day(
    kit: Kit, pds: FakePds, start: Make, clock: FakeClock
) -> None:
    sent, waits, begin = [], [], clock.now
    while clock.now < begin + 86400:
        try:
            kit.wait(start().login("alice.test", "hunter2"))
            sent.append(clock.now)
        except errors.RateLimited as error:
            waits.append((error.retry_timestamp or 0) - clock.now)
            clock.now += waits[-1]
    assert len(sent) == pds.count("createSession") == 50
    assert all(0 < wait <= 86400 for wait in waits)
    assert max(sum(1 for it in sent if at <= it < at + 300) for at in sent) == 10


def test_the_limits_can_be_set(kit: Kit, pds: FakePds, start: Make) -> None:
    options: dict[str, Any] = {"login_limits": [(2, 60)]}
    for _ in range(2):
        kit.wait(start(**options).login("alice.test", "hunter2"))
    with pytest.raises(errors.RateLimited, match=r"alice\.test"):
        kit.wait(start(**options).login("alice.test", "hunter2"))
    kit.wait(start(**options).login("bob.test", "hunter2"))
    assert pds.count("createSession") == 3


@pytest.mark.parametrize("limits", [[(0, 60)], [(1, 0)], [(-1, 1)]])
def test_limits_that_are_none_are_refused(alice: Make, limits: Any) -> None:
    with pytest.raises(ValueError, match="login_limits"):
        alice(login_limits=limits)


def test_a_refused_password_is_tried_again_after_an_hour(
    kit: Kit, pds: FakePds, start: Make, clock: FakeClock
) -> None:
    for sent in (1, 2, 3):
        for _ in range(3):
            with pytest.raises(errors.SessionError, match="was refused") as caught:
                kit.wait(start("alice.test", "wrong").call(GET))
            assert caught.value.error == "AuthenticationRequired"
            assert pds.count("createSession") == sent
        clock.now += 3601


def test_another_password_is_sent_at_once(kit: Kit, pds: FakePds, start: Make) -> None:
    client = start("alice.test", "wrong")
    with pytest.raises(errors.SessionError):
        kit.wait(client.call(GET))
    with pytest.raises(errors.SessionError, match="same password"):
        kit.wait(start("alice.test", "wrong").login("alice.test", "wrong"))
    assert kit.wait(client.login(password="hunter2")).handle == "alice.test"
    assert pds.count("createSession") == 2


def test_a_mailed_code_is_sent_in_spite_of_the_refusal_and_ends_it(
    kit: Kit, pds: FakePds, start: Make
) -> None:
    pds.scripts[CREATE] = [failure(401, "AuthFactorTokenRequired")]
    for _ in range(2):
        with pytest.raises(errors.SessionError, match="auth_factor_token"):
            kit.wait(start().login())
    assert pds.count("createSession") == 1  # each one sends a mail
    kit.wait(start().login(auth_factor_token="123"))
    kit.wait(start().login("alice.test", "hunter2"))
    assert pds.count("createSession") == 3


def test_a_wait_that_the_server_asks_for_is_kept_over_restarts(
    kit: Kit, pds: FakePds, start: Make, clock: FakeClock
) -> None:
    pds.scripts[CREATE] = [failure(429, "RateLimitExceeded", retry_after="400")]
    end = clock.now + 400
    for _ in range(3):
        with pytest.raises(errors.RateLimited) as caught:
            kit.wait(start().call(GET))
        assert caught.value.retry_timestamp == pytest.approx(end, abs=0.001)
    assert pds.count("createSession") == 1
    clock.now = end
    assert kit.wait(start().call(GET)) == {"ok": True}


def test_a_repetition_after_a_429_is_counted_too(kit: Kit, pds: FakePds, start: Make) -> None:
    pds.scripts[CREATE] = [failure(429, "RateLimitExceeded", retry_after="5")] * 3
    with pytest.raises(errors.RateLimited):
        kit.wait(start(login_limits=[(2, 60)]).call(GET))
    assert pds.count("createSession") == 2


def test_a_login_that_never_left_is_not_counted(kit: Kit, pds: FakePds, start: Make) -> None:
    options: dict[str, Any] = {"login_limits": [(1, 60)], "max_retries": 0}
    pds.scripts[CREATE] = [httpx.ConnectError("refused")] * 3
    for _ in range(3):
        with pytest.raises(errors.NetworkError):
            kit.wait(start(**options).call(GET))
    assert kit.wait(start(**options).call(GET)) == {"ok": True}


def test_a_login_whose_answer_was_lost_is_counted(kit: Kit, pds: FakePds, start: Make) -> None:
    options: dict[str, Any] = {"login_limits": [(1, 60)]}
    pds.scripts[CREATE] = [httpx.ReadTimeout("slow")]
    with pytest.raises(errors.TimeoutError):
        kit.wait(start(**options).call(GET))
    with pytest.raises(errors.RateLimited):
        kit.wait(start(**options).call(GET))
    assert pds.count("createSession") == 1


def test_old_attempts_are_pruned_and_no_password_is_kept(
    kit: Kit, pds: FakePds, alice: Make, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pysky_sdk.database.login_attempts.server_now", lambda _: int(clock.now * 1_000_000))
    client = alice("alice.test", "wrong password")
    with pytest.raises(errors.SessionError):
        kit.wait(client.call(GET))
    (row,) = client.database.read(lambda t: list(t.login_attempt.select()))
    assert (row.outcome, row.error_name) == ("refused", "AuthenticationRequired")
    assert "wrong password" not in str(row.__data__)
    assert is_password("wrong password", row.password_hash)
    clock.now += 2 * 86400
    kit.wait(client.login(password="hunter2"))
    (row,) = client.database.read(lambda t: list(t.login_attempt.select()))
    assert (row.outcome, row.password_hash) == ("accepted", None)


def test_a_hash_is_salted() -> None:
    assert hash_password("x") != hash_password("x")
    assert is_password("x", hash_password("x"))
    assert not is_password("y", hash_password("x"))


def test_the_next_login_is_when_the_window_has_room() -> None:
    limits = ((2, 10.0), (3, 100.0))
    assert next_allowed([], limits, 50.0) == 50.0
    assert next_allowed([45.0, 48.0], limits, 50.0) == 55.0
    assert next_allowed([1.0, 2.0, 3.0], limits, 50.0) == 101.0
    assert next_allowed([40.0, 48.0], limits, 50.0) == 50.0
    assert all(count < 30 for count, _ in DEFAULT_LIMITS[:1])
