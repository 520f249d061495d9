# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `org.example.shelf.lend`."""

import typing as _t

from pysky_sdk import modeling as _m

__all__ = ["Friend", "LendInput", "Library"]


class Friend(_m.Model):
    """Source: Lexicon `org.example.shelf.lend#friend`."""

    TYPE: _t.ClassVar[str] = "org.example.shelf.lend#friend"

    did: _m.Did
    """Format did."""


class Library(_m.Model):
    """Source: Lexicon `org.example.shelf.lend#library`."""

    TYPE: _t.ClassVar[str] = "org.example.shelf.lend#library"

    name: _t.Optional[_m.String] = None


class LendInput(_m.MethodModel):
    """Input of `org.example.shelf.lend`.

    Source: Lexicon `org.example.shelf.lend`.
    """

    book: _m.AtUri
    """Format at-uri."""

    until: _t.Annotated[_t.Optional[_m.Datetime], _m.NULLABLE] = None
    """Format datetime. May be null, which is not the same as absent."""

    to: _t.Annotated[_t.Union[Friend, Library], _m.CLOSED_UNION]
