# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.communication.updateTemplate`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.tools.ozone.communication import defs as tools_ozone_communication_defs

__all__ = ["UpdateTemplateInput", "UpdateTemplateOutput"]


class UpdateTemplateInput(_m.MethodModel):
    """Input of `tools.ozone.communication.updateTemplate`.

    Source: Lexicon `tools.ozone.communication.updateTemplate`.
    """

    id: _m.String
    """ID of the template to be updated."""

    name: _t.Optional[_m.String] = None
    """Name of the template."""

    lang: _t.Optional[_m.Language] = None
    """Message language. Format language."""

    content_markdown: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="contentMarkdown", serialization_alias="contentMarkdown"
    )
    """Content of the template, markdown supported, can contain variable placeholders."""

    subject: _t.Optional[_m.String] = None
    """Subject of the message, used in emails."""

    updated_by: _t.Optional[_m.Did] = _Field(
        default=None, validation_alias="updatedBy", serialization_alias="updatedBy"
    )
    """DID of the user who is updating the template. Format did."""

    disabled: _t.Optional[_m.Boolean] = None


UpdateTemplateOutput = tools_ozone_communication_defs.TemplateView
"""Output of `tools.ozone.communication.updateTemplate`."""
