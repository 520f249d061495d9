# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `tools.ozone.set`.

Methods: add_values, delete_set, delete_values, get_values, query_sets, upsert_set.
"""

from __future__ import annotations

import typing as _t

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
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
    order="oldest",
)
_QUERY_SETS = _e.MethodSpec(
    nsid="tools.ozone.set.querySets",
    kind="query",
    params="pysky_sdk.models.tools.ozone.set.query_sets:QuerySetsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.set.query_sets:QuerySetsOutput",
    cursor="params",
    items="sets",
    order="any",
    identity=("name",),
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
    """Everything below `tools.ozone.set`.

    Methods: add_values, delete_set, delete_values, get_values, query_sets, upsert_set.
    """

    @_e.endpoint(_ADD_VALUES)
    def add_values(self, *, name: str, values: list[str]) -> None:
        """Add values to a specific set. Attempting to add values to a set that does not exist will
        result in an error.

        Args:
            name: Name of the set to add values to.
            values: Array of string values to add to the set. 1 to 1000 items.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.set.addValues`.
        """
        _e.declared()

    @_e.endpoint(_DELETE_SET)
    def delete_set(self, *, name: str) -> tools_ozone_set_delete_set.DeleteSetOutput:
        """Delete an entire set. Attempting to delete a set that does not exist will result in an
        error.

        Args:
            name: Name of the set to delete.

        Returns:
            DeleteSetOutput: no fields.

        Raises:
            errors.SetNotFound: Set with the given name does not exist.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.set.deleteSet`.
        """
        _e.declared()

    @_e.endpoint(_DELETE_VALUES)
    def delete_values(self, *, name: str, values: list[str]) -> None:
        """Delete values from a specific set. Attempting to delete values that are not in the set will
        not result in an error.

        Args:
            name: Name of the set to delete values from.
            values: Array of string values to delete from the set. At least 1 items.

        Raises:
            errors.SetNotFound: Set with the given name does not exist.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.set.deleteValues`.
        """
        _e.declared()

    @_e.paged(_GET_VALUES)
    def get_values(
        self, *, name: str, limit: int = 100, cursor: str | None = None
    ) -> _e.Paged[tools_ozone_set_get_values.GetValuesOutput, str]:
        """Get a specific set and its values.

        Args:
            name: Text.
            limit: 1 to 1000; default 100.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetValuesOutput: `set`, `values`, `cursor`.

        Raises:
            errors.SetNotFound: Set with the given name does not exist.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.set.getValues`.
        """
        _e.declared()

    @_e.paged(_QUERY_SETS)
    def query_sets(
        self,
        *,
        limit: int = 50,
        cursor: str | None = None,
        name_prefix: str | None = None,
        sort_by: _t.Literal["name", "createdAt", "updatedAt"] = "name",
        sort_direction: _t.Literal["asc", "desc"] = "asc",
    ) -> _e.Paged[tools_ozone_set_query_sets.QuerySetsOutput, tools_ozone_set_defs.SetView]:
        """Query available sets.

        Args:
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.
            name_prefix: Text.
            sort_by: One of name, createdAt, updatedAt; default name.
            sort_direction: Defaults to ascending order of name field. One of asc, desc; default asc.

        Returns:
            QuerySetsOutput: `sets`, `cursor`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.set.querySets`.
        """
        _e.declared()

    @_e.endpoint(_UPSERT_SET)
    def upsert_set(self, *, name: str, description: str | None = None) -> tools_ozone_set_defs.SetView:
        """Create or update set metadata.

        Args:
            name: 3 to 128 UTF-8 bytes.
            description: At most 1024 graphemes; at most 10240 UTF-8 bytes.

        Returns:
            SetView: `name`, `description`, `set_size`, `created_at`, `updated_at`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.set.upsertSet`.
        """
        _e.declared()


class AsyncToolsOzoneSetNamespace(_e.AsyncNamespace):
    """Everything below `tools.ozone.set`.

    Methods: add_values, delete_set, delete_values, get_values, query_sets, upsert_set.
    """

    @_e.async_endpoint(_ADD_VALUES)
    def add_values(self, *, name: str, values: list[str]) -> None:
        """Add values to a specific set. Attempting to add values to a set that does not exist will
        result in an error.

        Args:
            name: Name of the set to add values to.
            values: Array of string values to add to the set. 1 to 1000 items.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.set.addValues`.
        """
        _e.declared()

    @_e.async_endpoint(_DELETE_SET)
    def delete_set(self, *, name: str) -> tools_ozone_set_delete_set.DeleteSetOutput:
        """Delete an entire set. Attempting to delete a set that does not exist will result in an
        error.

        Args:
            name: Name of the set to delete.

        Returns:
            DeleteSetOutput: no fields.

        Raises:
            errors.SetNotFound: Set with the given name does not exist.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.set.deleteSet`.
        """
        _e.declared()

    @_e.async_endpoint(_DELETE_VALUES)
    def delete_values(self, *, name: str, values: list[str]) -> None:
        """Delete values from a specific set. Attempting to delete values that are not in the set will
        not result in an error.

        Args:
            name: Name of the set to delete values from.
            values: Array of string values to delete from the set. At least 1 items.

        Raises:
            errors.SetNotFound: Set with the given name does not exist.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.set.deleteValues`.
        """
        _e.declared()

    @_e.async_paged(_GET_VALUES)
    def get_values(
        self, *, name: str, limit: int = 100, cursor: str | None = None
    ) -> _e.Paged[tools_ozone_set_get_values.GetValuesOutput, str]:
        """Get a specific set and its values.

        Args:
            name: Text.
            limit: 1 to 1000; default 100.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetValuesOutput: `set`, `values`, `cursor`.

        Raises:
            errors.SetNotFound: Set with the given name does not exist.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.set.getValues`.
        """
        _e.declared()

    @_e.async_paged(_QUERY_SETS)
    def query_sets(
        self,
        *,
        limit: int = 50,
        cursor: str | None = None,
        name_prefix: str | None = None,
        sort_by: _t.Literal["name", "createdAt", "updatedAt"] = "name",
        sort_direction: _t.Literal["asc", "desc"] = "asc",
    ) -> _e.Paged[tools_ozone_set_query_sets.QuerySetsOutput, tools_ozone_set_defs.SetView]:
        """Query available sets.

        Args:
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.
            name_prefix: Text.
            sort_by: One of name, createdAt, updatedAt; default name.
            sort_direction: Defaults to ascending order of name field. One of asc, desc; default asc.

        Returns:
            QuerySetsOutput: `sets`, `cursor`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.set.querySets`.
        """
        _e.declared()

    @_e.async_endpoint(_UPSERT_SET)
    def upsert_set(self, *, name: str, description: str | None = None) -> tools_ozone_set_defs.SetView:
        """Create or update set metadata.

        Args:
            name: 3 to 128 UTF-8 bytes.
            description: At most 1024 graphemes; at most 10240 UTF-8 bytes.

        Returns:
            SetView: `name`, `description`, `set_size`, `created_at`, `updated_at`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.set.upsertSet`.
        """
        _e.declared()
