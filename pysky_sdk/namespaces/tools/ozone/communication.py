# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `tools.ozone.communication`.

Methods: create_template, delete_template, list_templates, update_template.
"""

from __future__ import annotations

import typing as _t

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk.models.tools.ozone.communication import defs as tools_ozone_communication_defs
    from pysky_sdk.models.tools.ozone.communication import (
        list_templates as tools_ozone_communication_list_templates,
    )


__all__ = ["AsyncToolsOzoneCommunicationNamespace", "ToolsOzoneCommunicationNamespace"]

_CREATE_TEMPLATE = _e.MethodSpec(
    nsid="tools.ozone.communication.createTemplate",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.tools.ozone.communication.create_template:CreateTemplateInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.communication.defs:TemplateView",
    errors=("DuplicateTemplateName",),
)
_DELETE_TEMPLATE = _e.MethodSpec(
    nsid="tools.ozone.communication.deleteTemplate",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.tools.ozone.communication.delete_template:DeleteTemplateInput",
    input_is_object=True,
)
_LIST_TEMPLATES = _e.MethodSpec(
    nsid="tools.ozone.communication.listTemplates",
    kind="query",
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.communication.list_templates:ListTemplatesOutput",
)
_UPDATE_TEMPLATE = _e.MethodSpec(
    nsid="tools.ozone.communication.updateTemplate",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.tools.ozone.communication.update_template:UpdateTemplateInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.communication.defs:TemplateView",
    errors=("DuplicateTemplateName",),
)


class ToolsOzoneCommunicationNamespace(_e.Namespace):
    """Everything below `tools.ozone.communication`.

    Methods: create_template, delete_template, list_templates, update_template.
    """

    @_e.endpoint(_CREATE_TEMPLATE)
    def create_template(
        self,
        *,
        name: str,
        content_markdown: str,
        subject: str,
        lang: str | None = None,
        created_by: str | None = None,
    ) -> tools_ozone_communication_defs.TemplateView:
        """Administrative action to create a new, re-usable communication (email for now) template.

        Args:
            name: Name of the template.
            content_markdown: Content of the template, markdown supported, can contain variable placeholders.
            subject: Subject of the message, used in emails.
            lang: Message language. Format language.
            created_by: DID of the user who is creating the template. Format did.

        Returns:
            TemplateView: `id`, `name`, `subject`, `content_markdown`, `disabled`, `lang`, `last_updated_by`, `created_at`, `updated_at`.

        Raises:
            errors.DuplicateTemplateName: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.communication.createTemplate`.
        """
        _e.declared()

    @_e.endpoint(_DELETE_TEMPLATE)
    def delete_template(self, *, id: str) -> None:
        """Delete a communication template.

        Args:
            id: Text.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.communication.deleteTemplate`.
        """
        _e.declared()

    @_e.endpoint(_LIST_TEMPLATES)
    def list_templates(self) -> tools_ozone_communication_list_templates.ListTemplatesOutput:
        """Get list of all communication templates.

        Returns:
            ListTemplatesOutput: `communication_templates`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.communication.listTemplates`.
        """
        _e.declared()

    @_e.endpoint(_UPDATE_TEMPLATE)
    def update_template(
        self,
        *,
        id: str,
        name: str | None = None,
        lang: str | None = None,
        content_markdown: str | None = None,
        subject: str | None = None,
        updated_by: str | None = None,
        disabled: bool | None = None,
    ) -> tools_ozone_communication_defs.TemplateView:
        """Administrative action to update an existing communication template. Allows passing partial
        fields to patch specific fields only.

        Args:
            id: ID of the template to be updated.
            name: Name of the template.
            lang: Message language. Format language.
            content_markdown: Content of the template, markdown supported, can contain variable placeholders.
            subject: Subject of the message, used in emails.
            updated_by: DID of the user who is updating the template. Format did.
            disabled: True or false.

        Returns:
            TemplateView: `id`, `name`, `subject`, `content_markdown`, `disabled`, `lang`, `last_updated_by`, `created_at`, `updated_at`.

        Raises:
            errors.DuplicateTemplateName: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.communication.updateTemplate`.
        """
        _e.declared()


class AsyncToolsOzoneCommunicationNamespace(_e.AsyncNamespace):
    """Everything below `tools.ozone.communication`.

    Methods: create_template, delete_template, list_templates, update_template.
    """

    @_e.async_endpoint(_CREATE_TEMPLATE)
    def create_template(
        self,
        *,
        name: str,
        content_markdown: str,
        subject: str,
        lang: str | None = None,
        created_by: str | None = None,
    ) -> tools_ozone_communication_defs.TemplateView:
        """Administrative action to create a new, re-usable communication (email for now) template.

        Args:
            name: Name of the template.
            content_markdown: Content of the template, markdown supported, can contain variable placeholders.
            subject: Subject of the message, used in emails.
            lang: Message language. Format language.
            created_by: DID of the user who is creating the template. Format did.

        Returns:
            TemplateView: `id`, `name`, `subject`, `content_markdown`, `disabled`, `lang`, `last_updated_by`, `created_at`, `updated_at`.

        Raises:
            errors.DuplicateTemplateName: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.communication.createTemplate`.
        """
        _e.declared()

    @_e.async_endpoint(_DELETE_TEMPLATE)
    def delete_template(self, *, id: str) -> None:
        """Delete a communication template.

        Args:
            id: Text.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.communication.deleteTemplate`.
        """
        _e.declared()

    @_e.async_endpoint(_LIST_TEMPLATES)
    def list_templates(self) -> tools_ozone_communication_list_templates.ListTemplatesOutput:
        """Get list of all communication templates.

        Returns:
            ListTemplatesOutput: `communication_templates`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.communication.listTemplates`.
        """
        _e.declared()

    @_e.async_endpoint(_UPDATE_TEMPLATE)
    def update_template(
        self,
        *,
        id: str,
        name: str | None = None,
        lang: str | None = None,
        content_markdown: str | None = None,
        subject: str | None = None,
        updated_by: str | None = None,
        disabled: bool | None = None,
    ) -> tools_ozone_communication_defs.TemplateView:
        """Administrative action to update an existing communication template. Allows passing partial
        fields to patch specific fields only.

        Args:
            id: ID of the template to be updated.
            name: Name of the template.
            lang: Message language. Format language.
            content_markdown: Content of the template, markdown supported, can contain variable placeholders.
            subject: Subject of the message, used in emails.
            updated_by: DID of the user who is updating the template. Format did.
            disabled: True or false.

        Returns:
            TemplateView: `id`, `name`, `subject`, `content_markdown`, `disabled`, `lang`, `last_updated_by`, `created_at`, `updated_at`.

        Raises:
            errors.DuplicateTemplateName: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.communication.updateTemplate`.
        """
        _e.declared()
