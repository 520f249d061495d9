"""Who may see the page: those who know its address, which holds a token."""

from __future__ import annotations

import hmac
import secrets
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from http import HTTPStatus

_TOKEN_BYTES = 24
_HTTP_PORT = 80


class Refused(Exception):  # noqa: N818 - an answer rather than an error
    """A request is not answered; the status and a sentence say why."""

    def __init__(self, status: HTTPStatus, reason: str) -> None:
        super().__init__(reason)
        self.status = status


class Guard:
    """Knows the token, and by which names this machine may be called."""

    def __init__(self, port: int) -> None:
        self.token = secrets.token_urlsafe(_TOKEN_BYTES)
        names = ("127.0.0.1", "localhost")
        self._hosts = {f"{name}:{port}" for name in names} | (set(names) if port == _HTTP_PORT else set())

    def admit(self, hosts: Sequence[str], path: str) -> str:
        """Return the path behind the token; None of it is decoded yet.

        Raises:
            Refused: the request came by another name, as after a page of a stranger let its own name lead to
                this machine (DNS rebinding), or without the right token.
        """
        from http import HTTPStatus

        if len(hosts) != 1 or hosts[0].lower() not in self._hosts:
            raise Refused(HTTPStatus.FORBIDDEN, "This page is served to its own address only.")
        _, _, behind = path.partition("/")
        token, _, rest = behind.partition("/")
        # http.server decodes the request line as Latin-1.
        if not hmac.compare_digest(token.encode("latin-1", "replace"), self.token.encode()):
            raise Refused(
                HTTPStatus.NOT_FOUND,
                "There is nothing here. Open the whole address that `pysky dashboard` printed.",
            )
        return f"/{rest}" if behind != token else ""
