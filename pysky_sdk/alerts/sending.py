"""Sending alerts: the flow behind Alerts and AsyncAlerts."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from pysky_sdk.alerts.texts import Limits, compose, cut, limits_of, summary_of
from pysky_sdk.alerts.throttle import Throttle
from pysky_sdk.core.flow import Run
from pysky_sdk.errors import (
    MethodNotImplemented,
    NetworkError,
    ProfileNotFound,
    PyskyError,
    ResponseError,
    StatusError,
)
from pysky_sdk.profiles.actors import INVALID_HANDLE, actor_of, is_did
from pysky_sdk.profiles.looking import HANDLE_AGE, Looking
from pysky_sdk.syntax import utf8_length

if TYPE_CHECKING:
    from pysky_sdk.alerts.throttle import Ticket
    from pysky_sdk.core.flow import Flow
    from pysky_sdk.database.alerts import Decision
    from pysky_sdk.models.app.bsky.richtext.facet import Facet

Via = Literal["chat", "post"]

EVERY = timedelta(hours=1)
PER_HOUR = 10
_LONGEST = timedelta(days=30)
# The longest handle has 253 characters, which would leave a post little room for the alert itself.
_MENTION = Limits(64, 300)


@dataclass(frozen=True, slots=True)
class AlertResult:
    """What became of an alert."""

    sent: bool
    """False for one that was held back; the next one that goes out will say so."""

    suppressed: int
    """How many were held back since one was last sent, this one included; for one that was sent, those of its
    key that it tells of. Of any key when the total held it back, else of the same key.
    """

    next_at: datetime
    """From when on the next one may go out (UTC): of the same key, or of any when the total is used up."""

    held_back_by: Literal["key", "total"] | None = None
    """Why it was held back: `key` by `every=`, `total` by `per_hour=`; None for one that was sent."""

    uri: str | None = None
    """The AT URI of the post, for one that was sent as a post."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """An alert that is to be sent."""

    text: str
    key: str | None
    to: str | None
    every: timedelta
    via: Via
    per_hour: int
    more: int = 0
    """How many like it happened meanwhile and are only counted."""

    note: str = ""
    """A remark for the summary."""

    def check(self) -> None:
        """Refuse what cannot be meant.

        Raises:
            ValueError: it says what.
        """
        if not self.text.strip():
            raise ValueError("An alert needs a text.")
        if self.key == "":
            raise ValueError("key= is a name for alerts that are alike, or None to take the text; not ''.")
        if self.via not in {"chat", "post"}:
            raise ValueError(f"via= is 'chat' or 'post', not {self.via!r}.")
        if not timedelta(0) <= self.every <= _LONGEST:
            raise ValueError("every= is a time from 0 to 30 days.")
        if self.per_hour < 1:
            raise ValueError("per_hour= is at least 1.")


class _Letter(NamedTuple):
    """An alert that goes out."""

    text: str
    summary: str
    account: str
    recipient: str
    to: str
    """The recipient as the caller named them."""


class Sending:
    """What both kinds of Alerts share."""

    def __init__(self, client: Any) -> None:
        self._client = client
        self._to = os.environ.get("PYSKY_ALERTS_TO")
        self._profiles = Looking(client)
        self._throttle = Throttle(client.database)

    def check(self, alert: Alert) -> str:
        """Refuse an alert that cannot be meant; return who gets it.

        Raises:
            ValueError: it says what.
        """
        alert.check()
        to = alert.to or self._to
        if not to:
            raise ValueError("Nobody is named who gets the alert: give to=, or set PYSKY_ALERTS_TO.")
        return actor_of(to)

    def send(self, alert: Alert) -> Flow[AlertResult]:
        """Ask whether the alert may go out, then send it; what surely was not sent does not count."""
        to = self.check(alert)
        session = yield from self._client._pipeline.sessions.log_in(self._client._options, None, None, None)  # noqa: SLF001
        recipient = yield from self._recipient(to, session.did)
        ticket: Ticket = yield Run(partial(self._throttle.reserve, alert, session.did, recipient))
        if ticket.decision.held_by is not None:
            return _result(ticket.decision)
        summary = summary_of(ticket.decision, alert.note)
        letter = _Letter(alert.text, summary, session.did, recipient, to)
        sending = False
        try:
            last = yield from (self._post(letter) if alert.via == "post" else self._message(letter))
            sending = True
            output = yield from last
        except Exception as error:
            if not (sending and _may_be_sent(error)):
                yield Run(partial(self._throttle.give_back, ticket))
            raise
        return _result(ticket.decision, getattr(output, "uri", None))

    def _recipient(self, to: str, account: str) -> Flow[str]:
        did = yield from self._profiles.did(to, HANDLE_AGE)
        if did == account:
            raise ValueError(f"{to} sends this alert itself, and would not be notified; give another to=.")
        return did

    def _message(self, letter: _Letter) -> Flow[Flow[Any]]:
        """Do everything but the last call, which the recipient sees; return that."""
        from pysky_sdk.models.chat.bsky.convo.defs import MessageInput

        convo = self._client.chat.bsky.convo
        found = yield from convo.get_convo_for_members.flow(members=[letter.recipient])
        text = compose(letter.text, letter.summary, limits_of(MessageInput))
        last: Flow[Any] = convo.send_message.flow(convo_id=found.convo.id, message=MessageInput(text=text))
        return last

    def _post(self, letter: _Letter) -> Flow[Flow[Any]]:
        """Do everything but the last call; return that."""
        from pysky_sdk.models.app.bsky.feed.post import Post
        from pysky_sdk.syntax import next_tid, now

        mention = cut(f"@{(yield from self._name(letter))}", _MENTION)
        text = compose(letter.text, letter.summary, limits_of(Post).without(f"{mention} "))
        facets = [_mention_facet(mention, letter.recipient)]
        record = Post(text=f"{mention} {text}", facets=facets, created_at=now())
        # With a key of our own the call may be repeated: there is never a second post.
        last: Flow[Any] = self._client.com.atproto.repo.create_record.flow(
            repo=letter.account, collection=Post.TYPE, rkey=next_tid(), record=record
        )
        return last

    def _name(self, letter: _Letter) -> Flow[str]:
        """What the mention shows: the handle, and the DID of those who have none."""
        if not is_did(letter.to):
            return letter.to
        try:
            handle = yield from self._profiles.handle(letter.recipient, HANDLE_AGE)
        except ProfileNotFound:
            return letter.to
        return letter.to if handle == INVALID_HANDLE else handle


def _result(decision: Decision, uri: str | None = None) -> AlertResult:
    held = decision.others if decision.held_by == "total" else decision.alike
    next_at = datetime.fromtimestamp(decision.next_moment / 1e6, UTC)
    return AlertResult(decision.held_by is None, held.number, next_at, decision.held_by, uri)


def _may_be_sent(error: Exception) -> bool:
    """Whether the last call may have had its effect although it failed."""
    if isinstance(error, NetworkError):
        return error.sent
    if isinstance(error, StatusError):
        # 408: the server, or one before it, gave up in the middle of something.
        return error.status == 408 or (error.status >= 500 and not isinstance(error, MethodNotImplemented))
    return isinstance(error, ResponseError) or type(error) is PyskyError


def _mention_facet(mention: str, did: str) -> Facet:
    from pysky_sdk.models.app.bsky.richtext.facet import ByteSlice, Facet, Mention

    place = ByteSlice(byte_start=0, byte_end=utf8_length(mention))
    return Facet(index=place, features=[Mention(did=did)])
