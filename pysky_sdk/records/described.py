"""What the generator knows about a collection."""

from __future__ import annotations

from typing import NamedTuple


class CollectionSpec(NamedTuple):
    """The record Lexicon behind a collection."""

    nsid: str
    key: str
    """`tid`, `nsid`, `any` or `literal:<key>`."""
    record: str
    """The model, as `module:Class`."""
