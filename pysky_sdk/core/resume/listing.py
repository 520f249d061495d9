"""What tells the items of a list apart, and where they stand in it."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from collections.abc import Mapping
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pysky_sdk.core.call import Call
    from pysky_sdk.core.spec import MethodSpec, Order

_NAMES = ("uri", "did", "id", "rev", "key", "cid", "name")
"""What identifies an item of a list that nobody described, the first that it has."""


class Entry(NamedTuple):
    """An item, as far as a consumer remembers it."""

    id: str
    """A short hash of what tells it apart."""

    position: str | None
    """Where it stands: texts that sort as the list does; None where the item does not say."""


class Sought(NamedTuple):
    """An endpoint's order with the parameters of a call, and what to look at in its items."""

    order: Order
    identity: tuple[str, ...]
    position: tuple[str, ...]

    def entries(self, items: Sequence[Any]) -> list[Entry]:
        """Look at the items of a page."""
        return [Entry(_short(self._identity(item)), self._position(item)) for item in items]

    def _identity(self, item: Any) -> bytes:
        if isinstance(item, str):
            return item.encode("utf-8", "replace")
        if self.identity:
            values = [_value(item, path) for path in self.identity]
            if any(value is not None for value in values):
                return _bytes(values)
        else:
            found = next((value for name in _NAMES if (value := _value(item, name)) is not None), None)
            if found is not None:
                return _bytes([found])
        return _bytes(item)

    def _position(self, item: Any) -> str | None:
        found = (value for path in self.position if (value := _value(item, path)) is not None)
        value = next(found, None)
        if isinstance(value, str):
            return value.rpartition("/")[2] if value.startswith("at://") else value
        return f"{value:020d}" if isinstance(value, int) and value >= 0 else None


def sought(spec: MethodSpec, call: Call) -> Sought:
    """Return the order that a call asks for: a parameter may turn a list round."""
    order = spec.order
    for name, value, other in spec.turned_by:
        if (name, value) in _values(call):
            order = other
            break
    # A position is one of the endpoint's usual order.
    return Sought(order, spec.identity, spec.position if order == spec.order else ())


def _values(call: Call) -> Iterator[tuple[str, str]]:
    yield from call.query
    if call.body is not None and call.body.content:
        from pydantic_core import from_json

        yield from ((name, str(value)) for name, value in from_json(call.body.content).items())


def _value(item: Any, path: str) -> Any:
    """Follow a path of Python names; plain objects have the Lexicon's names instead."""
    for step in path.split("."):
        item = item.get(_wire(step)) if isinstance(item, Mapping) else getattr(item, step, None)
        if item is None:
            return None
    return item


def _wire(name: str) -> str:
    first, *others = name.split("_")
    return first + "".join(other.title() for other in others)


def _bytes(value: Any) -> bytes:
    from pysky_sdk.modeling.wire import json_bytes

    return json_bytes(value)


def _short(identity: bytes) -> str:
    """64 bits: among ten thousand remembered items, one in 10^15 is taken for another."""
    return urlsafe_b64encode(blake2b(identity, digest_size=8).digest()).decode().rstrip("=")
