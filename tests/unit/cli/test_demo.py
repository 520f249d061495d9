"""`pysky demo`: on the stand-in, and with an account of one's own."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

from pysky_sdk.cli.demo.picture import sunset
from pysky_sdk.testing import StandIn
from tests.unit.cli.conftest import PASSWORD, Shell


def test_it_shows_the_main_job_on_a_stand_in(shell: Shell, tmp_path: Path) -> None:
    shell.monkeypatch.delenv("PYSKY_SERVICE")
    shell.monkeypatch.delenv("PYSKY_PUBLIC_SERVICE")
    result = shell("demo")
    assert result.code == 0, result.err
    for part in (
        "made-up people",
        "alice.test",
        "My first post",
        "again  the same post: True",
        "the first process: 2 new posts",
        "the second process: 1 new post",
        "com.atproto.server.createSession",
        "com.atproto.repo.uploadBlob",
    ):
        assert part in result.out, part
    assert result.out.count("app.bsky.feed.getTimeline") == 3
    assert not [*tmp_path.iterdir()]


def test_with_an_account_it_only_reads_unless_asked(shell: Shell, server: StandIn) -> None:
    shell.monkeypatch.setenv("BSKY_AUTH_USERNAME", "alice.test")
    shell.monkeypatch.setenv("BSKY_AUTH_PASSWORD", PASSWORD)
    result = shell("demo")
    assert result.code == 0, result.err
    assert "nothing is written" in result.out
    writes = {"com.atproto.repo.createRecord", "com.atproto.repo.uploadBlob", "com.atproto.repo.applyWrites"}
    assert writes.isdisjoint(call.nsid for call in server.calls)
    assert shell("demo", "--write").code == 0
    assert "com.atproto.repo.uploadBlob" in {call.nsid for call in server.calls}


def test_a_step_that_fails_is_a_failure(shell: Shell) -> None:
    shell.monkeypatch.setattr("sys.executable", "/bin/false")
    result = shell("demo")
    assert result.code == 1
    assert "pysky: the first process failed" in result.err


def test_the_picture_is_one() -> None:
    data = sunset()
    width, height = struct.unpack(">II", data[16:24])
    length = struct.unpack(">I", data[33:37])[0]
    assert len(zlib.decompress(data[41 : 41 + length])) == height * (1 + 3 * width)
