"""From a draft to a plan: everything that can be refused without asking anybody is refused here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from pysky_sdk.errors import InputError
from pysky_sdk.posts.labels import self_labels
from pysky_sdk.posts.limits import most_items

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pysky_sdk.cards import LinkCard
    from pysky_sdk.media import Image, UploadedImage, UploadedVideo, Video
    from pysky_sdk.models.app.bsky.feed.post import Post, ReplyRef
    from pysky_sdk.posts.drafts import Draft, ImageLike, VideoLike
    from pysky_sdk.posts.refs import PostLike
    from pysky_sdk.richtext import RichText


class Plan(NamedTuple):
    """A draft that may be carried out."""

    rich: RichText
    images: tuple[Image | UploadedImage, ...]
    video: Video | UploadedVideo | None
    card: str | LinkCard | None
    quote: PostLike | None
    allow_quotes: bool
    fields: dict[str, Any]
    """The further fields of the record."""


def plan_of(draft: Draft) -> Plan:
    """Check a draft by itself.

    Raises:
        errors.InputError: it cannot be a post; it says why.
        pydantic.ValidationError: a field breaks its rules, such as the language `english`.
    """
    rich = _rich(draft)
    images: tuple[ImageLike, ...] = (*_images(draft), *((it.source, it.alt) for it in rich.images))
    _check_media(draft, len(images))
    check_length(rich)
    embedded = (draft.video, _card(draft), draft.quote)
    if not (rich.plain.strip() or images or any(it is not None for it in embedded)):
        raise InputError("A post needs a text or something embedded; this one has neither.")
    return Plan(
        rich,
        _as_images(images),
        _as_video(draft.video),
        _first_link(rich) if draft.link_card is True else _card(draft),
        draft.quote,
        draft.allow_quotes,
        _fields(draft),
    )


def check_length(rich: RichText) -> None:
    """Refuse a text that no post holds.

    Raises:
        errors.InputError: it is too long.
    """
    from pysky_sdk.richtext.limits import post_limits

    limits = post_limits()
    if rich.graphemes <= limits.graphemes and rich.bytes <= limits.size:
        return
    raise InputError(
        f"The text has {rich.graphemes} graphemes and {rich.bytes} bytes; a post holds {limits.graphemes} "
        f"graphemes and {limits.size} bytes. Shorten it, or split it into several posts with client.thread."
    )


def _rich(draft: Draft) -> RichText:
    from pysky_sdk.richtext import RichText

    if draft.markdown is None:
        return as_rich(draft.text)
    if isinstance(draft.text, RichText) or draft.text:
        raise InputError("Give the text or markdown=, not both.")
    return RichText.from_markdown(draft.markdown)


def as_rich(text: str | RichText) -> RichText:
    """Return a rich text as it is; find the links, mentions and tags in a plain one."""
    from pysky_sdk.richtext import RichText

    if isinstance(text, RichText):
        return text
    if not isinstance(text, str):
        raise TypeError(f"A post's text is str or RichText, not {type(text).__name__}.")
    return RichText.detect(text)


def _images(draft: Draft) -> Sequence[ImageLike]:
    images = draft.images
    if isinstance(images, (str, bytes, bytearray, memoryview)) or not _is_list(images):
        raise TypeError("images= is a list; for one image write images=[…].")
    return images


def _is_list(value: object) -> bool:
    return isinstance(value, Iterable) and not isinstance(value, Mapping) and not hasattr(value, "read")


def _as_images(images: Sequence[ImageLike]) -> tuple[Image | UploadedImage, ...]:
    if not images:
        return ()
    from pysky_sdk.media import Image, UploadedImage

    return tuple(it if isinstance(it, (Image, UploadedImage)) else Image(*_source(it)) for it in images)


def _as_video(video: VideoLike | None) -> Video | UploadedVideo | None:
    if video is None:
        return None
    from pysky_sdk.media import UploadedVideo, Video

    return video if isinstance(video, (Video, UploadedVideo)) else Video(*_source(video))


def _source(given: Any) -> tuple[Any, ...]:
    """A source, and the description of it if there is one."""
    return given if isinstance(given, tuple) else (given,)


def _check_media(draft: Draft, images: int) -> None:
    given = {"video": draft.video is not None, "link_card": _card(draft) is not None}
    kinds = [name for name, is_there in given.items() if is_there]
    kinds = (["images"] if images else []) + kinds
    if len(kinds) > 1:
        what = {"images": "images", "video": "a video", "link_card": "a link card"}
        names = " and ".join(what[name] for name in kinds)
        raise InputError(f"A post holds images, or a video, or a link card; this one has {names}.")
    most = _most_images()
    if images > most:
        raise InputError(f"A post holds at most {most} images; this one has {images}.")


def _most_images() -> int:
    from pysky_sdk.models.app.bsky.embed.images import Images

    return most_items(Images, "images")


def _card(draft: Draft) -> Any:
    """What is to be shown as a card: none is said by None and by False."""
    return None if draft.link_card is False else draft.link_card


def _first_link(rich: RichText) -> str:
    from pysky_sdk.models.app.bsky.richtext.facet import Link

    known = rich.resolved(dict.fromkeys(rich.unresolved))
    for facet in known.facets:
        for feature in facet.features:
            if isinstance(feature, Link):
                return feature.uri
    raise InputError("link_card=True takes the first link of the text, which has none; give the address.")


def _fields(draft: Draft) -> dict[str, Any]:
    from pysky_sdk.models.app.bsky.feed.post import Post

    fields: dict[str, Any] = {
        "langs": _several("langs", draft.langs),
        "tags": [tag.removeprefix("#") for tag in _several("tags", draft.tags)],
        "labels": self_labels(_several("labels", draft.labels)),
        "created_at": _moment(draft.created_at),
    }
    fields = {name: value for name, value in fields.items() if value}
    Post.model_validate({"text": "", "created_at": "2000-01-01T00:00:00Z", **fields})
    return fields


def _several(name: str, value: str | Sequence[str] | None) -> list[str]:
    if value is None or isinstance(value, str):
        return [] if value is None else [value]
    texts: list[Any] = list(value) if _is_list(value) else [value]
    if not all(isinstance(text, str) for text in texts):
        raise TypeError(f"{name}= is a text or a list of texts, not {value!r}.")
    return texts


def _moment(value: datetime | str | None) -> str | None:
    from pysky_sdk.syntax import from_datetime

    return from_datetime(value) if isinstance(value, datetime) else value


def post_record(fields: dict[str, Any], reply: ReplyRef | None) -> Post:
    """Make the record of a post.

    Raises:
        pydantic.ValidationError: it breaks the rules of its Lexicon.
    """
    from pysky_sdk.models.app.bsky.feed.post import Post
    from pysky_sdk.syntax import now

    own: dict[str, Any] = {"created_at": now()} if reply is None else {"created_at": now(), "reply": reply}
    return Post.model_validate(own | fields)
