# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `org.example.shelf.listBooks`."""

import typing as _t

from pysky_sdk import modeling as _m

from golden_shelf.models.org.example.shelf import defs as org_example_shelf_defs

__all__ = ["ListBooksOutput", "ListBooksParams"]


class ListBooksParams(_m.MethodModel):
    """Parameters of `org.example.shelf.listBooks`.

    Source: Lexicon `org.example.shelf.listBooks`.
    """

    owner: _m.AtIdentifier
    """Whose shelf. Format at-identifier."""

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 50
    """1 to 100; default 50."""

    cursor: _t.Optional[_m.String] = None

    moods: _t.Optional[_t.Annotated[_t.List[_m.String], _m.Items(None, 3)]] = None
    """At most 3 items."""


class ListBooksOutput(_m.Model):
    """Output of `org.example.shelf.listBooks`.

    Source: Lexicon `org.example.shelf.listBooks`.
    """

    cursor: _t.Optional[_m.String] = None

    books: _t.List[org_example_shelf_defs.BookView]
