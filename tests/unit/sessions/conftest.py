"""The transport's fixtures, and clients that share one database."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.unit.core.conftest import _own_environment, clock, kit, pds  # noqa: F401 - fixtures
from tests.unit.core.support import FakePds, Kit

Make = Callable[..., Any]


@pytest.fixture(autouse=True)
def _no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PYSKY_SECRET_KEY", raising=False)


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'kept.db'}"


@pytest.fixture
def alice(kit: Kit, pds: FakePds, url: str) -> Make:  # noqa: F811
    """Makes clients of alice that share a database, each as if in a process of its own."""

    def make(username: str | None = "alice.test", password: str | None = "hunter2", **options: Any) -> Any:
        return kit.client(pds, username, password, **{"database": url, **options})

    return make
