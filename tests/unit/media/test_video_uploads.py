"""Videos sent to the video service and waited for."""

from __future__ import annotations

import io
import json
from base64 import urlsafe_b64decode
from pathlib import Path
from typing import Any

import httpx
import pytest

from pysky_sdk import errors, models
from pysky_sdk.media import Video
from pysky_sdk.media.cids import cid_of
from pysky_sdk.testing import Account, StandIn
from tests.unit.core.support import Kit, failure, reply
from tests.unit.media.conftest import Connect, Wire
from tests.unit.media.movies import QUARTER, gif, mp4, track

UPLOAD, STATUS = "app.bsky.video.uploadVideo", "app.bsky.video.getJobStatus"
LIMITS = "app.bsky.video.getUploadLimits"
MOVIE = mp4(track(turn=QUARTER), duration=3)
BLOB = {
    "$type": "blob",
    "ref": {"$link": cid_of(b"the video")},
    "mimeType": "video/mp4",
    "size": 9,
}


def video(source: Any = MOVIE, **options: Any) -> Video:
    return Video(source, alt="a cat", **options)


def claims(request: httpx.Request) -> dict[str, Any]:
    token = request.headers["authorization"].removeprefix("Bearer ")
    parsed: dict[str, Any] = json.loads(urlsafe_b64decode(token.split(".")[1] + "=="))
    return parsed


@pytest.mark.parametrize("form", ["bytes", "path", "text", "file"])
def test_a_video_is_uploaded_and_waited_for(connect: Connect, kit: Kit, tmp_path: Path, form: str) -> None:
    path = tmp_path / "cat.mp4"
    path.write_bytes(MOVIE)
    source: Any = {"bytes": MOVIE, "path": path, "text": str(path), "file": io.BytesIO(MOVIE)}[form]
    uploaded = kit.wait(connect().media.upload_video(video(source)))
    assert uploaded.blob.mime_type == "video/mp4"
    assert uploaded.blob.size == len(MOVIE)
    assert (uploaded.aspect_ratio.width, uploaded.aspect_ratio.height) == (360, 640)
    assert (uploaded.alt, uploaded.captions, uploaded.presentation) == ("a cat", (), "default")
    embed = models.app.bsky.embed.video.Video(
        video=uploaded.blob, aspect_ratio=uploaded.aspect_ratio, alt=uploaded.alt
    )
    assert embed.to_wire()["aspectRatio"] == {"width": 360, "height": 640}


def test_each_token_is_for_one_method_and_the_session_stays_at_home(
    connect: Connect, kit: Kit, wire: Wire, alice: Account
) -> None:
    kit.wait(connect(wire).media.upload_video(video()))
    (limits,), (upload,) = wire.of("getUploadLimits"), wire.of("uploadVideo")
    assert (claims(limits)["lxm"], claims(upload)["lxm"]) == (LIMITS, "com.atproto.repo.uploadBlob")
    assert claims(upload)["aud"] == "did:web:127.0.0.1"  # the PDS, as the official app names it
    assert upload.headers["content-type"] == "video/mp4"
    assert upload.headers["content-length"] == str(len(MOVIE))
    assert "transfer-encoding" not in upload.headers
    assert dict(upload.url.params)["did"] == alice.did
    assert dict(upload.url.params)["name"].endswith(".mp4")


def test_the_sending_is_told_in_parts(connect: Connect, kit: Kit, tmp_path: Path) -> None:
    path = tmp_path / "cat.mp4"
    path.write_bytes(mp4(pictures=bytes(700_000)))
    size, told = path.stat().st_size, list[tuple[int, int]]()
    states: list[str] = []
    kit.wait(
        connect().media.upload_video(
            video(path),
            progress=lambda sent, total: told.append((sent, total)),
            on_status=lambda status: states.append(status.state),
        )
    )
    assert told[-1] == (size, size)
    assert len(told) >= 10
    assert told == sorted(told)
    assert states[-1] == "JOB_STATE_COMPLETED"
    assert len(states) > 2


def test_a_callback_that_raises_ends_the_upload(connect: Connect, kit: Kit) -> None:
    def stop(_sent: int, _total: int) -> None:
        raise KeyError("enough")

    with pytest.raises(KeyError, match="enough"):
        kit.wait(connect().media.upload_video(video(), progress=stop))


def test_a_callback_has_to_be_a_plain_function(connect: Connect, kit: Kit, server: StandIn) -> None:
    async def later(_sent: int, _total: int) -> None: ...

    with pytest.raises(TypeError, match="plain function"):
        kit.wait(connect().media.upload_video(video(), progress=later))
    assert server.calls == []


def test_the_same_video_again_is_the_same_file(connect: Connect, kit: Kit, wire: Wire) -> None:
    client = connect(wire)
    first = kit.wait(client.media.upload_video(video()))
    second = kit.wait(client.media.upload_video(video()))
    assert second.blob == first.blob
    assert len(wire.of("uploadVideo")) == 2


@pytest.mark.parametrize("wrapped", [False, True])
def test_an_answer_may_be_bare_or_wrapped(
    connect: Connect, kit: Kit, wire: Wire, alice: Account, *, wrapped: bool
) -> None:
    client = connect(wire)
    kit.wait(client.media.upload_video(video()))
    job_id = dict(wire.of("getJobStatus")[0].url.params)["jobId"]
    status = {"jobId": job_id, "did": alice.did, "state": "JOB_STATE_CREATED"}
    wire.faults[UPLOAD] = [reply({"jobStatus": status} if wrapped else status)]
    assert kit.wait(client.media.upload_video(video())).blob.size == len(MOVIE)


def test_an_existing_job_is_found_in_a_wrapped_answer_too(connect: Connect, kit: Kit, wire: Wire) -> None:
    client = connect(wire)
    kit.wait(client.media.upload_video(video()))
    job_id = dict(wire.of("getJobStatus")[0].url.params)["jobId"]
    body = {"error": "already_exists", "message": "seen", "jobStatus": {"jobId": job_id}}
    wire.faults[UPLOAD] = [reply(body, 409)]
    assert kit.wait(client.media.upload_video(video())).blob.size == len(MOVIE)


@pytest.mark.parametrize("body", [b"", b"<html>", b"[]", b'{"error":"already_exists"}'])
def test_an_existing_job_without_its_id_is_an_error(
    connect: Connect, kit: Kit, wire: Wire, body: bytes
) -> None:
    wire.faults[UPLOAD] = [httpx.Response(409, content=body)]
    with pytest.raises(errors.StatusError) as caught:
        kit.wait(connect(wire).media.upload_video(video()))
    assert caught.value.status == 409


@pytest.mark.parametrize("body", [{}, [], {"jobId": ""}, {"jobStatus": {}}])
def test_an_answer_without_a_job_is_an_error(connect: Connect, kit: Kit, wire: Wire, body: Any) -> None:
    wire.faults[UPLOAD] = [reply(body)]
    with pytest.raises(errors.ResponseError, match="without a job"):
        kit.wait(connect(wire).media.upload_video(video()))


def test_an_upload_whose_answer_was_lost_is_sent_again(connect: Connect, kit: Kit, wire: Wire) -> None:
    wire.faults[UPLOAD] = [failure(502, "UpstreamFailure"), httpx.ReadError("gone")]
    uploaded = kit.wait(connect(wire).media.upload_video(video()))
    assert uploaded.blob.size == len(MOVIE)
    assert len(wire.of("uploadVideo")) == 3


def test_a_failed_job_says_why(connect: Connect, kit: Kit, server: StandIn) -> None:
    server.fail_next_video("bad video", code="encoding_failure", message="the pictures are broken")
    with pytest.raises(errors.VideoJobError, match="the pictures are broken") as caught:
        kit.wait(connect().media.upload_video(video()))
    assert caught.value.state == "JOB_STATE_FAILED"
    assert caught.value.failure_code == "encoding_failure"
    assert caught.value.job_id
    assert "ffmpeg" in str(caught.value)
    assert not isinstance(caught.value, TimeoutError)


def test_a_job_that_failed_at_the_pds_says_what_helps(connect: Connect, kit: Kit, server: StandIn) -> None:
    server.fail_next_video("too large", code="pds_upload_unsupported_blob_size")
    with pytest.raises(errors.VideoJobError, match="lower its bit rate"):
        kit.wait(connect().media.upload_video(video()))


def test_a_job_without_a_file_is_a_failed_one(connect: Connect, kit: Kit, wire: Wire, alice: Account) -> None:
    done = {"jobId": "j1", "did": alice.did, "state": "JOB_STATE_COMPLETED"}
    wire.faults = {UPLOAD: [reply(done)], STATUS: [reply({"jobStatus": done})]}
    with pytest.raises(errors.VideoJobError, match="no file"):
        kit.wait(connect(wire).media.upload_video(video()))


def test_failures_while_asking_are_waited_out(connect: Connect, kit: Kit, wire: Wire) -> None:
    wire.faults[STATUS] = [
        *[failure(503, "NotEnoughResources")] * 5,
        httpx.ConnectError("refused"),
        httpx.Response(200, content=b"<html>"),
        failure(429, "RateLimitExceeded"),
    ]
    uploaded = kit.wait(connect(wire, max_retries=1).media.upload_video(video()))
    assert uploaded.blob.size == len(MOVIE)


def test_a_slow_job_is_given_up_and_can_be_waited_for_later(
    connect: Connect, kit: Kit, wire: Wire, alice: Account
) -> None:
    client = connect(wire)
    working = {"jobId": "j1", "did": alice.did, "state": "JOB_STATE_ENCODING", "progress": 10}
    wire.faults = {UPLOAD: [reply(working)], STATUS: [reply({"jobStatus": working})] * 100}
    start = kit.clock.now
    with pytest.raises(errors.VideoJobTimeout, match="wait_for_video") as caught:
        kit.wait(client.media.upload_video(video(), timeout=90))
    assert 90 <= kit.clock.now - start < 100
    assert 10 < len(wire.of("getJobStatus")) < 25  # less and less often
    assert (caught.value.job_id, caught.value.state) == ("j1", "JOB_STATE_ENCODING")
    assert isinstance(caught.value, TimeoutError)
    done = {**working, "state": "JOB_STATE_COMPLETED", "blob": BLOB}
    wire.faults[STATUS] = [reply({"jobStatus": working}), reply({"jobStatus": done})]
    assert kit.wait(client.media.wait_for_video("j1")).size == 9


def test_an_unknown_job_is_no_reason_to_wait(connect: Connect, kit: Kit) -> None:
    with pytest.raises(errors.StatusError, match="Job not found"):
        kit.wait(connect().media.wait_for_video("nobody"))
    assert kit.clock.slept == []


def test_an_account_that_may_upload_nothing_hears_so_first(connect: Connect, kit: Kit, wire: Wire) -> None:
    limits = {"canUpload": False, "message": "Your e-mail address is not confirmed."}
    wire.faults[LIMITS] = [reply(limits)]
    with pytest.raises(errors.VideoRefused, match="not confirmed"):
        kit.wait(connect(wire).media.upload_video(video()))
    assert wire.of("uploadVideo") == []


@pytest.mark.parametrize(
    "left", [{"remainingDailyBytes": 10}, {"remainingDailyVideos": 0, "remainingDailyBytes": 9**9}]
)
def test_an_account_without_enough_left_hears_so_first(
    connect: Connect, kit: Kit, wire: Wire, left: dict[str, int]
) -> None:
    wire.faults[LIMITS] = [reply({"canUpload": True, **left})]
    with pytest.raises(errors.VideoRefused, match="today"):
        kit.wait(connect(wire).media.upload_video(video()))
    assert wire.of("uploadVideo") == []


def test_a_file_that_is_no_video_is_never_sent(connect: Connect, kit: Kit, server: StandIn) -> None:
    with pytest.raises(errors.MediaError, match="<13 bytes> cannot be posted: it is no video"):
        kit.wait(connect().media.upload_video(video(b"just a letter")))
    with pytest.raises(errors.MediaError, match="cannot be opened"):
        kit.wait(connect().media.upload_video(video("/no/such/file.mp4")))
    with pytest.raises(errors.MediaError, match="download"):
        kit.wait(connect().media.upload_video(video("https://example.com/cat.mp4")))
    with pytest.raises(TypeError, match="mode 'rb'"):
        kit.wait(connect().media.upload_video(video(io.StringIO("text"))))
    with pytest.raises(errors.MediaError, match="read twice"):
        kit.wait(connect().media.upload_video(video(iter([b"part"]))))
    assert server.calls == []


def test_an_animated_picture_plays_like_one(connect: Connect, kit: Kit, wire: Wire, alice: Account) -> None:
    done = {"jobId": "j1", "did": alice.did, "state": "JOB_STATE_COMPLETED", "blob": BLOB}
    wire.faults = {UPLOAD: [reply({**done, "blob": None})], STATUS: [reply({"jobStatus": done})]}
    uploaded = kit.wait(connect(wire).media.upload_video(video(gif(4))))
    assert uploaded.presentation == "gif"
    assert wire.of("uploadVideo")[0].headers["content-type"] == "image/gif"


def test_the_service_may_be_another(
    connect: Connect, kit: Kit, server: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PYSKY_VIDEO_SERVICE")
    client = connect()
    assert client.media.video_service == "https://video.bsky.app"
    client.media.video_service = server.url
    assert kit.wait(client.media.upload_video(video())).blob.size == len(MOVIE)
    assert client.with_options(timeout=300).media.video_service == server.url


def test_without_a_session_it_says_how_to_get_one(kit: Kit, server: StandIn) -> None:
    client = kit.client(None, service=server.url, public_service=server.url)
    with pytest.raises(errors.SessionError, match="BSKY_AUTH_USERNAME"):
        kit.wait(client.media.upload_video(video()))


def test_a_video_can_be_looked_at_without_sending_it(connect: Connect, kit: Kit, server: StandIn) -> None:
    file = io.BytesIO(MOVIE)
    info = kit.wait(connect().media.check_video(video(file)))
    assert (info.width, info.height, info.duration, info.codec) == (360, 640, 3.0, "avc1")
    assert not file.closed
    with pytest.raises(errors.MediaError, match=r"3\.0 seconds, and 2"):
        kit.wait(connect().media.check_video(video(), max_duration=2))
    assert server.calls == []
