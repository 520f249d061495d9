"""What a person may set in `client.media`."""

from __future__ import annotations

import os

from pysky_sdk.media.videos.jobs import SERVICE


class MediaSettings:
    """The settings of a client and its likes."""

    __slots__ = ("video_service",)

    def __init__(self) -> None:
        self.video_service = os.environ.get("PYSKY_VIDEO_SERVICE") or SERVICE
