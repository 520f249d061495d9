"""An application that logs everything at DEBUG, as peewee does with the values of all statements, shows no secret."""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING, Any

import pytest

from pysky_sdk import Client, errors
from tests.database.session_server import SessionServer, session_server
from tests.database.test_alert_sending import served
from tests.unit.alerts.chat import Server

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pysky_sdk.database import Database

RIGHT, WRONG = "hunter2-app-password", "wrong-app-password"


@pytest.fixture(scope="module")
def server() -> Iterator[SessionServer]:
    with session_server() as running:
        yield running


def client_of(server: SessionServer, url: str, password: str) -> Client:
    return Client("alice.test", password, service=server.url, public_service=server.url, database=url)


def columns(database: Database, table: str) -> list[dict[str, Any]]:
    return database.read(lambda t: list(getattr(t, table).select().dicts()))


def use_sessions(server: SessionServer, url: str) -> list[str]:
    """Log in, call, renew, export and import, and be refused; return the tokens that were had."""
    tokens: list[str] = []
    with client_of(server, url, "hunter2") as client:
        for _ in range(2):
            client.com.atproto.server.get_session()
            assert client.session is not None
            tokens += [client.session.access_token, client.session.refresh_token]
            server.control("expire")
        exported = client.export_session()
        client.import_session(exported)
        tokens.append(exported)
    with client_of(server, url, WRONG) as client, pytest.raises(errors.SessionError):
        client.login("alice.test", WRONG)
    return tokens


def test_no_log_shows_a_secret(
    url: str, database: Database, server: SessionServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    tokens = use_sessions(server, url)
    (row,) = columns(database, "session")
    tokens += [row["access_token"], row["refresh_token"]]
    hashes = [
        found["password_hash"] for found in columns(database, "login_attempt") if found["password_hash"]
    ]
    assert hashes, "a refused password is kept as a hash"
    assert all(type(text) is str for text in (*tokens, *hashes)), "what is read back is plain text"
    names = {record.name.partition(".")[0] for record in caplog.records}
    assert {"peewee", "httpx", "httpcore", "pysky_sdk"} <= names
    for secret in (*tokens, *hashes, WRONG, "hunter2"):
        assert secret not in caplog.text
        assert json.dumps(secret) not in caplog.text
    assert "'***'" in caplog.text


def test_an_alert_shows_none_either(url: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with (
        served(Server()) as service,
        Client("bot.test", RIGHT, service=service, database=url) as client,
    ):
        assert client.alerts.send("the disk is full", key="disk", to="admin.test").sent
    assert "pysky_alert" in caplog.text
    for secret in ("Bearer", RIGHT, "the disk is full"):
        assert secret not in caplog.text
