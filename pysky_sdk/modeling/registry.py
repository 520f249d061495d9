"""From a `$type` to its model class, importing a model module only when one of its objects turns up."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from pysky_sdk.modeling.model import Model

_indexes = ["pysky_sdk.models._index"]


def register_index(module: str) -> None:
    """Make the records of a generated package known, by the name of its `models._index` module."""
    if module not in _indexes:
        _indexes.append(module)
        record_class.cache_clear()


@cache
def load(path: str) -> Any:
    """Import `package.module:Name` and return what it names."""
    module, _, name = path.partition(":")
    return getattr(import_module(module), name)


@cache
def record_class(type_id: str) -> type[Model] | None:
    """Return the record model for a `$type` (`#main` or nothing behind the NSID), or None."""
    nsid = type_id.removesuffix("#main")
    for index in _indexes:
        path = import_module(index).RECORDS.get(nsid)
        if path is not None:
            return cast("type[Model]", load(path))
    return None
