"""Consumers of a stream that are killed at a random point, again and again: everything comes, and once."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from pysky_sdk.database import open_database
from pysky_sdk.database.locks import execute
from tests.database.servers import fresh
from tests.unit.streams.server import StreamServer, identity, replays

CONSUMER = """
import signal
import sys
from pysky_sdk import Client
from pysky_sdk.database.locks import execute

signal.alarm(60)  # nobody waits for it longer
service, database = sys.argv[1:]
client = Client(service=service, database=database)
client.cursors.lease_seconds = 0.3
resumed = client.com.atproto.sync.subscribe_repos.resume("killed", cursor=0)
for batch in resumed.batches(size=3, seconds=0):
    with client.database.transaction() as tables:
        for message in batch.messages:
            execute(tables.db, f"INSERT INTO seen VALUES ({message.seq})")
        batch.commit()
    print(batch.messages[-1].seq, flush=True)
"""
LAST = 1500
KILLS = 12


@pytest.mark.parametrize("engine", ["sqlite", "postgresql"])
def test_nothing_is_lost_or_doubled_with_a_commit_in_the_transaction(engine: str, tmp_path: Path) -> None:
    chance = random.Random(engine)
    server = StreamServer(replays({seq: identity(seq) for seq in range(1, LAST + 1)}))
    with fresh(engine, tmp_path) as url, server:
        database = open_database(url)
        database.create_tables()
        database.run(lambda tables: execute(tables.db, "CREATE TABLE seen (seq INTEGER)"))
        for kill in range(KILLS + 1):
            command = [sys.executable, "-c", CONSUMER, server.url, url]
            with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
                assert process.stdout is not None
                left = chance.randrange(1, 25) if kill < KILLS else LAST
                while left > 0 and (line := process.stdout.readline()):
                    left = 0 if int(line) == LAST else left - 1
                assert left == 0, "it ended by itself"
                time.sleep(chance.random() * 0.01)  # into the middle of whatever it does next
                process.kill()
        seen = [row[0] for row in database.read(lambda t: list(execute(t.db, "SELECT seq FROM seen")))]
        database.close()
    assert len(server.queries) == KILLS + 1
    assert sorted(seen) == [*range(1, LAST + 1)]
