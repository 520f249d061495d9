# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.queue.listQueues`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.tools.ozone.queue import defs as tools_ozone_queue_defs

__all__ = ["ListQueuesOutput", "ListQueuesParams"]


class ListQueuesParams(_m.MethodModel):
    """Parameters of `tools.ozone.queue.listQueues`.

    Source: Lexicon `tools.ozone.queue.listQueues`.
    """

    enabled: _t.Optional[_m.Boolean] = None
    """Filter by enabled status. If not specified, returns all queues."""

    subject_type: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="subjectType", serialization_alias="subjectType"
    )
    """Filter queues that handle this subject type ('account', 'record', 'message', or 'conversation')."""

    collection: _t.Optional[_m.String] = None
    """Filter queues by collection name (e.g. 'app.bsky.feed.post')."""

    report_types: _t.Optional[_t.Annotated[_t.List[_m.String], _m.Items(None, 10)]] = _Field(
        default=None, validation_alias="reportTypes", serialization_alias="reportTypes"
    )
    """Filter queues that handle any of these report reason types. At most 10 items."""

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 50
    """1 to 100; default 50."""

    cursor: _t.Optional[_m.String] = None


class ListQueuesOutput(_m.Model):
    """Output of `tools.ozone.queue.listQueues`.

    Source: Lexicon `tools.ozone.queue.listQueues`.
    """

    cursor: _t.Optional[_m.String] = None

    queues: _t.List[tools_ozone_queue_defs.QueueView]
