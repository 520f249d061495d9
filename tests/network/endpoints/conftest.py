"""The people of the calls, once for a test run."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import pytest

from tests.network.endpoints.world import World
from tests.network.harness import Network, RawApi


@pytest.fixture(scope="session")
def world(network: Network, raw: RawApi, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """Clients that read strictly."""
    with closing(World(network, raw, files=tmp_path_factory.mktemp("strict"))) as made:
        yield made


@pytest.fixture(scope="session")
def tolerant_world(
    network: Network, raw: RawApi, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[World]:
    """The same with clients that read tolerantly, as they do by default."""
    files = tmp_path_factory.mktemp("tolerant")
    with closing(World(network, raw, files=files, validation="tolerant")) as made:
        yield made
