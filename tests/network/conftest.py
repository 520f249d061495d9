"""The fixtures of the tests that need the real servers.

`nox -s network` sets PYSKY_NETWORK_START=1, and each pytest process starts a network of its own (with xdist, each
worker: mind the memory). PYSKY_NETWORK=<file> uses one that `python -m tests.network.harness serve` keeps running.
With neither, the tests of this folder are skipped; with either, a network that is not there is an error, never a
skip.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.network.harness import Account, Network, NewAccount, RawApi, attach, start

HERE = Path(__file__).parent
RUNNING = os.environ.get("PYSKY_NETWORK")
START = os.environ.get("PYSKY_NETWORK_START") == "1"
REASON = (
    "needs the real servers: `nox -s network`, or PYSKY_NETWORK_START=1, or PYSKY_NETWORK=<file of `serve`>"
)


# First, so that `-m network` finds the marker on every test of this folder.
@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.network)
            if not (RUNNING or START):
                item.add_marker(pytest.mark.skip(reason=REASON))


@pytest.fixture(scope="session")
def network() -> Iterator[Network]:
    """The running network: addresses, DIDs, accounts, secrets.

    The administrator of a PDS calls `com.atproto.admin.*` there with HTTP Basic (`auth=network.admin`); AppView
    and Ozone answer those methods with 501.
    """
    if RUNNING:
        yield attach(Path(RUNNING))
    else:
        with start() as started:
            yield started


@pytest.fixture(scope="session")
def raw(network: Network) -> Iterator[RawApi]:
    """Plain XRPC with httpx, to prepare and to check without the SDK under test."""
    with RawApi(network) as api:
        yield api


@pytest.fixture(scope="session")
def alice(network: Network) -> Account:
    """alice.test: has posts, followers, a feed, a list; a trusted verifier."""
    return network.accounts["alice"]


@pytest.fixture(scope="session")
def bob(network: Network) -> Account:
    """bob.test: follows and is followed by alice and carla; has a labelled post with a picture."""
    return network.accounts["bob"]


@pytest.fixture(scope="session")
def carla(network: Network) -> Account:
    """carla.test: follows and is followed by alice and bob."""
    return network.accounts["carla"]


@pytest.fixture(scope="session")
def moderator(network: Network) -> Account:
    """mod.test, of the role moderator in Ozone.

    Two ways lead to a `tools.ozone.*` method. Through the PDS: the ordinary access token with the header
    `atproto-proxy: <network.ozone_proxy>` (without it the PDS answers 501). Or directly at `network.ozone`: a token
    of `com.atproto.server.getServiceAuth` as the Bearer, see `RawApi.service_token`.
    """
    return network.accounts["mod"]


@pytest.fixture(scope="session")
def admin_moderator(network: Network) -> Account:
    """admin-mod.test, of the role admin in Ozone: may also change the team, templates and settings."""
    return network.accounts["admin-mod"]


@pytest.fixture(scope="session")
def new_account(raw: RawApi) -> Callable[..., NewAccount]:
    """Makes an account that is only this test's: `new_account()`, `new_account(host="limited")`."""
    return raw.new_account
