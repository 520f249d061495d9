"""TLS of the SDK's own connections: checked as httpx does, prepared only for https."""

from __future__ import annotations

import asyncio
import datetime as dt
import http.server
import ipaddress
import ssl
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest

from pysky_sdk import AsyncClient, Client, errors

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

x509 = pytest.importorskip("cryptography.x509")


def certificate(folder: Path) -> Path:
    """Write a key and a certificate of 127.0.0.1 that signs itself."""
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "test")])
    now = dt.datetime.now(dt.UTC)
    builder = x509.CertificateBuilder(
        name, name, key.public_key(), 1, now - dt.timedelta(1), now + dt.timedelta(1)
    )
    address = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    made = builder.add_extension(address, critical=False).sign(key, hashes.SHA256())
    pem = serialization.Encoding.PEM
    private = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    file = folder / "test.pem"
    file.write_bytes(private + made.public_bytes(pem))
    return file


class Answer(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", "2")
        self.end_headers()
        self.wfile.write(b"{}")

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        """Say nothing."""


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A server with a certificate that is trusted by the environment's word."""
    file = certificate(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    httpd = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answer)
    httpd.socket = context.wrap_socket(httpd.socket, server_side=True)
    thread = threading.Thread(target=httpd.serve_forever)
    thread.start()
    yield f"https://127.0.0.1:{httpd.server_port}"
    httpd.shutdown()
    thread.join()
    httpd.server_close()


async def call_async(service: str) -> object:
    async with AsyncClient(public_service=service, max_retries=0, database=False) as client:
        return await client.call("com.example.getThing")


def call(service: str) -> object:
    with Client(public_service=service, max_retries=0, database=False) as client:
        return client.call("com.example.getThing")


def test_a_trusted_certificate(server: str) -> None:
    assert call(server) == {}
    assert asyncio.run(call_async(server)) == {}


def test_a_stranger_s_certificate(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SSL_CERT_FILE")
    with pytest.raises(errors.NetworkError, match="certificate verify failed"):
        call(server)
    with pytest.raises(errors.NetworkError, match="certificate verify failed"):
        asyncio.run(call_async(server))


def test_another_name(server: str) -> None:
    with pytest.raises(errors.NetworkError, match="certificate verify failed"):
        call(server.replace("127.0.0.1", "localhost"))


def test_http_reads_no_certificates() -> None:
    code = """
import ssl
from pysky_sdk import Client, errors
ssl.create_default_context = None
try:
    Client(public_service="http://127.0.0.1:1", max_retries=0).call("com.example.getThing")
except errors.NetworkError:
    print("sent")
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "sent\n"
