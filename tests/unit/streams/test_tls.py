"""Streams over TLS: who a server is, is checked."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from pathlib import Path

import pytest

from pysky_sdk import errors
from tests.unit.core.support import Kit
from tests.unit.core.test_tls import certificate
from tests.unit.streams.listening import first, positions, repos, take
from tests.unit.streams.server import StreamServer, identity, sends

Serve = Callable[..., StreamServer]


def secured(serve: Serve, folder: Path) -> tuple[StreamServer, Path]:
    file = certificate(folder)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    return serve(sends(identity(1)), tls=context), file


def test_a_trusted_certificate(
    kit: Kit, serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server, file = secured(serve, tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    assert positions(first(kit, repos(kit, server)(cursor=0), 1)) == [1]


def test_a_stranger(kit: Kit, serve: Serve, tmp_path: Path) -> None:
    server, _ = secured(serve, tmp_path)
    with pytest.raises(errors.NetworkError, match="CERTIFICATE_VERIFY_FAILED"):
        take(kit, repos(kit, server, max_retries=0)(cursor=0), 1)
