# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.video.defs`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["JobStatus"]


class JobStatus(_m.Model):
    """Source: Lexicon `app.bsky.video.defs#jobStatus`."""

    TYPE: _t.ClassVar[str] = "app.bsky.video.defs#jobStatus"

    job_id: _m.String = _Field(validation_alias="jobId", serialization_alias="jobId")

    did: _m.Did
    """Format did."""

    state: _t.Annotated[
        _t.Literal[
            "JOB_STATE_CREATED",
            "JOB_STATE_ENCODING",
            "JOB_STATE_ENCODED",
            "JOB_STATE_SCANNING",
            "JOB_STATE_SCANNED",
            "JOB_STATE_UPLOADING",
            "JOB_STATE_UPLOADED",
            "JOB_STATE_COMPLETED",
            "JOB_STATE_FAILED",
        ]
        | _m.String,
        _m.KNOWN_VALUES,
    ]
    """The state of the video processing job. All values not listed as a known value indicate that the
    job is in process. Known values: JOB_STATE_CREATED, JOB_STATE_ENCODING, JOB_STATE_ENCODED,
    JOB_STATE_SCANNING, JOB_STATE_SCANNED, JOB_STATE_UPLOADING, JOB_STATE_UPLOADED,
    JOB_STATE_COMPLETED, JOB_STATE_FAILED.
    """

    progress: _t.Optional[_t.Annotated[_m.Integer, _m.Range(0, 100)]] = None
    """Progress within the current processing state. 0 to 100."""

    blob: _t.Optional[_m.BlobField] = None

    error: _t.Optional[_m.String] = None

    failure_code: _t.Optional[
        _t.Annotated[
            _t.Literal[
                "validation_failure",
                "encoding_failure",
                "pds_upload_failure",
                "pds_upload_unsupported_blob_size",
                "generic_failure",
            ]
            | _m.String,
            _m.KNOWN_VALUES,
        ]
    ] = _Field(default=None, validation_alias="failureCode", serialization_alias="failureCode")
    """A machine-readable code for why the video processing job failed. Known values:
    validation_failure, encoding_failure, pds_upload_failure, pds_upload_unsupported_blob_size,
    generic_failure.
    """

    message: _t.Optional[_m.String] = None
