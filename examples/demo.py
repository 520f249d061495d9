"""Start a real network on loopback and run the examples against it: `nox -s demo`."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.network.harness import start


def run(example: str) -> None:
    """Run an example in a process of its own, as a user does."""
    print(f"$ python -m examples.{example}", flush=True)
    subprocess.run([sys.executable, "-m", f"examples.{example}"], check=True)


def main() -> None:
    """Install and start the servers, then be alice."""
    print("Starting the Bluesky servers on loopback (the first time, this installs them) …", file=sys.stderr)
    with start() as network, TemporaryDirectory() as folder:
        alice = network.accounts["alice"]
        os.environ |= {
            "PYSKY_SERVICE": alice.pds,
            "BSKY_AUTH_USERNAME": alice.handle,
            "BSKY_AUTH_PASSWORD": alice.password,
            "PYSKY_DATABASE_URL": f"sqlite:///{Path(folder) / 'demo.db'}",
        }
        run("first_steps")
        run("what_is_new")
        run("what_is_new")


if __name__ == "__main__":
    main()
