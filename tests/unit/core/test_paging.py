"""protocol.md §8: pages, items and the four ends of a list."""

from __future__ import annotations

import itertools
import json
from typing import Any

import httpx
import pytest

from pysky_sdk import errors
from tests.unit.core.support import Kit, answers, failure, reply
from tests.unit.core.things import things


def page(*names: str, **more: object) -> Any:
    return reply({"items": [{"name": name} for name in names], **more})


def names(
    kit: Kit, *pages: Any, method: str = "list_things", **kwargs: Any
) -> tuple[list[str], list[httpx.Request]]:
    handler, seen = answers(*pages, AssertionError("one page too many"))
    endpoint = getattr(things(kit.client(handler)), method)
    kwargs = {"actor": "a", **kwargs} if method == "list_things" else kwargs
    return [item.name for item in kit.list(endpoint.iterate(**kwargs))], seen


@pytest.mark.parametrize(
    "last",
    [page("c"), page(), page("c", cursor=""), page("c", cursor="2"), page("c", cursor="1")],
    ids=[
        "no cursor with items",
        "no cursor on an empty page",
        "empty cursor",
        "the same cursor",
        "an earlier cursor",
    ],
)
def test_the_ends_of_a_list(kit: Kit, last: Any) -> None:
    found, seen = names(kit, page("a", cursor="1"), page("b", cursor="2"), last)
    assert found == ["a", "b", *("c" for _ in json.loads(last.content)["items"])]
    assert [request.url.params.get("cursor") for request in seen] == [None, "1", "2"]


def test_the_cursor_a_caller_began_with_ends_the_list(kit: Kit) -> None:
    found, _ = names(kit, page("a", cursor="x"), cursor="x")
    assert found == ["a"]


def test_short_and_empty_and_long_pages_in_the_middle(kit: Kit) -> None:
    found, _ = names(
        kit, page("a", cursor="1"), page(cursor="2"), page("b", "c", "d", cursor="3"), page("e"), limit=2
    )
    assert found == ["a", "b", "c", "d", "e"]


def test_a_procedure_with_the_cursor_in_its_body(kit: Kit) -> None:
    found, seen = names(kit, page("a", cursor="1"), page("b"), method="query_things", limit=7)
    assert found == ["a", "b"]
    assert [json.loads(request.content) for request in seen] == [{"limit": 7}, {"limit": 7, "cursor": "1"}]


def test_pages_are_fetched_as_you_go(kit: Kit) -> None:
    handler, seen = answers(page("a", cursor="1"), page("b"))
    endpoint = things(kit.client(handler)).list_things
    if kit.is_async:

        async def first_page() -> Any:
            walk = endpoint.pages(actor="a")
            output = await anext(walk)
            await walk.aclose()
            return output

        output = kit.wait(first_page())
    else:
        output = next(endpoint.pages(actor="a"))
    assert [item.name for item in output.items] == ["a"]
    assert len(seen) == 1


def test_a_list_that_invents_cursors_is_walked_to_its_end(kit: Kit) -> None:
    pages = [page(str(number), cursor=str(number)) for number in range(200)]
    found, _ = names(kit, *pages, page())
    assert len(found) == 200


def test_an_error_on_a_later_page_is_raised_after_the_items_before_it(kit: Kit) -> None:
    handler, _ = answers(page("a", cursor="1"), failure(400, "InvalidCursor"))
    endpoint = things(kit.client(handler)).list_things
    seen = []
    if kit.is_async:

        async def walk() -> None:
            async for item in endpoint.iterate(actor="a"):
                seen.append(item.name)

        with pytest.raises(errors.InvalidCursor):
            kit.wait(walk())
    else:
        items = endpoint.iterate(actor="a")
        seen.append(next(items).name)
        with pytest.raises(errors.InvalidCursor):
            next(items)
    assert seen == ["a"]


def test_a_caller_may_stop_early(kit: Kit) -> None:
    if not kit.is_async:
        handler, seen = answers(page("a", "b", cursor="1"))
        iterator = things(kit.client(handler)).list_things.iterate(actor="a")
        assert [item.name for item in itertools.islice(iterator, 1)] == ["a"]
        assert len(seen) == 1
