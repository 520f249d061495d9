"""`client.identity.resolve` and its likes: both directions, the database, and what goes wrong."""

from __future__ import annotations

import pickle
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from pysky_sdk import errors
from pysky_sdk.identity import Service
from pysky_sdk.web import Fetched
from tests.unit.core.support import Kit, answers, failure
from tests.unit.identity.network import ALICE, BOB, KEY, Hosts, document

if TYPE_CHECKING:
    from pathlib import Path

PLC = "https://plc.directory"
WEB = "did:web:carol.example.com"
HOUR = 3600.0


def test_a_handle_is_resolved(kit: Kit, hosts: Hosts) -> None:
    found = kit.wait(hosts.room(kit).resolve("@Alice.example.com"))
    assert (found.did, found.handle, found.pds) == (ALICE, "alice.example.com", "https://pds.example.com")
    assert found.signing_key == f"did:key:{KEY}"
    assert found.services == {"atproto_pds": Service("AtprotoPersonalDataServer", "https://pds.example.com")}
    assert found.document == document(ALICE, "alice.example.com")
    assert found.fetched_at == datetime.fromtimestamp(kit.clock.now, UTC)


def test_a_did_is_resolved_with_its_handle(kit: Kit, hosts: Hosts) -> None:
    room = hosts.room(kit)
    assert kit.wait(room.resolve(ALICE)).handle == "alice.example.com"
    assert kit.wait(room.resolve(BOB)).handle == "bob.example.com"


def test_a_did_of_the_web_is_resolved(kit: Kit, hosts: Hosts) -> None:
    hosts.pages["https://carol.example.com/.well-known/did.json"] = document(WEB, "carol.example.com")
    hosts.serve("carol.example.com", WEB)
    found = kit.wait(hosts.room(kit).resolve("carol.example.com"))
    assert (found.did, found.handle) == (WEB, "carol.example.com")


def test_a_handle_that_somebody_pointed_at_an_account_is_not_its_handle(kit: Kit, hosts: Hosts) -> None:
    hosts.txt("evil.example.com", f"did={ALICE}")
    room = hosts.room(kit)
    found = kit.wait(room.resolve("evil.example.com"))
    assert (found.did, found.handle) == (ALICE, None)
    assert kit.wait(room.resolve(ALICE)).handle == "alice.example.com"
    assert kit.wait(room.verify("evil.example.com", ALICE)) is False


@pytest.mark.parametrize("names", [(), ("bob.example.com",), ("nobody.example.com",), ("alice.test",)])
def test_a_handle_that_does_not_lead_back_is_none(kit: Kit, hosts: Hosts, names: tuple[str, ...]) -> None:
    hosts.register(ALICE, *names)
    room = hosts.room(kit)
    assert kit.wait(room.resolve(ALICE)).handle is None
    assert kit.wait(room.resolve("alice.example.com")).handle is None


def test_only_the_first_handle_of_a_document_counts(kit: Kit, hosts: Hosts) -> None:
    hosts.txt("alias.example.com", f"did={ALICE}")
    hosts.register(ALICE, "alice.example.com", "alias.example.com")
    room = hosts.room(kit)
    assert kit.wait(room.resolve("alias.example.com")).handle is None
    assert kit.wait(room.resolve(ALICE)).handle == "alice.example.com"


@pytest.mark.parametrize(
    "problem", [503, errors.NetworkError("down"), errors.ForbiddenAddress("private", host="x"), b"page"]
)
def test_an_account_is_found_while_the_host_of_its_handle_is_not(
    kit: Kit, hosts: Hosts, problem: Any
) -> None:
    hosts.pages["https://bob.example.com/.well-known/atproto-did"] = problem
    found = kit.wait(hosts.room(kit).resolve(BOB))
    assert (found.did, found.handle, found.pds) == (BOB, None, "https://pds.example.com")


def test_an_account_is_found_while_the_service_is_in_trouble(kit: Kit, hosts: Hosts) -> None:
    handler, _ = answers(failure(502, "UpstreamFailure"))
    room = hosts.room(kit, handler, max_retries=0).with_options(via="service")
    assert kit.wait(room.resolve(ALICE)).handle is None
    with pytest.raises(errors.UpstreamFailure):
        kit.wait(room.resolve("alice.example.com"))


def test_a_handle_is_confirmed_as_soon_as_its_host_is_back(kit: Kit, hosts: Hosts) -> None:
    hosts.pages["https://bob.example.com/.well-known/atproto-did"] = 503
    room = hosts.room(kit)
    assert kit.wait(room.resolve(BOB)).handle is None
    hosts.serve("bob.example.com", BOB)
    assert kit.wait(room.resolve(BOB)).handle == "bob.example.com"
    assert hosts.asked.count(f"{PLC}/{BOB}") == 1


def test_what_was_found_serves_for_a_day(kit: Kit, hosts: Hosts) -> None:
    room = hosts.room(kit)
    first = kit.wait(room.resolve("alice.example.com"))
    kit.clock.now += 24 * HOUR - 1
    assert kit.wait(room.resolve("alice.example.com")) == kit.wait(room.resolve(ALICE)) == first
    assert (hosts.asked, len(hosts.dns.asked)) == ([f"{PLC}/{ALICE}"], 1)
    kit.clock.now += 1
    assert kit.wait(room.resolve(ALICE)).fetched_at == first.fetched_at + timedelta(hours=24)
    assert (len(hosts.asked), len(hosts.dns.asked)) == (2, 2)


def test_how_old_an_answer_may_be_is_the_callers_choice(kit: Kit, hosts: Hosts) -> None:
    room = hosts.room(kit)
    kit.wait(room.resolve("alice.example.com"))
    kit.wait(room.resolve("alice.example.com", refresh=True))
    assert len(hosts.asked) == 2
    kit.clock.now += 60
    kit.wait(room.document(ALICE, max_age=timedelta(seconds=61)))
    assert len(hosts.asked) == 2
    kit.wait(room.document(ALICE, max_age=timedelta(seconds=60)))
    assert len(hosts.asked) == 3


def test_an_old_answer_is_taken_on_demand_only(kit: Kit, hosts: Hosts) -> None:
    room = hosts.room(kit)
    kit.wait(room.resolve("alice.example.com"))
    kit.clock.now += 6 * 24 * HOUR
    hosts.pages[f"{PLC}/{ALICE}"] = errors.NetworkError("down")
    with pytest.raises(errors.NetworkError, match="down"):
        kit.wait(room.resolve("alice.example.com"))
    old = kit.wait(room.resolve("alice.example.com", max_age=timedelta(days=7)))
    assert old.handle == "alice.example.com"
    kit.clock.now += 2 * 24 * HOUR
    with pytest.raises(errors.NetworkError, match="down"):
        kit.wait(room.resolve("alice.example.com", max_age=timedelta(days=7)))


def test_clients_share_what_they_found_by_the_database(kit: Kit, hosts: Hosts, tmp_path: Path) -> None:
    for number in range(2):
        room = hosts.room(kit, database=tmp_path / "shared.db")
        assert kit.wait(room.resolve("alice.example.com")).handle == "alice.example.com"
        assert len(hosts.asked) == 1, number


def test_a_database_that_fails_is_no_obstacle(
    kit: Kit, hosts: Hosts, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    room = hosts.room(kit, database=tmp_path / "missing" / "x.db")
    for _ in range(2):
        assert kit.wait(room.resolve("alice.example.com")).handle == "alice.example.com"
    assert len(hosts.asked) == 2
    assert caplog.text.count("Identities are looked up each time") == 1


def test_a_did_that_does_not_exist_is_said_so_for_five_minutes(kit: Kit, hosts: Hosts) -> None:
    nobody = "did:plc:" + "c" * 24
    room = hosts.room(kit)
    for words in ("does not exist", "as was found lately"):
        with pytest.raises(errors.IdentityNotFound, match=words) as caught:
            kit.wait(room.resolve(nobody))
    assert len(hosts.asked) == 1
    copy = pickle.loads(pickle.dumps(caught.value))
    assert (str(copy), copy.identifier, copy.cached_until) == (
        str(caught.value),
        nobody,
        caught.value.cached_until,
    )
    hosts.register(nobody)
    kit.clock.now += 300
    assert kit.wait(room.resolve(nobody)).did == nobody


def test_a_did_of_the_web_without_a_host_does_not_exist(kit: Kit, hosts: Hosts) -> None:
    with pytest.raises(errors.IdentityNotFound, match=r"there is no host carol\.example\.com"):
        kit.wait(hosts.room(kit).resolve(WEB))


@pytest.mark.parametrize(
    "answer", [410, Fetched("", 404, "application/json", None, b'{"message":"DID not available: did:plc:a"}')]
)
def test_a_did_that_was_given_up_is_said_so(kit: Kit, hosts: Hosts, answer: Any) -> None:
    hosts.pages[f"{PLC}/{ALICE}"] = answer
    room = hosts.room(kit)
    with pytest.raises(errors.IdentityRemoved, match="has a tombstone"):
        kit.wait(room.resolve("alice.example.com"))
    with pytest.raises(errors.IdentityRemoved, match="given up by its owner, as was found lately"):
        kit.wait(room.resolve(ALICE))
    assert hosts.asked == [f"{PLC}/{ALICE}"]


@pytest.mark.parametrize("status", [302, 429, 500, 503])
def test_a_directory_in_trouble_is_a_network_error(kit: Kit, hosts: Hosts, status: int) -> None:
    hosts.pages[f"{PLC}/{ALICE}"] = status
    with pytest.raises(errors.NetworkError, match=f"answered {status}"):
        kit.wait(hosts.room(kit).resolve(ALICE))


def test_a_directory_without_a_host_says_nothing_about_its_dids(kit: Kit, hosts: Hosts) -> None:
    hosts.pages[f"{PLC}/{ALICE}"] = errors.UnknownHost("There is no host plc.directory", sent=False)
    room = hosts.room(kit)
    with pytest.raises(errors.UnknownHost):
        kit.wait(room.resolve(ALICE))
    hosts.register(ALICE, "alice.example.com")
    assert kit.wait(room.resolve(ALICE)).did == ALICE


def test_a_row_that_cannot_be_read_is_looked_up_again(kit: Kit, hosts: Hosts) -> None:
    room = hosts.room(kit)
    kit.wait(room.document(ALICE))
    database = room._client.database
    database.run(lambda t: t.db.execute_sql("UPDATE pysky_identity SET document = 'no JSON'"))
    assert kit.wait(room.document(ALICE))["id"] == ALICE
    assert hosts.asked == [f"{PLC}/{ALICE}"] * 2


def test_what_is_older_than_a_week_is_deleted(kit: Kit, hosts: Hosts) -> None:
    room = hosts.room(kit)
    kit.wait(room.document(ALICE))
    kit.clock.now += 7 * 24 * HOUR + 1
    kit.wait(room.document(BOB))
    kept = room._client.database.read(lambda t: [row.identifier for row in t.identity.select()])
    assert kept == [BOB]


def test_a_document_of_another_did_is_refused(kit: Kit, hosts: Hosts) -> None:
    hosts.pages[f"{PLC}/{ALICE}"] = document(BOB, "alice.example.com")
    room = hosts.room(kit)
    with pytest.raises(errors.IdentityInvalid, match="not its own"):
        kit.wait(room.resolve(ALICE))
    hosts.register(ALICE, "alice.example.com")
    assert kit.wait(room.resolve(ALICE)).did == ALICE


def test_did_and_document_alone(kit: Kit, hosts: Hosts) -> None:
    room = hosts.room(kit)
    assert kit.wait(room.did(ALICE)) == ALICE
    assert hosts.asked == []
    assert kit.wait(room.document("alice.example.com")) == document(ALICE, "alice.example.com")


def test_dns_servers_are_a_list(kit: Kit) -> None:
    with pytest.raises(TypeError, match="takes a list of addresses"):
        kit.client().identity.with_options(nameservers="1.1.1.1")


def test_both_directions_are_verified(kit: Kit, hosts: Hosts) -> None:
    room = hosts.room(kit)
    hosts.register(BOB, "other.example.com")
    assert kit.wait(room.verify("alice.example.com", ALICE)) is True
    assert kit.wait(room.verify("alice.example.com", BOB)) is False
    assert kit.wait(room.verify("bob.example.com", BOB)) is False
    assert kit.wait(room.verify("nobody.example.com", ALICE)) is False
    hosts.pages[f"{PLC}/{ALICE}"] = 410
    assert kit.wait(room.verify("alice.example.com", ALICE, refresh=True)) is False
    hosts.pages["https://carol.example.com/.well-known/atproto-did"] = 503
    with pytest.raises(errors.NetworkError):
        kit.wait(room.verify("carol.example.com", ALICE))


@pytest.mark.parametrize(
    ("handle", "did"), [(ALICE, ALICE), ("a.example.com", "a.example.com"), ("a", ALICE)]
)
def test_a_handle_and_a_did_are_verified_and_nothing_else(
    kit: Kit, hosts: Hosts, handle: str, did: str
) -> None:
    with pytest.raises(errors.InputError):
        kit.wait(hosts.room(kit).verify(handle, did))


@pytest.mark.parametrize("given", ["", "alice", "did:key:zQ3sh", "did:plc:short"])
def test_what_nobody_can_be_called_is_refused(kit: Kit, hosts: Hosts, given: str) -> None:
    with pytest.raises(errors.InputError):
        kit.wait(hosts.room(kit).resolve(given))
    assert hosts.asked == []


def test_another_directory_has_its_own_answers(
    kit: Kit, hosts: Hosts, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = hosts.room(kit)
    kit.wait(room.document(ALICE))
    other = room.with_options(plc_directory="http://localhost:2582/")
    hosts.pages[f"http://localhost:2582/{ALICE}"] = document(ALICE, "other.example.com")
    assert kit.wait(other.document(ALICE))["alsoKnownAs"] == ["at://other.example.com"]
    monkeypatch.setenv("PYSKY_PLC_DIRECTORY", "http://localhost:2582")
    hosts.asked.clear()
    assert kit.wait(hosts.client(kit).identity.document(ALICE))["alsoKnownAs"] == ["at://other.example.com"]
    assert hosts.asked == [f"http://localhost:2582/{ALICE}"]


@pytest.mark.parametrize(
    "options",
    [
        {"plc_directory": "localhost"},
        {"via": "magic"},
        {"timeout": 0},
        {"nameservers": ["dns.example"]},
        {"plc_directory": "https://u:p@a.b"},
    ],
)
def test_settings_that_mean_nothing_are_refused(kit: Kit, options: Any) -> None:
    with pytest.raises(ValueError, match=next(iter(options))):
        kit.client().identity.with_options(**options)
