"""protocol.md §6: logging in, renewing, ending."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from pysky_sdk import errors
from tests.unit.core.support import SERVICE, FakeClock, FakePds, Kit, answers, failure, reply, token

GET = "com.example.getThing"
REFRESH = "com.atproto.server.refreshSession"
CREATE = "com.atproto.server.createSession"


def alice(kit: Kit, pds: FakePds, **options: Any) -> Any:
    return kit.client(pds, "alice.test", "hunter2", **options)


def test_the_first_call_logs_in_and_later_ones_do_not(kit: Kit, pds: FakePds) -> None:
    client = alice(kit, pds)
    assert [client.session] == [None]
    for _ in range(3):
        assert kit.wait(client.call(GET)) == {"ok": True}
    assert pds.calls == ["createSession", "getThing", "getThing", "getThing"]
    assert client.session.handle == "alice.test"


@pytest.mark.parametrize(
    "answer", [(400, "ExpiredToken"), (401, "ExpiredToken"), (401, "JwtExpired"), (400, "InvalidToken")]
)
def test_an_expired_token_is_renewed_once_and_the_call_repeated_once(
    kit: Kit, pds: FakePds, answer: Any
) -> None:
    pds.expired_answer = answer
    client = alice(kit, pds)
    kit.wait(client.login())
    pds.access = "another"
    assert kit.wait(client.call(GET)) == {"ok": True}
    assert pds.calls == ["createSession", "getThing", "refreshSession", "getThing"]


def test_a_call_that_stays_expired_is_not_repeated_for_ever(kit: Kit, pds: FakePds) -> None:
    client = alice(kit, pds)
    pds.scripts[GET] = [failure(400, "ExpiredToken")] * 5
    with pytest.raises(errors.ExpiredToken):
        kit.wait(client.call(GET))
    assert pds.calls == ["createSession", "getThing", "refreshSession", "getThing"]


def test_another_error_renews_nothing(kit: Kit, pds: FakePds) -> None:
    client = alice(kit, pds)
    pds.scripts[GET] = [failure(401, "AuthMissing")]
    with pytest.raises(errors.AuthenticationRequired):
        kit.wait(client.call(GET))
    assert pds.count("refreshSession") == 0


def test_a_mailed_code_that_expired_is_not_taken_for_the_session(kit: Kit, pds: FakePds) -> None:
    pds.scripts["com.atproto.server.confirmEmail"] = [failure(400, "ExpiredToken", "Token is expired")]
    client = alice(kit, pds)
    with pytest.raises(errors.ExpiredToken):
        kit.wait(client.com.atproto.server.confirm_email(email="a@test.com", token="x"))
    assert pds.count("refreshSession") == 0


def test_a_token_is_renewed_shortly_before_it_expires(kit: Kit, pds: FakePds, clock: FakeClock) -> None:
    client = alice(kit, pds)
    kit.wait(client.call(GET))
    clock.now += 7200 - 61
    kit.wait(client.call(GET))
    assert pds.count("refreshSession") == 0
    clock.now += 2
    kit.wait(client.call(GET))
    assert pds.calls[-2:] == ["refreshSession", "getThing"]


@pytest.mark.parametrize("offset", [-86400, 86400])
def test_a_clock_that_is_wrong_by_a_day_renews_nothing(
    kit: Kit, pds: FakePds, clock: FakeClock, monkeypatch: pytest.MonkeyPatch, offset: float
) -> None:
    monkeypatch.setattr(
        "tests.unit.core.support.token", lambda clock, **kw: token(clock, offset=offset, **kw)
    )
    client = alice(kit, pds)
    for _ in range(3):
        kit.wait(client.call(GET))
    assert pds.count("refreshSession") == 0
    assert client.session.expires_at.timestamp() == clock.now + 7200


def test_a_token_that_is_no_jwt_works(kit: Kit, pds: FakePds) -> None:
    pds.opaque = True
    client = alice(kit, pds)
    assert kit.wait(client.call(GET)) == {"ok": True}
    assert client.session.expires_at is None


@pytest.mark.parametrize(
    "text", ["a.b.c", "e30.!!!!.x", "e30.bnVsbA.x", "e30.eyJleHAiOiJ4In0.x", "e30.eyJleHAiOnRydWV9.x"]
)
def test_a_jwt_that_cannot_be_read_works(
    kit: Kit, pds: FakePds, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    monkeypatch.setattr("tests.unit.core.support.token", lambda *_, **__: text)
    client = alice(kit, pds)
    assert kit.wait(client.call(GET)) == {"ok": True}
    assert client.session.expires_at is None


@pytest.mark.parametrize(
    "trouble",
    [
        httpx.ConnectError("refused"),
        httpx.ReadTimeout("slow"),
        failure(502, "UpstreamFailure"),
        failure(429, "RateLimitExceeded"),
    ],
)
def test_trouble_while_renewing_keeps_the_session(kit: Kit, pds: FakePds, trouble: Any) -> None:
    client = alice(kit, pds, max_retries=0)
    kit.wait(client.login())
    pds.access = "another"
    pds.scripts[REFRESH] = [trouble]
    with pytest.raises((errors.NetworkError, errors.StatusError)):
        kit.wait(client.call(GET))
    assert client.session is not None
    assert kit.wait(client.call(GET)) == {"ok": True}
    assert pds.count("createSession") == 1


def test_trouble_while_renewing_ahead_of_time_uses_the_token_that_still_holds(
    kit: Kit, pds: FakePds, clock: FakeClock
) -> None:
    client = alice(kit, pds, max_retries=0)
    kit.wait(client.login())
    clock.now += 7200 - 30
    pds.scripts[REFRESH] = [httpx.ConnectError("refused")]
    for _ in range(3):
        assert kit.wait(client.call(GET)) == {"ok": True}
    assert pds.count("refreshSession") == 1
    clock.now += 16
    kit.wait(client.call(GET))
    assert pds.count("refreshSession") == 2


@pytest.mark.parametrize("name", ["ExpiredToken", "InvalidToken", "AccountTakedown"])
def test_a_dead_refresh_token_falls_back_to_the_password_once(kit: Kit, pds: FakePds, name: str) -> None:
    client = alice(kit, pds)
    kit.wait(client.login())
    pds.access = "another"
    pds.scripts[REFRESH] = [failure(400, name)]
    assert kit.wait(client.call(GET)) == {"ok": True}
    assert pds.calls == ["createSession", "getThing", "refreshSession", "createSession", "getThing"]


def test_a_dead_refresh_token_and_a_changed_password_end_in_a_session_error(kit: Kit, pds: FakePds) -> None:
    client = alice(kit, pds)
    kit.wait(client.login())
    pds.access, pds.refresh, pds.password = "another", "another", "changed"
    for _ in range(3):
        with pytest.raises(errors.SessionError, match="password") as caught:
            kit.wait(client.call(GET))
        assert caught.value.error == "AuthenticationRequired"
    assert pds.count("createSession") == 2
    assert client.session is None


def test_a_wrong_password_is_not_tried_again(kit: Kit, pds: FakePds) -> None:
    client = kit.client(pds, "alice.test", "wrong")
    for cause in (errors.AuthenticationRequired, type(None), type(None)):
        with pytest.raises(errors.SessionError) as caught:
            kit.wait(client.call(GET))
        assert isinstance(caught.value.__cause__, cause)
        assert caught.value.error == "AuthenticationRequired"
        assert "wrong" not in str(caught.value)
    assert pds.calls == ["createSession"]


def test_an_explicit_login_tries_again(kit: Kit, pds: FakePds) -> None:
    client = kit.client(pds, "alice.test", "wrong")
    with pytest.raises(errors.SessionError):
        kit.wait(client.call(GET))
    assert kit.wait(client.login(password="hunter2")).did == "did:plc:alice"
    assert kit.wait(client.call(GET)) == {"ok": True}


def test_a_second_factor_is_asked_for_and_sent(kit: Kit, pds: FakePds) -> None:
    pds.scripts[CREATE] = [failure(401, "AuthFactorTokenRequired", "A sign in code has been sent")]
    client = alice(kit, pds)
    with pytest.raises(errors.SessionError, match="auth_factor_token") as caught:
        kit.wait(client.login())
    assert caught.value.error == "AuthFactorTokenRequired"
    kit.wait(client.login(auth_factor_token="12345"))
    assert b'"authFactorToken":"12345"' in pds.requests[-1].content


def test_too_many_logins_wait_for_the_servers_time(kit: Kit, pds: FakePds, clock: FakeClock) -> None:
    pds.scripts[CREATE] = [failure(429, "RateLimitExceeded", ratelimit_reset=str(int(clock.now) + 300))]
    client = alice(kit, pds)
    for _ in range(3):
        with pytest.raises(errors.RateLimited) as caught:
            kit.wait(client.call(GET))
        assert caught.value.retry_timestamp == clock.now + 300
    assert pds.calls == ["createSession"]
    clock.now += 301
    assert kit.wait(client.call(GET)) == {"ok": True}


def test_a_login_that_fails_on_the_way_may_be_tried_by_the_next_call(kit: Kit, pds: FakePds) -> None:
    pds.scripts[CREATE] = [failure(502, "UpstreamFailure")]
    client = alice(kit, pds)
    with pytest.raises(errors.UpstreamFailure):
        kit.wait(client.call(GET))
    assert kit.wait(client.call(GET)) == {"ok": True}
    assert pds.count("createSession") == 2


@pytest.mark.parametrize(
    "body",
    [
        b"<html>",
        b"[]",
        b'{"did": "did:plc:alice"}',
        b'{"did":"d","handle":"h","accessJwt":"a b\\n","refreshJwt":"r"}',
    ],
)
def test_an_answer_to_a_login_that_is_no_session(kit: Kit, pds: FakePds, body: bytes) -> None:
    pds.scripts[CREATE] = [httpx.Response(200, content=body)]
    client = alice(kit, pds)
    with pytest.raises(errors.ResponseError, match="createSession") as caught:
        kit.wait(client.call(GET))
    assert caught.value.body == b""


def test_deleting_a_session_takes_the_refresh_token(kit: Kit, pds: FakePds) -> None:
    client = alice(kit, pds)
    kit.wait(client.login())
    refresh = pds.refresh
    kit.wait(client.logout())
    assert pds.requests[-1].headers["authorization"] == f"Bearer {refresh}"
    assert pds.requests[-1].content == b""
    assert client.session is None
    kit.wait(client.call(GET))
    assert pds.count("createSession") == 2


def test_logging_out_of_a_session_that_is_over_is_no_error(kit: Kit, pds: FakePds) -> None:
    client = alice(kit, pds)
    kit.wait(client.login())
    pds.refresh = "another"
    kit.wait(client.logout())
    assert client.session is None
    kit.wait(client.logout())
    assert pds.count("deleteSession") == 1


def test_logging_out_while_the_server_is_away_keeps_the_session(kit: Kit, pds: FakePds) -> None:
    client = alice(kit, pds, max_retries=0)
    kit.wait(client.login())
    pds.scripts["com.atproto.server.deleteSession"] = [httpx.ConnectError("refused")]
    with pytest.raises(errors.NetworkError):
        kit.wait(client.logout())
    assert client.session is not None


def test_refreshing_by_hand_keeps_the_new_tokens(kit: Kit, pds: FakePds) -> None:
    client = alice(kit, pds)
    kit.wait(client.login())
    output = kit.wait(client.com.atproto.server.refresh_session())
    assert client.session.refresh_token == output.refresh_jwt == pds.refresh
    assert kit.wait(client.call(GET)) == {"ok": True}
    assert pds.count("refreshSession") == 1


def test_without_credentials_a_login_says_what_to_do(kit: Kit, pds: FakePds) -> None:
    client = kit.client(pds)
    with pytest.raises(errors.SessionError, match="BSKY_AUTH_USERNAME"):
        kit.wait(client.require_session())
    assert pds.calls == []


def test_clients_with_other_options_share_the_session(kit: Kit, pds: FakePds) -> None:
    client = alice(kit, pds)
    other = client.with_options(timeout=3, labelers=["did:plc:labeler"])
    kit.wait(other.call(GET))
    kit.wait(client.call(GET))
    assert pds.count("createSession") == 1
    assert other.session is client.session


def test_options_of_the_caller_do_not_reach_the_login(kit: Kit, pds: FakePds) -> None:
    client = alice(kit, pds).with_options(
        proxy="did:web:x.test#x", labelers=["did:plc:l"], headers={"X-Own": "1"}
    )
    kit.wait(client.call(GET))
    login, call = pds.requests
    for name in ("atproto-proxy", "atproto-accept-labelers", "x-own"):
        assert name not in login.headers
        assert name in call.headers


def test_an_authorization_header_of_the_caller_stands_for_the_session(kit: Kit) -> None:
    handler, seen = answers(reply({}))
    client = kit.client(handler, "alice.test", "hunter2").with_options(
        headers={"Authorization": "Basic eA=="}
    )
    kit.wait(client.call(GET))
    assert [request.headers["authorization"] for request in seen] == ["Basic eA=="]


def test_the_pds_of_the_did_document_takes_the_calls(kit: Kit, pds: FakePds) -> None:
    pds.pds = "https://mushroom.test"
    client = alice(kit, pds)
    kit.wait(client.call(GET))
    kit.wait(client.logout())
    assert [request.url.host for request in pds.requests] == ["pds.test", "mushroom.test", "pds.test"]


@pytest.mark.parametrize(
    "address", ["http://plain.test", "ftp://x.test", "https://user:pw@x.test", "", "https://"]
)
def test_a_did_document_with_a_bad_or_unsafe_address_leaves_the_service_in_charge(
    kit: Kit, pds: FakePds, address: str
) -> None:
    pds.pds = address
    client = alice(kit, pds)
    kit.wait(client.call(GET))
    assert client.session.pds == SERVICE


def test_many_threads_log_in_once_and_renew_once(pds: FakePds, clock: FakeClock) -> None:
    kit = Kit("sync", clock)
    client = alice(kit, pds)
    start = threading.Barrier(16)

    def work(_: int) -> object:
        start.wait()
        return client.call(GET)

    with ThreadPoolExecutor(16) as pool:
        assert list(pool.map(work, range(16))) == [{"ok": True}] * 16
        assert pds.count("createSession") == 1
        pds.access = "another"
        assert list(pool.map(work, range(16))) == [{"ok": True}] * 16
    assert pds.count("refreshSession") == 1
    assert pds.count("createSession") == 1
    kit.close()


def test_many_tasks_log_in_once_and_renew_once(pds: FakePds, clock: FakeClock) -> None:
    import asyncio

    kit = Kit("async", clock)
    client = alice(kit, pds)

    async def many() -> Any:
        return await asyncio.gather(*[client.call(GET) for _ in range(50)])

    assert kit.wait(many()) == [{"ok": True}] * 50
    assert pds.count("createSession") == 1
    pds.access = "another"
    assert kit.wait(many()) == [{"ok": True}] * 50
    assert pds.count("refreshSession") == 1
    kit.close()
