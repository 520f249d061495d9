"""The fixtures of the transport's tests, and a directory of accounts."""

from __future__ import annotations

import pytest

from tests.unit.core.conftest import _own_environment, clock, kit  # noqa: F401 - fixtures
from tests.unit.profiles.directory import Directory


@pytest.fixture
def directory() -> Directory:
    """alice.test and bob.test."""
    return Directory().add("alice", "alice.test").add("bob", "bob.test")
