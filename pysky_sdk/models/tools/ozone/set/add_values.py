# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.set.addValues`."""

import typing as _t

from pysky_sdk import modeling as _m

__all__ = ["AddValuesInput"]


class AddValuesInput(_m.MethodModel):
    """Input of `tools.ozone.set.addValues`.

    Source: Lexicon `tools.ozone.set.addValues`.
    """

    name: _m.String
    """Name of the set to add values to."""

    values: _t.Annotated[_t.List[_m.String], _m.Items(1, 1000)]
    """Array of string values to add to the set. 1 to 1000 items."""
