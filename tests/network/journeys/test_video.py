"""A video from the file to the post, with a video service that acts at the real PDS by the token it was given."""

from __future__ import annotations

import json
import threading
from base64 import urlsafe_b64decode
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from pysky_sdk import models
from pysky_sdk.media import Caption, Video
from pysky_sdk.syntax import now
from tests.network.harness import NewAccount, eventually_async
from tests.network.journeys.either import Connections
from tests.unit.media.movies import QUARTER, mp4, track

NewAccounts = Callable[..., NewAccount]
MOVIE = mp4(track(turn=QUARTER), duration=3)
VTT = b"WEBVTT\n\n00:00.000 --> 00:01.000\nHello\n"


class Service(ThreadingHTTPServer):
    """As the published API has it: what it is given it stores at the account's PDS, as the real one does."""

    def __init__(self, pds: str) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.pds = pds
        self.blob: dict[str, Any] | None = None
        self.asked = 0
        self.claims: list[dict[str, Any]] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class Handler(BaseHTTPRequestHandler):
    @property
    def service(self) -> Service:
        assert isinstance(self.server, Service)
        return self.server

    def do_GET(self) -> None:
        if "getUploadLimits" in self.path:
            self._note()
            self._answer({"canUpload": True, "remainingDailyVideos": 3, "remainingDailyBytes": 10**9})
        else:
            self.service.asked += 1
            done = self.service.asked > 2
            self._answer({"jobStatus": self._status("COMPLETED" if done else "ENCODING", done=done)})

    def do_POST(self) -> None:
        self._note()
        body = self.rfile.read(int(self.headers["content-length"]))
        if self.service.blob is not None:
            self._answer({"error": "already_exists", **self._status("COMPLETED", done=False)}, 409)
            return
        headers = {"authorization": self.headers["authorization"], "content-type": "video/mp4"}
        stored = httpx.post(
            f"{self.service.pds}/xrpc/com.atproto.repo.uploadBlob", content=body, headers=headers
        )
        self.service.blob = stored.raise_for_status().json()["blob"]
        self._answer(self._status("CREATED", done=False))

    def _note(self) -> None:
        token = self.headers["authorization"].removeprefix("Bearer ")
        self.service.claims.append(json.loads(urlsafe_b64decode(token.split(".")[1] + "==")))

    def _status(self, state: str, *, done: bool) -> dict[str, Any]:
        did = parse_qs(urlsplit(self.path).query).get("did", ["did:web:nobody.test"])[0]
        status: dict[str, Any] = {"jobId": "job-1", "did": did, "state": f"JOB_STATE_{state}"}
        return {**status, "blob": self.service.blob} if done else status

    def _answer(self, data: dict[str, Any], status: int = 200) -> None:
        body = json.dumps(data).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - its name there
        """Keep quiet."""


@pytest.fixture
def service(connect: Connections, monkeypatch: pytest.MonkeyPatch) -> Iterator[Service]:
    with Service(connect.network.pds) as running:
        monkeypatch.setenv("PYSKY_VIDEO_SERVICE", running.url)
        thread = threading.Thread(target=running.serve_forever)
        thread.start()
        yield running
        running.shutdown()
        thread.join()


async def test_a_video_becomes_a_post(
    connect: Connections, new_account: NewAccounts, service: Service
) -> None:
    account = new_account()
    client = connect.of(account)
    video = Video(MOVIE, alt="a cat", captions=[Caption("en", VTT)])
    uploaded = await client.media.upload_video(video)
    # The PDS took the token of the video service for its own uploadBlob.
    assert uploaded.blob.size == len(MOVIE)
    limits, upload = service.claims
    assert (limits["lxm"], limits["iss"]) == ("app.bsky.video.getUploadLimits", account.did)
    assert (upload["lxm"], upload["aud"]) == ("com.atproto.repo.uploadBlob", connect.network.dids["pds"])
    assert upload["exp"] - upload["iat"] > 1500
    again = await client.media.upload_video(video)
    assert again.blob == uploaded.blob
    embed = models.app.bsky.embed.video.Video(
        video=uploaded.blob,
        alt=uploaded.alt,
        aspect_ratio=uploaded.aspect_ratio,
        captions=list(uploaded.captions),
    )
    ref = await client.app.bsky.feed.post.create(
        models.app.bsky.feed.post.Post(text="a video", embed=embed, created_at=now())
    )

    async def shown() -> Any:
        return (await client.app.bsky.feed.get_posts(uris=[ref.uri])).posts

    (view,) = await eventually_async(shown)
    assert isinstance(view.embed, models.app.bsky.embed.video.View)
    assert view.embed.aspect_ratio is not None
    assert (view.embed.aspect_ratio.width, view.embed.aspect_ratio.height) == (360, 640)
    assert (view.embed.alt, view.embed.cid) == ("a cat", uploaded.blob.ref.link)
    caption = view.record.embed.captions[0]
    where = {"did": account.did, "cid": caption.file.ref.link}
    assert await client.com.atproto.sync.get_blob(**where) == VTT
