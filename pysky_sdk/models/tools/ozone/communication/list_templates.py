# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.communication.listTemplates`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.tools.ozone.communication import defs as tools_ozone_communication_defs

__all__ = ["ListTemplatesOutput"]


class ListTemplatesOutput(_m.Model):
    """Output of `tools.ozone.communication.listTemplates`.

    Source: Lexicon `tools.ozone.communication.listTemplates`.
    """

    communication_templates: _t.List[tools_ozone_communication_defs.TemplateView] = _Field(
        validation_alias="communicationTemplates", serialization_alias="communicationTemplates"
    )
