"""A server that answers from a file, in the order of the file and in no other."""

from __future__ import annotations

import json
import threading
from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from pysky_sdk.testing.dispatch import refused
from pysky_sdk.testing.exchange import Answer, Request, invalid
from pysky_sdk.testing.http import HttpServer
from pysky_sdk.testing.recording.exchange import SERVER, Answered, Asked, asked, from_line

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import TracebackType


class ReplayError(AssertionError):
    """The client asked for something else than what was recorded, or not for all of it."""


class Replay:
    """Answers as the real server did when it was recorded.

    A request that is not the next one of the file is answered with a 400 that says how they differ. Leaving
    the `with` block raises ReplayError then, and when exchanges are left over.

    Args:
        path: the file that a Recorder wrote.
        ignore: properties and parameters that may differ: what is new in every run.

    Raises:
        OSError: the file cannot be read.
        ValueError: it holds something else.
    """

    def __init__(
        self, path: str | Path, *, ignore: Iterable[str] = ("createdAt", "rkey", "seenAt", "updatedAt")
    ) -> None:
        lines = Path(path).read_text(encoding="utf-8").splitlines()
        self._waiting = deque(from_line(line) for line in lines if line.strip())
        self._ignore = frozenset(ignore)
        self._lock = threading.Lock()
        self._problems: list[str] = []
        self._http = HttpServer(self._answer)

    @property
    def url(self) -> str:
        """Its address: what clients take for the service."""
        return self._http.url

    @property
    def problems(self) -> list[str]:
        """What did not fit so far."""
        return list(self._problems)

    def start(self) -> Self:
        """Begin to answer; `with` does it."""
        self._http.start()
        return self

    def close(self) -> None:
        """Stop.

        Raises:
            ReplayError: something did not fit, or was not asked for.
        """
        self._http.close()
        if self._problems:
            raise ReplayError(self._problems[0])
        if self._waiting:
            request = self._waiting[0][0]
            left = len(self._waiting)
            raise ReplayError(f"{left} recorded exchanges were not asked for, first: {_named(request)}")

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self.close()
        except ReplayError as problem:
            if error is None:
                raise
            error.add_note(str(problem))

    def _answer(self, request: Request) -> Answer:
        with self._lock:
            given = asked(request)
            problem = self._problem(given)
            if problem is not None:
                self._problems.append(problem)
                return refused(invalid(problem, "ReplayMismatch"))
            _, answer = self._waiting.popleft()
        return self._as_recorded(answer)

    def _as_recorded(self, answer: Answered) -> Answer:
        headers = dict(answer.headers)
        content_type = headers.pop("content-type", None)
        body = answer.body()
        if answer.json is not None:
            body = body.replace(json.dumps(SERVER).encode(), json.dumps(self.url).encode())
        return Answer(answer.status, body, content_type, headers)

    def _problem(self, given: Asked) -> str | None:
        """Return why a request is not the next one."""
        if not self._waiting:
            return f"Nothing more was recorded, but the client asked for {_named(given)}."
        expected = self._waiting[0][0]
        for name in ("method", "path", "query", "headers", "body"):
            old, new = self._compared(getattr(expected, name)), self._compared(getattr(given, name))
            if old != new:
                return (
                    f"{_named(given)} is not the next recorded exchange, {_named(expected)}: "
                    f"its {name} is {_short(new)}, recorded was {_short(old)}."
                )
        return None

    def _compared(self, value: Any) -> Any:
        """Return a value without what may differ."""
        if isinstance(value, dict):
            return {name: self._compared(it) for name, it in value.items() if name not in self._ignore}
        if isinstance(value, list):
            kept = (it for it in value if not (isinstance(it, list) and it and it[0] in self._ignore))
            return [self._compared(item) for item in kept]
        return value


def _named(request: Asked) -> str:
    return f"{request.method} {request.path}"


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 300 else f"{text[:300]}…"
