# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.ageassurance.getConfig`."""

__all__ = ["GetConfigOutput"]


# At the foot, because documents refer to each other in circles.
from pysky_sdk.models.app.bsky.ageassurance import defs as app_bsky_ageassurance_defs  # noqa: E402

GetConfigOutput = app_bsky_ageassurance_defs.Config
""""""
