"""The page of a fresh database on each engine, asked as a stranger would: over HTTP, with any headers."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from http.client import HTTPConnection, HTTPMessage
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import pytest

from pysky_sdk.dashboard import Dashboard
from pysky_sdk.database import Database, open_database
from tests.database.servers import ENGINES, fresh

NOW = 1_790_000_000_000_000
SECOND = 1_000_000


class Answer(NamedTuple):
    """What came back."""

    status: int
    headers: HTTPMessage
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


class Page:
    """Asks a dashboard."""

    def __init__(self, dashboard: Dashboard) -> None:
        self.url = dashboard.url
        parts = urlsplit(self.url)
        self.host, self.path = parts.netloc, parts.path
        self.token = self.path.strip("/")

    def ask(self, path: str, method: str = "GET", headers: dict[str, str] | None = None) -> Answer:
        """Ask for a path of the server."""
        connection = HTTPConnection(self.host, timeout=30)
        try:
            connection.request(method, path, headers=headers or {})
            answer = connection.getresponse()
            return Answer(answer.status, answer.headers, answer.read())
        finally:
            connection.close()

    def api(self, path: str, status: int = 200) -> Any:
        """Ask for a path below the token and `api/`, and return the JSON."""
        answer = self.ask(f"{self.path}api/{path}")
        assert answer.status == status, answer.body
        return answer.json


@pytest.fixture
def sqlite(tmp_path: Path) -> Iterator[Database]:
    """A SQLite database with tables."""
    made = open_database(f"sqlite:///{tmp_path / 'test.db'}")
    made.create_tables()
    yield made
    made.close()


@pytest.fixture(params=ENGINES)
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A database with tables, on each engine."""
    with fresh(str(request.param), tmp_path) as url:
        made = open_database(url)
        made.create_tables()
        yield made
        made.close()


@pytest.fixture
def page(sqlite: Database) -> Iterator[Page]:
    """The page of the SQLite database."""
    with Dashboard(sqlite) as dashboard:
        yield Page(dashboard)


@pytest.fixture
def engine_page(database: Database) -> Iterator[Page]:
    """The page of a database on each engine."""
    with Dashboard(database) as dashboard:
        yield Page(dashboard)


Log = Callable[..., int]


def logger(database: Database) -> Log:
    """Return a function that writes one call into the log and returns its number."""
    from pysky_sdk.database.calls import insert

    numbers = iter(range(1 << 60, 1 << 62))

    def log(ago: float = 1, **values: Any) -> int:
        number = values.pop("id", None) or next(numbers)
        row = {
            "id": number,
            "timestamp": NOW - round(ago * SECOND),
            "host": "127.0.0.1",
            "nsid": "app.bsky.feed.getTimeline",
            "did": None,
            "method": "GET",
            "status": 200,
            "error_name": None,
            "error_message": None,
            "params": None,
            "cursor_sent": None,
            "cursor_received": None,
            "response_keys": None,
            "write_points": 0,
            "session_refreshed": False,
            "attempt": 1,
            "duration_us": 1000,
        }
        database.run(lambda t: insert(t, [row | values]))
        return int(number)

    return log


@pytest.fixture
def log(sqlite: Database) -> Log:
    """Writes calls into the SQLite database."""
    return logger(sqlite)


@pytest.fixture
def engine_log(database: Database) -> Log:
    """Writes calls into the database of each engine."""
    return logger(database)
