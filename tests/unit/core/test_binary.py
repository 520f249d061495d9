"""Answers that are bytes: in memory, piece by piece, into a file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest

from pysky_sdk import errors
from tests.unit.core.faults import FaultServer, http, says
from tests.unit.core.support import Kit, answers, failure
from tests.unit.core.things import things

BODY = bytes(range(256)) * 4000
ANSWER = httpx.Response(200, content=BODY, headers={"content-type": "application/vnd.ipld.car"})


def file(kit: Kit, *rows: Any, **options: Any) -> Any:
    handler, seen = answers(*(rows or (ANSWER,)))
    return things(kit.client(handler, **options)).get_file, seen


def test_a_call_gives_the_bytes(kit: Kit) -> None:
    endpoint, seen = file(kit)
    assert kit.wait(endpoint(part=1)) == BODY
    assert seen[0].headers["accept"] == "application/vnd.ipld.car"
    assert seen[0].headers["accept-encoding"] == "identity"
    response = kit.wait(endpoint.raw(part=1))
    assert (response.output, response.status) == (BODY, 200)


def test_a_stream_gives_the_head_first_and_then_the_parts(kit: Kit) -> None:
    endpoint, _ = file(kit)
    if kit.is_async:

        async def read() -> Any:
            async with endpoint.stream(part=1) as answer:
                head = (answer.status, answer.content_type, answer.headers["Content-Type"])
                return head, [part async for part in answer.iter_bytes(100_000)]

        head, parts = kit.wait(read())
    else:
        with endpoint.stream(part=1) as answer:
            head = (answer.status, answer.content_type, answer.headers["Content-Type"])
            parts = list(answer.iter_bytes(100_000))
    assert head == (200, "application/vnd.ipld.car", "application/vnd.ipld.car")
    assert b"".join(parts) == BODY
    assert {len(part) for part in parts[:-1]} == {100_000}


def test_a_stream_can_be_read_whole_but_once(kit: Kit) -> None:
    with FaultServer(says(http(200, BODY, "image/png"))) as server:
        endpoint = things(kit.client(None, public_service=server.url)).get_file
        if kit.is_async:

            async def read() -> None:
                async with endpoint.stream(part=1) as answer:
                    assert await answer.read() == BODY
                    await answer.read()

            with pytest.raises(errors.ResponseError):
                kit.wait(read())
        else:
            with endpoint.stream(part=1) as answer:
                assert answer.read() == BODY
                with pytest.raises(errors.ResponseError):
                    answer.read()
        kit.wait(endpoint._client.close())


def test_an_error_status_is_raised_before_the_block(kit: Kit) -> None:
    endpoint, seen = file(kit, failure(502, "Any"), failure(400, "BlobNotFound"))
    if kit.is_async:

        async def read() -> None:
            async with endpoint.stream(part=1):
                pytest.fail("entered")

        with pytest.raises(errors.BlobNotFound):
            kit.wait(read())
    else:
        with pytest.raises(errors.BlobNotFound), endpoint.stream(part=1):
            pytest.fail("entered")
    assert len(seen) == 2


@pytest.mark.parametrize("content_type", ["text/html; charset=utf-8", "application/json"])
def test_a_page_in_the_place_of_a_file_is_no_file(kit: Kit, tmp_path: Path, content_type: str) -> None:
    page = httpx.Response(200, content=b"<html>", headers={"content-type": content_type})
    endpoint, _ = file(kit, page)
    with pytest.raises(errors.ResponseError, match=r"where application/vnd\.ipld\.car is due") as caught:
        kit.wait(endpoint(part=1))
    assert caught.value.body == b"<html>"
    with pytest.raises(errors.ResponseError, match="is due"):
        kit.wait(endpoint.save(tmp_path / "x", part=1))
    assert list(tmp_path.iterdir()) == []


def test_a_blob_may_be_a_page(kit: Kit) -> None:
    page = httpx.Response(200, content=b"<html>", headers={"content-type": "text/html"})
    client = kit.client(answers(page)[0])
    did = "did:plc:z72i7hdynmk6r22z27h6tvur"
    cid = "bafkreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy"
    assert kit.wait(client.com.atproto.sync.get_blob(did=did, cid=cid)) == b"<html>"


@pytest.mark.parametrize("as_text", [True, False])
def test_saving_writes_the_file_and_returns_its_size(kit: Kit, tmp_path: Path, as_text: Any) -> None:
    endpoint, _ = file(kit)
    target = tmp_path / "repo.car"
    assert kit.wait(endpoint.save(str(target) if as_text else target, part=1)) == len(BODY)
    assert target.read_bytes() == BODY
    assert list(tmp_path.iterdir()) == [target]
    plain = tmp_path / "plain"
    plain.touch()
    assert target.stat().st_mode == plain.stat().st_mode


def test_saving_nothing_after_an_error(kit: Kit, tmp_path: Path) -> None:
    endpoint, _ = file(kit, failure(400, "BlobNotFound"))
    with pytest.raises(errors.BlobNotFound):
        kit.wait(endpoint.save(tmp_path / "x", part=1))
    assert list(tmp_path.iterdir()) == []


def test_saving_where_nothing_can_be_written(kit: Kit, tmp_path: Path) -> None:
    endpoint, _ = file(kit)
    with pytest.raises(FileNotFoundError):
        kit.wait(endpoint.save(tmp_path / "none" / "x", part=1))


def test_saving_over_a_file_replaces_it_at_once(kit: Kit, tmp_path: Path) -> None:
    target = tmp_path / "x"
    target.write_bytes(b"old")
    before = target.stat().st_ino
    endpoint, _ = file(kit)
    kit.wait(endpoint.save(target, part=1))
    assert target.read_bytes() == BODY
    assert target.stat().st_ino != before
