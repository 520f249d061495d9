"""kill -9 at a random point of a resumed consumption, again and again: nothing is lost, and nothing comes twice."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from tests.database.servers import fresh

if TYPE_CHECKING:
    from pathlib import Path

_OLDEST = "records, oldest first"
_NEWEST = "records, newest first"
_FOLLOWERS = "followers, newest first"


def killed(engine: str, folder: Path, what: str, kills: int, *, exact: bool) -> dict[str, Any]:
    with fresh(engine, folder) as url:
        # More objects than the newest ones that are remembered, and fewer.
        first = 300 if what == _FOLLOWERS else 150
        plan = {"url": url, "what": what, "exact": exact, "kills": kills, "seed": kills, "first": first}
        command = [sys.executable, "-m", "tests.database.consuming", json.dumps(plan)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=200, check=False)
    assert done.returncode == 0, done.stderr
    result: dict[str, Any] = json.loads(done.stdout)
    print(engine, what, kills, result)  # noqa: T201 - the figures, with pytest -s
    assert result["before the last"] > 20, "the consumers died before they consumed anything"
    return result


@pytest.mark.parametrize("engine", ["sqlite", "postgresql"])
@pytest.mark.parametrize(("what", "kills"), [(_OLDEST, 100), (_NEWEST, 50), (_FOLLOWERS, 50)])
def test_nothing_is_lost_or_doubled_with_a_commit_in_the_transaction(
    engine: str, tmp_path: Path, what: str, kills: int
) -> None:
    result = killed(engine, tmp_path, what, kills, exact=True)
    assert result["lost"] == []
    assert result["twice"] == 0


@pytest.mark.parametrize("what", [_OLDEST, _NEWEST])
def test_nothing_is_lost_item_by_item(tmp_path: Path, what: str) -> None:
    result = killed("sqlite", tmp_path, what, 30, exact=False)
    assert result["lost"] == []


def test_mariadb_too(tmp_path: Path) -> None:
    result = killed("mariadb", tmp_path, _NEWEST, 20, exact=True)
    assert (result["lost"], result["twice"]) == ([], 0)
