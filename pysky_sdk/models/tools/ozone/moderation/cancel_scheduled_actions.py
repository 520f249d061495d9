# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.moderation.cancelScheduledActions`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = [
    "CancellationResults",
    "CancelScheduledActionsInput",
    "CancelScheduledActionsOutput",
    "FailedCancellation",
]


class CancelScheduledActionsInput(_m.MethodModel):
    """Input of `tools.ozone.moderation.cancelScheduledActions`.

    Source: Lexicon `tools.ozone.moderation.cancelScheduledActions`.
    """

    subjects: _t.Annotated[_t.List[_m.Did], _m.Items(None, 100)]
    """Array of DID subjects to cancel scheduled actions for. At most 100 items; each item: format did."""

    comment: _t.Optional[_m.String] = None
    """Optional comment describing the reason for cancellation."""


class FailedCancellation(_m.Model):
    """Source: Lexicon `tools.ozone.moderation.cancelScheduledActions#failedCancellation`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.cancelScheduledActions#failedCancellation"

    did: _m.Did
    """Format did."""

    error: _m.String

    error_code: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="errorCode", serialization_alias="errorCode"
    )


class CancellationResults(_m.Model):
    """Source: Lexicon `tools.ozone.moderation.cancelScheduledActions#cancellationResults`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.cancelScheduledActions#cancellationResults"

    succeeded: _t.List[_m.Did]
    """DIDs for which all pending scheduled actions were successfully cancelled. Each item: format did."""

    failed: _t.List[FailedCancellation]
    """DIDs for which cancellation failed with error details."""


CancelScheduledActionsOutput = CancellationResults
"""Output of `tools.ozone.moderation.cancelScheduledActions`."""
