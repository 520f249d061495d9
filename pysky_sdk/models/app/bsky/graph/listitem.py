# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.graph.listitem`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["Listitem"]


class Listitem(_m.Record):
    """Record representing an account's inclusion on a specific list. The AppView will ignore duplicate
    listitem records.

    Source: Lexicon `app.bsky.graph.listitem`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.graph.listitem"

    subject: _m.Did
    """The account which is included on the list. Format did."""

    list: _m.AtUri
    """Reference (AT-URI) to the list record (app.bsky.graph.list). Format at-uri."""

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Format datetime."""
