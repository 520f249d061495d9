"""The limits of Lexicons that reading and writing in batches goes by."""

from __future__ import annotations

import typing
from typing import Any

from pysky_sdk.modeling import load
from pysky_sdk.modeling.constraints import Items, Range


def largest(model: str | None, field: str) -> int | None:
    """Return the most that a Lexicon allows: the largest integer, or number of items.

    Args:
        model: the import path of a model, as `MethodSpec` has it.
        field: the field; None is returned where the model has none of that name, or no limit.
    """
    fields = load(model).model_fields if model is not None else {}
    if field not in fields:
        return None
    marks = [*fields[field].metadata, *_marks(fields[field].annotation)]
    return next((mark.maximum for mark in marks if isinstance(mark, Items | Range)), None)


def _marks(annotation: Any) -> list[Any]:
    found = list(getattr(annotation, "__metadata__", ()))
    return found + [mark for part in typing.get_args(annotation) for mark in _marks(part)]


def batches(rows: list[Any], size: int) -> list[list[Any]]:
    """Return rows in parts of a size at most."""
    return [rows[start : start + size] for start in range(0, len(rows), size)]
