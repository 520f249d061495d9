# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
# pyright: reportImportCycles=false
"""Endpoints and record collections of `tools.ozone.setting`."""

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
    """Endpoints below `tools.ozone.setting`."""

    @_e.paged(_LIST_OPTIONS)
    def list_options(
        self,
        *,
        limit: _t.Annotated[_m.Integer, _m.Range(1, 100)] = 50,
        cursor: _t.Optional[_m.String] = None,
        scope: _t.Annotated[
            _t.Union[_t.Literal["instance", "personal"], _m.String], _m.KNOWN_VALUES
        ] = "instance",
        prefix: _t.Optional[_m.String] = None,
        keys: _t.Optional[_t.Annotated[_t.List[_m.Nsid], _m.Items(None, 100)]] = None,
    ) -> _e.Paged[tools_ozone_setting_list_options.ListOptionsOutput, tools_ozone_setting_defs.Option]:
        """List settings with optional filtering

        Args:
            limit: 1 to 100. Default: 50.
            cursor: No description.
            scope: Known values: instance, personal. Default: instance.
            prefix: Filter keys by prefix.
            keys: Filter for only the specified keys. Ignored if prefix is provided. At most 100
                items. Each item: format: nsid.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `tools.ozone.setting.listOptions`.
        """
        return _e.declared()

    @_e.endpoint(_REMOVE_OPTIONS)
    def remove_options(
        self,
        *,
        keys: _t.Annotated[_t.List[_m.Nsid], _m.Items(1, 200)],
        scope: _t.Annotated[_t.Union[_t.Literal["instance", "personal"], _m.String], _m.KNOWN_VALUES],
    ) -> tools_ozone_setting_remove_options.RemoveOptionsOutput:
        """Delete settings by key

        Args:
            keys: 1 to 200 items. Each item: format: nsid.
            scope: Known values: instance, personal.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `tools.ozone.setting.removeOptions`.
        """
        return _e.declared()

    @_e.endpoint(_UPSERT_OPTION)
    def upsert_option(
        self,
        *,
        key: _m.Nsid,
        scope: _t.Annotated[_t.Union[_t.Literal["instance", "personal"], _m.String], _m.KNOWN_VALUES],
        value: _m.UnknownObject,
        description: _t.Optional[_t.Annotated[_m.String, _m.Text(None, 2000)]] = None,
        manager_role: _t.Optional[
            _t.Annotated[
                _t.Union[
                    _t.Literal[
                        "tools.ozone.team.defs#roleModerator",
                        "tools.ozone.team.defs#roleTriage",
                        "tools.ozone.team.defs#roleVerifier",
                        "tools.ozone.team.defs#roleAdmin",
                    ],
                    _m.String,
                ],
                _m.KNOWN_VALUES,
            ]
        ] = None,
    ) -> tools_ozone_setting_upsert_option.UpsertOptionOutput:
        """Create or update setting option

        Args:
            key: Format: nsid.
            scope: Known values: instance, personal.
            value: No description.
            description: At most 2000 UTF-8 bytes.
            manager_role: Known values: tools.ozone.team.defs#roleModerator,
                tools.ozone.team.defs#roleTriage, tools.ozone.team.defs#roleVerifier,
                tools.ozone.team.defs#roleAdmin.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `tools.ozone.setting.upsertOption`.
        """
        return _e.declared()


class AsyncToolsOzoneSettingNamespace(_e.AsyncNamespace):
    """Endpoints below `tools.ozone.setting`."""

    @_e.async_paged(_LIST_OPTIONS)
    def list_options(
        self,
        *,
        limit: _t.Annotated[_m.Integer, _m.Range(1, 100)] = 50,
        cursor: _t.Optional[_m.String] = None,
        scope: _t.Annotated[
            _t.Union[_t.Literal["instance", "personal"], _m.String], _m.KNOWN_VALUES
        ] = "instance",
        prefix: _t.Optional[_m.String] = None,
        keys: _t.Optional[_t.Annotated[_t.List[_m.Nsid], _m.Items(None, 100)]] = None,
    ) -> _e.Paged[tools_ozone_setting_list_options.ListOptionsOutput, tools_ozone_setting_defs.Option]:
        """List settings with optional filtering

        Args:
            limit: 1 to 100. Default: 50.
            cursor: No description.
            scope: Known values: instance, personal. Default: instance.
            prefix: Filter keys by prefix.
            keys: Filter for only the specified keys. Ignored if prefix is provided. At most 100
                items. Each item: format: nsid.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `tools.ozone.setting.listOptions`.
        """
        return _e.declared()

    @_e.async_endpoint(_REMOVE_OPTIONS)
    def remove_options(
        self,
        *,
        keys: _t.Annotated[_t.List[_m.Nsid], _m.Items(1, 200)],
        scope: _t.Annotated[_t.Union[_t.Literal["instance", "personal"], _m.String], _m.KNOWN_VALUES],
    ) -> tools_ozone_setting_remove_options.RemoveOptionsOutput:
        """Delete settings by key

        Args:
            keys: 1 to 200 items. Each item: format: nsid.
            scope: Known values: instance, personal.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `tools.ozone.setting.removeOptions`.
        """
        return _e.declared()

    @_e.async_endpoint(_UPSERT_OPTION)
    def upsert_option(
        self,
        *,
        key: _m.Nsid,
        scope: _t.Annotated[_t.Union[_t.Literal["instance", "personal"], _m.String], _m.KNOWN_VALUES],
        value: _m.UnknownObject,
        description: _t.Optional[_t.Annotated[_m.String, _m.Text(None, 2000)]] = None,
        manager_role: _t.Optional[
            _t.Annotated[
                _t.Union[
                    _t.Literal[
                        "tools.ozone.team.defs#roleModerator",
                        "tools.ozone.team.defs#roleTriage",
                        "tools.ozone.team.defs#roleVerifier",
                        "tools.ozone.team.defs#roleAdmin",
                    ],
                    _m.String,
                ],
                _m.KNOWN_VALUES,
            ]
        ] = None,
    ) -> tools_ozone_setting_upsert_option.UpsertOptionOutput:
        """Create or update setting option

        Args:
            key: Format: nsid.
            scope: Known values: instance, personal.
            value: No description.
            description: At most 2000 UTF-8 bytes.
            manager_role: Known values: tools.ozone.team.defs#roleModerator,
                tools.ozone.team.defs#roleTriage, tools.ozone.team.defs#roleVerifier,
                tools.ozone.team.defs#roleAdmin.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `tools.ozone.setting.upsertOption`.
        """
        return _e.declared()
