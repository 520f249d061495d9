# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.graph.referencelistoptout`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["Referencelistoptout"]


class Referencelistoptout(_m.Record):
    """Record requesting that its author be omitted from the public presentation of a reference list.
    This record is only enforced when the subject list's current purpose is
    app.bsky.graph.defs#referencelist. AppView indexes at most one record per actor and list pair,
    and ignores duplicate records.

    Source: Lexicon `app.bsky.graph.referencelistoptout`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.graph.referencelistoptout"

    subject: _m.AtUri
    """Canonical, DID-based AT URI of the app.bsky.graph.list record from which the author requests
    omission. Format at-uri.
    """

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Format datetime."""
