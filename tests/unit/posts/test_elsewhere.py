"""Posts that neither the AppView nor the account's own server knows: their authors' servers do."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from pysky_sdk import errors
from tests.unit.core.support import Kit, failure
from tests.unit.posts.server import BOB, ELSEWHERE, POST, Fault, SmallNetwork, cid_of, key_of

RECORD = {"$type": POST, "text": "far away", "createdAt": "2026-01-01T00:00:00Z"}
URI = f"at://{BOB}/{POST}/3kaaaaaaaaaaa"
SERVER = {
    "id": "#atproto_pds",
    "type": "AtprotoPersonalDataServer",
    "serviceEndpoint": f"https://{ELSEWHERE}",
}


@contextmanager
def directory(services: list[Any]) -> Iterator[str]:
    """A directory of DIDs in which every account has these services."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = json.dumps({"id": self.path.lstrip("/"), "service": services}).encode()
            self.send_response(200)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as http:
        thread = threading.Thread(target=http.serve_forever, args=(0.02,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{http.server_address[1]}"
        finally:
            http.shutdown()
            thread.join()


@pytest.fixture
def listed(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Everybody lives at the other server."""
    with directory([SERVER]) as url:
        monkeypatch.setenv("PYSKY_PLC_DIRECTORY", url)
        yield


@pytest.mark.usefixtures("listed")
def test_a_post_is_found_at_its_authors_server(kit: Kit, network: SmallNetwork) -> None:
    network.elsewhere[key_of(URI)] = RECORD
    kit.wait(kit.client(network, "alice.test", "pw").post("x", reply_to=URI, quote=URI))
    (record,) = network.of(POST)
    ref = {"uri": URI, "cid": cid_of(RECORD)}
    assert record["reply"] == {"root": ref, "parent": ref}
    assert record["embed"]["record"] == ref


@pytest.mark.usefixtures("listed")
def test_a_post_that_is_nowhere_is_not_there(kit: Kit, network: SmallNetwork) -> None:
    with pytest.raises(errors.PostNotFound, match="deleted, or taken down"):
        kit.wait(kit.client(network, "alice.test", "pw").post("x", reply_to=URI))
    assert network.count("getRecord") == 2


def test_an_author_without_a_server_has_no_posts(
    kit: Kit, network: SmallNetwork, monkeypatch: pytest.MonkeyPatch
) -> None:
    with directory([]) as url:
        monkeypatch.setenv("PYSKY_PLC_DIRECTORY", url)
        with pytest.raises(errors.PostNotFound):
            kit.wait(kit.client(network, "alice.test", "pw").post("x", quote=URI))
    assert network.count("getRecord") == 1


def test_other_errors_of_the_own_server_are_no_sign_of_a_deletion(kit: Kit, network: SmallNetwork) -> None:
    network.faults["getRecord"] = [Fault(failure(400, "InvalidRequest", "Invalid rkey"))]
    with pytest.raises(errors.InvalidRequest, match="Invalid rkey"):
        kit.wait(kit.client(network, "alice.test", "pw").post("x", quote=URI))
    network.faults["getRecord"] = [Fault(failure(400, "InvalidRequest", "Could not find repo: x"))]
    with pytest.raises(errors.PostNotFound):
        kit.wait(kit.client(network, "alice.test", "pw").post("x", quote=URI))
