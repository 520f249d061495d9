# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `org.example.shelf.full`."""

import typing as _t

__all__ = ["Full"]

Full: _t.Final[_t.Dict[str, _t.Any]] = {
    "type": "permission-set",
    "title": "Your shelf",
    "permissions": [{"type": "permission", "resource": "repo", "collection": ["org.example.shelf.book"]}],
}
"""Your shelf"""
