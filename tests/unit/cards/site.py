"""A site of a few pages and pictures."""

from __future__ import annotations

import io
import socket
from typing import Any

from PIL import Image

from tests.unit.web.servers import http


def picture(
    kind: str = "PNG", size: tuple[int, int] = (40, 20), colour: str = "red", **options: Any
) -> bytes:
    """A picture of one colour."""
    out = io.BytesIO()
    Image.new("RGB", size, colour).save(out, kind, **options)
    return out.getvalue()


def colour_of(data: bytes) -> tuple[int, int, int]:
    """The colour in the middle of a picture."""
    with Image.open(io.BytesIO(data)) as image:
        found = image.convert("RGB").getpixel((image.width // 2, image.height // 2))
    assert isinstance(found, tuple)
    return (int(found[0]), int(found[1]), int(found[2]))


class Site:
    """Answers by path; anything else is a 404."""

    def __init__(self) -> None:
        self.pages: dict[str, Any] = {}
        self.asked: list[str] = []

    def page(self, path: str, head: str, **headers: str) -> None:
        """A page with something in its head."""
        kind = headers.pop("content_type", "text/html; charset=utf-8")
        body = f"<!doctype html><html><head>{head}</head><body>Hello</body></html>"
        self.pages[path] = http(body.encode(), 200, None, content_type=kind, **headers)

    def file(self, path: str, body: bytes, content_type: str, status: int = 200, **headers: str) -> None:
        """Something else."""
        self.pages[path] = http(body, status, None, content_type=content_type, **headers)

    def __call__(self, connection: socket.socket, request: bytes) -> None:
        path = request.split()[1].decode().partition("?")[0]
        self.asked.append(path)
        self.pages.get(path, http(b"Not found", 404, content_type="text/html"))(connection, request)
