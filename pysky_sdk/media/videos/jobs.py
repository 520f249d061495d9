"""What the video service says of its jobs, read loosely: not all follow its Lexicon."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from pysky_sdk.core.flow import Sleep
from pysky_sdk.errors import ResponseError, VideoJobError
from pysky_sdk.media.videos.mp4 import CONVERT

if TYPE_CHECKING:
    from pysky_sdk.core.flow import Flow
    from pysky_sdk.errors import StatusError
    from pysky_sdk.models import Blob
    from pysky_sdk.models.app.bsky.video.defs import JobStatus

SERVICE = "https://video.bsky.app"
UPLOAD = "app.bsky.video.uploadVideo"
FAILED, COMPLETED = "JOB_STATE_FAILED", "JOB_STATE_COMPLETED"
FIRST_WAIT = 1.0
LONGEST_WAIT = 8.0
GROWTH = 1.5


class Job(NamedTuple):
    """A job that was begun, or that was there already."""

    id: str


def job_of(data: Any) -> Job | None:
    """Return the job in an answer: bare, or within `jobStatus` as the Lexicon has it."""
    if isinstance(data, dict) and isinstance(data.get("jobStatus"), dict):
        data = data["jobStatus"]
    id_ = data.get("jobId") if isinstance(data, dict) else None
    return Job(id_) if isinstance(id_, str) and id_ else None


def begun(data: Any) -> Job:
    """Return the job in the answer to an upload.

    Raises:
        ResponseError: there is none.
    """
    job = job_of(data)
    if job is None:
        raise ResponseError(f"{UPLOAD} answered without a job.", nsid=UPLOAD, path="jobId")
    return job


def existing(error: StatusError) -> Job | None:
    """Return the job of the same video, uploaded before: `already_exists`, with its id in the body."""
    if error.status != 409 and error.error != "already_exists":
        return None
    from pydantic_core import from_json

    try:
        return job_of(from_json(error.body))
    except ValueError:
        return None  # an error as any other


def finished(status: JobStatus) -> Blob | None:
    """Return the file that a job made; None while it is at work.

    Raises:
        VideoJobError: it failed.
    """
    from pysky_sdk.models import Blob

    if isinstance(status.blob, Blob):
        return status.blob
    if status.state not in {FAILED, COMPLETED}:
        return None
    said = status.message or status.error or status.failure_code or ""
    reason = f": {said.rstrip('.')}." if said else " and did not say why."
    if status.state == COMPLETED:
        reason = " and gave no file."
    raise VideoJobError(
        f"The video service ended job {status.job_id} as {status.state}{reason} {_hint(status)}",
        job_id=status.job_id,
        state=status.state,
        failure_code=status.failure_code,
    )


def _hint(status: JobStatus) -> str:
    if status.failure_code in {"validation_failure", "encoding_failure"}:
        return CONVERT
    if status.failure_code == "pds_upload_unsupported_blob_size":
        return "The account's PDS takes no file of its size: cut the video, or lower its bit rate."
    return "Upload it again later."


def did_of(address: str) -> str:
    """Return the `did:web` of a server, without its port as the official app has it."""
    return f"did:web:{urlsplit(address).hostname}"


def pause(seconds: float) -> Flow[None]:
    """Wait."""
    yield Sleep(seconds)
