# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `org.example.shelf.watch`."""

import typing as _t

from pysky_sdk import modeling as _m

from golden_shelf.models.org.example.shelf import defs as org_example_shelf_defs

__all__ = ["WatchMessage", "WatchParams"]


class WatchParams(_m.MethodModel):
    """Parameters of `org.example.shelf.watch`.

    Source: Lexicon `org.example.shelf.watch`.
    """

    cursor: _t.Optional[_m.Integer] = None


WatchMessage = _t.Annotated[_t.Union[org_example_shelf_defs.Note, _m.Unknown], _m.OPEN_UNION]
"""A message of `org.example.shelf.watch`."""
