"""Runs coroutine tests, each in an event loop of its own, once with Client and once with AsyncClient."""

from __future__ import annotations

import asyncio
import inspect

import pytest

from tests.network.harness import Network
from tests.network.journeys.either import Connections


@pytest.fixture(params=["sync", "async"])
def connect(network: Network, request: pytest.FixtureRequest) -> Connections:
    """Makes clients: `connect.of(account)`."""
    return Connections(network, request.param)


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    names = inspect.signature(pyfuncitem.obj).parameters
    arguments = {name: pyfuncitem.funcargs[name] for name in names}

    async def run() -> None:
        try:
            await pyfuncitem.obj(**arguments)
        finally:
            for argument in arguments.values():
                if isinstance(argument, Connections):
                    await argument.close()

    asyncio.run(run())
    return True
