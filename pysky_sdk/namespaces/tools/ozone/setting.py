# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `tools.ozone.setting`.

Methods: list_options, remove_options, upsert_option.
"""

from __future__ import annotations

import typing as _t

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk import modeling as _m
    from pysky_sdk.models.tools.ozone.setting import defs as tools_ozone_setting_defs
    from pysky_sdk.models.tools.ozone.setting import list_options as tools_ozone_setting_list_options
    from pysky_sdk.models.tools.ozone.setting import remove_options as tools_ozone_setting_remove_options
    from pysky_sdk.models.tools.ozone.setting import upsert_option as tools_ozone_setting_upsert_option


__all__ = ["AsyncToolsOzoneSettingNamespace", "ToolsOzoneSettingNamespace"]

_LIST_OPTIONS = _e.MethodSpec(
    nsid="tools.ozone.setting.listOptions",
    kind="query",
    params="pysky_sdk.models.tools.ozone.setting.list_options:ListOptionsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.setting.list_options:ListOptionsOutput",
    cursor="params",
    items="options",
    order="newest",
    identity=("key", "did"),
    position=("created_at",),
)
_REMOVE_OPTIONS = _e.MethodSpec(
    nsid="tools.ozone.setting.removeOptions",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.tools.ozone.setting.remove_options:RemoveOptionsInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.setting.remove_options:RemoveOptionsOutput",
)
_UPSERT_OPTION = _e.MethodSpec(
    nsid="tools.ozone.setting.upsertOption",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.tools.ozone.setting.upsert_option:UpsertOptionInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.setting.upsert_option:UpsertOptionOutput",
)


class ToolsOzoneSettingNamespace(_e.Namespace):
    """Everything below `tools.ozone.setting`.

    Methods: list_options, remove_options, upsert_option.
    """

    @_e.paged(_LIST_OPTIONS)
    def list_options(
        self,
        *,
        limit: int = 50,
        cursor: str | None = None,
        scope: _t.Literal["instance", "personal"] | str = "instance",
        prefix: str | None = None,
        keys: list[str] | None = None,
    ) -> _e.Paged[tools_ozone_setting_list_options.ListOptionsOutput, tools_ozone_setting_defs.Option]:
        """List settings with optional filtering.

        Args:
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.
            scope: Known values: instance, personal; default instance.
            prefix: Filter keys by prefix.
            keys: Filter for only the specified keys. Ignored if prefix is provided. At most 100 items; each item: format nsid.

        Returns:
            ListOptionsOutput: `cursor`, `options`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.setting.listOptions`.
        """
        _e.declared()

    @_e.endpoint(_REMOVE_OPTIONS)
    def remove_options(
        self, *, keys: list[str], scope: _t.Literal["instance", "personal"] | str
    ) -> tools_ozone_setting_remove_options.RemoveOptionsOutput:
        """Delete settings by key.

        Args:
            keys: 1 to 200 items; each item: format nsid.
            scope: Known values: instance, personal.

        Returns:
            RemoveOptionsOutput: no fields.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.setting.removeOptions`.
        """
        _e.declared()

    @_e.endpoint(_UPSERT_OPTION)
    def upsert_option(
        self,
        *,
        key: str,
        scope: _t.Literal["instance", "personal"] | str,
        value: _m.UnknownObject,
        description: str | None = None,
        manager_role: _t.Literal[
            "tools.ozone.team.defs#roleModerator",
            "tools.ozone.team.defs#roleTriage",
            "tools.ozone.team.defs#roleVerifier",
            "tools.ozone.team.defs#roleAdmin",
        ]
        | str
        | None = None,
    ) -> tools_ozone_setting_upsert_option.UpsertOptionOutput:
        """Create or update setting option.

        Args:
            key: Format nsid.
            scope: Known values: instance, personal.
            value: Any object.
            description: At most 2000 UTF-8 bytes.
            manager_role: Known values: tools.ozone.team.defs#roleModerator, tools.ozone.team.defs#roleTriage, tools.ozone.team.defs#roleVerifier, tools.ozone.team.defs#roleAdmin.

        Returns:
            UpsertOptionOutput: `option`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.setting.upsertOption`.
        """
        _e.declared()


class AsyncToolsOzoneSettingNamespace(_e.AsyncNamespace):
    """Everything below `tools.ozone.setting`.

    Methods: list_options, remove_options, upsert_option.
    """

    @_e.async_paged(_LIST_OPTIONS)
    def list_options(
        self,
        *,
        limit: int = 50,
        cursor: str | None = None,
        scope: _t.Literal["instance", "personal"] | str = "instance",
        prefix: str | None = None,
        keys: list[str] | None = None,
    ) -> _e.Paged[tools_ozone_setting_list_options.ListOptionsOutput, tools_ozone_setting_defs.Option]:
        """List settings with optional filtering.

        Args:
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.
            scope: Known values: instance, personal; default instance.
            prefix: Filter keys by prefix.
            keys: Filter for only the specified keys. Ignored if prefix is provided. At most 100 items; each item: format nsid.

        Returns:
            ListOptionsOutput: `cursor`, `options`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.setting.listOptions`.
        """
        _e.declared()

    @_e.async_endpoint(_REMOVE_OPTIONS)
    def remove_options(
        self, *, keys: list[str], scope: _t.Literal["instance", "personal"] | str
    ) -> tools_ozone_setting_remove_options.RemoveOptionsOutput:
        """Delete settings by key.

        Args:
            keys: 1 to 200 items; each item: format nsid.
            scope: Known values: instance, personal.

        Returns:
            RemoveOptionsOutput: no fields.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.setting.removeOptions`.
        """
        _e.declared()

    @_e.async_endpoint(_UPSERT_OPTION)
    def upsert_option(
        self,
        *,
        key: str,
        scope: _t.Literal["instance", "personal"] | str,
        value: _m.UnknownObject,
        description: str | None = None,
        manager_role: _t.Literal[
            "tools.ozone.team.defs#roleModerator",
            "tools.ozone.team.defs#roleTriage",
            "tools.ozone.team.defs#roleVerifier",
            "tools.ozone.team.defs#roleAdmin",
        ]
        | str
        | None = None,
    ) -> tools_ozone_setting_upsert_option.UpsertOptionOutput:
        """Create or update setting option.

        Args:
            key: Format nsid.
            scope: Known values: instance, personal.
            value: Any object.
            description: At most 2000 UTF-8 bytes.
            manager_role: Known values: tools.ozone.team.defs#roleModerator, tools.ozone.team.defs#roleTriage, tools.ozone.team.defs#roleVerifier, tools.ozone.team.defs#roleAdmin.

        Returns:
            UpsertOptionOutput: `option`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.setting.upsertOption`.
        """
        _e.declared()
