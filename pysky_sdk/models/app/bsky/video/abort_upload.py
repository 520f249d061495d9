# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.video.abortUpload`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["AbortUploadInput", "AbortUploadOutput"]


class AbortUploadInput(_m.MethodModel):
    """Input of `app.bsky.video.abortUpload`.

    Source: Lexicon `app.bsky.video.abortUpload`.
    """

    job_id: _t.Annotated[_m.String, _m.Text(1, 256)] = _Field(
        validation_alias="jobId", serialization_alias="jobId"
    )
    """1 to 256 UTF-8 bytes."""


class AbortUploadOutput(_m.Model):
    """Output of `app.bsky.video.abortUpload`.

    Source: Lexicon `app.bsky.video.abortUpload`.
    """

    state: _t.Annotated[
        _t.Literal["aborted", "completed", "failed", "expired"] | _m.String,
        _m.KNOWN_VALUES,
        _m.Text(None, 32),
    ]
    """At most 32 UTF-8 bytes; known values: aborted, completed, failed, expired."""

    completed_job_id: _t.Optional[_t.Annotated[_m.String, _m.Text(1, 256)]] = _Field(
        default=None, validation_alias="completedJobId", serialization_alias="completedJobId"
    )
    """Present only when state is completed. 1 to 256 UTF-8 bytes."""

    failure_reason: _t.Optional[_t.Annotated[_m.String, _m.Text(None, 1024)]] = _Field(
        default=None, validation_alias="failureReason", serialization_alias="failureReason"
    )
    """Present only when state is failed. At most 1024 UTF-8 bytes."""
