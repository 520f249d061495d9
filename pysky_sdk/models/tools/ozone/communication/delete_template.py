# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.communication.deleteTemplate`."""

from pysky_sdk import modeling as _m

__all__ = ["DeleteTemplateInput"]


class DeleteTemplateInput(_m.MethodModel):
    """Input of `tools.ozone.communication.deleteTemplate`.

    Source: Lexicon `tools.ozone.communication.deleteTemplate`.
    """

    id: _m.String
