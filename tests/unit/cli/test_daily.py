"""Reading and writing, and the state of the database."""

from __future__ import annotations

from pathlib import Path

from pysky_sdk.testing import StandIn
from tests.unit.cli.conftest import Shell


def test_a_post_is_made_shown_and_deleted(shell: Shell) -> None:
    shell.logged_in()
    [made] = shell("--json", "post", "Hello @bob.test").values
    assert made["url"].startswith("https://bsky.app/profile/")
    assert "Hello @bob.test" in shell("timeline").out
    assert "Hello @bob.test" in shell("author", "alice.test").out
    [reply] = shell("--json", "post", "And hello again", "--reply-to", made["uri"]).values
    thread = shell("thread", made["uri"]).out.splitlines()
    assert thread == ["> alice.test: Hello @bob.test", "  alice.test: And hello again"]
    assert [row["depth"] for row in shell("--json", "thread", reply["uri"]).values] == [-1, 0]
    assert shell("delete", made["uri"]).out == "deleted\n"
    assert shell("delete", made["uri"]).code == 0


def test_a_key_makes_a_post_once(shell: Shell) -> None:
    shell.logged_in()
    first, again = (shell("--json", "post", "Once", "--key", "once").values[0] for _ in range(2))
    assert first == again


def test_markdown_and_standard_input(shell: Shell) -> None:
    shell.logged_in()
    shell("post", "-m", "-", typed="See [the site](https://example.com) **now**\n")
    [post] = shell("--json", "timeline").values
    assert post["record"]["text"] == "See the site now"
    assert post["record"]["facets"][0]["features"][0]["uri"] == "https://example.com"


def test_a_long_text_becomes_a_thread(shell: Shell) -> None:
    shell.logged_in()
    made = shell("--json", "post", "--thread", "word " * 150).values
    assert len(made) > 1
    assert shell("post", "--thread", "x", "--card").code == 2


def test_a_picture_with_its_description(shell: Shell, tmp_path: Path) -> None:
    from PIL import Image

    Image.new("RGB", (40, 20), "red").save(tmp_path / "red.png")
    shell.logged_in()
    assert shell("post", "Look", "--image", "red.png", "--alt", "All red").code == 0
    [post] = shell("--json", "timeline").values
    [image] = post["record"]["embed"]["images"]
    assert (image["alt"], image["aspectRatio"]) == ("All red", {"width": 40, "height": 20})
    assert shell("post", "Look", "--alt", "Nothing").code == 2
    missing = shell("post", "Look", "--image", "not-there.png", "--alt", "Nothing")
    assert missing.code == 1
    assert "not-there.png" in missing.err


def test_profiles_and_searches(shell: Shell) -> None:
    shell.logged_in()
    assert "alice.test" in shell("profile").out
    assert shell("--json", "profile", "bob.test").values[0]["handle"] == "bob.test"
    nobody = shell("profile", "nobody.test")
    assert nobody.code == 1
    assert "Profile not found" in nobody.err
    shell("post", "A needle in a haystack")
    assert "needle" in shell("search", "needle").out
    assert shell("--json", "search", "--people", "bob").values[0]["handle"] == "bob.test"


def test_text_of_strangers_cannot_move_the_cursor(shell: Shell) -> None:
    shell.logged_in()
    shell("post", "red \x1b[31malert\x1b[0m [bold]x[/bold]")
    out = shell("timeline").out
    assert "\x1b" not in out
    assert "[bold]x[/bold]" in out


def test_the_log_is_listed_filtered_counted_and_pruned(shell: Shell) -> None:
    shell.logged_in()
    shell("profile", "nobody.test")
    rows = shell("--json", "log", "list").values
    assert [row["nsid"] for row in rows][-1] == "app.bsky.actor.getProfile"
    assert "secret" not in shell("log", "list").out
    [failed] = shell("--json", "log", "list", "--errors").values
    assert failed["error_name"] == "InvalidRequest"
    assert shell("--json", "log", "list", "--nsid", "com.atproto.*").values
    assert shell("--json", "log", "list", "--since", "1h", "--status", "404").values == []
    shown = shell("log", "show", str(failed["id"]))
    assert "nobody.test" in shown.out
    assert shell("log", "show", "1").code == 1
    stats = {row["nsid"]: row for row in shell("--json", "log", "stats").values}
    assert stats["app.bsky.actor.getProfile"]["errors"] == 1
    assert shell("--json", "log", "prune", "--older-than", "0s").values[0]["removed"] >= 2
    assert shell("log", "prune", "--older-than", "soon").code == 2


def test_cursors_are_listed_set_and_reset(shell: Shell) -> None:
    shell.logged_in()
    assert shell("cursors", "list").out == "No list was resumed yet.\n"
    assert shell("cursors", "set", "bot", "chat.bsky.convo.getLog", "2222222222222").code == 0
    [row] = shell("--json", "cursors", "list").values
    assert (row["name"], row["cursor"]) == ("bot", "2222222222222")
    assert shell("--json", "cursors", "reset", "bot").values == [{"reset": 1}]
    assert shell("cursors", "set", "bot", "app.bsky.actor.getProfile", "x").code == 2


def test_limits_are_shown(shell: Shell) -> None:
    assert shell("limits").out == "Nothing was counted yet.\n"
    shell.logged_in()
    shell("post", "costs three points")
    rows = {(row["budget"], row["allowed"]): row for row in shell("--json", "limits").values}
    assert rows["write points", 5000]["used"] == 3


def test_the_database_is_created_and_described(shell: Shell) -> None:
    assert shell("db", "status").code == 1
    created = shell("--json", "db", "create").values[0]
    assert created["applied"]
    assert shell("db", "status").code == 0
    assert shell("--json", "db", "migrate").values[0]["applied"] == []
    assert shell("--json", "db", "prune", "--older-than", "1d").values == [{"removed": 0}]


def test_a_rate_limit_is_exit_code_four(shell: Shell, server: StandIn) -> None:
    server.fault("app.bsky.actor.getProfile", status=429, times=10, retry_after=600)
    result = shell("profile", "bob.test")
    assert result.code == 4
    assert "Try again after " in result.err
