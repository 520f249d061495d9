# Made from pysky_sdk/posts/preparing_aio.py by `nox -s codegen`. Do not edit.
"""From a plan to a post that only has to be sent: mentions are looked up, media uploaded."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, NamedTuple

from pysky_sdk.errors import ProfileNotFound
from pysky_sdk.media.values import Image, Video
from pysky_sdk.posts.embeds import images_embed, joined, video_embed
from pysky_sdk.posts.loading import load_media

if TYPE_CHECKING:
    from pysky_sdk.media import UploadedImage, UploadedVideo
    from pysky_sdk.modeling import Model
    from pysky_sdk.posts.finding import Finding
    from pysky_sdk.posts.found import Strong
    from pysky_sdk.posts.planning import Plan
    from pysky_sdk.richtext import RichText

log = logging.getLogger("pysky_sdk.posts")


class Checked(NamedTuple):
    """A plan whose references are known to be there; nothing of it was uploaded yet."""

    plan: Plan
    rich: RichText
    quote: Strong | None


class Preparing:
    """Does what a post needs before it is sent; nobody sees anything of it."""

    def __init__(self, client: Any, finding: Finding) -> None:
        self._client = client
        self._finding = finding

    def check(self, plan: Plan) -> Checked:
        """Ask what has to be asked, and find out what cannot be."""
        quote = None if plan.quote is None else self._finding.quoted(plan.quote)
        return Checked(plan, self._resolved(plan.rich), quote)

    def upload(self, checked: Checked) -> dict[str, Any]:
        """Upload what there is; return the fields of the record."""
        fields: dict[str, Any] = {"text": checked.rich.plain}
        if checked.rich.facets:
            fields["facets"] = checked.rich.facets
        embed = joined(self._media(checked.plan), checked.quote)
        if embed is not None:
            fields["embed"] = embed
        return fields | checked.plan.fields

    def _resolved(self, rich: RichText) -> RichText:
        """Mentions of handles that are nobody's stay in the text, as text."""
        if not rich.unresolved:
            return rich
        dids: dict[str, str | None] = {}
        for handle in rich.unresolved:
            try:
                dids[handle] = self._finding.did(handle)
            except ProfileNotFound:
                log.info("@%s is nobody: it is no mention, only text.", handle)
                dids[handle] = None
        return rich.resolved(dids)

    def _media(self, plan: Plan) -> Model | None:
        if not plan.images and plan.video is None and plan.card is None:
            return None
        self._client._driver.work(load_media)  # noqa: SLF001 - the client's own parts
        if plan.images:
            return images_embed([self._image(image) for image in plan.images])
        if plan.video is not None:
            return video_embed(self._video(plan.video))
        card = self._client.link_card(plan.card) if isinstance(plan.card, str) else plan.card
        embed: Model = self._client.cards.embed(card)
        return embed

    def _image(self, image: Image | UploadedImage) -> UploadedImage:
        if not isinstance(image, Image):
            return image
        uploaded: UploadedImage = self._client.media.upload_image(image)
        return uploaded

    def _video(self, video: Video | UploadedVideo) -> UploadedVideo:
        if not isinstance(video, Video):
            return video
        uploaded: UploadedVideo = self._client.media.upload_video(video)
        return uploaded
