"""`client.profiles`: what is fetched, what comes from the database, and for how long."""

from __future__ import annotations

import pickle
import sqlite3
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from pysky_sdk import errors, models
from tests.unit.core.support import Kit, answers, failure, reply
from tests.unit.profiles.directory import Directory, did_of

if TYPE_CHECKING:
    from pathlib import Path

ProfileView = models.app.bsky.actor.defs.ProfileViewDetailed
HOUR = 3600.0
ALICE, BOB = did_of("alice"), did_of("bob")


def test_a_profile_is_fetched_once_an_hour(kit: Kit, directory: Directory) -> None:
    profiles = kit.client(directory).profiles
    first = kit.wait(profiles.get("alice.test"))
    assert (type(first), first.did, first.display_name) == (ProfileView, ALICE, "alice")
    for name in ("alice.test", "@Alice.TEST", ALICE):
        assert kit.wait(profiles.get(name)) == first
    assert directory.asked == [("getProfile", "alice.test")]
    kit.clock.now += HOUR - 1
    kit.wait(profiles.get(ALICE))
    assert directory.count("getProfile") == 1
    kit.clock.now += 2
    kit.wait(profiles.get(ALICE))
    assert directory.count("getProfile") == 2


def test_how_old_a_profile_may_be_is_the_callers_choice(kit: Kit, directory: Directory) -> None:
    profiles = kit.client(directory).profiles
    kit.wait(profiles.get("alice.test"))
    kit.wait(profiles.get("alice.test", refresh=True))
    assert directory.count("getProfile") == 2
    kit.clock.now += 60
    kit.wait(profiles.get("alice.test", max_age=timedelta(seconds=61)))
    assert directory.count("getProfile") == 2
    kit.wait(profiles.get("alice.test", max_age=timedelta(seconds=60)))
    assert directory.count("getProfile") == 3
    kit.clock.now += 6 * 24 * HOUR
    kit.wait(profiles.get("alice.test", max_age=timedelta(days=7)))
    assert directory.count("getProfile") == 3


def test_nothing_of_a_profile_is_lost(kit: Kit, directory: Directory) -> None:
    odd = {
        "createdAt": "not a date",
        "labels": [],
        "exampleField": {"$type": "com.example.colour", "deep": [1, None, "ü\u0000"]},
        "followersCount": 2**53 - 1,
    }
    directory.add("odd", "odd.test", **odd)
    profiles = kit.client(directory).profiles
    fetched = kit.wait(profiles.get("odd.test"))
    kept = kit.wait(profiles.get("odd.test"))
    assert directory.count("getProfile") == 1
    assert kept.to_wire() == fetched.to_wire() == directory.profiles[did_of("odd")]


def test_who_is_unknown_stays_unknown_for_five_minutes(kit: Kit, directory: Directory) -> None:
    profiles = kit.client(directory).profiles
    with pytest.raises(errors.ProfileNotFound, match=r"of nobody\.test: .* answered 400") as first:
        kit.wait(profiles.get("nobody.test"))
    with pytest.raises(
        errors.ProfileNotFound, match=r"in the database until 2027-01-15 08:05:00 UTC"
    ) as again:
        kit.wait(profiles.get("@Nobody.test"))
    assert type(first.value) is type(again.value)
    assert (first.value.status, first.value.error) == (again.value.status, again.value.error)
    assert first.value.cached_until is None
    assert again.value.cached_until == datetime.fromtimestamp(kit.clock.now + 300, UTC)
    assert isinstance(again.value, errors.InvalidRequest)
    assert directory.count("getProfile") == 1
    directory.add("nobody", "nobody.test")
    assert kit.wait(profiles.get("nobody.test", refresh=True)).did == did_of("nobody")
    assert kit.wait(profiles.get("nobody.test")).did == did_of("nobody")


@pytest.mark.parametrize("actor", ["nobody.test", did_of("nobody")])
def test_after_five_minutes_the_unknown_are_asked_for_again(
    kit: Kit, directory: Directory, actor: str
) -> None:
    profiles = kit.client(directory).profiles
    for seconds, asked in ((0, 1), (299, 1), (2, 2)):
        kit.clock.now += seconds
        with pytest.raises(errors.ProfileNotFound):
            kit.wait(profiles.get(actor))
        assert directory.count("getProfile") == asked


def test_an_error_of_profiles_can_be_pickled(kit: Kit, directory: Directory) -> None:
    profiles = kit.client(directory).profiles
    for _ in range(2):
        with pytest.raises(errors.ProfileNotFound) as caught:
            kit.wait(profiles.get("nobody.test"))
        copy = pickle.loads(pickle.dumps(caught.value))
        assert (type(copy), str(copy), vars(copy).keys()) == (
            errors.ProfileNotFound,
            str(caught.value),
            vars(caught.value).keys(),
        )


@pytest.mark.parametrize("error", ["AccountTakedown", "AccountDeactivated"])
def test_who_is_suspended_is_not_found_and_not_kept(kit: Kit, directory: Directory, error: str) -> None:
    directory.gone["alice.test"] = error
    profiles = kit.client(directory).profiles
    for _ in range(2):
        with pytest.raises(errors.ProfileNotFound) as caught:
            kit.wait(profiles.get("alice.test"))
        assert (caught.value.error, caught.value.cached_until) == (error, None)
    directory.gone.clear()
    assert kit.wait(profiles.get("alice.test")).did == ALICE


@pytest.mark.parametrize(
    "answer", [failure(400, "InvalidRequest", "limit too large"), failure(403, "Forbidden")]
)
def test_other_errors_are_no_sign_of_an_unknown_actor(kit: Kit, answer: Any) -> None:
    profiles = kit.client(answers(answer)[0]).profiles
    for method in (profiles.get, profiles.did, profiles.handle):
        with pytest.raises(errors.ClientError) as caught:
            kit.wait(method("alice.test"))
        assert not isinstance(caught.value, errors.ProfileNotFound)


def test_many_profiles_come_in_the_order_asked_for(kit: Kit, directory: Directory) -> None:
    asked = ["@BOB.test", "nobody.test", ALICE, "bob.test", BOB, "bob.test"]
    profiles = kit.client(directory).profiles
    for _ in range(2):
        found = kit.wait(profiles.get_many(asked))
        assert list(found) == ["@BOB.test", ALICE, "bob.test", BOB]
        assert [view.did for view in found.values()] == [BOB, ALICE, BOB, BOB]
    assert directory.asked == [("getProfiles", "bob.test", "nobody.test", ALICE, BOB)]
    kit.clock.now += 301
    kit.wait(profiles.get_many(asked))
    assert directory.asked[1:] == [("getProfiles", "nobody.test")]


def test_many_profiles_are_fetched_25_at_a_time(kit: Kit, directory: Directory) -> None:
    handles = [f"user{number}.test" for number in range(60)]
    for handle in handles:
        directory.add(handle.partition(".")[0], handle)
    profiles = kit.client(directory).profiles
    kit.wait(profiles.get("user3.test"))
    assert list(kit.wait(profiles.get_many(iter(handles)))) == handles
    assert [len(row) - 1 for row in directory.asked] == [1, 25, 25, 9]
    assert kit.wait(profiles.get_many(handles)).keys() == set(handles)
    kit.wait(profiles.get_many(handles, refresh=True))
    assert [len(row) - 1 for row in directory.asked[4:]] == [25, 25, 10]


def test_who_is_missing_among_many_is_unknown_alone_too(kit: Kit, directory: Directory) -> None:
    profiles = kit.client(directory).profiles
    assert kit.wait(profiles.get_many(["nobody.test", did_of("gone")])) == {}
    for actor in ("nobody.test", did_of("gone")):
        with pytest.raises(errors.ProfileNotFound, match="until"):
            kit.wait(profiles.get(actor))
    assert directory.count("getProfile") == 0


def test_handles_and_dids(kit: Kit, directory: Directory) -> None:
    profiles = kit.client(directory).profiles
    assert kit.wait(profiles.did("@Alice.test")) == ALICE
    assert kit.wait(profiles.did(ALICE)) == ALICE
    assert directory.asked == [("resolveHandle", "alice.test")]
    assert kit.wait(profiles.handle(ALICE)) == "alice.test"
    kit.clock.now += 24 * HOUR - 1
    assert kit.wait(profiles.did("alice.test")) == ALICE
    assert kit.wait(profiles.handle(ALICE)) == "alice.test"
    assert len(directory.asked) == 2
    kit.clock.now += 2
    kit.wait(profiles.did("alice.test"))
    kit.wait(profiles.handle(ALICE))
    assert len(directory.asked) == 4


def test_a_profile_tells_the_did_too(kit: Kit, directory: Directory) -> None:
    profiles = kit.client(directory).profiles
    kit.wait(profiles.get("alice.test"))
    assert (kit.wait(profiles.did("alice.test")), kit.wait(profiles.handle(ALICE))) == (ALICE, "alice.test")
    assert len(directory.asked) == 1


def test_a_handle_of_nobody_is_kept_as_such(kit: Kit, directory: Directory) -> None:
    profiles = kit.client(directory).profiles
    for _ in range(2):
        with pytest.raises(errors.ProfileNotFound, match=r"nobody\.test"):
            kit.wait(profiles.did("nobody.test"))
    assert directory.count("resolveHandle") == 1
    directory.resolvable["nobody.test"] = BOB
    assert kit.wait(profiles.did("nobody.test", refresh=True)) == BOB


def test_a_handle_without_a_profile_still_has_a_did(kit: Kit, directory: Directory) -> None:
    directory.resolvable["new.test"] = did_of("new")
    profiles = kit.client(directory).profiles
    with pytest.raises(errors.ProfileNotFound):
        kit.wait(profiles.get("new.test"))
    assert kit.wait(profiles.did("new.test")) == did_of("new")


def test_an_account_with_a_new_handle(kit: Kit, directory: Directory) -> None:
    profiles = kit.client(directory).profiles
    kit.wait(profiles.get("alice.test"))
    directory.rename("alice", "alicia.test")
    assert kit.wait(profiles.handle(ALICE)) == "alice.test"  # as was seen lately
    assert kit.wait(profiles.get(ALICE, refresh=True)).handle == "alicia.test"
    assert kit.wait(profiles.handle(ALICE)) == "alicia.test"
    assert kit.wait(profiles.did("alicia.test")) == ALICE
    assert directory.count("resolveHandle") == 0
    with pytest.raises(errors.ProfileNotFound):
        kit.wait(profiles.did("alice.test"))  # the old one is not believed any more


def test_a_handle_that_moved_to_another_account(kit: Kit, directory: Directory) -> None:
    profiles = kit.client(directory).profiles
    kit.wait(profiles.get_many(["alice.test", "bob.test"]))
    directory.rename("bob", "robert.test")
    directory.rename("alice", "bob.test")
    assert kit.wait(profiles.get("bob.test", refresh=True)).did == ALICE
    assert kit.wait(profiles.did("bob.test")) == ALICE
    assert kit.wait(profiles.handle(BOB)) == "robert.test"  # what was kept of him showed the handle he lost
    assert kit.wait(profiles.get("robert.test")).did == BOB


def test_two_accounts_that_swap_their_handles(kit: Kit, directory: Directory) -> None:
    profiles = kit.client(directory).profiles
    kit.wait(profiles.get_many([ALICE, BOB]))
    directory.profiles[ALICE]["handle"], directory.profiles[BOB]["handle"] = "bob.test", "alice.test"
    directory.resolvable = {"alice.test": BOB, "bob.test": ALICE}
    kit.wait(profiles.get_many([ALICE, BOB], refresh=True))
    found = kit.wait(profiles.get_many(["alice.test", "bob.test"]))
    assert [view.did for view in found.values()] == [BOB, ALICE]
    assert len(directory.asked) == 2


def test_a_resolved_handle_ends_what_was_kept_of_its_former_owner(kit: Kit, directory: Directory) -> None:
    profiles = kit.client(directory).profiles
    kit.wait(profiles.get("bob.test"))
    directory.rename("bob", "robert.test")
    directory.rename("alice", "bob.test")
    assert kit.wait(profiles.did("bob.test", refresh=True)) == ALICE
    assert kit.wait(profiles.handle(BOB)) == "robert.test"


def test_accounts_whose_handle_is_invalid(kit: Kit, directory: Directory) -> None:
    directory.add("one", "handle.invalid").add("two", "handle.invalid")
    directory.resolvable["one.test"] = did_of("one")
    profiles = kit.client(directory).profiles
    for name in ("one", "two"):
        assert kit.wait(profiles.get(did_of(name))).display_name == name
        assert kit.wait(profiles.handle(did_of(name))) == "handle.invalid"
    assert directory.count("getProfile") == 2
    found = kit.wait(profiles.get_many(["one.test", "two.test", "alice.test"], refresh=True))
    assert {name: view.did for name, view in found.items()} == {
        "one.test": did_of("one"),
        "alice.test": ALICE,
    }


def test_what_a_profile_says_about_the_asker_is_for_nobody_else(
    kit: Kit, directory: Directory, tmp_path: Path
) -> None:
    pack_record = {"$type": "app.bsky.graph.starterpack", "viewer": "kept, for it is the author's"}
    pack = {
        "uri": f"at://{BOB}/app.bsky.graph.starterpack/3l3qo2vuowo2b",
        "cid": "bafyreigaknpexyvxt76zgkitavbwx6ejgfheup5oybpm77f3pxzavwpi3i",
        "record": pack_record,
        "creator": {"did": BOB, "handle": "bob.test", "viewer": {"muted": True}},
        "indexedAt": "2026-01-01T00:00:00Z",
    }
    directory.add("carla", "carla.test", joinedViaStarterPack=pack)
    url = f"sqlite:///{tmp_path / 'shared.db'}"
    alice = kit.client(directory, "alice.test", "pw", database=url)
    bob = kit.client(directory, "bob.test", "pw", database=url)
    assert kit.wait(alice.app.bsky.actor.get_profile(actor="carla.test")).viewer.muted is True
    for client in (alice, bob):
        view = kit.wait(client.profiles.get("carla.test"))
        assert view.viewer is None
        assert "viewer" not in view.to_wire()
        assert view.joined_via_starter_pack.creator.viewer is None
        assert view.to_wire()["joinedViaStarterPack"]["record"] == pack_record
    many = kit.wait(bob.profiles.get_many(["carla.test", "alice.test"]))
    assert all(view.viewer is None for view in many.values())
    assert directory.count("getProfile") == 2  # one of them not through `profiles`
    with sqlite3.connect(tmp_path / "shared.db") as database:
        kept = "".join(row[0] for row in database.execute("SELECT profile FROM pysky_profile"))
    database.close()
    assert '"muted"' not in kept


def test_a_client_with_labelers_of_its_own_shares_no_views(kit: Kit, directory: Directory) -> None:
    client = kit.client(directory)
    mine = client.with_options(labelers=["did:plc:ar7c4by46qjdydhdevvrndac"])
    kit.wait(mine.profiles.get("alice.test"))
    kit.wait(mine.profiles.get_many(["alice.test"]))
    kit.wait(client.profiles.get("alice.test"))
    kit.wait(client.profiles.get("alice.test"))
    assert [row[0] for row in directory.asked] == ["getProfile", "getProfiles", "getProfile"]
    assert kit.wait(mine.profiles.did("alice.test")) == ALICE
    assert len(directory.asked) == 3


@pytest.mark.parametrize("actor", ["", "alice", "@", "did:plc:", "al ice.test", "@@alice.test", "älice.test"])
def test_what_is_no_actor_is_refused_before_anything_is_asked(
    kit: Kit, directory: Directory, actor: str
) -> None:
    profiles = kit.client(directory).profiles
    for method in (profiles.get, profiles.did, profiles.handle):
        with pytest.raises(ValueError, match="give a handle such as"):
            kit.wait(method(actor))
    with pytest.raises(ValueError, match="give a handle such as"):
        kit.wait(profiles.get_many(["alice.test", actor]))
    assert directory.asked == []


def test_one_text_is_no_list_of_actors(kit: Kit, directory: Directory) -> None:
    with pytest.raises(TypeError, match="for one there is get"):
        kit.wait(kit.client(directory).profiles.get_many("alice.test"))


def test_a_database_that_fails_is_told_of_once_and_breaks_nothing(
    kit: Kit, directory: Directory, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "broken.db"
    client = kit.client(directory, database=f"sqlite:///{path}")
    kit.wait(client.profiles.get("alice.test"))
    with sqlite3.connect(path) as database:
        for table in ("pysky_profile", "pysky_handle"):
            database.execute(f"DROP TABLE {table}")
    database.close()
    for profiles in (client.profiles, client.with_options(timeout=3).profiles):
        assert kit.wait(profiles.get("alice.test")).did == ALICE
        assert kit.wait(profiles.did("alice.test")) == ALICE
        assert len(kit.wait(profiles.get_many([ALICE, BOB]))) == 2
        with pytest.raises(errors.ProfileNotFound, match="answered 400"):
            kit.wait(profiles.get("nobody.test"))
    (record,) = [it for it in caplog.records if it.name == "pysky_sdk.profiles"]
    assert "pysky db create" in record.getMessage()


def test_a_database_that_failed_is_left_alone_for_a_while(
    kit: Kit, directory: Directory, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = kit.client(directory)
    tried: list[str] = []

    def failing(_: Any) -> None:
        tried.append("read")
        raise errors.DatabaseError("It hangs.")

    monkeypatch.setattr(client.database, "read", failing)
    for seconds, tries in ((0, 1), (0, 1), (29, 1), (2, 2), (0, 2)):
        kit.clock.now += seconds
        kit.wait(client.profiles.get("alice.test"))
        assert len(tried) == tries


def test_a_damaged_row_is_fetched_again(kit: Kit, directory: Directory, tmp_path: Path) -> None:
    path = tmp_path / "test.db"
    profiles = kit.client(directory, database=f"sqlite:///{path}").profiles
    for damage in ("{", '{"did": 5}', "[]"):
        kit.wait(profiles.get("alice.test", refresh=True))
        with sqlite3.connect(path) as database:
            database.execute("UPDATE pysky_profile SET profile = ?", [damage])
        database.close()
        assert kit.wait(profiles.get("alice.test")).display_name == "alice"


def test_a_strict_client_takes_nothing_from_the_database_that_it_would_not_take_from_the_server(
    kit: Kit, directory: Directory
) -> None:
    directory.add("odd", "odd.test", createdAt="not a date")
    client = kit.client(directory)
    strict = client.with_options(validation="strict")
    assert kit.wait(client.profiles.get("odd.test")).created_at == "not a date"
    with pytest.raises(errors.ResponseError, match="createdAt"):
        kit.wait(strict.profiles.get("odd.test"))
    assert kit.wait(strict.profiles.get("alice.test")) == kit.wait(strict.profiles.get("alice.test"))


def test_rows_that_have_expired_are_deleted(kit: Kit, directory: Directory, tmp_path: Path) -> None:
    path = tmp_path / "test.db"
    profiles = kit.client(directory, database=f"sqlite:///{path}").profiles
    kit.wait(profiles.get_many([*(f"nobody{number}.test" for number in range(30)), "bob.test"]))
    assert counted(path) == (1, 31)
    kit.clock.now += 700
    kit.wait(profiles.get("alice.test"))
    assert counted(path) == (2, 2)
    kit.clock.now += 8 * 24 * HOUR
    kit.wait(profiles.get("alice.test"))
    assert counted(path) == (1, 1)


def counted(path: Path) -> tuple[int, int]:
    """How many profiles and handles are kept."""
    database = sqlite3.connect(path)
    try:
        profiles, handles = (
            int(database.execute(f"SELECT count(*) FROM pysky_{table}").fetchone()[0])
            for table in ("profile", "handle")
        )
    finally:
        database.close()
    return profiles, handles


def test_a_clock_that_was_set_back_makes_no_profile_young(kit: Kit, directory: Directory) -> None:
    profiles = kit.client(directory).profiles
    kit.wait(profiles.get("alice.test"))
    kit.clock.now -= 2 * HOUR
    kit.wait(profiles.get("alice.test"))
    assert directory.count("getProfile") == 2


def test_profiles_of_a_public_client(kit: Kit) -> None:
    hosts: list[str] = []

    def handler(request: Any) -> Any:
        hosts.append(request.url.host)
        return reply({"did": ALICE, "handle": "alice.test"})

    assert kit.wait(kit.client(handler).profiles.get("alice.test")).did == ALICE
    assert hosts == ["public.test"]
