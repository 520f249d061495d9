# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.video.finishUpload`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.video import defs as app_bsky_video_defs

__all__ = ["FinishUploadInput", "FinishUploadOutput"]


class FinishUploadInput(_m.MethodModel):
    """Input of `app.bsky.video.finishUpload`.

    Source: Lexicon `app.bsky.video.finishUpload`.
    """

    job_id: _t.Annotated[_m.String, _m.Text(1, 256)] = _Field(
        validation_alias="jobId", serialization_alias="jobId"
    )
    """1 to 256 UTF-8 bytes."""


class FinishUploadOutput(_m.Model):
    """Output of `app.bsky.video.finishUpload`.

    Source: Lexicon `app.bsky.video.finishUpload`.
    """

    completed_job_id: _t.Annotated[_m.String, _m.Text(1, 256)] = _Field(
        validation_alias="completedJobId", serialization_alias="completedJobId"
    )
    """The processing job to poll with getJobStatus; on deduplication this may differ from the input
    jobId. 1 to 256 UTF-8 bytes.
    """

    job_status: app_bsky_video_defs.JobStatus = _Field(
        validation_alias="jobStatus", serialization_alias="jobStatus"
    )
