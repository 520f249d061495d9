# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.set.deleteSet`."""

from pysky_sdk import modeling as _m

__all__ = ["DeleteSetInput", "DeleteSetOutput"]


class DeleteSetInput(_m.MethodModel):
    """Input of `tools.ozone.set.deleteSet`.

    Source: Lexicon `tools.ozone.set.deleteSet`.
    """

    name: _m.String
    """Name of the set to delete."""


class DeleteSetOutput(_m.Model):
    """Output of `tools.ozone.set.deleteSet`.

    Source: Lexicon `tools.ozone.set.deleteSet`.
    """
