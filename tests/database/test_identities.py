"""Resolved handles and DIDs on each engine, also from several processes at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pysky_sdk.database.identities import Found, find, keep, prune
from tests.database.processes import together

if TYPE_CHECKING:
    from pysky_sdk.database import Database

DIRECTORY = "https://plc.directory"
LONGEST_DID = "did:web:" + "a" * 2040
LONGEST_HANDLE = ".".join(["a" * 62] * 4)


def look(database: Database, identifier: str, source: str = DIRECTORY) -> Found | None:
    return database.read(lambda t: find(t, identifier, source))


def store(database: Database, found: Found) -> None:
    database.run(lambda t: keep(t, found))


def test_what_was_found_comes_back(database: Database) -> None:
    document = {"id": LONGEST_DID, "alsoKnownAs": ["at://ü\u0000🦋"], "n": [2**53, 1.0, None]}
    kept = [
        Found(LONGEST_DID, DIRECTORY, 1, 2, document=document),
        Found(LONGEST_HANDLE, "network", 1, 2, did=LONGEST_DID),
        Found("nobody.example.com", "network", 1, 2, problem="missing"),
        Found("did:plc:gone", DIRECTORY, 1, 2, problem="removed"),
    ]
    for found in kept:
        store(database, found)
    assert [look(database, it.identifier, it.source) for it in kept] == kept
    assert look(database, "did:plc:unknown") is None


def test_the_newest_word_takes_the_place_of_every_earlier_one(database: Database) -> None:
    database.run(lambda t: keep(t, Found("a.example.com", "network", 1, 9, did="did:plc:one")))
    database.run(lambda t: keep(t, Found("a.example.com", "network", 2, 9, problem="missing")))
    assert look(database, "a.example.com", "network") == Found(
        "a.example.com", "network", 2, 9, problem="missing"
    )
    database.run(lambda t: keep(t, Found("a.example.com", "https://pds.test", 3, 9, did="did:plc:two")))
    assert look(database, "a.example.com", "network") is None
    assert database.run(lambda t: t.identity.select().count()) == 1


def test_a_word_of_another_source_is_none(database: Database) -> None:
    database.run(lambda t: keep(t, Found("did:plc:one", DIRECTORY, 1, 9, document={})))
    assert look(database, "did:plc:one", "http://localhost:2582") is None


def test_names_are_compared_letter_by_letter(database: Database) -> None:
    database.run(lambda t: keep(t, Found("did:web:a.example", DIRECTORY, 1, 9, document={})))
    database.run(lambda t: keep(t, Found("did:web:A.example", DIRECTORY, 1, 9, problem="missing")))
    first, second = look(database, "did:web:a.example"), look(database, "did:web:A.example")
    assert first is not None
    assert second is not None
    assert (first.problem, second.problem) == (None, "missing")


def test_pruning_deletes_what_has_expired_and_nothing_else(database: Database) -> None:
    for number in range(502):
        store(database, Found(f"did:plc:{number}", DIRECTORY, 1, 10 + number))
    assert database.run(lambda t: prune(t, 511)) is True
    assert database.run(lambda t: prune(t, 511)) is False
    assert look(database, "did:plc:500") is None
    assert look(database, "did:plc:501") is not None
    assert database.run(lambda t: t.identity.select().count()) == 1


_RACE = """
import random
from pysky_sdk.database.identities import Found, find, keep, prune
database = open_database(URL)
dice = random.Random(os.getpid())
for round in range(25):
    number = dice.randrange(5)
    database.run(lambda t: keep(t, Found(f"did:plc:{number}", "network", round, 10_000, document={"n": number})))
    found = database.read(lambda t: find(t, f"did:plc:{number}", "network"))
    assert found.document == {"n": number}, found
    database.run(lambda t: prune(t, 5))
database.close()
"""


def test_processes_keep_the_same_identity_at_the_same_moment(url: str, database: Database) -> None:
    together(_RACE, 4, url)
    assert database.read(lambda t: t.identity.select().count()) == 5
