"""Which alert goes out, on each engine, also when processes raise the same one at the same moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pysky_sdk.database import alerts
from pysky_sdk.database.alerts import HOUR, Decision, Held, Rule, give_back, prune, reserve
from tests.database.processes import together

if TYPE_CHECKING:
    from pysky_sdk.database import Database

MINUTE = HOUR // 60
START = 1_800_000_000_000_000
RULE = Rule("did:plc:bot", "did:plc:admin", "disk", HOUR, 10)


class Times:
    """The database's clock, set by the test."""

    now = START


@pytest.fixture
def times(monkeypatch: pytest.MonkeyPatch) -> Times:
    times = Times()
    monkeypatch.setattr(alerts, "server_now", lambda _: times.now)
    return times


def ask(database: Database, rule: Rule = RULE, more: int = 0) -> Decision:
    return database.run(lambda t: reserve(t, rule, more=more))


def test_one_in_a_while_goes_out_and_tells_of_the_others(database: Database, times: Times) -> None:
    first = ask(database)
    assert (first.held_by, first.alike, first.next_moment) == (None, Held(0, 0), START + HOUR)
    for number in (1, 2, 3):
        times.now += MINUTE
        held = ask(database)
        assert (held.held_by, held.next_moment) == ("key", START + HOUR)
        assert held.alike == Held(number, START + MINUTE)
    times.now = START + HOUR - 1
    assert ask(database).held_by == "key"
    times.now = START + HOUR
    second = ask(database)
    assert (second.held_by, second.alike) == (None, Held(4, START + MINUTE))
    times.now += HOUR
    assert ask(database).alike == Held(0, 0)


def test_keys_recipients_and_accounts_are_apart(database: Database, times: Times) -> None:
    for rule in (
        RULE,
        RULE._replace(name="Disk"),
        RULE._replace(name="disk " + "x" * 300),
        RULE._replace(name="disk " + "x" * 301),
        RULE._replace(recipient="did:plc:other"),
        RULE._replace(account="did:plc:other"),
    ):
        assert ask(database, rule).held_by is None
        assert ask(database, rule).held_by == "key"


def test_the_total_of_an_hour(database: Database, times: Times) -> None:
    for number in range(10):
        assert ask(database, RULE._replace(name=f"key {number}")).held_by is None
        times.now += MINUTE
    for number in (1, 2):
        held = ask(database, RULE._replace(name="one more"))
        assert (held.held_by, held.others.number, held.next_moment) == ("total", number, START + HOUR)
    assert ask(database, RULE._replace(name="to somebody else", recipient="did:plc:other")).held_by is None
    times.now = START + HOUR
    fresh = ask(database, RULE._replace(name="another"))
    assert (fresh.held_by, fresh.others) == (None, Held(2, START + 10 * MINUTE))
    assert ask(database, RULE._replace(name="yet another")).others == Held(0, 0)


def test_what_surely_was_not_sent_is_given_back(database: Database, times: Times) -> None:
    ask(database)
    times.now += MINUTE
    ask(database, more=4)
    times.now = START + HOUR
    failed = ask(database, RULE._replace(per_hour=1))
    assert (failed.held_by, failed.alike) == (None, Held(5, START + MINUTE))
    times.now += MINUTE
    ask(database)
    database.run(lambda t: give_back(t, RULE, failed))
    again = ask(database, RULE._replace(per_hour=1))
    assert (again.held_by, again.alike) == (None, Held(6, START + MINUTE))


def test_what_is_given_back_late_ends_nobody_elses_turn(database: Database, times: Times) -> None:
    late = ask(database)
    times.now += 2 * HOUR
    assert ask(database).held_by is None
    database.run(lambda t: give_back(t, RULE, late))
    assert ask(database).held_by == "key"


def test_a_clock_that_was_set_back_silences_nobody(database: Database, times: Times) -> None:
    ask(database)
    times.now -= 30 * 24 * HOUR
    assert ask(database).held_by is None


def test_another_interval_counts_at_once(database: Database, times: Times) -> None:
    ask(database, RULE._replace(every=30 * 24 * HOUR))
    times.now += MINUTE
    assert ask(database, RULE._replace(every=MINUTE)).held_by is None


def test_alerts_that_do_not_come_again_are_forgotten(database: Database, times: Times) -> None:
    ask(database)
    times.now += alerts.KEPT
    ask(database, RULE._replace(name="new"))
    times.now += 1
    database.run(prune)
    names = database.read(lambda t: sorted(row.name for row in t.alert.select()))
    assert names == ["", "new"]


_RACE = """
from pysky_sdk.database.alerts import Rule, reserve
database = open_database(URL)
rule = Rule("did:plc:bot", "did:plc:admin", "disk", 3_600_000_000, 10)
for _ in range(5):
    print(database.run(lambda t: reserve(t, rule)).held_by)
database.close()
"""

_TOTAL = """
from pysky_sdk.database.alerts import Rule, reserve
database = open_database(URL)
for number in range(5):
    rule = Rule("did:plc:bot", "did:plc:admin", f"{os.getpid()} {number}", 3_600_000_000, 7)
    print(database.run(lambda t: reserve(t, rule)).held_by)
database.close()
"""


def test_of_processes_that_raise_one_alert_one_sends_it(url: str, database: Database) -> None:
    printed = "".join(together(_RACE, 4, url)).split()
    assert sorted(printed) == ["None"] + ["key"] * 19
    rows = database.read(lambda t: {row.name: (row.sent, row.suppressed) for row in t.alert.select()})
    assert rows == {"disk": (1, 19), "": (1, 0)}


def test_processes_keep_to_the_total_together(url: str, database: Database) -> None:
    printed = "".join(together(_TOTAL, 4, url)).split()
    assert sorted(printed) == ["None"] * 7 + ["total"] * 13
    total = database.read(lambda t: t.alert.get(t.alert.name == ""))
    assert (total.sent, total.suppressed) == (7, 13)
