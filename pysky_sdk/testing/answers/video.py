"""app.bsky.video: the video service, which wants tokens of the account's PDS."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from pysky_sdk.testing.exchange import Refusal, invalid
from pysky_sdk.testing.methods import method

if TYPE_CHECKING:
    from pysky_sdk.testing.call import Call

_SERVICE: Final = "did:web:video.bsky.app"
_UPLOAD: Final = "com.atproto.repo.uploadBlob"


def _check_token(call: Call, lxm: str, *, for_pds: bool) -> None:
    """Check that a token was made for this.

    Raises:
        Refusal: it was made for another service or method.
    """
    audience = call.claims.get("aud", "")
    fits = call.world.is_my_did(audience) or (not for_pds and audience == _SERVICE)
    if not fits:
        raise Refusal(401, "BadJwtAudience", "jwt audience does not match service did")
    if call.claims.get("lxm") != lxm:
        raise Refusal(401, "BadJwtLexiconMethod", f"bad jwt lexicon method: must match: {lxm}")


@method("app.bsky.video.getUploadLimits", auth="service")
def get_upload_limits(call: Call) -> dict[str, Any]:
    """Say what may still be uploaded today."""
    _check_token(call, call.spec.nsid, for_pds=False)
    videos, size = call.world.videos.left(call.me.did)
    limits: dict[str, Any] = {
        "canUpload": videos > 0 and size > 0,
        "remainingDailyVideos": max(videos, 0),
        "remainingDailyBytes": max(size, 0),
    }
    if not limits["canUpload"]:
        limits |= {"error": "daily_limit_exceeded", "message": "The daily limit of videos is reached."}
    return limits


@method("app.bsky.video.uploadVideo", auth="service")
def upload_video(call: Call) -> dict[str, Any]:
    """Take a video and begin a job; the answer is the bare status."""
    if not call.request.has_length:
        raise Refusal(411, "LengthRequired", "Content-Length is required")
    _check_token(call, _UPLOAD, for_pds=True)
    did = call.params["did"]
    if did != call.me.did:
        raise Refusal(401, "AuthenticationRequired", "The token is another account's")
    videos = call.world.videos
    left, size = videos.left(did)
    if left < 1 or size < len(call.request.body):
        raise invalid("The daily limit of videos is reached.", "DailyLimitExceeded")
    known = videos.same(did, call.request.body)
    if known is not None:
        message = "Video already processed"
        raise Refusal(409, "already_exists", message, more=known.status | {"message": message})
    return videos.start(did, call.params["name"], call.request.body).status


@method("app.bsky.video.getJobStatus", auth="none")
def get_job_status(call: Call) -> dict[str, Any]:
    """Take a job on by a step and say how far it is."""
    job = call.world.videos.get(call.params["jobId"])
    if job is None:
        raise invalid("Job not found", "JobNotFound")
    call.world.videos.step(job)
    return {"jobStatus": job.status}
