"""What a driver's words mean, where no server here says them; and that the tests say when they do not run."""

from __future__ import annotations

from typing import Any

import peewee
import psycopg2  # type: ignore[import-untyped]
import pymysql  # type: ignore[import-untyped]
import pytest

from pysky_sdk.database.faults import explain, kind_of
from tests.database import servers

_AT = 'connection to server at "db.example" (10.0.0.1), port 5432 failed: '


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f'{_AT}FATAL:  password authentication failed for user "bot"', "refused"),
        (f"{_AT}fe_sendauth: no password supplied", "refused"),
        (f'{_AT}FATAL:  no pg_hba.conf entry for host "10.0.0.2", user "bot"', "refused"),
        (f'{_AT}FATAL:  role "bot" does not exist', "refused"),
        (f'{_AT}FATAL:  database "bots" does not exist', "no database"),
        (f"{_AT}FATAL:  sorry, too many clients already", "busy"),
        (f"{_AT}FATAL:  remaining connection slots are reserved", "busy"),
        (f"{_AT}FATAL:  the database system is starting up", "unreachable"),
        (f"{_AT}Connection refused", "unreachable"),
        (f"{_AT}timeout expired", "unreachable"),
        (f"{_AT}something new", "unreachable"),
        ('could not translate host name "db.example" to address: Name or service not known', "unreachable"),
        ("server closed the connection unexpectedly\n\tThis probably means the server terminated", "lost"),
        ("SSL connection has been closed unexpectedly", "lost"),
        ("terminating connection due to administrator command", "lost"),
        ("connection already closed", "lost"),
        (f'{_AT}invalid integer value "abc" for connection option "connect_timeout"', "option"),
        (f'{_AT}FATAL:  unrecognized configuration parameter "foo"', "option"),
        (f'{_AT}FATAL:  invalid value for parameter "lock_timeout": "bar"', "option"),
        ('invalid target_session_attrs value: "bogus"', "option"),
        (f"{_AT}server is not in hot standby mode", "option"),
        (f"{_AT}server does not support SSL, but SSL was required", "encryption"),
        ('root certificate file "/nope" does not exist', "encryption"),
        (f"{_AT}SSL error: certificate verify failed", "encryption"),
        # PgBouncer's words.
        (f"{_AT}FATAL:  no such database: bots", "no database"),
        (f"{_AT}FATAL:  no more connections allowed (max_client_conn)", "busy"),
        (f"{_AT}FATAL:  query_wait_timeout", "busy"),
        ("something else entirely", "other"),
    ],
)
def test_libpq_has_words_only(text: str, kind: str) -> None:
    assert kind_of(peewee.OperationalError(psycopg2.OperationalError(text), text)) == kind


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (1045, "refused"),
        (1049, "no database"),
        (1114, "full"),
        (1142, "privilege"),
        (1205, "busy"),
        (1213, "deadlock"),
        (1290, "read-only"),
        (2003, "unreachable"),
        (2006, "lost"),
        (2013, "lost"),
        (2026, "encryption"),
        (4242, "other"),
    ],
)
def test_mariadb_has_numbers(number: int, kind: str) -> None:
    assert kind_of(pymysql.OperationalError(number, "whatever it says")) == kind


def test_a_closed_connection_of_pymysql_has_neither() -> None:
    assert kind_of(peewee.InterfaceError(pymysql.err.InterfaceError(0, ""), 0, "")) == "lost"


def test_what_is_not_understood_is_quoted_in_short_and_without_the_password() -> None:
    error = psycopg2.OperationalError("something else with s3cret in it\nDETAIL: Key (token)=(t0ken)")
    assert str(explain(error, "postgresql://u@h:1/n", "s3cret")) == (
        "The database postgresql://u@h:1/n failed: something else with … in it"
    )


@pytest.mark.parametrize("engine", ["postgresql", "mariadb"])
@pytest.mark.parametrize("must_run", [True, False])
def test_a_server_that_is_missing_is_never_passed_over(
    engine: str, must_run: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(servers, "POSTGRES", "postgresql://u@127.0.0.1:1/x")
    monkeypatch.setattr(servers, "MARIADB", "mysql://u@127.0.0.1:1/x")
    monkeypatch.setattr(servers, "MUST_RUN", must_run)
    outcome = pytest.fail.Exception if must_run else pytest.skip.Exception
    with pytest.raises(outcome, match=f"NOT TESTED: no {engine} server"):
        servers.server(engine)
