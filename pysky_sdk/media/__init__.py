"""`client.media`: pictures and videos made ready and uploaded, files downloaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pysky_sdk.lazy import submodules

if TYPE_CHECKING:
    from pysky_sdk.media.images.prepare import prepare_image
    from pysky_sdk.media.room import Media
    from pysky_sdk.media.room_aio import AsyncMedia
    from pysky_sdk.media.values import (
        Caption,
        Image,
        MissingAltText,
        PreparedImage,
        UploadedImage,
        UploadedVideo,
        Video,
    )
    from pysky_sdk.media.videos.info import VideoInfo

__all__ = [
    "AsyncMedia",
    "Caption",
    "Image",
    "Media",
    "MissingAltText",
    "PreparedImage",
    "UploadedImage",
    "UploadedVideo",
    "Video",
    "VideoInfo",
    "prepare_image",
]

_HOMES = {
    f"{__name__}.images.prepare": ("prepare_image",),
    f"{__name__}.room": ("Media",),
    f"{__name__}.room_aio": ("AsyncMedia",),
    f"{__name__}.values": (
        *("Caption", "Image", "MissingAltText", "PreparedImage"),
        *("UploadedImage", "UploadedVideo", "Video"),
    ),
    f"{__name__}.videos.info": ("VideoInfo",),
}
__getattr__, __dir__ = submodules(__name__, [], _HOMES)
