"""Video jobs of the stand-in."""

from __future__ import annotations

import pytest

from pysky_sdk import Client, errors, models
from pysky_sdk.media import Video
from pysky_sdk.testing import Account, StandIn
from tests.unit.media.movies import gif

VIDEO = b"\x00\x00\x00\x18ftypmp42"


def service(client: Client, server: StandIn, lxm: str, aud: str | None = None) -> Client:
    token = client.com.atproto.server.get_service_auth(aud=aud or server.did, lxm=lxm).token
    return client.with_options(headers={"Authorization": f"Bearer {token}"})


def uploader(client: Client, server: StandIn) -> Client:
    return service(client, server, "com.atproto.repo.uploadBlob")


def test_a_video_becomes_a_blob(client: Client, server: StandIn, alice: Account) -> None:
    started = uploader(client, server).app.bsky.video.upload_video(data=VIDEO, did=alice.did, name="v.mp4")
    statuses = [client.app.bsky.video.get_job_status(job_id=started.job_id).job_status for _ in range(4)]
    assert [started.state, *(status.state for status in statuses)] == [
        "JOB_STATE_CREATED",
        "JOB_STATE_ENCODING",
        "JOB_STATE_SCANNING",
        "JOB_STATE_UPLOADING",
        "JOB_STATE_COMPLETED",
    ]
    assert statuses[-1].blob is not None
    assert statuses[-1].blob.mime_type == "video/mp4"


def test_an_animated_gif_becomes_a_video_too(client: Client, server: StandIn) -> None:
    ref = client.post("g", video=Video(gif(3), alt="a dot"))
    embed = client.app.bsky.feed.post.get(ref.rkey).value.embed
    assert isinstance(embed, models.app.bsky.embed.video.Video)
    assert (embed.presentation, embed.alt) == ("gif", "a dot")
    assert isinstance(embed.video, models.Blob)
    assert embed.video.mime_type == "video/mp4"


def test_the_same_video_is_known(client: Client, server: StandIn, alice: Account) -> None:
    video = uploader(client, server).app.bsky.video
    first = video.upload_video(data=VIDEO, did=alice.did, name="v.mp4")
    with pytest.raises(errors.StatusError) as caught:
        video.upload_video(data=VIDEO, did=alice.did, name="other.mp4")
    assert (caught.value.status, caught.value.error) == (409, "already_exists")
    assert first.job_id.encode() in (caught.value.body or b"")


def test_a_job_fails_on_demand(client: Client, server: StandIn, alice: Account) -> None:
    server.fail_next_video("bad video", code="encoding_failure")
    video = uploader(client, server).app.bsky.video
    job = video.upload_video(data=VIDEO, did=alice.did, name="v.mp4")
    *_, status = [client.app.bsky.video.get_job_status(job_id=job.job_id).job_status for _ in range(4)]
    assert (status.state, status.error, status.failure_code) == (
        "JOB_STATE_FAILED",
        "bad video",
        "encoding_failure",
    )
    assert video.upload_video(data=VIDEO, did=alice.did, name="v.mp4").job_id != job.job_id


@pytest.mark.parametrize(
    ("made_for", "name"),
    [
        (("app.bsky.video.uploadVideo", None), "BadJwtLexiconMethod"),
        (("com.atproto.repo.uploadBlob", "did:web:other.example"), "BadJwtAudience"),
    ],
)
def test_a_token_for_something_else_is_refused(
    client: Client, server: StandIn, alice: Account, made_for: tuple[str, str | None], name: str
) -> None:
    video = service(client, server, *made_for).app.bsky.video
    with pytest.raises(errors.StatusError) as caught:
        video.upload_video(data=VIDEO, did=alice.did, name="v.mp4")
    assert (caught.value.status, caught.value.error) == (401, name)


def test_the_limits_count_down(client: Client, server: StandIn, alice: Account) -> None:
    video = uploader(client, server).app.bsky.video
    nsid = "app.bsky.video.getUploadLimits"
    asking = service(client, server, nsid, "did:web:video.bsky.app").app.bsky.video
    for number in range(25):
        assert asking.get_upload_limits().can_upload is True
        video.upload_video(data=VIDEO + bytes([number]), did=alice.did, name="v.mp4")
    assert asking.get_upload_limits().remaining_daily_videos == 0
    assert asking.get_upload_limits().can_upload is False
    with pytest.raises(errors.StatusError, match="daily limit"):
        video.upload_video(data=VIDEO, did=alice.did, name="v.mp4")


def test_tokens_are_not_made_for_long(client: Client, server: StandIn) -> None:
    far = int(server.clock.time()) + 7200
    with pytest.raises(errors.BadExpiration):
        client.com.atproto.server.get_service_auth(aud=server.did, lxm="a.b.c", exp=far)
