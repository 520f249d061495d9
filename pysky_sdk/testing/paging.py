"""Pages of lists, and the forms in which lists say that they end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeVar

from pysky_sdk.testing.exchange import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pysky_sdk.testing.call import Call

T = TypeVar("T")

EndOfList = Literal["absent", "empty page", "empty string", "repeated"]
"""How lists say that they end: without a cursor behind the last items; with an empty page without one; with
an empty string; with the same cursor over and over."""


def keyset(call: Call, rows: Iterable[T], key: Callable[[T], str]) -> tuple[list[T], dict[str, Any]]:
    """Return a page of an AppView's list, the newest first; its keys and cursors have `__` in them.

    Raises:
        Refusal: the cursor is another list's, which the real servers answer so.
    """
    asked = call.params.get("cursor")
    if asked is not None and "__" not in asked:
        raise Refusal(502, "InternalServerError", "Internal Server Error")
    return page(call, rows, key)


def page(
    call: Call,
    rows: Iterable[T],
    key: Callable[[T], str],
    *,
    newest_first: bool = True,
    end: EndOfList = "absent",
) -> tuple[list[T], dict[str, Any]]:
    """Return the rows of the page that is asked for, and `{"cursor": …}` or nothing.

    Args:
        call: with the parameters `limit` and `cursor`.
        rows: everything there is, in any order.
        key: what rows are sorted by, and what a cursor is.
        newest_first: whether the greatest key comes first.
        end: how the real server ends the list.
    """
    asked, limit = call.params.get("cursor"), call.params.get("limit", 50)
    ordered = sorted(rows, key=key, reverse=newest_first)
    if asked is not None:
        ordered = [row for row in ordered if (key(row) < asked if newest_first else key(row) > asked)]
    shown, more = ordered[:limit], len(ordered) > limit
    last = key(shown[-1]) if shown else asked
    form = call.world.settings.end_of_list or end
    if more or (form == "repeated" and last is not None) or (form == "empty page" and shown):
        return shown, {"cursor": last}
    return shown, {"cursor": ""} if form == "empty string" else {}
