"""What all measurements share: the environments, the page, the local server."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, kw_only=True)
class Login:
    """An account of a server."""

    service: str
    identifier: str = "alice.test"
    password: str = "hunter2"
    bypass: str = ""
    """The value of the header that lifts the server's rate limits."""

    @property
    def arguments(self) -> list[str]:
        """The command line arguments of the workers that log in."""
        return [self.service, self.identifier, self.password, self.bypass]


@dataclass(frozen=True, kw_only=True)
class Setting:
    """Where things are, and how often they are measured."""

    ours: Path
    """The interpreter of the environment with this SDK and its runtime dependencies."""

    peer: Path
    root: Path
    folder: Path
    """An empty folder for everything that is written."""

    page: Path
    local: Login
    pds: Login | None
    quick: bool

    def rounds(self, full: int) -> int:
        """Return how often to measure."""
        return max(3, full // 5) if self.quick else full


def network_login(path: Path) -> Login:
    """Return an account of a development network from its description."""
    network = json.loads(path.read_text())
    account = network["accounts"]["alice"]
    return Login(
        service=account["pds"],
        identifier=account["handle"],
        password=account["password"],
        bypass=network["rate_limit_bypass_key"],
    )
