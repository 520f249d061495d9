"""A server with three answers, fast enough not to blur what is measured.

`python server.py PAGE` prints its port.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from base64 import urlsafe_b64encode
from pathlib import Path

DID = "did:plc:khlip6qhwiipo6ysukfnzup2"


def token(scope: str) -> str:
    """Return what looks like an access token that is valid for two hours."""
    now = int(time.time())
    claims = {"scope": scope, "sub": DID, "aud": "did:web:localhost", "iat": now, "exp": now + 7200}
    parts = ({"typ": "at+jwt", "alg": "HS256"}, claims)
    encoded = [urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=").decode() for part in parts]
    return ".".join([*encoded, "c2lnbmF0dXJl"])


def response(body: bytes) -> bytes:
    """Return a whole HTTP answer, sent in one piece."""
    head = (
        "HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\n"
        f"Content-Length: {len(body)}\r\nConnection: keep-alive\r\n\r\n"
    )
    return head.encode() + body


def answers(page: bytes, service: str) -> dict[bytes, bytes]:
    """Return the answers by the last segment of the path."""
    identity = {
        "did": DID,
        "handle": "alice.test",
        "email": "alice@test.com",
        "emailConfirmed": True,
        "active": True,
    }
    pds = {"id": "#atproto_pds", "type": "AtprotoPersonalDataServer", "serviceEndpoint": service}
    document = {"@context": ["https://www.w3.org/ns/did/v1"], "id": DID, "service": [pds]}
    session = {
        **identity,
        "didDoc": document,
        "accessJwt": token("com.atproto.access"),
        "refreshJwt": token("com.atproto.refresh"),
    }
    return {
        b"app.bsky.feed.getTimeline": response(page),
        b"com.atproto.server.createSession": response(json.dumps(session).encode()),
        b"com.atproto.server.getSession": response(json.dumps(identity | {"didDoc": document}).encode()),
    }


class Connection(asyncio.Protocol):
    """One kept-alive connection; a request is a head and a body of the announced length."""

    known: dict[bytes, bytes]

    def __init__(self) -> None:
        self.buffer = b""
        self.transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        assert self.transport is not None
        self.buffer += data
        while b"\r\n\r\n" in self.buffer:
            head, _, rest = self.buffer.partition(b"\r\n\r\n")
            lines = head.lower().split(b"\r\n")
            length = sum(int(line.split(b":")[1]) for line in lines if line.startswith(b"content-length:"))
            if len(rest) < length:
                return
            self.buffer = rest[length:]
            nsid = head.split(b" ", 2)[1].partition(b"?")[0].rpartition(b"/")[2]
            self.transport.write(self.known[nsid])


async def serve(page: bytes) -> None:
    """Answer until the process is ended."""
    server = await asyncio.get_running_loop().create_server(Connection, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    Connection.known = answers(page, f"http://127.0.0.1:{port}")
    print(port, flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve(Path(sys.argv[1]).read_bytes()))
