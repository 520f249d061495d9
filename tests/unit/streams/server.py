"""A server of event streams on loopback: what it does is written down connection by connection."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Callable, Iterable
from typing import Any, Self
from urllib.parse import parse_qs, urlsplit

from websockets.exceptions import ConnectionClosed
from websockets.http11 import Response
from websockets.sync.server import Server, ServerConnection, serve

from pysky_sdk.testing.data.cbor import encode

NSID = "com.atproto.sync.subscribeRepos"
CID = "bafyreidfayvfuwqa7qlnopdjiqrxzs6blmoeu4rujcjtnci5beludirz2a"
DID = "did:plc:ewvi7nxzyoun6zhxrhs64oiz"
TIME = "2026-01-02T03:04:05.678Z"
PATIENCE = 10.0
"""Seconds after which a test has failed."""

Scene = Callable[[ServerConnection, dict[str, list[str]]], None]


def frame(kind: str | None, body: Any, op: Any = 1, **more: Any) -> bytes:
    header = {"op": op, **({} if kind is None else {"t": kind}), **more}
    return encode(header) + encode(body)


def identity(seq: int, **more: Any) -> bytes:
    """A message that is small."""
    return frame("#identity", {"seq": seq, "did": DID, "time": TIME, **more})


def commit(seq: int, ops: Iterable[dict[str, Any]] = (), blocks: bytes = b"", **more: Any) -> bytes:
    body = {
        "seq": seq,
        "rebase": False,
        "tooBig": False,
        "repo": DID,
        "commit": {"$link": CID},
        "rev": "3jui7kd54zh2y",
        "since": None,
        "blocks": blocks,
        "ops": list(ops),
        "blobs": [],
        "time": TIME,
        **more,
    }
    return frame("#commit", body)


def error(name: str, message: str | None = None) -> bytes:
    return frame(None, {"error": name, **({} if message is None else {"message": message})}, -1)


def sends(*frames: bytes | str) -> Scene:
    """Sends frames and waits until the client goes."""

    def scene(connection: ServerConnection, query: dict[str, list[str]]) -> None:
        for data in frames:
            connection.send(data)
        gone(connection)

    return scene


def ends(*frames: bytes, code: int = 1000, reason: str = "") -> Scene:
    """Sends frames and closes."""

    def scene(connection: ServerConnection, query: dict[str, list[str]]) -> None:
        for data in frames:
            connection.send(data)
        connection.close(code, reason)

    return scene


def breaks(*frames: bytes) -> Scene:
    """Sends frames, and then the connection is gone without a word."""

    def scene(connection: ServerConnection, query: dict[str, list[str]]) -> None:
        for data in frames:
            connection.send(data)
        connection.socket.shutdown(2)

    return scene


def refuses(status: int, body: bytes = b"", **headers: str) -> tuple[int, bytes, dict[str, str]]:
    """Answers the handshake with a status; underscores in header names stand for hyphens."""
    return status, body, {name.replace("_", "-"): text for name, text in headers.items()}


def replays(frames: dict[int, bytes]) -> Scene:
    """Sends what comes after the cursor, as a PDS does, and waits."""

    def scene(connection: ServerConnection, query: dict[str, list[str]]) -> None:
        after = int(query.get("cursor", ["-1"])[0])
        for seq, data in frames.items():
            if seq > after:
                connection.send(data)
        gone(connection)

    return scene


def gone(connection: ServerConnection) -> None:
    """Wait until the client closes."""
    try:
        connection.recv(timeout=PATIENCE)
    except ConnectionClosed:
        return


class StreamServer:
    """Plays one scene a connection, the last one again and again."""

    def __init__(self, *scenes: Any, tls: ssl.SSLContext | None = None) -> None:
        self.scenes = list(scenes)
        self.queries: list[dict[str, list[str]]] = []
        self.paths: list[str] = []
        self.headers: list[Any] = []
        self.closed = threading.Semaphore(0)
        """Released whenever a connection has ended."""

        self._here: list[Any] = []
        self._server: Server = serve(
            self._play,
            "127.0.0.1",
            0,
            ssl=tls,
            process_request=self._receive,
            compression=None,
            close_timeout=1,
        )
        self.url = f"http{'s' if tls else ''}://127.0.0.1:{self._server.socket.getsockname()[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)

    def _receive(self, connection: ServerConnection, request: Any) -> Response | None:
        parts = urlsplit(request.path)
        self.paths.append(parts.path)
        self.queries.append(parse_qs(parts.query))
        self.headers.append(request.headers)
        scene = self.scenes.pop(0) if len(self.scenes) > 1 else self.scenes[0]
        if not isinstance(scene, tuple):
            self._here.append(scene)
            return None
        status, body, headers = scene
        response = connection.respond(status, "")
        response.body = body
        del response.headers["content-length"]
        response.headers["content-length"] = str(len(body))
        response.headers.update(headers)
        return response

    def _play(self, connection: ServerConnection) -> None:
        scene, query = self._here.pop(0), self.queries[-1]
        try:
            scene(connection, query)
        except ConnectionClosed:
            pass  # the client has gone, as it may
        finally:
            self.closed.release()

    @property
    def cursors(self) -> list[str | None]:
        """What the client began with, connection by connection."""
        return [query.get("cursor", [None])[0] for query in self.queries]

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join(PATIENCE)
