"""What a post embeds, made of what was uploaded and found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pysky_sdk.media.values import UploadedImage, UploadedVideo
    from pysky_sdk.modeling import Model
    from pysky_sdk.posts.found import Strong


def images_embed(images: Sequence[UploadedImage]) -> Model:
    """Embed images."""
    from pysky_sdk.models.app.bsky.embed.images import Image, Images

    return Images(
        images=[Image(image=it.blob, alt=it.alt, aspect_ratio=it.aspect_ratio) for it in images],
    )


def video_embed(video: UploadedVideo) -> Model:
    """Embed a video."""
    from pysky_sdk.models.app.bsky.embed.video import Video

    fields: dict[str, Any] = {
        "alt": video.alt or None,
        "aspect_ratio": video.aspect_ratio,
        "captions": list(video.captions) or None,
        "presentation": video.presentation if video.presentation != "default" else None,
    }
    given = {name: value for name, value in fields.items() if value is not None}
    return Video.model_validate({"video": video.blob, **given})


def joined(media: Model | None, quote: Strong | None) -> Model | None:
    """Return the one embed of a post: media, a quoted record, or both; None for neither."""
    if quote is None:
        return media
    from pysky_sdk.models.app.bsky.embed.record import Record
    from pysky_sdk.models.app.bsky.embed.record_with_media import RecordWithMedia

    record = Record(record=quote.ref())
    return record if media is None else RecordWithMedia.model_validate({"record": record, "media": media})
