# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.communication.createTemplate`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.tools.ozone.communication import defs as tools_ozone_communication_defs

__all__ = ["CreateTemplateInput", "CreateTemplateOutput"]


class CreateTemplateInput(_m.MethodModel):
    """Input of `tools.ozone.communication.createTemplate`.

    Source: Lexicon `tools.ozone.communication.createTemplate`.
    """

    name: _m.String
    """Name of the template."""

    content_markdown: _m.String = _Field(
        validation_alias="contentMarkdown", serialization_alias="contentMarkdown"
    )
    """Content of the template, markdown supported, can contain variable placeholders."""

    subject: _m.String
    """Subject of the message, used in emails."""

    lang: _t.Optional[_m.Language] = None
    """Message language. Format language."""

    created_by: _t.Optional[_m.Did] = _Field(
        default=None, validation_alias="createdBy", serialization_alias="createdBy"
    )
    """DID of the user who is creating the template. Format did."""


CreateTemplateOutput = tools_ozone_communication_defs.TemplateView
"""Output of `tools.ozone.communication.createTemplate`."""
