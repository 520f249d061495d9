# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""The errors that the Lexicons declare. `pysky_sdk.errors` offers the official ones by name."""

from pysky_sdk.errors import DeclaredError as _DeclaredError
from pysky_sdk.errors import InvalidSwap

__all__ = ["InvalidSwap", "NoShelf"]


class NoShelf(_DeclaredError):
    """The error `NoShelf`, as declared by:

    `org.example.shelf.listBooks`: The account has no shelf.
    """
