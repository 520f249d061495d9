"""Consumers that are killed: `python -m tests.database.consuming '{…}'` prints what came of it as JSON.

A process of its own, because it forks: a warmed parent forks a server and, again and again, a consumer, which
it kills at a random point. What is consumed goes into a table of the same database.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.request import urlopen

from pysky_sdk import Client
from pysky_sdk.database import open_database
from pysky_sdk.database.locks import execute
from tests.database.lists import server, tid

if TYPE_CHECKING:
    from collections.abc import Callable

_LEASE = 0.03
_LEAST_LIFE = 0.1
_MOST_LIFE = 5.0
_LISTS = {
    "records, oldest first": ("records", {"reverse": True}),
    "records, newest first": ("records", {}),
    "followers, newest first": ("followers", {}),
}


@dataclass
class Plan:
    """What is asked for on the command line."""

    url: str
    what: str
    exact: bool
    kills: int
    seed: int
    first: int = 150


def forked(work: Callable[[], object]) -> int:
    """Run something in a child; return its process id."""
    pid = os.fork()
    if pid:
        return pid
    code = 1
    try:
        work()
        code = 0
    finally:
        os._exit(code)


def client_of(address: str, database: Any) -> Client:
    made = Client(service=address, public_service=address, database=database, rate_limits=False)
    made.cursors.lease_seconds = _LEASE
    return made


def resumed(client: Client, what: str) -> Any:
    """The list, from where the last consumer stopped."""
    kind, more = _LISTS[what]
    if kind == "followers":
        return client.app.bsky.graph.get_followers.resume("killed", actor="did:plc:a", limit=10)
    records: Any = client.com.atproto.repo.list_records
    return records.resume("killed", repo="did:plc:a", collection="app.bsky.feed.post", limit=10, **more)


def name_of(item: Any) -> str:
    return str(item.uri if hasattr(item, "uri") else item.did)[-13:]


def consume(plan: Plan, address: str, tell: Callable[[], object], *, once: bool = False) -> None:
    """Write what is new into the table: in the transaction of the commit, or each item by itself."""
    with client_of(address, plan.url) as client:
        client.database.read(lambda tables: tables.db.is_closed())  # connecting takes longest
        tell()
        while True:
            (in_pages if plan.exact else in_items)(client, plan.what, tell)
            if once:
                return


def in_pages(client: Client, what: str, tell: Callable[[], object]) -> None:
    for page in resumed(client, what).pages():
        with client.database.transaction() as tables:
            for item in page.items:
                execute(tables.db, f"INSERT INTO consumed VALUES ('{name_of(item)}')")
            page.commit()
        tell()


def in_items(client: Client, what: str, tell: Callable[[], object]) -> None:
    for item in resumed(client, what):
        with client.database.transaction() as tables:
            execute(tables.db, f"INSERT INTO consumed VALUES ('{name_of(item)}')")
        tell()


def kill_often(plan: Plan, address: str) -> None:
    """Let them live as long as it takes this machine, now, to consume something four times out of five."""
    chance = random.Random(plan.seed)
    longest = _LEAST_LIFE
    for _ in range(plan.kills):
        ready, tell = os.pipe()
        pid = forked(partial(consume, plan, address, partial(os.write, tell, b".")))
        os.close(tell)
        assert os.read(ready, 1) == b"."
        time.sleep(chance.random() * longest)
        os.kill(pid, signal.SIGKILL)
        _, status = os.waitpid(pid, 0)
        assert os.WIFSIGNALED(status), "a consumer ended by itself"
        consumed = os.read(ready, 1)
        os.close(ready)
        longest = max(_LEAST_LIFE, longest * 0.9) if consumed else min(_MOST_LIFE, longest * 1.5)


def rows(url: str) -> list[str]:
    database = open_database(url)
    found = database.read(lambda t: list(execute(t.db, "SELECT name FROM consumed")))
    database.close()
    return [row[0] for row in found]


def main(plan: Plan) -> dict[str, Any]:
    database = open_database(plan.url)
    database.create_tables()
    database.run(lambda t: execute(t.db, "CREATE TABLE consumed (name VARCHAR(13))"))
    database.close()
    listening = server(plan.seed, plan.first)
    address = f"http://127.0.0.1:{listening.server_address[1]}"
    pid = forked(listening.serve_forever)
    try:
        with client_of(address, False) as client:  # whatever is to be imported, is
            next(iter(resumed(client, plan.what)))
        begun = time.perf_counter()
        kill_often(plan, address)
        seconds = time.perf_counter() - begun
        half_way = len(rows(plan.url))
        with urlopen(f"{address}/freeze") as answer:
            objects = json.load(answer)["objects"]
        time.sleep(_LEASE)
        consume(plan, address, lambda: None, once=True)
    finally:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
    consumed = rows(plan.url)
    return {
        "lost": sorted({tid(it) for it in objects} - set(consumed)),
        "twice": len(consumed) - len(set(consumed)),
        "consumed": len(consumed),
        "before the last": half_way,
        "seconds": round(seconds, 2),
    }


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Plan(**json.loads(sys.argv[1])))))
