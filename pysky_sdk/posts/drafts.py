"""What a post is to be, before anything is looked up, uploaded or sent."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from pysky_sdk.cards import LinkCard
    from pysky_sdk.media import Image, UploadedImage, UploadedVideo, Video
    from pysky_sdk.media.values import Source
    from pysky_sdk.models.com.atproto.label.defs import LabelValue
    from pysky_sdk.posts.refs import PostLike
    from pysky_sdk.richtext import RichText

ImageLike: TypeAlias = "Image | UploadedImage | Source | tuple[Source, str]"
"""An `Image`; or its source alone; or its source and its description; or what was uploaded already."""

VideoLike: TypeAlias = "Video | UploadedVideo | Source | tuple[Source, str]"
"""A `Video`; or its source alone; or its source and its description; or what was uploaded already."""

ReplyRule: TypeAlias = Literal["mentioned", "following", "followers"] | str  # noqa: PYI051 - to be completed
"""Who may reply: who is mentioned, whom the author follows, who follows the author, or who is on a list (its
AT URI or address on bsky.app).
"""

AllowReplies: TypeAlias = "Literal['everyone', 'nobody'] | ReplyRule | Sequence[ReplyRule] | None"
"""Who may reply: one word, or several rules of which one must hold."""

SelfLabel: TypeAlias = "LabelValue"
"""What an author says of the content; those that the Lexicon names are completed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A post of a thread, with what `client.post` takes; `text` may be given by position."""

    text: str | RichText = field(default="", kw_only=False)
    markdown: str | None = None
    langs: str | Sequence[str] | None = None
    tags: str | Sequence[str] | None = None
    images: Sequence[ImageLike] = ()
    video: VideoLike | None = None
    link_card: str | bool | LinkCard | None = None
    quote: PostLike | None = None
    allow_quotes: bool = True
    labels: SelfLabel | Sequence[SelfLabel] = ()
    created_at: datetime | str | None = None
