"""The fixtures of the transport's tests, a server for alerts, and the clock that throttles them."""

from __future__ import annotations

import pytest

from pysky_sdk.database import alerts
from tests.unit.alerts.chat import Server
from tests.unit.core.conftest import _own_environment, clock, kit  # noqa: F401 - fixtures
from tests.unit.core.support import FakeClock


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch, clock: FakeClock) -> Server:  # noqa: F811 - the fixture
    """A server; the database's clock is the test's."""
    monkeypatch.setattr(alerts, "server_now", lambda _: round(clock.now * 1e6))
    monkeypatch.delenv("PYSKY_ALERTS_TO", raising=False)
    return Server()
