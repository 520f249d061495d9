# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
# pyright: reportImportCycles=false
"""Endpoints and record collections of `tools.ozone.communication`."""

from __future__ import annotations

import typing as _t

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk import modeling as _m
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
    """Endpoints below `tools.ozone.communication`."""

    @_e.endpoint(_CREATE_TEMPLATE)
    def create_template(
        self,
        *,
        name: _m.String,
        content_markdown: _m.String,
        subject: _m.String,
        lang: _t.Optional[_m.Language] = None,
        created_by: _t.Optional[_m.Did] = None,
    ) -> tools_ozone_communication_defs.TemplateView:
        """Administrative action to create a new, re-usable communication (email for now) template.

        Args:
            name: Name of the template.
            content_markdown: Content of the template, markdown supported, can contain variable
                placeholders.
            subject: Subject of the message, used in emails.
            lang: Message language. Format: language.
            created_by: DID of the user who is creating the template. Format: did.

        Raises:
            errors.DuplicateTemplateName: Declared by the Lexicon.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `tools.ozone.communication.createTemplate`.
        """
        return _e.declared()

    @_e.endpoint(_DELETE_TEMPLATE)
    def delete_template(self, *, id: _m.String) -> None:
        """Delete a communication template.

        Args:
            id: No description.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `tools.ozone.communication.deleteTemplate`.
        """
        return _e.declared()

    @_e.endpoint(_LIST_TEMPLATES)
    def list_templates(self) -> tools_ozone_communication_list_templates.ListTemplatesOutput:
        """Get list of all communication templates.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `tools.ozone.communication.listTemplates`.
        """
        return _e.declared()

    @_e.endpoint(_UPDATE_TEMPLATE)
    def update_template(
        self,
        *,
        id: _m.String,
        name: _t.Optional[_m.String] = None,
        lang: _t.Optional[_m.Language] = None,
        content_markdown: _t.Optional[_m.String] = None,
        subject: _t.Optional[_m.String] = None,
        updated_by: _t.Optional[_m.Did] = None,
        disabled: _t.Optional[_m.Boolean] = None,
    ) -> tools_ozone_communication_defs.TemplateView:
        """Administrative action to update an existing communication template. Allows passing partial
        fields to patch specific fields only.

        Args:
            id: ID of the template to be updated.
            name: Name of the template.
            lang: Message language. Format: language.
            content_markdown: Content of the template, markdown supported, can contain variable
                placeholders.
            subject: Subject of the message, used in emails.
            updated_by: DID of the user who is updating the template. Format: did.
            disabled: No description.

        Raises:
            errors.DuplicateTemplateName: Declared by the Lexicon.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `tools.ozone.communication.updateTemplate`.
        """
        return _e.declared()


class AsyncToolsOzoneCommunicationNamespace(_e.AsyncNamespace):
    """Endpoints below `tools.ozone.communication`."""

    @_e.async_endpoint(_CREATE_TEMPLATE)
    def create_template(
        self,
        *,
        name: _m.String,
        content_markdown: _m.String,
        subject: _m.String,
        lang: _t.Optional[_m.Language] = None,
        created_by: _t.Optional[_m.Did] = None,
    ) -> tools_ozone_communication_defs.TemplateView:
        """Administrative action to create a new, re-usable communication (email for now) template.

        Args:
            name: Name of the template.
            content_markdown: Content of the template, markdown supported, can contain variable
                placeholders.
            subject: Subject of the message, used in emails.
            lang: Message language. Format: language.
            created_by: DID of the user who is creating the template. Format: did.

        Raises:
            errors.DuplicateTemplateName: Declared by the Lexicon.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `tools.ozone.communication.createTemplate`.
        """
        return _e.declared()

    @_e.async_endpoint(_DELETE_TEMPLATE)
    def delete_template(self, *, id: _m.String) -> None:
        """Delete a communication template.

        Args:
            id: No description.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `tools.ozone.communication.deleteTemplate`.
        """
        return _e.declared()

    @_e.async_endpoint(_LIST_TEMPLATES)
    def list_templates(self) -> tools_ozone_communication_list_templates.ListTemplatesOutput:
        """Get list of all communication templates.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `tools.ozone.communication.listTemplates`.
        """
        return _e.declared()

    @_e.async_endpoint(_UPDATE_TEMPLATE)
    def update_template(
        self,
        *,
        id: _m.String,
        name: _t.Optional[_m.String] = None,
        lang: _t.Optional[_m.Language] = None,
        content_markdown: _t.Optional[_m.String] = None,
        subject: _t.Optional[_m.String] = None,
        updated_by: _t.Optional[_m.Did] = None,
        disabled: _t.Optional[_m.Boolean] = None,
    ) -> tools_ozone_communication_defs.TemplateView:
        """Administrative action to update an existing communication template. Allows passing partial
        fields to patch specific fields only.

        Args:
            id: ID of the template to be updated.
            name: Name of the template.
            lang: Message language. Format: language.
            content_markdown: Content of the template, markdown supported, can contain variable
                placeholders.
            subject: Subject of the message, used in emails.
            updated_by: DID of the user who is updating the template. Format: did.
            disabled: No description.

        Raises:
            errors.DuplicateTemplateName: Declared by the Lexicon.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `tools.ozone.communication.updateTemplate`.
        """
        return _e.declared()
