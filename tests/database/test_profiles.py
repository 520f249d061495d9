"""Profiles and handles on each engine, also from several processes at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pysky_sdk.database.profiles import Seen, Times, find, keep, keep_handle, prune
from tests.database.processes import together

if TYPE_CHECKING:
    from pysky_sdk.database import Database
    from pysky_sdk.database.profiles import Entry

TIMES = Times(1_000, 9_000, 2_000)
LONGEST_DID = "did:web:" + "a" * 2040
LONGEST_HANDLE = f"{'.'.join(['a' * 62] * 4)}"


def seen(number: int, handle: str | None) -> Seen:
    return Seen(f"did:plc:{number}", handle, {"did": f"did:plc:{number}", "text": "ü\u0000🦋", "n": [2**53]})


def look(database: Database, *actors: str) -> dict[str, Entry]:
    return database.read(lambda t: find(t, actors))


def test_profiles_come_back_as_they_were_kept(database: Database) -> None:
    kept = [seen(1, "one.test"), seen(2, None), Seen(LONGEST_DID, LONGEST_HANDLE, {"did": LONGEST_DID})]
    database.run(lambda t: keep(t, TIMES, kept, ["nobody.test", "did:plc:nobody"]))
    found = look(
        database,
        "one.test",
        "did:plc:1",
        "did:plc:2",
        LONGEST_HANDLE,
        "nobody.test",
        "did:plc:nobody",
        "new.test",
    )
    one = found["one.test"]
    assert (one.did, one.handle, one.profile, one.fetched, one.resolved) == (
        "did:plc:1",
        "one.test",
        kept[0].profile,
        1_000,
        1_000,
    )
    assert found["did:plc:1"].profile == kept[0].profile
    assert (found["did:plc:2"].handle, found["did:plc:2"].profile) == (None, kept[1].profile)
    assert found[LONGEST_HANDLE].did == LONGEST_DID
    for name in ("nobody.test", "did:plc:nobody"):
        assert (found[name].profile, found[name].missed, found[name].missed_until) == (None, 1_000, 2_000)
    assert found["new.test"] == type(one)()


def test_a_handle_has_one_owner(database: Database) -> None:
    database.run(lambda t: keep(t, TIMES, [seen(1, "a.test"), seen(2, "b.test")]))
    database.run(lambda t: keep(t, TIMES, [seen(1, "b.test")]))
    found = look(database, "a.test", "b.test", "did:plc:1", "did:plc:2")
    assert (found["a.test"].did, found["b.test"].did) == (None, "did:plc:1")
    assert (found["did:plc:1"].handle, found["did:plc:2"].profile) == ("b.test", None)
    database.run(lambda t: keep_handle(t, TIMES, "b.test", "did:plc:3"))
    found = look(database, "b.test", "did:plc:1")
    assert (found["b.test"].did, found["did:plc:1"].profile) == ("did:plc:3", None)


def test_a_swap_of_handles_in_one_batch(database: Database) -> None:
    database.run(lambda t: keep(t, TIMES, [seen(1, "a.test"), seen(2, "b.test")]))
    database.run(lambda t: keep(t, TIMES, [seen(1, "b.test"), seen(2, "a.test")]))
    found = look(database, "a.test", "b.test")
    assert (found["a.test"].did, found["b.test"].did) == ("did:plc:2", "did:plc:1")
    assert (found["a.test"].profile, found["b.test"].profile) == (seen(2, "").profile, seen(1, "").profile)


def test_nobody_and_no_profile_are_told_apart(database: Database) -> None:
    database.run(lambda t: keep_handle(t, TIMES, "nobodys.test", None))
    database.run(lambda t: keep(t, TIMES, [], ["somebodys.test"]))
    found = look(database, "nobodys.test", "somebodys.test")
    assert {name: (entry.did, entry.unresolved) for name, entry in found.items()} == {
        "nobodys.test": (None, True),
        "somebodys.test": (None, False),
    }


def test_very_many_are_looked_up_at_once(database: Database) -> None:
    names = [f"did:plc:{number}" for number in range(2_500)]
    database.run(lambda t: keep(t, TIMES, [seen(number, None) for number in (0, 1_999, 2_499)]))
    found = look(database, *names)
    assert [name for name in names if found[name].profile] == ["did:plc:0", "did:plc:1999", "did:plc:2499"]


def test_pruning_deletes_what_has_expired_and_nothing_else(database: Database) -> None:
    database.run(
        lambda t: keep(t, TIMES, [seen(1, "one.test")], [f"n{number}.test" for number in range(600)])
    )
    assert database.run(lambda t: prune(t, 2_001)) is True
    assert database.run(lambda t: prune(t, 2_001)) is False
    assert database.run(lambda t: (t.profile.select().count(), t.handle.select().count())) == (1, 1)
    database.run(lambda t: prune(t, 9_001))
    assert database.run(lambda t: (t.profile.select().count(), t.handle.select().count())) == (0, 0)


_RACE = """
import random
from pysky_sdk.database.profiles import Seen, Times, find, keep, prune
database = open_database(URL)
dice = random.Random(os.getpid())
for round in range(6):
    numbers = dice.sample(range(40), 25)
    handles = dice.sample(range(40), 25)
    batch = [Seen(f"did:plc:{n}", f"h{h}.test", {"round": round}) for n, h in zip(numbers, handles)]
    database.run(lambda t: keep(t, Times(round, 10_000, 5_000), batch, [f"h{n}.test" for n in range(40, 45)]))
    database.read(lambda t: find(t, [f"h{n}.test" for n in range(45)]))
database.close()
"""


def test_processes_keep_the_same_profiles_at_the_same_moment(url: str, database: Database) -> None:
    together(_RACE, 4, url)
    names = [f"h{number}.test" for number in range(45)]
    for name, entry in look(database, *names).items():
        assert entry.handle in {name, None}
        assert (entry.missed == 0) == (int(name[1:-5]) < 40)
    settled = [seen(number, f"h{number}.test") for number in range(40)]
    database.run(lambda t: keep(t, TIMES, settled))
    assert {name: entry.did for name, entry in look(database, *names[:40]).items()} == {
        f"h{number}.test": f"did:plc:{number}" for number in range(40)
    }
    counts = database.read(lambda t: (t.profile.select().count(), t.handle.select().count()))
    assert counts == (40, 45)
