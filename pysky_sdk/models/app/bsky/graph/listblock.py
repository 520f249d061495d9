# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.graph.listblock`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["Listblock"]


class Listblock(_m.Record):
    """Record representing a block relationship against an entire an entire list of accounts (actors).

    Source: Lexicon `app.bsky.graph.listblock`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.graph.listblock"

    subject: _m.AtUri
    """Reference (AT-URI) to the mod list record. Format at-uri."""

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Format datetime."""
