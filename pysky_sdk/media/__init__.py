"""`client.media`: pictures and videos made ready and uploaded, files downloaded."""

from __future__ import annotations

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
    "prepare_image",
]
