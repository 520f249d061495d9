"""Every room of a client: the same names, arguments and words for `Client` and `AsyncClient`."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator
from typing import Any

import pytest

import pysky_sdk
from pysky_sdk import AsyncClient, Client
from pysky_sdk.errors import PyskyError
from pysky_sdk.rooms import Rooms
from pysky_sdk.rooms_aio import AsyncRooms

PROPERTIES = sorted(
    name for name in dir(Rooms) if not name.startswith("_") and not inspect.isfunction(getattr(Rooms, name))
)
# Names that differ by the rules of Python, and those of codegen/twins.py.
_SAME = {"aclose": "close", "__aenter__": "__enter__", "__aexit__": "__exit__", "__aiter__": "__iter__"}
_SAME |= {"__anext__": "__next__"}
_HEADLINE = re.compile(r"\bAsync(?=[A-Z])|\basync |\bawait ")


def pairs() -> Iterator[tuple[str, type, type]]:
    """Every class that was written for an event loop, with its twin."""
    for found in pkgutil.walk_packages(pysky_sdk.__path__, "pysky_sdk."):
        if not found.name.endswith("_aio"):
            continue
        module, twin = (importlib.import_module(name) for name in (found.name, found.name[: -len("_aio")]))
        for name, kind in vars(module).items():
            if inspect.isclass(kind) and kind.__module__ == found.name and name.startswith("Async"):
                yield f"{found.name}.{name}", kind, getattr(twin, name.removeprefix("Async"))


PAIRS = [*pairs()]


def members(kind: type) -> dict[str, Any]:
    """What users reach of a class, by the name it has without an event loop."""
    found = inspect.getmembers_static(kind)
    return {
        _SAME.get(name, name): member
        for name, member in found
        if not name.startswith("_") or name in _SAME or name in _SAME.values()
    }


def signature(member: Any) -> list[tuple[str, Any, Any]]:
    """The arguments of a method, with their defaults."""
    function = inspect.unwrap(getattr(member, "__func__", member))
    return [(it.name, it.kind, it.default) for it in inspect.signature(function).parameters.values()]


@pytest.mark.parametrize(("kind", "twin"), [pair[1:] for pair in PAIRS], ids=[pair[0] for pair in PAIRS])
def test_both_kinds_of_client_have_the_same_members(kind: type, twin: type) -> None:
    theirs, ours = members(kind), members(twin)
    assert theirs.keys() == ours.keys()
    for name, member in theirs.items():
        assert type(member) is type(ours[name]), name
        if inspect.isfunction(member) or isinstance(member, (classmethod, staticmethod)):
            assert signature(member) == signature(ours[name]), name


@pytest.mark.parametrize(("kind", "twin"), [pair[1:] for pair in PAIRS], ids=[pair[0] for pair in PAIRS])
def test_nothing_without_an_event_loop_speaks_of_one(kind: type, twin: type) -> None:
    own = {name: member for name, member in members(twin).items() if name in vars(twin)}
    for name, member in [("", twin), *own.items()]:
        assert not _HEADLINE.search(inspect.getdoc(member) or ""), name
        assert not inspect.iscoroutinefunction(member), name
        assert not inspect.isasyncgenfunction(member), name


def test_the_clients_have_the_same_rooms_and_methods() -> None:
    assert members(AsyncRooms).keys() == members(Rooms).keys()
    assert members(AsyncClient).keys() == members(Client).keys()
    assert {"conversations", "identity", "media", "moderation", "preferences", "read"} <= {*PROPERTIES}


@pytest.mark.parametrize("name", PROPERTIES)
def test_a_room_is_made_without_a_session_a_request_or_a_file(
    name: str, tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("BSKY_AUTH_USERNAME", raising=False)
    with Client(service="http://127.0.0.1:1", database=False) as client:
        room, again = getattr(client, name), getattr(client, name)
        assert type(room) is type(again)
        assert "Async" not in type(room).__name__
    assert [*tmp_path.iterdir()] == []


@pytest.mark.parametrize(("kind", "twin"), [pair[1:] for pair in PAIRS], ids=[pair[0] for pair in PAIRS])
def test_what_docstrings_say_is_raised_is_there_to_be_caught(kind: type, twin: type) -> None:
    documented = "\n".join(inspect.getdoc(member) or "" for member in members(twin).values())
    for name in set(re.findall(r"`?errors\.([A-Z]\w+)", documented)):
        error = getattr(pysky_sdk.errors, name)
        assert issubclass(error, PyskyError) or name == "DatabaseWarning", name


@pytest.mark.parametrize("name", [*PROPERTIES, "post", "thread", "delete", "batch", "repo", "at", "follow"])
def test_every_room_and_verb_says_what_it_is(name: str) -> None:
    assert (inspect.getdoc(inspect.getattr_static(Client, name)) or "").endswith((".", "`", ":", "…"))


def test_arguments_of_one_meaning_have_one_name() -> None:
    strange = {"max_items", "count_limit", "user", "username", "post_uri", "max_results"}
    for _, _, twin in PAIRS:
        for member in vars(twin).values():
            if inspect.isfunction(member) and not member.__name__.startswith("_"):
                assert strange.isdisjoint(inspect.signature(member).parameters), member.__qualname__
