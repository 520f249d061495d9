"""The table of orders: every paginated endpoint is in it, and every path leads to a field."""

from __future__ import annotations

import types
import typing
from typing import Any

import pytest

from pysky_sdk import Client
from pysky_sdk.core.paging import PagedEndpoint
from pysky_sdk.core.resume.listing import Sought
from pysky_sdk.core.spec import MethodSpec
from pysky_sdk.modeling import Model, load
from pysky_sdk.modeling.plan import plan_of


def paged(part: Any) -> list[MethodSpec]:
    """The specs of all paginated endpoints below a namespace."""
    found = [value._method.spec for value in vars(type(part)).values() if isinstance(value, PagedEndpoint)]
    names = [name for name in dir(type(part)) if not name.startswith("_")]
    children = [getattr(part, name) for name in names if _is_namespace(getattr(type(part), name))]
    return found + [spec for child in children for spec in paged(child)]


def _is_namespace(value: Any) -> bool:
    return type(value).__name__ == "cached_property"


@pytest.fixture(scope="module")
def specs() -> list[MethodSpec]:
    client = Client(database=False)
    return [spec for name in ("app", "chat", "com", "tools") for spec in paged(getattr(client, name))]


def test_every_paginated_endpoint_has_a_row(specs: list[MethodSpec]) -> None:
    assert len(specs) == 77
    plain = {"com.atproto.sync.listBlobs", "tools.ozone.set.getValues"}  # texts, which identify themselves
    assert {spec.nsid for spec in specs if not spec.identity} == plain
    orders = {order: sum(spec.order == order for spec in specs) for order in ("oldest", "newest", "any")}
    assert orders == {"oldest": 7, "newest": 35, "any": 35}


def test_every_path_leads_to_a_field(specs: list[MethodSpec]) -> None:
    astray = []
    for spec in specs:
        output: Any = load(spec.output or "")
        items = _kinds(typing.get_type_hints(output, include_extras=False)[spec.items or ""])
        astray += [
            f"{spec.nsid}: {path}"
            for path in (*spec.identity, *spec.position)
            if not any(_leads(item, path.split(".")) for item in items)
        ]
    assert astray == []


def test_every_parameter_that_turns_a_list_exists(specs: list[MethodSpec]) -> None:
    for spec in specs:
        model: Any = load((spec.params if spec.cursor == "params" else spec.input) or "")
        names = {wire for wire, _ in plan_of(model).wire.values()}
        assert {name for name, _, _ in spec.turned_by} <= names, spec.nsid


def _kinds(annotation: Any) -> set[Any]:
    """The classes that a field may hold."""
    if isinstance(annotation, type) and not typing.get_args(annotation):
        return {annotation}
    value = getattr(annotation, "__value__", None)
    if isinstance(annotation, types.GenericAlias | types.UnionType) or typing.get_args(annotation):
        return {kind for part in typing.get_args(annotation) for kind in _kinds(part)}
    return _kinds(value) if value is not None else set()


def _leads(kind: Any, path: list[str]) -> bool:
    if not (isinstance(kind, type) and issubclass(kind, Model)) or path[0] not in kind.model_fields:
        return False
    inner = _kinds(typing.get_type_hints(kind)[path[0]])
    return len(path) == 1 or any(_leads(it, path[1:]) for it in inner)


def test_items_of_a_list_that_nobody_described() -> None:
    sought = Sought("any", (), ())
    first, second, third, fourth = sought.entries(
        [{"did": "a", "n": 1}, {"did": "a", "n": 2}, {"x": 1}, {"x": 2}]
    )
    assert first.id == second.id
    assert len({first.id, third.id, fourth.id}) == 3


def test_plain_objects_are_read_by_the_lexicons_names() -> None:
    sought = Sought("newest", ("created_by.did",), ("indexed_at",))
    one, other = sought.entries(
        [{"createdBy": {"did": "a"}, "indexedAt": "1"}, {"createdBy": {"did": "b"}, "indexedAt": "2"}]
    )
    assert one.id != other.id
    assert (one.position, other.position) == ("1", "2")


def test_numbers_are_positions_too() -> None:
    positions = [
        entry.position for entry in Sought("newest", ("id",), ("id",)).entries([{"id": 9}, {"id": 10}])
    ]
    assert positions == sorted(positions, key=str)
