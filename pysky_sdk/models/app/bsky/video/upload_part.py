# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.video.uploadPart`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["UploadPartOutput", "UploadPartParams"]


class UploadPartParams(_m.MethodModel):
    """Parameters of `app.bsky.video.uploadPart`.

    Source: Lexicon `app.bsky.video.uploadPart`.
    """

    job_id: _t.Annotated[_m.String, _m.Text(1, 256)] = _Field(
        validation_alias="jobId", serialization_alias="jobId"
    )
    """1 to 256 UTF-8 bytes."""

    part_number: _t.Annotated[_m.Integer, _m.Range(1)] = _Field(
        validation_alias="partNumber", serialization_alias="partNumber"
    )
    """At least 1."""


class UploadPartOutput(_m.Model):
    """Output of `app.bsky.video.uploadPart`.

    Source: Lexicon `app.bsky.video.uploadPart`.
    """

    part_number: _t.Annotated[_m.Integer, _m.Range(1)] = _Field(
        validation_alias="partNumber", serialization_alias="partNumber"
    )
    """At least 1."""

    size_bytes: _m.Integer = _Field(validation_alias="sizeBytes", serialization_alias="sizeBytes")
