"""Marks to the facets of the Lexicon and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from pysky_sdk.richtext.marks import Feature, Mark

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pysky_sdk.models.app.bsky.richtext.facet import Facet, Link, Mention, Tag


def facet_of(mark: Mark) -> Facet:
    """Return a mark as a facet; one that was made of a facet keeps all that the facet has."""
    from pysky_sdk.models.app.bsky.richtext.facet import ByteSlice, Facet

    given = mark.given
    if given is None:
        index = ByteSlice(byte_start=mark.start, byte_end=mark.end)
        return Facet(index=index, features=[_model_of(feature) for feature in mark.features])
    if (given.index.byte_start, given.index.byte_end) == (mark.start, mark.end):
        return given
    index = given.index.model_copy(update={"byte_start": mark.start, "byte_end": mark.end})
    return given.model_copy(update={"index": index})


def marks_of(facets: Iterable[Facet | Mapping[str, Any]]) -> list[Mark]:
    """Return facets as marks, in the same order and none left out."""
    return [
        Mark(facet.index.byte_start, facet.index.byte_end, tuple(_features_of(facet)), facet)
        for facet in map(_facet, facets)
    ]


def _facet(given: object) -> Facet:
    from pysky_sdk.models.app.bsky.richtext.facet import Facet

    if isinstance(given, Facet):
        return given
    if not isinstance(given, Mapping):
        raise TypeError(f"A text's facets are models or JSON objects, not {type(given).__name__}.")
    return Facet.model_validate(given)


def _model_of(feature: Feature) -> Link | Mention | Tag:
    from pysky_sdk.models.app.bsky.richtext.facet import Link, Mention, Tag

    if feature.kind == "link":
        return Link(uri=feature.value)
    return Mention(did=feature.value) if feature.kind == "mention" else Tag(tag=feature.value)


def _features_of(facet: Facet) -> Iterable[Feature]:
    from pysky_sdk.models.app.bsky.richtext.facet import Link, Mention, Tag

    for feature in facet.features:
        if isinstance(feature, Link):
            yield Feature("link", feature.uri)
        elif isinstance(feature, Mention):
            yield Feature("mention", feature.did)
        elif isinstance(feature, Tag):
            yield Feature("tag", feature.tag)
