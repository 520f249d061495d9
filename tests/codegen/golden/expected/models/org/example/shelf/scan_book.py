# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `org.example.shelf.scanBook`."""

import typing as _t

from pydantic import Field as _Field
from pysky_sdk import modeling as _m

from golden_shelf.models.org.example.shelf import defs as org_example_shelf_defs

__all__ = ["ScanBookOutput", "ScanBookParams"]


class ScanBookParams(_m.MethodModel):
    """Parameters of `org.example.shelf.scanBook`.

    Source: Lexicon `org.example.shelf.scanBook`.
    """

    file_name: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="fileName", serialization_alias="fileName"
    )


ScanBookOutput = org_example_shelf_defs.BookView
"""Output of `org.example.shelf.scanBook`."""
