"""Fixtures of the transport's tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.unit.core.support import FakeClock, FakePds, Kit

_VARIABLES = ("BSKY_AUTH_USERNAME", "BSKY_AUTH_PASSWORD", "PYSKY_SERVICE", "PYSKY_PUBLIC_SERVICE")


@pytest.fixture(autouse=True)
def _own_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in _VARIABLES:
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> FakeClock:
    fake = FakeClock()
    monkeypatch.setattr("pysky_sdk.core.base.Clock", lambda: fake)
    return fake


@pytest.fixture(params=["sync", "async"])
def kit(request: pytest.FixtureRequest, clock: FakeClock) -> Iterator[Kit]:
    """One kind of client; each test that uses it runs for both."""
    kit = Kit(request.param, clock)
    yield kit
    kit.close()


@pytest.fixture
def pds(clock: FakeClock) -> FakePds:
    return FakePds(clock)
