"""How long each page takes on a log of a million rows: `python -m tests.dashboard.million URL [--fill]`."""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import time
import urllib.request

from pysky_sdk.dashboard import Dashboard
from pysky_sdk.database import open_database
from tests.dashboard.rows import ACCOUNTS, fill

ROUNDS = 7
PAGES = {
    "overview, 24 hours (33,000 calls)": "overview?range=24h",
    "overview, 7 days (230,000 calls)": "overview?range=7d",
    "overview, everything (1,000,000 calls)": "overview?range=all",
    "overview, everything, one method": "overview?range=all&nsid=app.bsky.feed.getTimeline",
    "calls, the newest": "calls",
    "calls, one method": "calls?nsid=chat.bsky.convo.getLog",
    "calls, all below a name": "calls?nsid=com.atproto.*",
    "calls, failed": "calls?errors=1",
    "calls, one account": f"calls?did={ACCOUNTS[0]}",
    "calls, a status that never was": "calls?status=418",
    "one call": "calls/{id}",
    "limits": "limits",
    "sessions": "sessions",
    "cursors": "cursors",
}


def main() -> int:
    """Print milliseconds by page: the median and the longest."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("url", help="an empty database, or one that was filled before")
    parser.add_argument("--fill", type=int, default=0, help="how many rows are written first")
    options = parser.parse_args()
    database = open_database(options.url)
    database.create_tables()
    if options.fill:
        fill(database, options.fill, end=time.time_ns() // 1000)
    worst = 0.0
    with Dashboard(database) as dashboard:
        number = json.loads(_get(dashboard.url + "api/calls"))["calls"][0]["id"]
        for name, path in PAGES.items():
            address = f"{dashboard.url}api/{path.format(id=number)}"
            taken = [_timed(address) for _ in range(ROUNDS)]
            worst = max(worst, *taken)
            sys.stdout.write(f"{name:42} {statistics.median(taken):7.0f} ms {max(taken):7.0f} ms\n")
    database.close()
    sys.stdout.write(f"{'the longest of all':42} {worst:18.0f} ms\n")
    return 0 if worst < 500 else 1


def _timed(address: str) -> float:
    begin = time.perf_counter()
    _get(address)
    return (time.perf_counter() - begin) * 1000


def _get(address: str) -> bytes:
    with urllib.request.urlopen(address, timeout=60) as answer:
        body: bytes = answer.read()
    return body


if __name__ == "__main__":
    sys.exit(main())
