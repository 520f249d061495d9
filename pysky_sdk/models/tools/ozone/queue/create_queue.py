# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.queue.createQueue`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.tools.ozone.queue import defs as tools_ozone_queue_defs

__all__ = ["CreateQueueInput", "CreateQueueOutput"]


class CreateQueueInput(_m.MethodModel):
    """Input of `tools.ozone.queue.createQueue`.

    Source: Lexicon `tools.ozone.queue.createQueue`.
    """

    name: _m.String
    """Display name for the queue (must be unique)."""

    subject_types: _t.Optional[
        _t.List[
            _t.Annotated[
                _t.Literal["account", "record", "message", "conversation"] | _m.String, _m.KNOWN_VALUES
            ]
        ]
    ] = _Field(default=None, validation_alias="subjectTypes", serialization_alias="subjectTypes")
    """Subject types this queue accepts. Each item: known values: account, record, message,
    conversation.
    """

    collection: _t.Optional[_m.Nsid] = None
    """Collection name for record subjects. Required if subjectTypes includes 'record'. Format nsid."""

    report_types: _t.Optional[_t.Annotated[_t.List[_m.String], _m.Items(None, 25)]] = _Field(
        default=None, validation_alias="reportTypes", serialization_alias="reportTypes"
    )
    """Report reason types (fully qualified NSIDs). At most 25 items."""

    description: _t.Optional[_m.String] = None
    """Optional description of the queue."""

    recommended_policies: _t.Optional[_t.List[_m.String]] = _Field(
        default=None, validation_alias="recommendedPolicies", serialization_alias="recommendedPolicies"
    )
    """Policy keys to recommend when actioning reports in this queue."""


class CreateQueueOutput(_m.Model):
    """Output of `tools.ozone.queue.createQueue`.

    Source: Lexicon `tools.ozone.queue.createQueue`.
    """

    queue: tools_ozone_queue_defs.QueueView
