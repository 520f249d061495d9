# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `org.example.shelf`."""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.lazy import submodules as _submodules

if _t.TYPE_CHECKING:
    from golden_shelf.models.org.example.shelf import book as book
    from golden_shelf.models.org.example.shelf import defs as defs
    from golden_shelf.models.org.example.shelf import export as export
    from golden_shelf.models.org.example.shelf import full as full
    from golden_shelf.models.org.example.shelf import lend as lend
    from golden_shelf.models.org.example.shelf import list_books as list_books
    from golden_shelf.models.org.example.shelf import people as people
    from golden_shelf.models.org.example.shelf import scan_book as scan_book
    from golden_shelf.models.org.example.shelf import watch as watch

__all__ = ["book", "defs", "export", "full", "lend", "list_books", "people", "scan_book", "Shelf", "watch"]
__getattr__, __dir__ = _submodules(
    __name__, ["book", "defs", "export", "full", "lend", "list_books", "people", "scan_book", "watch"]
)


class Shelf(_m.Record):
    """Source: Lexicon `org.example.shelf`."""

    TYPE: _t.ClassVar[str] = "org.example.shelf"

    name: _t.Optional[_m.String] = None
