# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.ageassurance.getConfig`."""

from pysky_sdk.models.app.bsky.ageassurance import defs as app_bsky_ageassurance_defs

__all__ = ["GetConfigOutput"]


GetConfigOutput = app_bsky_ageassurance_defs.Config
"""Output of `app.bsky.ageassurance.getConfig`."""
