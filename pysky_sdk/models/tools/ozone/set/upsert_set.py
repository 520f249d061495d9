# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.set.upsertSet`."""

from pysky_sdk.models.tools.ozone.set import defs as tools_ozone_set_defs

__all__ = ["UpsertSetInput", "UpsertSetOutput"]


UpsertSetInput = tools_ozone_set_defs.Set
"""Input of `tools.ozone.set.upsertSet`."""

UpsertSetOutput = tools_ozone_set_defs.SetView
"""Output of `tools.ozone.set.upsertSet`."""
