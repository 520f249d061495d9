# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.set.upsertSet`."""

from pysky_sdk.models.tools.ozone.set import defs as tools_ozone_set_defs

__all__ = ["UpsertSetInput", "UpsertSetOutput"]

UpsertSetInput = tools_ozone_set_defs.Set
""""""
UpsertSetOutput = tools_ozone_set_defs.SetView
""""""
