"""TLS of look-ups: the name is checked although the connection goes to an address."""

from __future__ import annotations

import datetime as dt
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from pysky_sdk import errors
from pysky_sdk.core.guarded.platform import tls_context
from tests.unit.core.support import Kit
from tests.unit.web.servers import Server, believe, http, resolver

x509 = pytest.importorskip("cryptography.x509")


def certificate(folder: Path, name: str) -> Path:
    """Write a key and a certificate of a host that signs itself."""
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "test")])
    now = dt.datetime.now(dt.UTC)
    builder = x509.CertificateBuilder(
        subject, subject, key.public_key(), 1, now - dt.timedelta(1), now + dt.timedelta(1)
    )
    names = x509.SubjectAlternativeName([x509.DNSName(name)])
    made = builder.add_extension(names, critical=False).sign(key, hashes.SHA256())
    pem = serialization.Encoding.PEM
    private = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    file = folder / f"{name}.pem"
    file.write_bytes(private + made.public_bytes(pem))
    return file


@pytest.fixture
def trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A certificate of pages.example that is trusted by the environment's word."""
    file = certificate(tmp_path, "pages.example")
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    tls_context.cache_clear()
    yield file
    tls_context.cache_clear()


def server_context(file: Path, names: list[Any]) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    context.sni_callback = lambda _socket, name, _context: names.append(name)
    return context


def client_of(kit: Kit) -> Any:
    client = kit.client()
    client.web.allow("127.0.0.1")
    believe(client, resolver(["127.0.0.1"]))
    return client


def test_the_name_is_sent_and_checked_while_the_address_is_pinned(kit: Kit, trusted: Path) -> None:
    names: list[Any] = []
    with Server(http(b"safe"), server_context(trusted, names)) as server:
        url = f"https://pages.example:{server.port}/"
        page = kit.wait(client_of(kit).web.get(url, max_bytes=100))
    assert (page.body, names) == (b"safe", ["pages.example"])
    assert f"Host: pages.example:{server.port}\r\n".encode() in server.requests[0]


def test_a_certificate_of_another_name_is_refused(kit: Kit, trusted: Path) -> None:
    with Server(http(b"safe"), server_context(trusted, [])) as server:
        for host in ("other.example", "127.0.0.1"):
            with pytest.raises(errors.NetworkError, match=r"(?i)certificate"):
                kit.wait(client_of(kit).web.get(f"https://{host}:{server.port}/", max_bytes=100))
    assert server.requests == []


def test_a_certificate_that_nobody_trusts_is_refused(kit: Kit, trusted: Path, tmp_path: Path) -> None:
    folder = tmp_path / "other"
    folder.mkdir()
    with Server(http(b"safe"), server_context(certificate(folder, "pages.example"), [])) as server:
        url = f"https://pages.example:{server.port}/"
        with pytest.raises(errors.NetworkError, match=r"(?i)certificate"):
            kit.wait(client_of(kit).web.get(url, max_bytes=100))
    assert server.requests == []


def test_a_redirect_from_https_to_http_is_followed_only_on_demand(
    kit: Kit, trusted: Path, serve: Callable[..., Server]
) -> None:
    plain = serve(http(b"open"))
    back = f"http://pages.example:{plain.port}/"
    with Server(http(b"", 302, location=back), server_context(trusted, [])) as server:
        url = f"https://pages.example:{server.port}/"
        client = client_of(kit)
        with pytest.raises(errors.ForbiddenAddress, match="it leaves https"):
            kit.wait(client.web.get(url, max_bytes=100))
        assert plain.requests == []
        page = kit.wait(client.web.get(url, max_bytes=100, downgrade=True))
    assert (page.url, page.body) == (back, b"open")


def test_a_handshake_that_never_ends_is_left_when_the_time_is_over(kit: Kit) -> None:
    stop = threading.Event()

    def mute(listener: socket.socket) -> None:
        connection, _ = listener.accept()
        with connection:
            # The beginning of a TLS record, a byte at a time.
            for byte in b"\x16\x03\x03\x40\x00" + b"\x02" * 200:
                if stop.wait(0.05):
                    return
                try:
                    connection.sendall(bytes([byte]))
                except OSError:
                    return

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=mute, args=(listener,))
        thread.start()
        started = time.monotonic()
        url = f"https://pages.example:{listener.getsockname()[1]}/"
        with pytest.raises(errors.TimeoutError):
            kit.wait(client_of(kit).web.get(url, max_bytes=100, timeout=0.6))
        assert time.monotonic() - started < 5
        stop.set()
        thread.join()
