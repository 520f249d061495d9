"""A fresh database on each engine."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pysky_sdk.database import Database, open_database
from pysky_sdk.database.backlog import Backlog
from tests.database.servers import ENGINES, fresh

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def url(engine: str, tmp_path: Path) -> Iterator[str]:
    """The address of an empty database."""
    with fresh(engine, tmp_path) as address:
        yield address


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    """A database with tables."""
    made = open_database(url)
    made.create_tables()
    yield made
    made.close()


@pytest.fixture
def backlog(database: Database) -> Iterator[Backlog]:
    """The call log on its way to a database."""
    made = Backlog(database)
    yield made
    made.close()
