"""From a `$type` to its model class, importing a model module only when one of its objects turns up."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, cast

from pysky_sdk.lazy import import_one, indexes

if TYPE_CHECKING:
    from pysky_sdk.modeling.model import Model


@cache
def load(path: str) -> Any:
    """Import `package.module:Name` and return what it names."""
    module, _, name = path.partition(":")
    return getattr(import_one(module), name)


def record_class(type_id: str) -> type[Model] | None:
    """Return the record model for a `$type` (`#main` or nothing behind the NSID), or None."""
    return _record_class(type_id, len(indexes()))


@lru_cache(maxsize=1024)
def _record_class(type_id: str, _generation: int) -> type[Model] | None:
    # Bounded, because `$type` strings come from strangers.
    nsid = type_id.removesuffix("#main")
    for index in indexes():
        path = import_one(index).RECORDS.get(nsid)
        if path is not None:
            return cast("type[Model]", load(path))
    return None
