"""`client.post(key=)` in many processes at once: one post, on every engine."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest

from pysky_sdk import Client
from pysky_sdk.errors import DatabaseError
from pysky_sdk.posts.keys import PostKeys
from tests.database.processes import alone, together
from tests.database.test_alert_sending import served
from tests.unit.posts.server import ALICE, POST, SmallNetwork

if TYPE_CHECKING:
    from pysky_sdk.database import Database

_POST = """
import json
from pysky_sdk import Client
with Client("alice.test", "pw", service=os.environ["SERVICE"], database=URL) as client:
    for number in range(3):
        ref = client.post(f"by {os.getpid()}", key=f"item {number}", allow_replies=[None, "nobody"][number % 2])
        print(json.dumps([ref.uri, ref.cid, ref.text]))
"""
_THREAD = """
import json
from pysky_sdk import Client
with Client("alice.test", "pw", service=os.environ["SERVICE"], database=URL) as client:
    print(json.dumps([ref.uri for ref in client.thread(["one", "two", "three"], key="t")]))
"""
_CRASH = """
from pysky_sdk import Client
client = Client("alice.test", "pw", service=os.environ["SERVICE"], database=URL)
from pysky_sdk.posts.posting import Posting
Posting._note = lambda *_: os._exit(0)
client.post("first", key="k")
print("this is never reached")
"""


@pytest.mark.usefixtures("database")
def test_of_eight_processes_with_one_key_one_posts(url: str) -> None:
    network: Any = SmallNetwork()
    with served(network) as address:
        printed = together(_POST, 8, url, {"SERVICE": address})
    answers = [[json.loads(line) for line in output.splitlines()] for output in printed]
    assert all(answer == answers[0] for answer in answers)
    records = {record["text"] for record in network.of(POST)}
    assert len(network.of(POST)) == 3
    assert records == {text for _, _, text in answers[0]}


@pytest.mark.usefixtures("database")
def test_of_four_processes_with_one_thread_one_is_posted(url: str) -> None:
    network: Any = SmallNetwork()
    with served(network) as address:
        printed = together(_THREAD, 4, url, {"SERVICE": address})
    uris = set(printed)
    assert len(uris) == 1
    assert [record["text"] for record in network.of(POST)] == ["one", "two", "three"]
    roots = {record["reply"]["root"]["uri"] for record in network.of(POST)[1:]}
    assert roots == {json.loads(uris.pop())[0]}


@pytest.mark.usefixtures("database")
def test_what_a_process_had_sent_when_it_died_is_found(url: str) -> None:
    network: Any = SmallNetwork()
    with served(network) as address:
        assert alone(_CRASH, url, {"SERVICE": address}) == ""
        with Client("alice.test", "pw", service=address, database=url) as client:
            assert client.post("second", key="k").text == "first"
    assert len(network.of(POST)) == 1


def test_a_key_has_one_record_key_for_all(database: Database) -> None:
    keys = PostKeys(database)
    with ThreadPoolExecutor(8) as threads:
        kept = list(threads.map(lambda _: keys.reserve(ALICE, "k"), range(40)))
    assert len({it.rkey for it in kept}) == 1
    assert keys.reserve(ALICE, "K").rkey != keys.reserve("did:plc:other", "k").rkey != kept[0].rkey
    found = keys.find(ALICE, "k")
    assert found == kept[0]
    keys.note_sent(ALICE, "k", "a cid")
    keys.note_sent(ALICE, "k", "another cid")
    keys.note_deleted(ALICE, kept[0].rkey)
    sent = keys.find(ALICE, "k")
    assert sent is not None
    assert (sent.rkey, sent.cid, sent.sent) == (kept[0].rkey, "a cid", True)


def test_a_key_is_kept_although_the_caller_rolls_back(database: Database, engine: str) -> None:
    """What is sent cannot be rolled back. SQLite has one writer, so there it is refused."""
    network: Any = SmallNetwork()
    given = database.peewee
    with served(network) as address, Client("alice.test", "pw", service=address, database=given) as client:
        client.login()
        with given.connection_context(), given.atomic() as transaction:
            if engine == "sqlite":
                with pytest.raises(DatabaseError, match="Commit the transaction first"):
                    client.post("x", key="k")
            else:
                client.post("x", key="k")
            transaction.rollback()
        assert client.post("y", key="k") == client.post("z", key="k")
    assert [record["text"] for record in network.of(POST)] == ["y" if engine == "sqlite" else "x"]
