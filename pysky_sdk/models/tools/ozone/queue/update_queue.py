# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.queue.updateQueue`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.tools.ozone.queue import defs as tools_ozone_queue_defs

__all__ = ["UpdateQueueInput", "UpdateQueueOutput"]


class UpdateQueueInput(_m.MethodModel):
    """Input of `tools.ozone.queue.updateQueue`.

    Source: Lexicon `tools.ozone.queue.updateQueue`.
    """

    queue_id: _m.Integer = _Field(validation_alias="queueId", serialization_alias="queueId")
    """ID of the queue to update."""

    name: _t.Optional[_m.String] = None
    """New display name for the queue."""

    enabled: _t.Optional[_m.Boolean] = None
    """Enable or disable the queue."""

    description: _t.Optional[_m.String] = None
    """Optional description of the queue."""

    recommended_policies: _t.Optional[_t.List[_m.String]] = _Field(
        default=None, validation_alias="recommendedPolicies", serialization_alias="recommendedPolicies"
    )
    """Policy keys to recommend when actioning reports in this queue."""


class UpdateQueueOutput(_m.Model):
    """Output of `tools.ozone.queue.updateQueue`.

    Source: Lexicon `tools.ozone.queue.updateQueue`.
    """

    queue: tools_ozone_queue_defs.QueueView
