"""The network itself: every server answers, and the ways in which the fixtures say to call them work."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import httpx
import psycopg2  # type: ignore[import-untyped] # it ships no types
import pytest

from tests.network.harness import Account, Network, NewAccount, RawApi, claims, eventually, expired

GET_CONFIG = "tools.ozone.server.getConfig"
GET_SESSION = "com.atproto.server.getSession"
REFRESH = "com.atproto.server.refreshSession"


def test_the_lock_pins_digests_and_no_addresses() -> None:
    lock = json.loads((Path(__file__).parent / "server" / "package-lock.json").read_text())
    packages = [package for path, package in lock["packages"].items() if path]
    assert all("integrity" in package and "resolved" not in package for package in packages)


@pytest.mark.parametrize("host", ["pds", "limited", "shortlived"])
def test_every_pds_describes_itself(raw: RawApi, network: Network, host: str) -> None:
    described = raw.query("com.atproto.server.describeServer", host=host)
    assert described["did"] == network.dids[host]
    assert described["inviteCodeRequired"] is False


def test_the_plc_directory_knows_where_an_account_lives(network: Network, alice: Account) -> None:
    document = httpx.get(f"{network.plc}/{alice.did}").raise_for_status().json()
    assert [service["serviceEndpoint"] for service in document["service"]] == [alice.pds]


def test_the_appview_answers_through_the_pds(raw: RawApi, alice: Account) -> None:
    profile = raw.query("app.bsky.actor.getProfile", {"actor": alice.handle}, token=raw.token(alice))
    assert (profile["did"], profile["displayName"]) == (alice.did, "Alice")


def test_a_post_reaches_the_appview(raw: RawApi, new_account: Callable[..., NewAccount]) -> None:
    author = new_account()
    post = {"text": "hello", "createdAt": "2026-01-01T00:00:00.000Z"}
    body = {"repo": author.did, "collection": "app.bsky.feed.post", "record": post}
    made = raw.procedure("com.atproto.repo.createRecord", body, token=author.access_jwt)
    found = eventually(
        lambda: raw.query("app.bsky.feed.getPosts", {"uris": made["uri"]}, host="appview")["posts"]
    )
    assert found[0]["record"]["text"] == "hello"


def test_the_database_is_there_and_in_use(network: Network) -> None:
    assert "/pysky_network_" in network.database
    with closing(psycopg2.connect(network.database)) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT schema_name FROM information_schema.schemata")
        schemas = {name for (name,) in cursor.fetchall()}
    assert any("ozone" in schema for schema in schemas)


def test_a_moderator_reaches_ozone_through_the_pds(raw: RawApi, network: Network, moderator: Account) -> None:
    headers = {"atproto-proxy": network.ozone_proxy}
    config = raw.query(GET_CONFIG, token=raw.token(moderator), headers=headers)
    assert config["viewer"] == {"role": "tools.ozone.team.defs#roleModerator"}


def test_a_moderator_reaches_ozone_directly(raw: RawApi, admin_moderator: Account) -> None:
    config = raw.query(GET_CONFIG, host="ozone", token=raw.service_token(admin_moderator, GET_CONFIG))
    assert config["viewer"] == {"role": "tools.ozone.team.defs#roleAdmin"}


def test_the_administrator_of_the_pds(network: Network, alice: Account) -> None:
    url = f"{network.pds}/xrpc/com.atproto.admin.getAccountInfo"
    answer = httpx.get(url, params={"did": alice.did}, auth=network.admin).raise_for_status()
    assert answer.json()["email"] == alice.email


def test_a_mail_can_be_read(raw: RawApi, network: Network, new_account: Callable[..., NewAccount]) -> None:
    account = new_account()
    raw.procedure("com.atproto.server.requestPasswordReset", {"email": account.email})
    mail = eventually(lambda: network.mails(account.email))[-1]
    assert mail.code is not None
    body = {"token": mail.code, "password": "another password"}
    raw.procedure("com.atproto.server.resetPassword", body)


def test_the_limited_pds_counts(
    raw: RawApi, network: Network, new_account: Callable[..., NewAccount]
) -> None:
    account = new_account(host="limited")
    bearer = {"authorization": f"Bearer {account.access_jwt}"}
    url = f"{network.limited}/xrpc/{GET_SESSION}"
    # It trusts a proxy on loopback, so a test chooses its own address and with it a fresh budget.
    address = f"198.18.{secrets.randbelow(256)}.{secrets.randbelow(256)}"
    for remaining in ("2999", "2998"):
        limits = raw.http.get(url, headers={**bearer, "x-forwarded-for": address}).headers
        assert (limits["ratelimit-policy"], limits["ratelimit-remaining"]) == ("3000;w=300", remaining)
    bypassed = raw.http.get(url, headers={**bearer, "x-ratelimit-bypass": network.rate_limit_bypass_key})
    assert "ratelimit-limit" not in bypassed.headers


def is_error(answer: httpx.Response) -> httpx.Response:
    """The answer, once it is an error."""
    assert answer.is_error
    return answer


def test_tokens_of_the_shortlived_pds_expire(
    raw: RawApi, network: Network, new_account: Callable[..., NewAccount]
) -> None:
    account = new_account(host="shortlived")
    lifetimes = network.lifetimes
    for token, seconds in ((account.access_jwt, lifetimes.access), (account.refresh_jwt, lifetimes.refresh)):
        assert claims(token)["exp"] - claims(token)["iat"] == seconds
    url = f"{network.shortlived}/xrpc/{GET_SESSION}"
    headers = {"authorization": f"Bearer {account.access_jwt}"}
    refused = eventually(lambda: is_error(raw.http.get(url, headers=headers)))
    assert (refused.status_code, refused.json()["error"]) == (400, "ExpiredToken")


def test_a_used_refresh_token_is_revoked_after_the_grace(
    raw: RawApi, network: Network, new_account: Callable[..., NewAccount]
) -> None:
    account = new_account(host="shortlived")
    first = raw.procedure(REFRESH, host="shortlived", token=account.refresh_jwt)
    second = raw.procedure(REFRESH, host="shortlived", token=account.refresh_jwt)
    assert claims(first["refreshJwt"])["jti"] == claims(second["refreshJwt"])["jti"]
    url = f"{network.shortlived}/xrpc/{REFRESH}"
    headers = {"authorization": f"Bearer {account.refresh_jwt}"}
    refused = eventually(lambda: is_error(raw.http.post(url, headers=headers)))
    assert refused.json() == {"error": "ExpiredToken", "message": "Token has been revoked"}


def test_an_expired_token_can_be_made(
    raw: RawApi, network: Network, new_account: Callable[..., NewAccount]
) -> None:
    token = expired(new_account().access_jwt, network.jwt_secret)
    answer = raw.http.get(f"{network.pds}/xrpc/{GET_SESSION}", headers={"authorization": f"Bearer {token}"})
    assert (answer.status_code, answer.json()["error"]) == (400, "ExpiredToken")
