# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.video.getUploadLimits`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["GetUploadLimitsOutput"]


class GetUploadLimitsOutput(_m.Model):
    """Output of `app.bsky.video.getUploadLimits`.

    Source: Lexicon `app.bsky.video.getUploadLimits`.
    """

    can_upload: _m.Boolean = _Field(validation_alias="canUpload", serialization_alias="canUpload")

    remaining_daily_videos: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="remainingDailyVideos", serialization_alias="remainingDailyVideos"
    )

    remaining_daily_bytes: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="remainingDailyBytes", serialization_alias="remainingDailyBytes"
    )

    message: _t.Optional[_m.String] = None

    error: _t.Optional[_m.String] = None
