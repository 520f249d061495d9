"""Sessions of the stand-in."""

from __future__ import annotations

import pytest

from pysky_sdk import Client, errors
from pysky_sdk.testing import Account, StandIn

REFRESH = "com.atproto.server.refreshSession"
CREATE = "com.atproto.server.createSession"


def count(server: StandIn, nsid: str) -> int:
    return sum(call.nsid == nsid for call in server.calls)


def test_the_first_call_logs_in(client: Client, server: StandIn, alice: Account) -> None:
    assert client.com.atproto.server.get_session().did == alice.did
    assert client.session is not None
    assert client.session.pds == server.url
    assert count(server, CREATE) == 1


def test_a_session_is_renewed_after_two_hours(client: Client, server: StandIn) -> None:
    first = client.login()
    server.clock.advance(hours=2)
    assert client.com.atproto.server.get_session().active is True
    assert client.login().access_token != first.access_token
    assert [(call.nsid, call.status) for call in server.calls[1:3]] == [
        ("com.atproto.server.getSession", 400),
        (REFRESH, 200),
    ]


def test_sessions_expire_on_demand(client: Client, server: StandIn) -> None:
    client.login()
    server.expire_sessions()
    client.com.atproto.server.get_session()
    client.com.atproto.server.get_session()
    assert count(server, REFRESH) == 1
    assert count(server, CREATE) == 1


def test_with_both_tokens_expired_it_logs_in_again(client: Client, server: StandIn) -> None:
    client.login()
    server.clock.advance(days=91)
    client.com.atproto.server.get_session()
    assert count(server, CREATE) == 2


def test_a_wrong_password_is_refused(server: StandIn, alice: Account) -> None:
    with pytest.raises(errors.SessionError) as caught:
        server.client(alice, password="not it").login()
    assert caught.value.error == "AuthenticationRequired"


def refreshed(client: Client, token: str) -> str:
    holder = client.with_options(headers={"Authorization": f"Bearer {token}"})
    return holder.com.atproto.server.refresh_session().refresh_jwt


def test_a_refresh_token_may_be_used_again_within_the_grace(client: Client, server: StandIn) -> None:
    first = client.login().refresh_token
    child, again = refreshed(client, first), refreshed(client, first)
    assert child != again
    server.clock.advance(hours=1)
    assert refreshed(client, child) != refreshed(client, again)
    server.clock.advance(hours=2)
    with pytest.raises(errors.ExpiredToken, match="revoked"):
        refreshed(client, first)


def test_logout_revokes_the_refresh_token_only(client: Client, server: StandIn) -> None:
    session = client.login()
    client.logout()
    holder = client.with_options(headers={"Authorization": f"Bearer {session.access_token}"})
    assert holder.com.atproto.server.get_session().did == session.did
    with pytest.raises(errors.ExpiredToken, match="revoked"):
        refreshed(client, session.refresh_token)


def test_tokens_are_not_mixed_up(client: Client) -> None:
    session = client.login()
    with pytest.raises(errors.InvalidToken):
        refreshed(client, session.access_token)
    holder = client.with_options(headers={"Authorization": f"Bearer {session.refresh_token}"})
    with pytest.raises(errors.InvalidToken):
        holder.com.atproto.server.get_session()
    garbage = client.with_options(headers={"Authorization": "Bearer garbage"})
    with pytest.raises(errors.InvalidToken):
        garbage.com.atproto.server.get_session()


def test_a_second_factor_is_asked_for(server: StandIn) -> None:
    carla = server.add_account("carla.test", two_factor="12345-abcde")
    client = server.client(carla)
    with pytest.raises(errors.SessionError) as caught:
        client.login()
    assert caught.value.error == "AuthFactorTokenRequired"
    assert client.login(carla.handle, carla.password, auth_factor_token="12345-abcde").did == carla.did


def test_logins_are_limited(server: StandIn, alice: Account) -> None:
    client = server.client(login_limits=[(1000, 60)], rate_limits=False, max_retries=0)

    def log_in() -> str:
        logging_in = client.com.atproto.server.create_session
        return logging_in(identifier=alice.handle, password=alice.password).did

    for _ in range(30):
        log_in()
    with pytest.raises(errors.RateLimitExceeded):
        log_in()
    server.clock.advance(minutes=6)
    assert log_in() == alice.did


def test_the_seed_decides_the_dids() -> None:
    def did(seed: int) -> str:
        with StandIn(seed=seed) as server:
            return server.add_account("alice.test").did

    assert did(1) == did(1)
    assert did(1) != did(2)
