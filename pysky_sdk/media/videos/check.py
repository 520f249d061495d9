"""Whether a video can be posted, found out before it is sent."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING

from pysky_sdk.errors import MediaError
from pysky_sdk.media.images.kinds import kind_of
from pysky_sdk.media.videos import mp4, others, webm
from pysky_sdk.media.videos.info import Reader, VideoInfo
from pysky_sdk.media.videos.mp4 import CONVERT

if TYPE_CHECKING:
    from collections.abc import Callable

EXTENSIONS = {
    "video/mp4": "mp4",
    "video/quicktime": "mov",
    "video/webm": "webm",
    "video/mpeg": "mpeg",
    "image/gif": "gif",
}
"""What the video service takes, each with the ending of its name."""

_OLD_QUICKTIME = frozenset({b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot"})
_NAMES = (
    (b"FLV\x01", "Flash video"),
    (b"\x30\x26\xb2\x75", "Windows Media"),
    (b"OggS", "Ogg"),
    (b".RMF", "RealMedia"),
    (b"ID3", "a sound file"),
    (b"fLaC", "a sound file"),
)


def check_video(file: IO[bytes], *, max_bytes: int, max_duration: float | None) -> VideoInfo:
    """Return what a video says of itself, if it can be posted. Blocking.

    Args:
        file: a seekable binary file; it is looked at from its beginning.
        max_bytes: the largest file.
        max_duration: seconds; None for any.

    Raises:
        MediaError: it is no video that the service takes, damaged, too large, or too long.
    """
    reader = Reader(file)
    if not reader.size:
        raise MediaError("it is empty.")
    if reader.size > max_bytes:
        raise MediaError(
            f"it has {reader.size} bytes, and {max_bytes} are allowed. Cut it, or lower its bit rate."
        )
    info = _looker(reader.at(0, 1024), reader)(reader)
    if max_duration is not None and info.duration is not None and info.duration > max_duration:
        raise MediaError(
            f"it lasts {info.duration:.1f} seconds, and {max_duration:.0f} are allowed. Cut it; "
            "max_duration= changes the limit if the service's is another."
        )
    return info


def _looker(head: bytes, reader: Reader) -> Callable[[Reader], VideoInfo]:
    kind = kind_of(head)
    if kind == "gif":
        return others.look_at_gif
    if kind == "video" and head[4:8] == b"ftyp":
        return mp4.look_at
    if head[4:8] in _OLD_QUICKTIME:
        return mp4.look_at
    if head.startswith(b"\x1a\x45\xdf\xa3"):
        return webm.look_at
    if head.startswith((b"\x00\x00\x01\xba", b"\x00\x00\x01\xb3")):
        return others.look_at_mpeg
    raise MediaError(_refusal(head, kind, reader))


def _refusal(head: bytes, kind: str, reader: Reader) -> str:
    name = next((name for start, name in _NAMES if head.startswith(start)), None)
    if head[:4] == b"RIFF" and head[8:12] == b"AVI ":
        name = "AVI"
    elif head[:1] == b"G" and reader.at(188, 1) == b"G":
        name = "an MPEG transport stream"
    if name is not None:
        return f"it is {name}, which the video service does not take. {CONVERT}"
    if kind and kind != "video":
        return f"it is no video but a file of the kind {kind}. A picture is given as Image(…)."
    return f"it is no video that is known: MP4, MOV, WebM, MPEG and GIF are. {CONVERT}"
