"""What people give, and what they get: pictures, videos, captions."""

from __future__ import annotations

import os
import warnings
from dataclasses import dataclass, field
from typing import IO, TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pysky_sdk.models import Blob
    from pysky_sdk.models.app.bsky.embed.defs import AspectRatio
    from pysky_sdk.models.app.bsky.embed.video import Caption as UploadedCaption

Source: TypeAlias = "str | os.PathLike[str] | bytes | bytearray | memoryview | IO[bytes]"
"""Where a file comes from: its path, its bytes, a binary file, or an http(s) address."""

Progress: TypeAlias = "Callable[[int, int], object]"
"""Called with the bytes that were sent or received and the bytes in all (0 where nobody said)."""


class MissingAltText(UserWarning):
    """A picture or video without a description: people who cannot see it do not learn what it shows."""


class _Described:
    """A file with a description."""

    __slots__ = ("alt", "source")

    def __init__(self, source: Source, alt: str | None) -> None:
        if alt is None:
            warnings.warn(
                f"{type(self).__name__}: describe it for people who cannot see it, alt='…'; alt='' says that "
                "it is decoration.",
                MissingAltText,
                stacklevel=3,
            )
        self.source: Source = source
        self.alt: str = alt or ""

    def __repr__(self) -> str:
        return f"{type(self).__name__}({described(self.source)}, alt={self.alt!r})"


class Image(_Described):
    """A picture to post.

    JPEG, PNG, WebP and what else Pillow reads; HEIC, as iPhones take pictures, only where pillow-heif is
    installed. An animated GIF is refused, for it would be shown as a still: post it as a `Video`.
    `prepare_image` says how pictures are made ready.

    Args:
        source: its path, its bytes, a binary file, or its http(s) address.
        alt: what it shows, for people who cannot see it. Left out, a `MissingAltText` warning is given; an
            empty text says that it is decoration.
        allow_still: post only the first picture of an animation (or page of several) instead of refusing it.
    """

    __slots__ = ("allow_still",)

    def __init__(self, source: Source, alt: str | None = None, *, allow_still: bool = False) -> None:
        super().__init__(source, alt)
        self.allow_still = allow_still


@dataclass(frozen=True, slots=True)
class Caption:
    """Subtitles of a video: a WebVTT file in one language."""

    lang: str
    """The language, as a BCP 47 tag such as `en` or `pt-BR`."""

    file: str | os.PathLike[str] | bytes | IO[bytes] = field(repr=False)
    """The path of a `.vtt` file, its bytes, or a binary file."""


class Video(_Described):
    """A video to post, as MP4, MOV, WebM, MPEG or GIF.

    Args:
        source: its path, its bytes, or a seekable binary file, which is read from its beginning. Give
            large ones by path: they are never read into memory whole.
        alt: what it shows, for people who cannot see it. Left out, a `MissingAltText` warning is given.
        captions: subtitles, each a `Caption`.
    """

    __slots__ = ("captions",)

    def __init__(self, source: Source, alt: str | None = None, captions: Sequence[Caption] = ()) -> None:
        super().__init__(source, alt)
        self.captions: tuple[Caption, ...] = tuple(captions)


@dataclass(frozen=True, slots=True)
class PreparedImage:
    """A picture as it is sent."""

    data: bytes = field(repr=False)
    """The file: a JPEG, PNG or WebP without metadata."""

    mime_type: str
    """Its MIME type."""

    width: int
    """Pixels, as it is to be seen."""

    height: int
    """Pixels, as it is to be seen."""


@dataclass(frozen=True, slots=True)
class UploadedImage:
    """A picture at the account's PDS. It is deleted there when no record refers to it for some hours."""

    blob: Blob
    """What a record refers to it by."""

    aspect_ratio: AspectRatio
    """Its width and height in pixels."""

    alt: str
    """Its description."""


@dataclass(frozen=True, slots=True)
class UploadedVideo:
    """A video that the video service made playable and stored at the account's PDS."""

    blob: Blob
    """What a record refers to it by."""

    aspect_ratio: AspectRatio | None
    """Its width and height in pixels, as it is to be seen; None where the file does not say."""

    alt: str
    """Its description."""

    captions: tuple[UploadedCaption, ...] = ()
    """Its subtitles, as a record has them."""

    presentation: Literal["default", "gif"] = "default"
    """`gif` for one that was an animated picture: it plays by itself, again and again, without controls."""


def described(source: object) -> str:
    """Name a source in messages."""
    if isinstance(source, (str, os.PathLike)):
        return repr(os.fspath(source))
    if isinstance(source, (bytes, bytearray, memoryview)):
        return f"<{len(source)} bytes>"
    name = getattr(source, "name", None)
    return repr(name) if isinstance(name, str) else f"<{type(source).__name__}>"
