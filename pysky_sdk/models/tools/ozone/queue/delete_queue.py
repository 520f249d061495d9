# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.queue.deleteQueue`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["DeleteQueueInput", "DeleteQueueOutput"]


class DeleteQueueInput(_m.MethodModel):
    """Input of `tools.ozone.queue.deleteQueue`.

    Source: Lexicon `tools.ozone.queue.deleteQueue`.
    """

    queue_id: _m.Integer = _Field(validation_alias="queueId", serialization_alias="queueId")
    """ID of the queue to delete."""

    migrate_to_queue_id: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="migrateToQueueId", serialization_alias="migrateToQueueId"
    )
    """Optional: migrate all reports to this queue. If not specified, reports will be set to unassigned
    (-1).
    """


class DeleteQueueOutput(_m.Model):
    """Output of `tools.ozone.queue.deleteQueue`.

    Source: Lexicon `tools.ozone.queue.deleteQueue`.
    """

    deleted: _m.Boolean

    reports_migrated: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="reportsMigrated", serialization_alias="reportsMigrated"
    )
    """Number of reports that were migrated (if migration occurred)."""
