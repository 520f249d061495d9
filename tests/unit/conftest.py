"""Settings of the tests without servers."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def _no_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """A client that is not told its database keeps it in memory, and leaves no file in the checkout."""
    monkeypatch.setenv("PYSKY_DATABASE_URL", "sqlite://:memory:")
