"""The limits of posts, as their Lexicons have them."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from pysky_sdk.modeling import Items

if TYPE_CHECKING:
    from pysky_sdk.modeling import Model


def most_items(model: type[Model], field: str) -> int:
    """Return how many items an array of a model may have."""
    info = model.model_fields[field]
    # Of an optional array the mark stands within `Optional[Annotated[…]]`.
    inner = [mark for part in get_args(info.annotation) for mark in getattr(part, "__metadata__", ())]
    return next(mark.maximum or 0 for mark in (*info.metadata, *inner) if isinstance(mark, Items))
