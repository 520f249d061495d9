"""Endpoint objects: signature, docs, binding, declared errors."""

from __future__ import annotations

import inspect
import pydoc
from typing import Any

import pytest

from pysky_sdk import errors
from tests.unit.core.support import Kit, answers, reply
from tests.unit.core.things import AsyncThings, Things, things


@pytest.fixture
def endpoint(kit: Kit) -> Any:
    return things(kit.client(answers(reply({"items": []}))[0])).list_things


def test_the_signature_is_the_declared_one_without_self(endpoint: Any) -> None:
    signature = inspect.signature(endpoint)
    assert list(signature.parameters) == ["actor", "limit", "cursor"]
    assert all(row.kind is row.KEYWORD_ONLY for row in signature.parameters.values())
    assert signature.parameters["limit"].default == 50
    assert signature.return_annotation == "ListOutput"  # what a call gives


def test_help_shows_signature_and_docs(endpoint: Any) -> None:
    text = pydoc.plain(pydoc.render_doc(endpoint))
    assert "list_things(*, actor: 'str', limit: 'int' = 50" in text
    assert "Source: Lexicon `com.example.listThings`." in text
    assert endpoint.__name__ == "list_things"
    assert endpoint.__doc__.startswith("List things.")


def test_help_of_the_namespace_and_of_the_classes_work() -> None:
    assert "list_things(*, actor" in pydoc.plain(pydoc.render_doc(Things))
    assert inspect.signature(Things.list_things) is not None
    assert inspect.signature(type(Things.list_things)) is not None


def test_nsid_errors_and_repr(endpoint: Any) -> None:
    assert endpoint.nsid == "com.example.listThings"
    assert endpoint.errors == (errors.InvalidCursor, errors.RateLimitExceeded)
    assert "com.example.listThings" in repr(endpoint)


def test_an_endpoint_is_bound_once_for_each_namespace(kit: Kit) -> None:
    first, second = (things(kit.client(answers(reply({}))[0])) for _ in range(2))
    assert first.touch is first.touch
    assert first.touch is not second.touch
    assert first.touch._client is not second.touch._client


def test_an_endpoint_without_a_client_says_so(kit: Kit) -> None:
    cls = AsyncThings if kit.is_async else Things
    with pytest.raises(TypeError, match="on a client"):
        kit.wait(cls.touch())


def test_declarations_never_run() -> None:
    with pytest.raises(AssertionError):
        Things.touch._function(None)
