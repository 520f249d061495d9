# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.video.startUpload`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["StartUploadInput", "StartUploadOutput"]


class StartUploadInput(_m.MethodModel):
    """Input of `app.bsky.video.startUpload`.

    Source: Lexicon `app.bsky.video.startUpload`.
    """

    size_bytes: _t.Annotated[_m.Integer, _m.Range(1)] = _Field(
        validation_alias="sizeBytes", serialization_alias="sizeBytes"
    )
    """Exact byte size of the complete upload-ready video file before it is split into parts. At least
    1.
    """

    mime_type: _t.Annotated[_m.String, _m.Text(3, 255)] = _Field(
        validation_alias="mimeType", serialization_alias="mimeType"
    )
    """Declared MIME type of the video. 3 to 255 UTF-8 bytes."""

    name: _t.Optional[_t.Annotated[_m.String, _m.Text(None, 256)]] = None
    """Optional client-provided file name. At most 256 UTF-8 bytes."""

    duration_ms: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="durationMs", serialization_alias="durationMs"
    )
    """Advisory, non-authoritative duration used only for early failure; the authoritative probe runs
    asynchronously after upload.
    """

    width: _t.Optional[_m.Integer] = None
    """Advisory, non-authoritative width used only for early failure; the authoritative probe runs
    asynchronously after upload.
    """

    height: _t.Optional[_m.Integer] = None
    """Advisory, non-authoritative height used only for early failure; the authoritative probe runs
    asynchronously after upload.
    """


class StartUploadOutput(_m.Model):
    """Output of `app.bsky.video.startUpload`.

    Source: Lexicon `app.bsky.video.startUpload`.
    """

    job_id: _t.Annotated[_m.String, _m.Text(1, 256)] = _Field(
        validation_alias="jobId", serialization_alias="jobId"
    )
    """1 to 256 UTF-8 bytes."""

    part_size_bytes: _m.Integer = _Field(
        validation_alias="partSizeBytes", serialization_alias="partSizeBytes"
    )

    part_count: _m.Integer = _Field(validation_alias="partCount", serialization_alias="partCount")

    expires_at: _m.Datetime = _Field(validation_alias="expiresAt", serialization_alias="expiresAt")
    """Format datetime."""
