# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.video.uploadVideo`."""

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.video import defs as app_bsky_video_defs

__all__ = ["UploadVideoOutput", "UploadVideoParams"]


class UploadVideoParams(_m.MethodModel):
    """Parameters of `app.bsky.video.uploadVideo`.

    Source: Lexicon `app.bsky.video.uploadVideo`.
    """

    did: _m.Did
    """The account that the video is for. Format did."""

    name: _m.String
    """The file's name."""


UploadVideoOutput = app_bsky_video_defs.JobStatus
"""Output of `app.bsky.video.uploadVideo`."""
