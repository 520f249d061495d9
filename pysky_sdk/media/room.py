# Made from pysky_sdk/media/room_aio.py by `nox -s codegen`. Do not edit.
"""`Client.media`; the twin for `Client` is made from it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, cast

from pysky_sdk.media.fetching import fetch_image
from pysky_sdk.media.images.prepare import prepare_image
from pysky_sdk.media.limits import MAX_SIDE, image_limit
from pysky_sdk.media.sources import is_address, read_source
from pysky_sdk.media.values import UploadedImage, described
from pysky_sdk.media.watching import watched

if TYPE_CHECKING:
    from pysky_sdk.client import Client
    from pysky_sdk.core.body import BinaryInput
    from pysky_sdk.media.limits import Purpose
    from pysky_sdk.media.values import Image, PreparedImage, Progress
    from pysky_sdk.models import Blob


class Media:
    """Pictures and videos made ready and uploaded, files uploaded and downloaded.

    An upload belongs to no post yet: put what these methods return into a record, or let `client.post` do all
    of it. A PDS deletes what no record refers to for some hours.
    """

    def __init__(self, client: Client) -> None:
        self._client = client
        self._work: Any = client._driver.work  # noqa: SLF001 - the client's own parts

    def upload_image(
        self,
        image: Image,
        *,
        purpose: Purpose = "post",
        max_side: int = MAX_SIDE,
        progress: Progress | None = None,
    ) -> UploadedImage:
        """Make a picture ready (see `prepare_image`) and upload it.

        Args:
            image: the picture.
            purpose: what it is for, `post`, `thumbnail` (of a link card), `avatar` or `banner`: the Lexicons
                allow each its own size and formats.
            max_side: the most pixels on the longer side.
            progress: called with the bytes sent and the bytes in all.

        Raises:
            errors.MediaError: it cannot be posted; the message says why.
            errors.WebError: it is an address that may not be fetched, or where there is nothing.
            errors.PyskyError: the upload failed.
            ImportError: Pillow is missing: pip install 'pysky-sdk[media]'.
        """
        prepared = self.prepare_image(image, purpose=purpose, max_side=max_side)
        blob = self.upload_blob(prepared.data, prepared.mime_type, progress=progress)
        from pysky_sdk.models.app.bsky.embed.defs import AspectRatio

        return UploadedImage(blob, AspectRatio(width=prepared.width, height=prepared.height), image.alt)

    def prepare_image(
        self, image: Image, *, purpose: Purpose = "post", max_side: int = MAX_SIDE
    ) -> PreparedImage:
        """Fetch or read a picture and make it ready, without uploading it: see `upload_image`."""
        if is_address(image.source):
            data = fetch_image(self._client, str(image.source))
        else:
            data = self._work(partial(read_source, image.source))
        prepared: PreparedImage = self._work(partial(_prepared, image, data, purpose, max_side))
        return prepared

    def upload_blob(self, data: BinaryInput, content_type: str, *, progress: Progress | None = None) -> Blob:
        """Upload a file as it is, streamed from disk.

        Args:
            data: bytes, a path, a binary file or an iterator of bytes.
            content_type: its MIME type.
            progress: called with the bytes sent and the bytes in all; it begins anew when the upload is
                repeated. What it raises ends the upload.

        Raises:
            errors.PyskyError: the upload failed.
        """
        output = self._client.com.atproto.repo.upload_blob(
            data=watched(data, progress), content_type=content_type
        )
        return cast("Blob", output.blob)  # no server makes a legacy one


def _prepared(image: Image, data: bytes, purpose: Purpose, max_side: int) -> PreparedImage:
    from pysky_sdk.errors import MediaError

    limit = image_limit(purpose)
    try:
        return prepare_image(
            data,
            max_bytes=limit.max_bytes,
            max_side=max_side,
            mime_types=limit.mime_types,
            allow_still=image.allow_still,
        )
    except MediaError as error:
        raise MediaError(f"The picture {described(image.source)} cannot be posted: {error}") from error
