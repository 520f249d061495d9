# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `org.example.shelf.book`."""

import typing as _t

from pydantic import Field as _Field
from pysky_sdk import modeling as _m
from pysky_sdk.models.com.atproto.repo import strong_ref as com_atproto_repo_strong_ref

__all__ = ["Book"]


class Book(_m.Record):
    """A book on a shelf.

    Source: Lexicon `org.example.shelf.book`.
    """

    TYPE: _t.ClassVar[str] = "org.example.shelf.book"

    title: _t.Annotated[_m.String, _m.Text(None, 1000, None, 100)]
    """The title as printed. At most 100 graphemes; at most 1000 UTF-8 bytes."""

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Format datetime."""

    pages: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1)]] = None
    """At least 1."""

    lent: _t.Annotated[_t.Optional[_m.Boolean], _m.NULLABLE] = None
    """Whether it is away; null if nobody knows. May be null, which is not the same as absent."""

    class_: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="class", serialization_alias="class"
    )

    same_as: _t.Optional[com_atproto_repo_strong_ref.StrongRef] = _Field(
        default=None, validation_alias="sameAs", serialization_alias="sameAs"
    )
