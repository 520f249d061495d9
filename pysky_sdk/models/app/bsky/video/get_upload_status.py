# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.video.getUploadStatus`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.video import defs as app_bsky_video_defs

__all__ = ["GetUploadStatusOutput", "GetUploadStatusParams"]


class GetUploadStatusParams(_m.MethodModel):
    """Parameters of `app.bsky.video.getUploadStatus`.

    Source: Lexicon `app.bsky.video.getUploadStatus`.
    """

    job_id: _t.Annotated[_m.String, _m.Text(1, 256)] = _Field(
        validation_alias="jobId", serialization_alias="jobId"
    )
    """1 to 256 UTF-8 bytes."""


class GetUploadStatusOutput(_m.Model):
    """Output of `app.bsky.video.getUploadStatus`.

    Source: Lexicon `app.bsky.video.getUploadStatus`.
    """

    job_id: _t.Annotated[_m.String, _m.Text(1, 256)] = _Field(
        validation_alias="jobId", serialization_alias="jobId"
    )
    """1 to 256 UTF-8 bytes."""

    part_size_bytes: _m.Integer = _Field(
        validation_alias="partSizeBytes", serialization_alias="partSizeBytes"
    )

    part_count: _m.Integer = _Field(validation_alias="partCount", serialization_alias="partCount")

    received_parts: _t.List[_t.Annotated[_m.Integer, _m.Range(1)]] = _Field(
        validation_alias="receivedParts", serialization_alias="receivedParts"
    )
    """Each item: at least 1."""

    expires_at: _m.Datetime = _Field(validation_alias="expiresAt", serialization_alias="expiresAt")
    """Format datetime."""

    state: _t.Annotated[
        _t.Literal["created", "finishing", "completed", "failed", "aborted", "expired"] | _m.String,
        _m.KNOWN_VALUES,
        _m.Text(None, 32),
    ]
    """At most 32 UTF-8 bytes; known values: created, finishing, completed, failed, aborted, expired."""

    completed_job_id: _t.Optional[_t.Annotated[_m.String, _m.Text(1, 256)]] = _Field(
        default=None, validation_alias="completedJobId", serialization_alias="completedJobId"
    )
    """Present only when state is completed; may differ from jobId on deduplication. 1 to 256 UTF-8
    bytes.
    """

    job_status: _t.Optional[app_bsky_video_defs.JobStatus] = _Field(
        default=None, validation_alias="jobStatus", serialization_alias="jobStatus"
    )
    """Present only when state is completed."""

    failure_reason: _t.Optional[_t.Annotated[_m.String, _m.Text(None, 1024)]] = _Field(
        default=None, validation_alias="failureReason", serialization_alias="failureReason"
    )
    """Present only when state is failed. At most 1024 UTF-8 bytes."""
