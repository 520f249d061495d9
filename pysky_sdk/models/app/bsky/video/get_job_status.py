# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.video.getJobStatus`."""

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.video import defs as app_bsky_video_defs

__all__ = ["GetJobStatusOutput", "GetJobStatusParams"]


class GetJobStatusParams(_m.MethodModel):
    """Parameters of `app.bsky.video.getJobStatus`.

    Source: Lexicon `app.bsky.video.getJobStatus`.
    """

    job_id: _m.String = _Field(validation_alias="jobId", serialization_alias="jobId")


class GetJobStatusOutput(_m.Model):
    """Output of `app.bsky.video.getJobStatus`.

    Source: Lexicon `app.bsky.video.getJobStatus`.
    """

    job_status: app_bsky_video_defs.JobStatus = _Field(
        validation_alias="jobStatus", serialization_alias="jobStatus"
    )
