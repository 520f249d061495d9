"""The calls, by NSID, and the list of the endpoints that must be among them."""

from __future__ import annotations

import csv
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, TypeAlias

from tests.network.endpoints import calls
from tests.network.endpoints.world import World

Scenario: TypeAlias = Callable[[World], Any]


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A row of answering.tsv: what the plain servers answered when each of their methods was called by hand."""

    nsid: str
    kind: str
    host: str
    status: int
    error: str
    """The name of the error, for an endpoint that can only refuse here; else empty."""


def answering() -> dict[str, Endpoint]:
    """Every endpoint that answers here, by NSID."""
    with (Path(__file__).parent / "answering.tsv").open(newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    endpoints = (
        Endpoint(row["nsid"], row["kind"], row["host"], int(row["status"]), row["error"]) for row in rows
    )
    return {endpoint.nsid: endpoint for endpoint in endpoints}


_scenarios: dict[str, Scenario] = {}


def call(nsid: str) -> Callable[[Scenario], Scenario]:
    """Registers a function as the call of an endpoint.

    It prepares what the call needs, makes the call with the SDK, asserts what only it can know of the answer, and
    returns the answer. What holds of every answer is in test_answering.py.
    """

    def register(scenario: Scenario) -> Scenario:
        assert nsid not in _scenarios, f"{nsid} is called twice"
        _scenarios[nsid] = scenario
        return scenario

    return register


def scenarios() -> dict[str, Scenario]:
    """All registered calls, in the order of their NSIDs."""
    for module in pkgutil.iter_modules(calls.__path__):
        import_module(f"{calls.__name__}.{module.name}")
    return dict(sorted(_scenarios.items()))
