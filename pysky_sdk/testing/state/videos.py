"""Video jobs: they go a step on whenever somebody asks how far they are."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from pysky_sdk.testing.state.world import World

_STEPS: Final = (
    ("JOB_STATE_CREATED", 0),
    ("JOB_STATE_ENCODING", 50),
    ("JOB_STATE_SCANNING", 0),
    ("JOB_STATE_UPLOADING", 50),
    ("JOB_STATE_COMPLETED", 100),
)


@dataclass(slots=True)
class Failure:
    """How a job ends that fails."""

    error: str
    code: str = "generic_failure"
    message: str = "The video could not be processed."


@dataclass(slots=True, eq=False)
class Job:
    """The processing of one video."""

    id: str
    did: str
    data: bytes
    name: str
    failure: Failure | None
    steps: deque[tuple[str, int]] = field(default_factory=lambda: deque(_STEPS))
    blob: dict[str, Any] | None = None

    @property
    def status(self) -> dict[str, Any]:
        """How far it is."""
        state, progress = self.steps[0]
        status: dict[str, Any] = {"jobId": self.id, "did": self.did, "state": state, "progress": progress}
        if self.blob is not None:
            status |= {"blob": self.blob, "message": "Video processed"}
        if state == "JOB_STATE_FAILED" and self.failure is not None:
            failure = self.failure
            status |= {"error": failure.error, "failureCode": failure.code, "message": failure.message}
        return status


class Videos:
    """All jobs, and what accounts may still upload."""

    daily_videos = 25
    daily_bytes = 10 * 1024**3

    def __init__(self, world: World) -> None:
        self._world = world
        self._jobs: dict[str, Job] = {}
        self._failures: deque[Failure] = deque()
        self._used: dict[tuple[str, int], list[int]] = {}

    def fail_next(self, failure: Failure) -> None:
        """Let the next job that is made fail."""
        self._failures.append(failure)

    def left(self, did: str) -> tuple[int, int]:
        """Return how many videos and bytes an account may upload today."""
        used = self._sizes(did)
        return self.daily_videos - len(used), self.daily_bytes - sum(used)

    def _sizes(self, did: str) -> list[int]:
        day = int(self._world.clock.time() // 86_400)
        return self._used.setdefault((did, day), [])

    def same(self, did: str, data: bytes) -> Job | None:
        """Return the job of the same video, unless it failed."""
        mine = (job for job in self._jobs.values() if job.did == did and job.data == data)
        return next((job for job in mine if job.failure is None), None)

    def start(self, did: str, name: str, data: bytes) -> Job:
        """Make a job."""
        failure = self._failures.popleft() if self._failures else None
        job = Job(self._world.clock.tid(), did, data, name, failure)
        self._jobs[job.id] = job
        self._sizes(did).append(len(data))
        return job

    def get(self, number: str) -> Job | None:
        """Return a job."""
        return self._jobs.get(number)

    def step(self, job: Job) -> None:
        """Take a job on by a step; at the last one the video is a blob of the account."""
        if len(job.steps) > 1:
            job.steps.popleft()
        state, _ = job.steps[0]
        if job.failure is not None and state == "JOB_STATE_SCANNING":
            job.steps = deque([("JOB_STATE_FAILED", 0)])
        if state == "JOB_STATE_COMPLETED" and job.blob is None:
            job.blob = self._world.blobs.add(job.did, job.data, "video/mp4").ref
