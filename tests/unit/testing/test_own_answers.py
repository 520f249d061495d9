"""Answers that a test gives itself, and methods of other people's Lexicons."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pysky_sdk import Client, errors, lazy
from pysky_sdk.testing import Account, Call, Refusal, StandIn

GOLDEN = Path(__file__).parents[2] / "codegen/golden/expected"


def test_a_method_answers_as_told(client: Client, server: StandIn) -> None:
    server.answer("app.bsky.feed.getTimeline", {"feed": []})
    client.app.bsky.feed.post.create({"text": "x", "createdAt": server.clock.now()})
    assert client.app.bsky.feed.get_timeline().feed == []


def test_a_function_sees_the_call(client: Client, server: StandIn, alice: Account) -> None:
    def answer(call: Call) -> dict[str, Any]:
        if call.params["n"] if call.params else call.input["n"] > 5:
            raise Refusal(400, "TooMuch", "n is above 5")
        return {"who": call.me.handle, "n": call.input["n"]}

    server.answer("com.example.doThing", answer, auth="access")
    assert client.call("com.example.doThing", input={"n": 1}) == {"who": alice.handle, "n": 1}
    with pytest.raises(errors.StatusError, match="n is above 5") as caught:
        client.call("com.example.doThing", input={"n": 6})
    assert caught.value.error == "TooMuch"


def test_answers_may_be_bytes_or_nothing(client: Client, server: StandIn) -> None:
    server.answer("com.example.getFile", b"\x00\x01")
    server.answer("com.example.touch", None)
    assert client.call("com.example.getFile") == b"\x00\x01"
    assert client.call("com.example.touch", kind="procedure") is None


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The generated package of a library's Lexicons, as somebody else's."""
    expected = sorted(GOLDEN.rglob("*.py"))
    name = next(
        line.split()[1].split(".")[0]
        for path in expected
        for line in path.read_text().splitlines()
        if line.startswith("from ") and ".models" in line and not line.startswith("from pysky_sdk")
    )
    shutil.copytree(GOLDEN, tmp_path / name)
    monkeypatch.syspath_prepend(tmp_path)
    known = list(lazy._indexes)
    yield name
    lazy._indexes[:] = known
    for module in [module for module in sys.modules if module.partition(".")[0] == name]:
        del sys.modules[module]


def test_methods_of_other_lexicons_are_answered(shelf: str) -> None:
    from importlib import import_module

    with StandIn(packages=[shelf]) as server:
        client = server.client(server.add_account("alice.test"), validation="strict")
        namespaces = import_module(f"{shelf}.namespaces").Namespaces(client)
        pages = list(namespaces.org.example.shelf.list_books.pages(owner="alice.test"))
        assert len(pages) == 2
        assert server.calls[-1].nsid == "org.example.shelf.listBooks"


def test_a_package_that_is_not_there_is_an_error() -> None:
    with pytest.raises(ImportError, match="no_such_package"):
        StandIn(packages=["no_such_package"])
