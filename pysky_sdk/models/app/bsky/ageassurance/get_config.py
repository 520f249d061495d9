# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.ageassurance.getConfig`."""

from pysky_sdk.models.app.bsky.ageassurance import defs as app_bsky_ageassurance_defs

__all__ = ["GetConfigOutput"]

GetConfigOutput = app_bsky_ageassurance_defs.Config
""""""
