# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.report.refreshStats`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["RefreshStatsInput", "RefreshStatsOutput"]


class RefreshStatsInput(_m.MethodModel):
    """Input of `tools.ozone.report.refreshStats`.

    Source: Lexicon `tools.ozone.report.refreshStats`.
    """

    start_date: _m.String = _Field(validation_alias="startDate", serialization_alias="startDate")
    """Start date for recomputation, inclusive (YYYY-MM-DD)."""

    end_date: _m.String = _Field(validation_alias="endDate", serialization_alias="endDate")
    """End date for recomputation, inclusive (YYYY-MM-DD)."""

    queue_ids: _t.Optional[_t.List[_m.Integer]] = _Field(
        default=None, validation_alias="queueIds", serialization_alias="queueIds"
    )
    """Optional list of queue IDs to recompute. Omit to recompute all groups."""


class RefreshStatsOutput(_m.Model):
    """Output of `tools.ozone.report.refreshStats`.

    Source: Lexicon `tools.ozone.report.refreshStats`.
    """
