"""Sources made ready for their purpose, with errors that name them; all of it blocks."""

from __future__ import annotations

import os
from contextlib import contextmanager
from io import BytesIO
from typing import IO, TYPE_CHECKING

from pysky_sdk.errors import MediaError
from pysky_sdk.media.images.prepare import made_ready
from pysky_sdk.media.limits import image_limit, video_limit
from pysky_sdk.media.sources import is_address, open_path
from pysky_sdk.media.values import described
from pysky_sdk.media.videos.check import check_video

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pysky_sdk.media.limits import Purpose
    from pysky_sdk.media.values import Image, PreparedImage, Source, Video
    from pysky_sdk.media.videos.info import VideoInfo


@contextmanager
def _named(kind: str, source: Source) -> Iterator[None]:
    try:
        yield
    except MediaError as error:
        raise MediaError(f"The {kind} {described(source)} cannot be posted: {error}") from error


def prepared_source(image: Image, data: bytes, purpose: Purpose, max_side: int) -> PreparedImage:
    """Make a picture ready for what it is for.

    Raises:
        MediaError: it cannot be.
    """
    if max_side < 1:
        raise ValueError("max_side= is at least 1.")
    limit = image_limit(purpose)
    with _named("picture", image.source):
        return made_ready(data, limit.max_bytes, max_side, limit.mime_types, allow_still=image.allow_still)


class OpenedVideo:
    """A video's file, open, and what it says of itself."""

    def __init__(self, video: Video, max_duration: float | None) -> None:
        source = video.source
        self.file, self._owned = _opened(source)
        try:
            with _named("video", source):
                self.info: VideoInfo = check_video(
                    self.file, max_bytes=video_limit().max_bytes, max_duration=max_duration
                )
            self.file.seek(0)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Close the file if it was opened here."""
        if self._owned:
            self.file.close()


def look_at_video(video: Video, max_duration: float | None) -> VideoInfo:
    """Return what a video says of itself.

    Raises:
        MediaError: it cannot be posted.
    """
    opened = OpenedVideo(video, max_duration)
    opened.close()
    return opened.info


def _opened(source: Source) -> tuple[IO[bytes], bool]:
    if is_address(source):
        raise MediaError("A video is given by its path, bytes or file; download what is on the web first.")
    if isinstance(source, (bytes, bytearray, memoryview)):
        return BytesIO(source), True
    if isinstance(source, (str, os.PathLike)):
        return open_path(source), True
    if not (hasattr(source, "seekable") and source.seekable()):
        raise MediaError(
            "A video is given by its path, its bytes, or a file that can be read twice (seekable)."
        )
    if isinstance(source.read(0), str):
        raise TypeError(f"{described(source)} is a text file; open it with mode 'rb'.")
    return source, False
