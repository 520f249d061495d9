"""The command `pysky` on real servers, as a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tests.network.harness import Account, Network, NewAccount


def pysky(
    network: Network, account: Account | None, folder: Path, *arguments: str
) -> subprocess.CompletedProcess[str]:
    ours = ("PYSKY_", "BSKY_", "PG")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    environment |= {"PYSKY_SERVICE": network.pds, "PYSKY_PUBLIC_SERVICE": network.appview}
    if account is not None:
        environment |= {"BSKY_AUTH_USERNAME": account.handle, "BSKY_AUTH_PASSWORD": account.password}
    return subprocess.run(
        [sys.executable, "-m", "pysky_sdk", *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_the_demo_reads_with_an_account_and_writes_nothing(
    network: Network, alice: Account, tmp_path: Path
) -> None:
    done = pysky(network, alice, tmp_path, "demo")
    assert done.returncode == 0, done.stderr
    assert "nothing is written" in done.stdout
    assert "alice.test" in done.stdout
    assert "createRecord" not in done.stdout
    assert not [*tmp_path.iterdir()]


def test_a_day_at_the_terminal(
    network: Network, new_account: Callable[..., NewAccount], tmp_path: Path
) -> None:
    account = new_account()
    assert pysky(network, account, tmp_path, "login").returncode == 0
    posted = pysky(network, None, tmp_path, "--json", "post", "From a *terminal*", "-m", "--key", "one")
    assert posted.returncode == 0, posted.stderr
    uri = json.loads(posted.stdout)["uri"]
    again = pysky(network, None, tmp_path, "--json", "post", "From a *terminal*", "-m", "--key", "one")
    assert json.loads(again.stdout)["uri"] == uri
    rkey = uri.rpartition("/")[2]
    read = pysky(
        *(network, None, tmp_path, "call", "com.atproto.repo.getRecord"),
        *(f"repo={account.did}", "collection=app.bsky.feed.post", f"rkey={rkey}"),
    )
    assert json.loads(read.stdout)["value"]["text"] == "From a terminal"
    assert pysky(network, None, tmp_path, "delete", uri).returncode == 0
    logged = pysky(network, None, tmp_path, "--json", "log", "stats")
    methods = {json.loads(line)["nsid"] for line in logged.stdout.splitlines()}
    assert "com.atproto.server.createSession" in methods
    assert pysky(network, None, tmp_path, "profile", "nobody-at-all.test").returncode == 1


def test_a_stream_is_printed_line_by_line(network: Network, tmp_path: Path) -> None:
    done = pysky(network, None, tmp_path, "call", "com.atproto.sync.subscribeRepos", "cursor=0", "-n", "3")
    assert done.returncode == 0, done.stderr
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert len({row["seq"] for row in rows}) == 3
    assert all(row["$type"].startswith("com.atproto.sync.subscribeRepos#") for row in rows)
