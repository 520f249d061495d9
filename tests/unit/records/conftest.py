"""The fixtures of the transport's tests, and a server with one repository."""

from __future__ import annotations

import pytest

from tests.unit.core.conftest import _own_environment, clock, kit
from tests.unit.records.repository import Repository

__all__ = ["_own_environment", "clock", "kit", "repository"]


@pytest.fixture
def repository() -> Repository:
    return Repository()
