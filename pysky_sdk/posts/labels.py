"""What authors say of their own posts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

from pysky_sdk.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pysky_sdk.models.com.atproto.label.defs import SelfLabels


def self_labels(values: Sequence[str]) -> SelfLabels | None:
    """Make the labels of a post, each once; None for none.

    Values that the Lexicon does not name are allowed, for labelers and apps have their own, but not those
    that are a misspelt one.

    Raises:
        errors.InputError: a value is nearly one that the Lexicon names.
        pydantic.ValidationError: a value is too long, or there are too many.
    """
    if not values:
        return None
    from pysky_sdk.models.com.atproto.label.defs import LabelValue, SelfLabel, SelfLabels

    known = {_bare(value): value for value in _literals(LabelValue)}
    for value in values:
        meant = known.get(_bare(value), value)
        if meant != value:
            raise InputError(f"labels= has no {value!r}; write {meant!r}.")
    return SelfLabels(values=[SelfLabel(val=value) for value in dict.fromkeys(values)])


def _bare(value: str) -> str:
    return "".join(character for character in value.lower() if character not in "-_ ")


def _literals(annotation: Any) -> Iterator[str]:
    for part in get_args(annotation):
        if isinstance(part, str):
            yield part
        else:
            yield from _literals(part)
