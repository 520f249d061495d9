"""Start a real network on loopback and run `first_steps` against it: `nox -s demo`."""

from __future__ import annotations

import os
import sys

from examples import first_steps
from tests.network.harness import start


def main() -> None:
    """Install and start the servers, then be alice."""
    print("Starting the Bluesky servers on loopback (the first time, this installs them) …", file=sys.stderr)
    with start() as network:
        alice = network.accounts["alice"]
        os.environ |= {
            "PYSKY_SERVICE": alice.pds,
            "BSKY_AUTH_USERNAME": alice.handle,
            "BSKY_AUTH_PASSWORD": alice.password,
        }
        first_steps.main()


if __name__ == "__main__":
    main()
