"""What goes wrong with pictures and videos."""

from __future__ import annotations

import builtins

from pysky_sdk.errors.base import InputError, PyskyError


class MediaError(InputError):
    """A picture, video or caption that cannot be posted; the message says why. Nothing was sent."""


class VideoRefused(PyskyError):  # noqa: N818 - what is the case, as in RateLimited
    """The video service takes no video of this account at present: its daily allowance is used up, say."""


class VideoJobError(PyskyError):
    """The video service took a video and made no playable one of it."""

    job_id: str
    """The job at the service, for `client.media.wait_for_video`."""

    state: str
    """The last state that it told, such as `JOB_STATE_FAILED`."""

    failure_code: str | None
    """Why, for programs, such as `encoding_failure`; None where the service did not say."""

    def __init__(
        self, message: str, *, job_id: str, state: str = "", failure_code: str | None = None
    ) -> None:
        super().__init__(message)
        self.job_id = job_id
        self.state = state
        self.failure_code = failure_code


class VideoJobTimeout(VideoJobError, builtins.TimeoutError):  # noqa: N818
    """The video service is still at work; `client.media.wait_for_video(error.job_id)` goes on waiting."""
