"""The list of preferences as servers have it: plain objects, told apart by `$type`, most of them there once.

They stay plain, because what is put back replaces everything: a field that no model knows, or a preference
that another app wrote badly, must come out as it went in.
"""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from pysky_sdk.modeling import Model

T = TypeVar("T", bound="Model")

DEFS = "app.bsky.actor.defs"
_MODULE = f"pysky_sdk.models.{DEFS}"


def type_of(name: str) -> str:
    """Return the `$type` of a preference by the name of its definition, such as `mutedWordsPref`."""
    return f"{DEFS}#{name}"


class Sections:
    """The objects, in their order."""

    def __init__(self, preferences: Iterable[Mapping[str, Any]] = ()) -> None:
        self._objects: list[dict[str, Any]] = deepcopy([dict(one) for one in preferences])

    def to_wire(self) -> list[dict[str, Any]]:
        """Return all preferences as plain JSON: known and unknown, in the order they had."""
        return deepcopy(self._objects)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sections) and self._objects == other._objects

    __hash__ = None  # type: ignore[assignment] # it can be changed

    def __len__(self) -> int:
        return len(self._objects)

    @property
    def items(self) -> list[Any]:
        """All preferences, typed: models, `models.Unknown` for what nobody here knows, and
        `models.InvalidRecord` for what breaks its Lexicon. They are copies.
        """
        return [_typed(one) for one in self._objects]

    def get(self, model: type[T], **where: Any) -> T | None:
        """Return the preference of a type, such as `models.app.bsky.actor.defs.ThreadViewPref`.

        Where there are several, the last one that is valid counts, as for the official app.

        Args:
            model: the type.
            where: values of fields (by their names in the Lexicon) that it must have.
        """
        for one in reversed(self._of(model.TYPE, where)):
            value = _typed(one)
            if isinstance(value, model):
                return value
        return None

    def put(self, preference: Model, **where: Any) -> None:
        """Set the preference of a type: in the place of the one there is, else as the last.

        Args:
            preference: the new one, complete; change a copy that `get` gave to keep what else is in it.
            where: values of fields (by their names in the Lexicon) of the one that it replaces.

        Raises:
            pydantic.ValidationError: it violates its Lexicon.
        """
        preference.check()
        new = {"$type": preference.TYPE, **preference.to_wire()}
        found = self._of(preference.TYPE, where)
        if found:
            found[-1].clear()
            found[-1].update(new)
        else:
            self._objects.append(new)

    def remove(self, model: type[Model], **where: Any) -> None:
        """Take away all preferences of a type, as if they had never been set."""
        gone = {id(one) for one in self._of(model.TYPE, where)}
        self._objects = [one for one in self._objects if id(one) not in gone]

    def _of(self, kind: str, where: Mapping[str, Any]) -> list[dict[str, Any]]:
        return [
            one
            for one in self._objects
            if one.get("$type") == kind and all(one.get(name) == value for name, value in where.items())
        ]

    def _entries(self, name: str, field: str) -> list[Any]:
        """The list in a preference, to be changed in place; made if there is none."""
        found = self._list_in(name, field)
        if found is None:
            found = []
            self._objects.append({"$type": type_of(name), field: found})
        return found

    def _list_in(self, name: str, field: str) -> list[Any] | None:
        for one in reversed(self._of(type_of(name), {})):
            if isinstance(one.get(field), list):
                entries: list[Any] = one[field]
                return entries
        return None

    def _set(self, name: str, where: Mapping[str, Any], values: Mapping[str, Any]) -> None:
        """Set fields of a preference and leave its others; None takes a field away."""
        found = self._of(type_of(name), where)
        target = found[-1] if found else {"$type": type_of(name), **_present(where)}
        for field, value in values.items():
            if value is None:
                target.pop(field, None)
            else:
                target[field] = value
        if not found:
            self._objects.append(target)


def entry(make: Callable[..., Model], **fields: Any) -> dict[str, Any]:
    """Return a part of a preference as plain JSON, checked by its model.

    Raises:
        pydantic.ValidationError: it violates its Lexicon.
    """
    return make(**_present(fields)).check().to_wire()


def part(entry: Any, name: str) -> Any:
    """Return a field of an entry in a list; None where the entry, badly written, is no object."""
    return entry.get(name) if isinstance(entry, dict) else None


def _present(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None}


def _typed(data: Mapping[str, Any]) -> Any:
    from pydantic import ValidationError

    from pysky_sdk.modeling import InvalidRecord, Unknown
    from pysky_sdk.modeling.codec import decode_object

    plain = deepcopy(dict(data))
    model = _model_of(str(data.get("$type")))
    if model is None:
        return Unknown(plain)
    try:
        return decode_object(model, plain)
    except ValidationError as error:
        return InvalidRecord(plain, error)


def _model_of(kind: str) -> type[Model] | None:
    from importlib import import_module

    document, _, name = kind.partition("#")
    if document != DEFS or not name:
        return None
    model = getattr(import_module(_MODULE), name[0].upper() + name[1:], None)
    return model if getattr(model, "TYPE", None) == kind else None
