# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
# pyright: reportImportCycles=false
"""Endpoints and record collections of `tools.ozone.set`."""

from __future__ import annotations

import typing as _t

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk import modeling as _m
    from pysky_sdk.models.tools.ozone.set import defs as tools_ozone_set_defs
    from pysky_sdk.models.tools.ozone.set import delete_set as tools_ozone_set_delete_set
    from pysky_sdk.models.tools.ozone.set import get_values as tools_ozone_set_get_values
    from pysky_sdk.models.tools.ozone.set import query_sets as tools_ozone_set_query_sets


__all__ = ["AsyncToolsOzoneSetNamespace", "ToolsOzoneSetNamespace"]

_ADD_VALUES = _e.MethodSpec(
    nsid="tools.ozone.set.addValues",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.tools.ozone.set.add_values:AddValuesInput",
    input_is_object=True,
)
_DELETE_SET = _e.MethodSpec(
    nsid="tools.ozone.set.deleteSet",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.tools.ozone.set.delete_set:DeleteSetInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.set.delete_set:DeleteSetOutput",
    errors=("SetNotFound",),
)
_DELETE_VALUES = _e.MethodSpec(
    nsid="tools.ozone.set.deleteValues",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.tools.ozone.set.delete_values:DeleteValuesInput",
    input_is_object=True,
    errors=("SetNotFound",),
)
_GET_VALUES = _e.MethodSpec(
    nsid="tools.ozone.set.getValues",
    kind="query",
    params="pysky_sdk.models.tools.ozone.set.get_values:GetValuesParams",
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.set.get_values:GetValuesOutput",
    errors=("SetNotFound",),
    cursor="params",
    items="values",
)
_QUERY_SETS = _e.MethodSpec(
    nsid="tools.ozone.set.querySets",
    kind="query",
    params="pysky_sdk.models.tools.ozone.set.query_sets:QuerySetsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.set.query_sets:QuerySetsOutput",
    cursor="params",
    items="sets",
)
_UPSERT_SET = _e.MethodSpec(
    nsid="tools.ozone.set.upsertSet",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.tools.ozone.set.defs:Set",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.set.defs:SetView",
)


class ToolsOzoneSetNamespace(_e.Namespace):
    """Endpoints below `tools.ozone.set`."""

    @_e.endpoint(_ADD_VALUES)
    def add_values(
        self, *, name: _m.String, values: _t.Annotated[_t.List[_m.String], _m.Items(1, 1000)]
    ) -> None:
        """Add values to a specific set. Attempting to add values to a set that does not exist will
        result in an error.

        Args:
            name: Name of the set to add values to.
            values: Array of string values to add to the set. 1 to 1000 items.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `tools.ozone.set.addValues`.
        """
        return _e.declared()

    @_e.endpoint(_DELETE_SET)
    def delete_set(self, *, name: _m.String) -> tools_ozone_set_delete_set.DeleteSetOutput:
        """Delete an entire set. Attempting to delete a set that does not exist will result in an
        error.

        Args:
            name: Name of the set to delete.

        Raises:
            errors.SetNotFound: set with the given name does not exist
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `tools.ozone.set.deleteSet`.
        """
        return _e.declared()

    @_e.endpoint(_DELETE_VALUES)
    def delete_values(
        self, *, name: _m.String, values: _t.Annotated[_t.List[_m.String], _m.Items(1)]
    ) -> None:
        """Delete values from a specific set. Attempting to delete values that are not in the set will
        not result in an error

        Args:
            name: Name of the set to delete values from.
            values: Array of string values to delete from the set. At least 1 items.

        Raises:
            errors.SetNotFound: set with the given name does not exist
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `tools.ozone.set.deleteValues`.
        """
        return _e.declared()

    @_e.paged(_GET_VALUES)
    def get_values(
        self,
        *,
        name: _m.String,
        limit: _t.Annotated[_m.Integer, _m.Range(1, 1000)] = 100,
        cursor: _t.Optional[_m.String] = None,
    ) -> _e.Paged[tools_ozone_set_get_values.GetValuesOutput, _m.String]:
        """Get a specific set and its values

        Args:
            name: No description.
            limit: 1 to 1000. Default: 100.
            cursor: No description.

        Raises:
            errors.SetNotFound: set with the given name does not exist
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `tools.ozone.set.getValues`.
        """
        return _e.declared()

    @_e.paged(_QUERY_SETS)
    def query_sets(
        self,
        *,
        limit: _t.Annotated[_m.Integer, _m.Range(1, 100)] = 50,
        cursor: _t.Optional[_m.String] = None,
        name_prefix: _t.Optional[_m.String] = None,
        sort_by: _t.Literal["name", "createdAt", "updatedAt"] = "name",
        sort_direction: _t.Literal["asc", "desc"] = "asc",
    ) -> _e.Paged[tools_ozone_set_query_sets.QuerySetsOutput, tools_ozone_set_defs.SetView]:
        """Query available sets

        Args:
            limit: 1 to 100. Default: 50.
            cursor: No description.
            name_prefix: No description.
            sort_by: One of name, createdAt, updatedAt. Default: name.
            sort_direction: Defaults to ascending order of name field. One of asc, desc. Default:
                asc.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `tools.ozone.set.querySets`.
        """
        return _e.declared()

    @_e.endpoint(_UPSERT_SET)
    def upsert_set(
        self,
        *,
        name: _t.Annotated[_m.String, _m.Text(3, 128)],
        description: _t.Optional[_t.Annotated[_m.String, _m.Text(None, 10240, None, 1024)]] = None,
    ) -> tools_ozone_set_defs.SetView:
        """Create or update set metadata

        Args:
            name: 3 to 128 UTF-8 bytes.
            description: At most 1024 graphemes. At most 10240 UTF-8 bytes.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `tools.ozone.set.upsertSet`.
        """
        return _e.declared()


class AsyncToolsOzoneSetNamespace(_e.AsyncNamespace):
    """Endpoints below `tools.ozone.set`."""

    @_e.async_endpoint(_ADD_VALUES)
    def add_values(
        self, *, name: _m.String, values: _t.Annotated[_t.List[_m.String], _m.Items(1, 1000)]
    ) -> None:
        """Add values to a specific set. Attempting to add values to a set that does not exist will
        result in an error.

        Args:
            name: Name of the set to add values to.
            values: Array of string values to add to the set. 1 to 1000 items.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `tools.ozone.set.addValues`.
        """
        return _e.declared()

    @_e.async_endpoint(_DELETE_SET)
    def delete_set(self, *, name: _m.String) -> tools_ozone_set_delete_set.DeleteSetOutput:
        """Delete an entire set. Attempting to delete a set that does not exist will result in an
        error.

        Args:
            name: Name of the set to delete.

        Raises:
            errors.SetNotFound: set with the given name does not exist
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `tools.ozone.set.deleteSet`.
        """
        return _e.declared()

    @_e.async_endpoint(_DELETE_VALUES)
    def delete_values(
        self, *, name: _m.String, values: _t.Annotated[_t.List[_m.String], _m.Items(1)]
    ) -> None:
        """Delete values from a specific set. Attempting to delete values that are not in the set will
        not result in an error

        Args:
            name: Name of the set to delete values from.
            values: Array of string values to delete from the set. At least 1 items.

        Raises:
            errors.SetNotFound: set with the given name does not exist
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `tools.ozone.set.deleteValues`.
        """
        return _e.declared()

    @_e.async_paged(_GET_VALUES)
    def get_values(
        self,
        *,
        name: _m.String,
        limit: _t.Annotated[_m.Integer, _m.Range(1, 1000)] = 100,
        cursor: _t.Optional[_m.String] = None,
    ) -> _e.Paged[tools_ozone_set_get_values.GetValuesOutput, _m.String]:
        """Get a specific set and its values

        Args:
            name: No description.
            limit: 1 to 1000. Default: 100.
            cursor: No description.

        Raises:
            errors.SetNotFound: set with the given name does not exist
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `tools.ozone.set.getValues`.
        """
        return _e.declared()

    @_e.async_paged(_QUERY_SETS)
    def query_sets(
        self,
        *,
        limit: _t.Annotated[_m.Integer, _m.Range(1, 100)] = 50,
        cursor: _t.Optional[_m.String] = None,
        name_prefix: _t.Optional[_m.String] = None,
        sort_by: _t.Literal["name", "createdAt", "updatedAt"] = "name",
        sort_direction: _t.Literal["asc", "desc"] = "asc",
    ) -> _e.Paged[tools_ozone_set_query_sets.QuerySetsOutput, tools_ozone_set_defs.SetView]:
        """Query available sets

        Args:
            limit: 1 to 100. Default: 50.
            cursor: No description.
            name_prefix: No description.
            sort_by: One of name, createdAt, updatedAt. Default: name.
            sort_direction: Defaults to ascending order of name field. One of asc, desc. Default:
                asc.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `tools.ozone.set.querySets`.
        """
        return _e.declared()

    @_e.async_endpoint(_UPSERT_SET)
    def upsert_set(
        self,
        *,
        name: _t.Annotated[_m.String, _m.Text(3, 128)],
        description: _t.Optional[_t.Annotated[_m.String, _m.Text(None, 10240, None, 1024)]] = None,
    ) -> tools_ozone_set_defs.SetView:
        """Create or update set metadata

        Args:
            name: 3 to 128 UTF-8 bytes.
            description: At most 1024 graphemes. At most 10240 UTF-8 bytes.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `tools.ozone.set.upsertSet`.
        """
        return _e.declared()
