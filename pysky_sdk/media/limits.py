"""What the Lexicons allow of pictures, videos and captions: read from the models, not copied."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias, get_args

if TYPE_CHECKING:
    from pysky_sdk.modeling import Model

Purpose: TypeAlias = Literal["post", "thumbnail", "avatar", "banner"]
"""What a picture is for: its limits differ."""

MAX_SIDE = 4096
"""Pixels of a picture's longer side. No Lexicon limits them; the official app does, to 4000. A little more
lets the pictures of most phones (4032 x 3024) stay as they are."""

MAX_DURATION = 600.0
"""Seconds of a video, as the official app limits them (it began with 60, then 180); no Lexicon does."""


LARGEST_BLOB = 1_000_000_000
"""Bytes of a download, unless the caller says otherwise: more than any Lexicon allows."""


class BlobLimit(NamedTuple):
    """What a Lexicon says of a blob."""

    max_bytes: int
    """The largest file."""

    mime_types: tuple[str, ...]
    """The types it may have, such as `image/*`."""


@cache
def image_limit(purpose: Purpose) -> BlobLimit:
    """Return the limit of a picture.

    Raises:
        ValueError: there is no such purpose.
    """
    if purpose == "post":
        from pysky_sdk.models.app.bsky.embed.images import Image

        return blob_limit(Image, "image")
    if purpose == "thumbnail":
        from pysky_sdk.models.app.bsky.embed.external import ExternalDef

        return blob_limit(ExternalDef, "thumb")
    if purpose in {"avatar", "banner"}:
        from pysky_sdk.models.app.bsky.actor.profile import Profile

        return blob_limit(Profile, purpose)
    raise ValueError(f"purpose= is {', '.join(map(repr, get_args(Purpose)))}; not {purpose!r}.")


@cache
def video_limit() -> BlobLimit:
    """Return the limit of a video."""
    from pysky_sdk.models.app.bsky.embed.video import Video

    return blob_limit(Video, "video")


@cache
def caption_limit() -> BlobLimit:
    """Return the limit of a file of subtitles."""
    from pysky_sdk.models.app.bsky.embed.video import Caption

    return blob_limit(Caption, "file")


@cache
def caption_count() -> int:
    """Return how many files of subtitles a video may have."""
    from pysky_sdk.modeling import Items
    from pysky_sdk.models.app.bsky.embed.video import Video

    return int(_mark(Video, "captions", Items).maximum)


def blob_limit(model: type[Model], field: str) -> BlobLimit:
    """Return the limit of a model's blob."""
    from pysky_sdk.modeling import Accept

    mark = _mark(model, field, Accept)
    return BlobLimit(int(mark.max_size), tuple(mark.mime_types))


def _mark(model: type[Model], field: str, kind: type) -> Any:
    info = model.model_fields[field]
    return next(mark for mark in (*info.metadata, *_marks(info.annotation)) if isinstance(mark, kind))


def _marks(annotation: Any) -> list[Any]:
    """Everything in an annotation, however deep: an optional field has its limits inside."""
    found = [annotation, *getattr(annotation, "__metadata__", ())]
    for part in get_args(annotation):
        found += _marks(part)
    return found
