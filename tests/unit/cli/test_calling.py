"""`pysky call`, `describe`, `lexicons`, and what a shell completes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pysky_sdk.testing import StandIn
from tests.unit.cli.conftest import Shell


def test_a_query_with_parameters_of_every_kind(shell: Shell, server: StandIn) -> None:
    result = shell("call", "app.bsky.actor.getProfiles", "actors=alice.test", "actors=bob.test")
    assert [profile["handle"] for profile in result.values[0]["profiles"]] == ["alice.test", "bob.test"]
    shell("call", "app.bsky.feed.getAuthorFeed", "actor=alice.test", "limit=2", "include-pins=true")
    sent = server.calls[-1].params
    assert (sent["limit"], sent["includePins"]) in [(2, True), ("2", "true"), (["2"], ["true"])]


def test_a_procedure_with_json(shell: Shell, tmp_path: Path) -> None:
    shell.logged_in()
    did = shell("--json", "whoami").values[0]["did"]
    record = {"$type": "app.bsky.feed.post", "text": "typed", "createdAt": "2026-08-01T12:00:00.000Z"}
    made = shell(
        "call",
        "com.atproto.repo.createRecord",
        f"repo={did}",
        "collection=app.bsky.feed.post",
        f"record:={json.dumps(record)}",
    ).values[0]
    rkey = made["uri"].rpartition("/")[2]
    (tmp_path / "input.json").write_text(
        json.dumps({"repo": did, "collection": "app.bsky.feed.post", "rkey": rkey})
    )
    assert shell("call", "com.atproto.repo.deleteRecord", "--input", "input.json").code == 0
    again = shell(
        "call", "com.atproto.repo.getRecord", f"repo={did}", "collection=app.bsky.feed.post", f"rkey={rkey}"
    )
    assert again.code == 1
    assert "RecordNotFound" in again.err


def test_json_from_standard_input(shell: Shell) -> None:
    shell.logged_in()
    preferences = {"preferences": [{"$type": "app.bsky.actor.defs#adultContentPref", "enabled": True}]}
    assert shell("call", "app.bsky.actor.putPreferences", "-i", "-", typed=json.dumps(preferences)).code == 0
    assert shell("call", "app.bsky.actor.getPreferences").values == [preferences]


def test_an_input_that_cannot_be_read(shell: Shell, tmp_path: Path) -> None:
    missing = shell("call", "app.bsky.actor.putPreferences", "--input", "none.json")
    assert (missing.code, missing.err) == (1, "pysky: none.json: No such file or directory\n")
    wrong = shell("call", "app.bsky.actor.putPreferences", "--input", "-", typed="{")
    assert wrong.code == 2
    assert "--input - holds no JSON" in wrong.err


def test_all_pages_one_item_a_line(shell: Shell) -> None:
    shell.logged_in()
    for number in range(5):
        shell("post", f"number {number}")
    items = shell("call", "app.bsky.feed.getAuthorFeed", "actor=alice.test", "limit=2", "--all").values
    assert len(items) == 5
    feed = ("call", "app.bsky.feed.getAuthorFeed", "actor=alice.test", "limit=2")
    assert shell(*feed, "--all", "-n", "3").values == items[:3]
    assert shell(*feed, "-n", "3").code == 2
    assert shell("call", "app.bsky.actor.getProfile", "actor=alice.test", "--all").code == 2


def test_a_binary_answer_goes_to_a_file(shell: Shell, tmp_path: Path) -> None:
    shell.logged_in()
    shell("post", "something")
    did = shell("--json", "whoami").values[0]["did"]
    assert shell("call", "com.atproto.sync.getRepo", f"did={did}", "--out", "repo.car").code == 0
    assert (tmp_path / "repo.car").stat().st_size > 100


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["limit=x"], "'limit=x' needs a whole number"),
        (["include-pins=yes"], "'include-pins=yes' needs true or false"),
        (["actor"], "neither key=value nor key:=JSON"),
        (["actor:={"], "is no JSON"),
    ],
)
def test_a_wrong_argument_is_said_clearly(shell: Shell, arguments: list[str], message: str) -> None:
    result = shell("call", "app.bsky.feed.getAuthorFeed", *arguments)
    assert result.code == 2
    assert message in result.err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["actor=alice.test", "limit=500"], "limit"),
        (["actor=not a handle"], "actor"),
        (["acter=alice.test"], "did you mean 'actor'?"),
    ],
)
def test_what_breaks_the_lexicon_is_not_sent(
    shell: Shell, server: StandIn, arguments: list[str], message: str
) -> None:
    result = shell("call", "app.bsky.feed.getAuthorFeed", *arguments)
    assert result.code == 1
    assert message in result.err
    assert "Traceback" not in result.err
    assert "pydantic" not in result.err
    assert server.calls == []


def test_a_method_that_nobody_knows(shell: Shell) -> None:
    shell.logged_in()
    result = shell("call", "app.bsky.actor.getProfil", "actor=alice.test")
    assert result.code == 1
    assert "did you mean app.bsky.actor.getProfile?" in result.err


def test_describe_tells_how_a_method_is_called(shell: Shell) -> None:
    result = shell("describe", "app.bsky.feed.getAuthorFeed")
    for part in (
        "client.app.bsky.feed.get_author_feed(",
        ".resume(name",
        "BlockedActor",
        "Args:",
        "include_pins",
    ):
        assert part in result.out
    [told] = shell("--json", "describe", "app.bsky.feed.getAuthorFeed").values
    assert (told["kind"], told["pages"], told["errors"]) == (
        "query",
        True,
        ["BlockedActor", "BlockedByActor"],
    )
    assert told["arguments"][0] == {"name": "actor", "type": "str", "required": True}
    assert "\nArgs:\n    actor:" in told["doc"]
    wrong = shell("describe", "app.bsky.feed.getAuthorFed")
    assert wrong.code == 2
    assert "did you mean app.bsky.feed.getAuthorFeed?" in wrong.err


def test_a_subscription_is_listened_to(shell: Shell) -> None:
    pytest.importorskip("websockets")
    first, second = shell("call", "com.atproto.sync.subscribeRepos", "cursor=2", "-n", "2").values
    assert [first["$type"], second["$type"]] == [
        "com.atproto.sync.subscribeRepos#commit",
        "com.atproto.sync.subscribeRepos#sync",
    ]
    assert (first["seq"], second["seq"]) == (3, 4)
    assert "subscription" in shell("describe", "com.atproto.sync.subscribeRepos").out


def test_lexicons_lists_methods(shell: Shell) -> None:
    assert len(shell("--json", "lexicons").values) == 319 + 3  # with the subscriptions
    rows = shell("--json", "lexicons", "getlog").values
    assert rows == [{"nsid": "chat.bsky.convo.getLog", "python": "client.chat.bsky.convo.get_log"}]
