"""Where the harness reads and writes: everything it makes stays under `.cache/network` of the checkout."""

from __future__ import annotations

from pathlib import Path

SERVER = Path(__file__).parents[1] / "server"
CACHE = Path(__file__).parents[3] / ".cache" / "network"
RUNS = CACHE / "runs"
# Where `serve` leaves its description when not told otherwise.
DESCRIPTION = CACHE / "network.json"
