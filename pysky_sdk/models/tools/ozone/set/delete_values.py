# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.set.deleteValues`."""

import typing as _t

from pysky_sdk import modeling as _m

__all__ = ["DeleteValuesInput"]


class DeleteValuesInput(_m.MethodModel):
    """Input of `tools.ozone.set.deleteValues`.

    Source: Lexicon `tools.ozone.set.deleteValues`.
    """

    name: _m.String
    """Name of the set to delete values from."""

    values: _t.Annotated[_t.List[_m.String], _m.Items(1)]
    """Array of string values to delete from the set. At least 1 items."""
