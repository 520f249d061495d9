# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.queue.assignModerator`."""

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.tools.ozone.queue import defs as tools_ozone_queue_defs

__all__ = ["AssignModeratorInput", "AssignModeratorOutput"]


class AssignModeratorInput(_m.MethodModel):
    """Input of `tools.ozone.queue.assignModerator`.

    Source: Lexicon `tools.ozone.queue.assignModerator`.
    """

    queue_id: _m.Integer = _Field(validation_alias="queueId", serialization_alias="queueId")
    """The ID of the queue to assign the user to."""

    did: _m.String
    """DID to be assigned."""


AssignModeratorOutput = tools_ozone_queue_defs.AssignmentView
"""Output of `tools.ozone.queue.assignModerator`."""
