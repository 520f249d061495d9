"""A video from the file to what a record refers to."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from pysky_sdk.media.reading import OpenedVideo
from pysky_sdk.media.values import UploadedVideo
from pysky_sdk.media.videos.captions import MIME_TYPE, check_captions
from pysky_sdk.media.videos.service_aio import AsyncVideoService
from pysky_sdk.media.watching import checked_progress

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pysky_sdk.client import AsyncClient
    from pysky_sdk.media.values import Progress, Video
    from pysky_sdk.media.videos.captions import CheckedCaption
    from pysky_sdk.media.videos.info import VideoInfo
    from pysky_sdk.models import Blob
    from pysky_sdk.models.app.bsky.embed.defs import AspectRatio
    from pysky_sdk.models.app.bsky.embed.video import Caption
    from pysky_sdk.models.app.bsky.video.defs import JobStatus


class AsyncVideos:
    """Uploads of one account to one video service."""

    def __init__(self, client: AsyncClient, service: str) -> None:
        self._client = client
        self._service = AsyncVideoService(client, service)
        self._work: Any = client._driver.work  # noqa: SLF001 - the client's own parts

    async def upload(
        self,
        video: Video,
        *,
        progress: Progress | None,
        on_status: Callable[[JobStatus], object] | None,
        timeout: float,  # noqa: ASYNC109, RUF100 - by the client's clock, and with an error of its own
        max_duration: float | None,
    ) -> UploadedVideo:
        """Check, upload, wait: see `AsyncMedia.upload_video`."""
        checked_progress(progress)
        captions: list[CheckedCaption] = await self._work(partial(check_captions, video.captions))
        opened: OpenedVideo = await self._work(partial(OpenedVideo, video, max_duration))
        try:
            await self._service.check_allowed(opened.info.size)
            job = await self._service.send(opened.file, opened.info, progress)
        finally:
            await self._work(opened.close)
        blob = await self._service.wait(job.id, timeout, on_status)
        return UploadedVideo(
            blob=blob,
            aspect_ratio=_aspect_ratio(opened.info),
            alt=video.alt,
            captions=await self._uploaded(captions),
            presentation="gif" if opened.info.mime_type == "image/gif" else "default",
        )

    async def wait(
        self,
        job_id: str,
        timeout: float,  # noqa: ASYNC109, RUF100
        on_status: Callable[[JobStatus], object] | None,
    ) -> Blob:
        """Wait for a job: see `AsyncMedia.wait_for_video`."""
        return await self._service.wait(job_id, timeout, on_status)

    async def _uploaded(self, captions: Sequence[CheckedCaption]) -> tuple[Caption, ...]:
        uploaded = []
        for caption in captions:
            output = await self._client.com.atproto.repo.upload_blob(
                data=caption.data, content_type=MIME_TYPE
            )
            uploaded.append(_caption(caption.lang, output.blob))
        return tuple(uploaded)


def _caption(lang: str, blob: Any) -> Caption:
    from pysky_sdk.models.app.bsky.embed.video import Caption

    return Caption(lang=lang, file=blob)


def _aspect_ratio(info: VideoInfo) -> AspectRatio | None:
    if info.width is None or info.height is None:
        return None
    from pysky_sdk.models.app.bsky.embed.defs import AspectRatio

    return AspectRatio(width=info.width, height=info.height)
