# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.communication.defs`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["TemplateView"]


class TemplateView(_m.Model):
    """Source: Lexicon `tools.ozone.communication.defs#templateView`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.communication.defs#templateView"

    id: _m.String

    name: _m.String
    """Name of the template."""

    subject: _t.Optional[_m.String] = None
    """Content of the template, can contain markdown and variable placeholders."""

    content_markdown: _m.String = _Field(
        validation_alias="contentMarkdown", serialization_alias="contentMarkdown"
    )
    """Subject of the message, used in emails."""

    disabled: _m.Boolean

    lang: _t.Optional[_m.Language] = None
    """Message language. Format language."""

    last_updated_by: _m.Did = _Field(validation_alias="lastUpdatedBy", serialization_alias="lastUpdatedBy")
    """DID of the user who last updated the template. Format did."""

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Format datetime."""

    updated_at: _m.Datetime = _Field(validation_alias="updatedAt", serialization_alias="updatedAt")
    """Format datetime."""
