"""Telling the caller's own functions what happened to the session."""

from __future__ import annotations

import logging
import traceback
from collections import deque
from typing import TYPE_CHECKING

from pysky_sdk.core.flow import Tell
from pysky_sdk.core.session import SessionEvent

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import TypeAlias

    from pysky_sdk.core.flow import Flow
    from pysky_sdk.core.session import EventKind, Session

    SessionHook: TypeAlias = Callable[[SessionEvent], object]
    SessionHooks: TypeAlias = SessionHook | Sequence[SessionHook]

log = logging.getLogger("pysky_sdk")


class Hooks:
    """Events are noted where they happen, under locks, and told when those are released."""

    def __init__(self, hooks: Sequence[Callable[[SessionEvent], object]]) -> None:
        self._hooks = hooks
        self._events: deque[SessionEvent] = deque()

    def note(self, kind: EventKind, session: Session | None) -> None:
        """Note an event."""
        if self._hooks:
            self._events.append(SessionEvent(kind, session))

    def tell(self) -> Flow[None]:
        """Call the functions with what was noted. What they raise is logged, without any token in it."""
        while self._events:
            try:
                event = self._events.popleft()
            except IndexError:
                return  # another thread tells it
            for hook in self._hooks:
                try:
                    yield Tell(hook, event)
                except Exception as error:  # noqa: BLE001 - the caller's own, which must not fail the call
                    log.error("on_session_change failed at %r:\n%s", event.kind, _text(error, event))  # noqa: TRY400 - the traceback may quote a token


def _text(error: Exception, event: SessionEvent) -> str:
    text = "".join(traceback.format_exception(error)).rstrip()
    tokens = (event.session.access_token, event.session.refresh_token) if event.session else ()
    for token in tokens:
        text = text.replace(token, "…")
    return text
