"""A TCP proxy that can cut what goes through it."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from typing import Self
from urllib.parse import urlsplit


class CutProxy:
    """Passes bytes on to a server, until `cut`: then its connections are reset, and new ones are made."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self._there = (str(parts.hostname), parts.port or 80)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self.count = 0
        """How many connections were made."""

        self._open: list[socket.socket] = []
        self._thread = threading.Thread(target=self._accept, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.cut()
        self._thread.join(10)

    def cut(self) -> None:
        """Cut all connections, in the middle of whatever they carry."""
        for one in self._open:
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
        self._open.clear()

    def _accept(self) -> None:
        while True:
            try:
                here, _ = self._listener.accept()
            except OSError:
                return  # the test is over
            there = socket.create_connection(self._there)
            self.count += 1
            self._open += [here, there]
            threading.Thread(target=_connect, args=(here, there), daemon=True).start()


def _connect(here: socket.socket, there: socket.socket) -> None:
    """Pass bytes on in both directions, until both have ended."""
    back = threading.Thread(target=_pass, args=(there, here), daemon=True)
    back.start()
    _pass(here, there)
    back.join()
    here.close()
    there.close()


def _pass(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):  # either end may go at any time
        while data := source.recv(4096):
            target.sendall(data)
    for one in (source, target):
        with suppress(OSError):
            one.shutdown(socket.SHUT_RDWR)
