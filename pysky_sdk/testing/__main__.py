"""`python -m pysky_sdk.testing`: serve a stand-in until it is interrupted."""

from __future__ import annotations

import argparse
import sys
import threading
from contextlib import suppress

from pysky_sdk.testing.controls import PASSWORD
from pysky_sdk.testing.standin import StandIn

_PROG = "python -m pysky_sdk.testing"


def main(arguments: list[str] | None = None, prog: str = _PROG) -> int:
    """Serve, and print the address and the accounts."""
    options = parser(prog).parse_args(arguments)
    with StandIn(seed=options.seed, port=options.port) as server:
        for handle in options.account or ["alice.test", "bob.test"]:
            account = server.add_account(handle, options.password, chat="all")
            _say(f"account {account.handle} {account.did}")
        _say(f"url {server.url}")
        with suppress(KeyboardInterrupt):
            threading.Event().wait()
    return 0


def parser(prog: str = _PROG) -> argparse.ArgumentParser:
    """What the command takes."""
    made = argparse.ArgumentParser(
        prog=prog,
        description="Serve a stand-in for a PDS, an AppView, the chat and the video service on loopback, "
        "streams included (they need the extra `firehose`).",
        epilog="Use it as PYSKY_SERVICE and PYSKY_PUBLIC_SERVICE.",
    )
    made.add_argument("--port", type=int, default=0, help="0 for any free one")
    made.add_argument("--seed", type=int, default=1, help="what made-up answers depend on")
    made.add_argument("--account", action="append", metavar="HANDLE", help="may be given again")
    made.add_argument("--password", default=PASSWORD, help="of the accounts; default: %(default)r")
    return made


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
