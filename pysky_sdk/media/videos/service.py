# Made from pysky_sdk/media/videos/service_aio.py by `nox -s codegen`. Do not edit.
"""The video service: asked whether it takes a video, given one, and waited for."""

from __future__ import annotations

from datetime import timedelta
from secrets import token_hex
from typing import IO, TYPE_CHECKING, Any

from pysky_sdk.errors import (
    NetworkError,
    RateLimited,
    ResponseError,
    ServerError,
    StatusError,
    VideoJobTimeout,
    VideoRefused,
)
from pysky_sdk.media.videos.check import EXTENSIONS
from pysky_sdk.media.videos.jobs import (
    FIRST_WAIT,
    GROWTH,
    LONGEST_WAIT,
    UPLOAD,
    begun,
    did_of,
    existing,
    finished,
    pause,
)
from pysky_sdk.media.watching import watched

if TYPE_CHECKING:
    from collections.abc import Callable

    from pysky_sdk.client import Client
    from pysky_sdk.media.values import Progress
    from pysky_sdk.media.videos.info import VideoInfo
    from pysky_sdk.media.videos.jobs import Job
    from pysky_sdk.models import Blob
    from pysky_sdk.models.app.bsky.video.defs import JobStatus

_TOKEN_LIFETIME = timedelta(minutes=30)
# Before it answers, the service stores what it was sent.
_PATIENCE = 180.0


class VideoService:
    """One service, as one account sees it."""

    def __init__(self, client: Client, address: str, did: str | None = None) -> None:
        self._client = client
        self._address = address
        self._there = client.at(address, aud=did or did_of(address))
        self._clock: Any = client._clock  # noqa: SLF001 - the client's own parts

    def check_allowed(self, size: int) -> None:
        """Ask whether the account may upload a video of so many bytes.

        Raises:
            errors.VideoRefused: it may not.
            errors.PyskyError: the service could not be asked.
        """
        limits = self._there.app.bsky.video.get_upload_limits()
        if not limits.can_upload:
            said = (limits.message or limits.error or "it did not say why").rstrip(".")
            raise VideoRefused(f"The video service takes no video of this account: {said}. Try again later.")
        if limits.remaining_daily_videos == 0:
            raise VideoRefused("The account may upload no more videos today. Try again tomorrow.")
        left = limits.remaining_daily_bytes
        if left is not None and left < size:
            raise VideoRefused(
                f"The account may upload {left} more bytes today; this video has {size}. Try again tomorrow."
            )

    def send(self, file: IO[bytes], info: VideoInfo, progress: Progress | None) -> Job:
        """Upload a video; one that is there already is not made again.

        Raises:
            errors.PyskyError: it was refused, or the connection failed.
        """
        session = self._client.require_session()
        there = self._client.at(
            self._address,
            aud=did_of(session.pds),
            lxm="com.atproto.repo.uploadBlob",  # with this token the service stores the result at the PDS
            expires=_TOKEN_LIFETIME,
        )
        timeout = there._options.timeout  # noqa: SLF001 - the client's own parts
        there = there.with_options(timeout=None if timeout is None else max(timeout, _PATIENCE))
        try:
            # Not the typed method: it reads a bare job only, and this one may be wrapped.
            answer = there.call(
                UPLOAD,
                params={"did": session.did, "name": f"{token_hex(6)}.{EXTENSIONS[info.mime_type]}"},
                data=watched(file, progress),
                content_type=info.mime_type,
            )
        except StatusError as error:
            job = existing(error)
            if job is None:
                raise
            return job
        return begun(answer)

    def wait(
        self,
        job_id: str,
        timeout: float,  # noqa: ASYNC109, RUF100 - by the client's clock, and with an error of its own
        on_status: Callable[[JobStatus], object] | None = None,
    ) -> Blob:
        """Wait for a job's file, asking every second at first, then less often.

        Raises:
            errors.VideoJobError: the job failed.
            errors.VideoJobTimeout: it takes longer than `timeout` seconds.
            errors.PyskyError: the service does not know the job.
        """
        deadline = self._clock.time() + timeout
        wait, state = FIRST_WAIT, ""
        while True:
            status = self._status(job_id)
            if status is not None:
                state = status.state
                if on_status is not None:
                    on_status(status)
                blob = finished(status)
                if blob is not None:
                    return blob
            left = deadline - self._clock.time()
            if left <= 0:
                raise VideoJobTimeout(
                    f"The video service is not done with job {job_id} after {timeout:.0f} seconds "
                    f"({state or 'it does not answer'}). client.media.wait_for_video({job_id!r}) goes on.",
                    job_id=job_id,
                    state=state,
                )
            self._client._driver.run(pause(min(wait, left)))  # noqa: SLF001 - the client's own parts
            wait = min(wait * GROWTH, LONGEST_WAIT)

    def _status(self, job_id: str) -> JobStatus | None:
        """Ask once; None where the service cannot answer for the moment, while the job may go on."""
        try:
            answer = self._there.app.bsky.video.get_job_status(job_id=job_id)
        except (NetworkError, ServerError, RateLimited, ResponseError):
            return None
        return answer.job_status
