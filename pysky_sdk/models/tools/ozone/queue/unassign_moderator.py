# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.queue.unassignModerator`."""

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["UnassignModeratorInput"]


class UnassignModeratorInput(_m.MethodModel):
    """Input of `tools.ozone.queue.unassignModerator`.

    Source: Lexicon `tools.ozone.queue.unassignModerator`.
    """

    queue_id: _m.Integer = _Field(validation_alias="queueId", serialization_alias="queueId")
    """The ID of the queue to unassign the user from."""

    did: _m.Did
    """DID to be unassigned. Format did."""
