"""`AsyncClient.media`; the twin for `Client` is made from it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, cast

from pysky_sdk.core.common import in_common
from pysky_sdk.media.fetching_aio import fetch_image
from pysky_sdk.media.limits import LARGEST_BLOB, MAX_DURATION, MAX_SIDE
from pysky_sdk.media.settings import MediaSettings
from pysky_sdk.media.sources import is_address, read_source
from pysky_sdk.media.values import UploadedImage
from pysky_sdk.media.watching import watched

if TYPE_CHECKING:
    import os
    from collections.abc import Callable

    from pysky_sdk.client import AsyncClient
    from pysky_sdk.core.body import BinaryInput
    from pysky_sdk.media.limits import Purpose
    from pysky_sdk.media.values import Image, PreparedImage, Progress, UploadedVideo, Video
    from pysky_sdk.media.videos.info import VideoInfo
    from pysky_sdk.media.videos.uploading_aio import AsyncVideos
    from pysky_sdk.models import Blob
    from pysky_sdk.models.app.bsky.video.defs import JobStatus


class AsyncMedia:
    """Pictures and videos made ready and uploaded, files uploaded and downloaded.

    An upload belongs to no post yet: put what these methods return into a record, or let `client.post` do all
    of it. A PDS deletes what no record refers to for some hours.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        self._settings = in_common(client, MediaSettings)
        self._work: Any = client._driver.work  # noqa: SLF001 - the client's own parts

    @property
    def video_service(self) -> str:
        """The address of the video service: https://video.bsky.app unless PYSKY_VIDEO_SERVICE is another.

        Setting it holds for this client and those made from it by `with_options`.
        """
        return self._settings.video_service

    @video_service.setter
    def video_service(self, address: str) -> None:
        self._settings.video_service = address

    async def upload_image(
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
        prepared = await self.prepare_image(image, purpose=purpose, max_side=max_side)
        blob = await self.upload_blob(prepared.data, prepared.mime_type, progress=progress)
        from pysky_sdk.models.app.bsky.embed.defs import AspectRatio

        return UploadedImage(blob, AspectRatio(width=prepared.width, height=prepared.height), image.alt)

    async def prepare_image(
        self, image: Image, *, purpose: Purpose = "post", max_side: int = MAX_SIDE
    ) -> PreparedImage:
        """Fetch or read a picture and make it ready, without uploading it: see `upload_image`."""
        if is_address(image.source):
            data = await fetch_image(self._client, str(image.source))
        else:
            data = await self._work(partial(read_source, image.source))
        prepared: PreparedImage = await self._work(partial(_prepared, image, data, purpose, max_side))
        return prepared

    async def upload_blob(
        self, data: BinaryInput, content_type: str, *, progress: Progress | None = None
    ) -> Blob:
        """Upload a file as it is, streamed from disk.

        Args:
            data: bytes, a path, a binary file or an iterator of bytes.
            content_type: its MIME type.
            progress: called with the bytes sent and the bytes in all; it begins anew when the upload is
                repeated. What it raises ends the upload.

        Raises:
            errors.PyskyError: the upload failed.
        """
        output = await self._client.com.atproto.repo.upload_blob(
            data=watched(data, progress), content_type=content_type
        )
        return cast("Blob", output.blob)  # no server makes a legacy one

    async def upload_video(
        self,
        video: Video,
        *,
        progress: Progress | None = None,
        on_status: Callable[[JobStatus], object] | None = None,
        timeout: float = 600.0,  # noqa: ASYNC109, RUF100 - by the client's clock, and with an error of its own
        max_duration: float | None = MAX_DURATION,
    ) -> UploadedVideo:
        """Look at a video, upload it to the video service, and wait until that has made it playable.

        Nothing is sent before the file was looked at: its container, codec, size, duration and captions. The
        service is asked first whether it takes a video of the account. One that it was sent before is not
        made again. Large files are streamed from disk.

        The service is the one of Bluesky, or `PYSKY_VIDEO_SERVICE`, or what `video_service` was set to.

        Args:
            video: the video.
            progress: called with the bytes sent and the bytes in all; it begins anew when the upload is
                repeated. What it raises ends the upload.
            on_status: called with what the service says of its job, whenever it was asked.
            timeout: seconds to wait for the job, after the upload.
            max_duration: seconds a video may last, 10 minutes as in the official app; None for any, so that
                only the service decides.

        Raises:
            errors.MediaError: it cannot be posted; the message says why. Nothing was sent.
            errors.VideoRefused: the account may upload no more videos at present.
            errors.VideoJobError: the service could make nothing of it.
            errors.VideoJobTimeout: the service is still at work; `wait_for_video` goes on.
            errors.SessionError: the client has no session.
            errors.PyskyError: a call failed.
        """
        videos = await self._videos()
        return await videos.upload(
            video, progress=progress, on_status=on_status, timeout=timeout, max_duration=max_duration
        )

    async def check_video(self, video: Video, *, max_duration: float | None = MAX_DURATION) -> VideoInfo:
        """Look at a video as `upload_video` does, send nothing, and return what the file says of itself.

        Args:
            video: the video; its captions are not looked at.
            max_duration: seconds a video may last; None for any.

        Raises:
            errors.MediaError: it cannot be posted; the message says why.
        """
        info: VideoInfo = await self._work(partial(_looked_at, video, max_duration))
        return info

    async def wait_for_video(
        self,
        job_id: str,
        *,
        timeout: float = 600.0,  # noqa: ASYNC109, RUF100
        on_status: Callable[[JobStatus], object] | None = None,
    ) -> Blob:
        """Wait for a job of the video service, as after a `VideoJobTimeout`, and return the video's blob.

        Args:
            job_id: the job, `error.job_id`.
            timeout: seconds to wait.
            on_status: called with what the service says of its job, whenever it was asked.

        Raises:
            errors.VideoJobError: the service could make nothing of the video.
            errors.VideoJobTimeout: it is still at work.
            errors.PyskyError: the service does not know the job.
        """
        videos = await self._videos()
        return await videos.wait(job_id, timeout, on_status)

    async def download_blob(
        self,
        did: str,
        cid: str,
        *,
        to: str | os.PathLike[str],
        progress: Progress | None = None,
        max_bytes: int = LARGEST_BLOB,
        timeout: float = 600.0,  # noqa: ASYNC109, RUF100
    ) -> int:
        """Download a file from the PDS of its account, check that it is the right one, and return its size.

        The account's own files come through the session; those of others from the server that their DID
        document names, which `client.web` keeps off private networks. The file appears under its name when it
        is complete; one that was there before stays until then.

        Args:
            did: whose file it is.
            cid: which one: `blob.ref.link`.
            to: where to put it.
            progress: called with the bytes received and the bytes in all, which is 0 where the server does
                not say. What it raises ends the download.
            max_bytes: the largest file that is taken.
            timeout: seconds for all of a file of others.

        Raises:
            errors.InvalidRequest: there is no such file, or no record refers to it yet.
            errors.ResponseError: what came has another CID, or is too large; nothing was kept.
            errors.IdentityError: the account is nobody's, or has no server.
            errors.ForbiddenAddress: its server is not of the public internet.
            errors.PyskyError: the call failed.
            OSError: the file cannot be written.
        """
        from pysky_sdk.media.downloads_aio import AsyncDownloads

        downloads = AsyncDownloads(self._client)
        return await downloads.save(did, cid, to, max_bytes=max_bytes, timeout=timeout, progress=progress)

    async def _videos(self) -> AsyncVideos:
        videos: type[AsyncVideos] = await self._work(_videos_class)
        return videos(self._client, self.video_service)


# What only pictures or only videos need is imported with the first of them, in a thread.


def _prepared(image: Image, data: bytes, purpose: Purpose, max_side: int) -> PreparedImage:
    from pysky_sdk.media.reading import prepared_source

    return prepared_source(image, data, purpose, max_side)


def _looked_at(video: Video, max_duration: float | None) -> VideoInfo:
    from pysky_sdk.media.reading import look_at_video

    return look_at_video(video, max_duration)


def _videos_class() -> type[AsyncVideos]:
    from pysky_sdk.media.videos.uploading_aio import AsyncVideos

    return AsyncVideos
