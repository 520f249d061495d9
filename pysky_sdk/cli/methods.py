"""Methods by their NSIDs: where they are, and what arguments typed on a command line mean to them."""

from __future__ import annotations

import json
from operator import attrgetter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pysky_sdk.modeling.plan import Shape


def paths() -> dict[str, str]:
    """Where each method that the SDK knows is below a client, subscriptions included, by NSID."""
    from pysky_sdk.namespaces._index import METHODS, SUBSCRIPTIONS

    return dict(sorted({**METHODS, **SUBSCRIPTIONS}.items()))


def find(client: Any, nsid: str) -> Any:
    """Return the endpoint of a client, or None for a method that the SDK does not know."""
    path = paths().get(nsid)
    return None if path is None else attrgetter(path)(client)


def parameters(nsid: str) -> dict[str, bool]:
    """Return the parameters of a method, and whether each is required. No model is imported for it."""
    import inspect

    from pysky_sdk.namespaces import Namespaces

    endpoint = find(_Unconnected(Namespaces), nsid)
    if endpoint is None:
        return {}
    found = inspect.signature(endpoint._function).parameters.values()  # noqa: SLF001 - only its names
    return {
        it.name: it.default is inspect.Parameter.empty
        for it in found
        if it.kind is inspect.Parameter.KEYWORD_ONLY
    }


class _Unconnected:
    """Stands for a client where endpoints are only looked at."""

    def __init__(self, namespaces: Any) -> None:
        self._root = namespaces(self)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._root, name)


def arguments(endpoint: Any, pairs: Iterable[str]) -> dict[str, Any]:
    """Return keyword arguments for `key=value` and `key:=JSON`; a key that is repeated makes a list.

    Raises:
        typer.BadParameter: a pair is neither, or a value has not the type that the Lexicon gives it.
    """
    shapes = _shapes(endpoint)
    given: dict[str, Any] = {}
    for pair in pairs:
        name, value = _parsed(pair, shapes)
        given[name] = [*_listed(given[name]), *_listed(value)] if name in given else value
    return given


def plain_arguments(pairs: Iterable[str]) -> dict[str, Any]:
    """The same for a method that nobody knows: every value is text unless it was given as JSON."""
    given: dict[str, Any] = {}
    for pair in pairs:
        name, value = _parsed(pair, {})
        given[name] = [*_listed(given[name]), value] if name in given else value
    return given


def _wrong(text: str) -> Exception:
    import typer  # not for a shell that completes, which waits for each key

    return typer.BadParameter(text)


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _shapes(endpoint: Any) -> dict[str, Shape]:
    """The types of the arguments, by their Python names and those on the wire."""
    from pysky_sdk.modeling import load
    from pysky_sdk.modeling.plan import plan_of

    spec = endpoint._method.spec  # noqa: SLF001 - the SDK's own
    found: dict[str, Shape] = {}
    for path in (spec.params, spec.input if spec.input_is_object else None):
        if path is not None:
            found |= {name: field.shape for name, field in plan_of(load(path)).by_any_name.items()}
    return found


def _parsed(pair: str, shapes: dict[str, Shape]) -> tuple[str, Any]:
    name, colon, text = _split(pair)
    python_name = name.replace("-", "_")
    shape = shapes.get(python_name) or shapes.get(name)
    if colon:
        return python_name, _json(pair, text)
    if shape is None:
        return python_name, text
    value = _typed(pair, text, shape.item or shape)
    return python_name, [value] if shape.kind == "array" else value


def _split(pair: str) -> tuple[str, bool, str]:
    name, equals, text = pair.partition("=")
    if not equals or not name:
        raise _wrong(f"{pair!r} is neither key=value nor key:=JSON.")
    return name.removesuffix(":"), name.endswith(":"), text


def _json(pair: str, text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        raise _wrong(f"what stands behind := in {pair!r} is no JSON: {error}") from None


def _typed(pair: str, text: str, shape: Shape) -> Any:
    if shape.kind == "integer":
        try:
            return int(text)
        except ValueError:
            raise _wrong(f"{pair!r} needs a whole number.") from None
    if shape.kind == "boolean":
        if text not in {"true", "false"}:
            raise _wrong(f"{pair!r} needs true or false.")
        return text == "true"
    if shape.kind in {"string", "literal"}:
        return text
    return _json(pair, text)  # an object: JSON is the only way to write it
