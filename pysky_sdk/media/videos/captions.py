"""Files of subtitles, checked before anything is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pysky_sdk.errors import MediaError
from pysky_sdk.media.limits import caption_count, caption_limit
from pysky_sdk.media.sources import read_source
from pysky_sdk.media.values import described
from pysky_sdk.syntax.formats import check_format

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pysky_sdk.media.values import Caption

MIME_TYPE = "text/vtt"
_READ_AT_MOST = 10_000_000


class CheckedCaption(NamedTuple):
    """Subtitles as they are sent."""

    lang: str
    data: bytes


def check_captions(captions: Sequence[Caption]) -> list[CheckedCaption]:
    """Read and check files of subtitles. Blocking.

    Raises:
        MediaError: one is no WebVTT, too large, or has no legal language, or there are too many.
    """
    most = caption_count()
    if len(captions) > most:
        raise MediaError(f"A video has at most {most} files of captions, not {len(captions)}.")
    return [_checked(caption) for caption in captions]


def _checked(caption: Caption) -> CheckedCaption:
    problem = check_format("language", caption.lang)
    if problem is not None:
        raise MediaError(f"The language of a caption is a tag such as 'en' or 'pt-BR': {problem}")
    data = read_source(caption.file, _READ_AT_MOST)
    name = f"The captions {described(caption.file)} ({caption.lang})"
    text = data.removeprefix(b"\xef\xbb\xbf")
    # "WEBVTT" alone or followed by white space, as its specification has it.
    if not text.startswith(b"WEBVTT") or text[6:7].strip():
        raise MediaError(f"{name} are no WebVTT, which begins with the line WEBVTT; convert SRT files to it.")
    try:
        text.decode("utf-8")
    except UnicodeDecodeError as error:
        raise MediaError(f"{name} are not in UTF-8: {error.reason} at byte {error.start}.") from error
    limit = caption_limit().max_bytes
    if len(data) > limit:
        raise MediaError(f"{name} have {len(data)} bytes, and {limit} are allowed.")
    return CheckedCaption(caption.lang, data)
