"""The chain every call runs through."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

from pysky_sdk import __version__
from pysky_sdk.core.budgets.limits import LimitTable
from pysky_sdk.core.call import Request
from pysky_sdk.core.flow import Send, chain
from pysky_sdk.core.policies.around import around_policy
from pysky_sdk.core.policies.body import body_policy
from pysky_sdk.core.policies.budget import make_budget
from pysky_sdk.core.policies.decode import decode_policy
from pysky_sdk.core.policies.log import LogAttempts
from pysky_sdk.core.policies.retry import Retry
from pysky_sdk.core.policies.routing import Routing
from pysky_sdk.core.policies.session import SessionKeeper
from pysky_sdk.core.policies.status import Status
from pysky_sdk.core.policies.writes import writes_policy
from pysky_sdk.core.stores import session_store

if TYPE_CHECKING:
    from pysky_sdk.core.call import Call, Reply
    from pysky_sdk.core.clock import Clock
    from pysky_sdk.core.config import Config
    from pysky_sdk.core.flow import Flow, Policy, Step
    from pysky_sdk.core.policies.service_auth import ServiceAuth
    from pysky_sdk.database.backlog import Backlog
    from pysky_sdk.database.store import Database

_AGENT = f"pysky_sdk/{__version__}"


class Pipeline:
    """The policies of a client.

    From the outside in: the body is opened; a call to another service leaves the path here, for one with
    tokens of its own; the session gives a token, and repeats what is below once with a
    renewed one; the route is chosen; retries repeat what is below; after a doubtful end of a write the
    repository is asked; each attempt is counted against the budgets, logged, its answer decoded and its
    status looked at. Logins and renewals enter below the session.
    """

    def __init__(self, config: Config, database: Database, clock: Clock) -> None:
        self.database = database
        self.limits = LimitTable(config.rate_limits)
        self.budget = make_budget(self.limits, database, clock, persistent=config.persistent)
        self.backlog = _backlog(config, database)
        attempt: tuple[Policy, ...] = (LogAttempts(self.backlog), decode_policy, Status(clock))
        self._clock = clock
        self._routed: Step = chain(
            (Retry(clock), writes_policy, around_policy, self.budget, *attempt), transmit
        )
        self._below: Step = chain((Routing(config),), self._routed)
        self.sessions = SessionKeeper(config, session_store(config, database, clock), clock, self._below)
        self.run: Step = chain((body_policy, self._elsewhere, self.sessions), self._below)

    def _elsewhere(self, call: Call, proceed: Step) -> Flow[Reply]:
        """Send a call to another service, if it is for one."""
        where = call.options.at
        return proceed(call) if where is None else self.service_auth.call(call, where)

    @cached_property
    def service_auth(self) -> ServiceAuth:
        """Tokens for other services, imported with the first of them."""
        from pysky_sdk.core.policies.service_auth import ServiceAuth

        return ServiceAuth(self.sessions, self._clock, chain((self.sessions,), self._below), self._routed)

    def close(self) -> None:
        """Write what is left of the call log, and give back the requests that were set aside.

        Takes ten seconds at most, twenty while the database is only busy.
        """
        if self.backlog is None or self.backlog.close():
            self.budget.release()


def _backlog(config: Config, database: Database) -> Backlog | None:
    if not config.persistent:
        return None
    from pysky_sdk.database.backlog import Backlog

    return Backlog(database, config.log_retention)


def transmit(call: Call) -> Flow[Reply]:
    """The last step: one HTTP request."""
    reply: Reply = yield Send(make_request(call))
    call.status = reply.status
    return reply


def make_request(call: Call) -> Request:
    """Turn a routed call into what goes over the wire."""
    url = f"{call.base}/xrpc/{call.nsid}"
    if call.query:
        url = f"{url}?{urlencode(call.query, quote_via=quote)}"
    return Request(
        nsid=call.nsid,
        method="GET" if call.kind == "query" else "POST",
        url=url,
        headers=_headers(call),
        body=call.body,
        timeout=call.options.timeout,
        stream=call.stream,
        limit=None if call.binary else call.options.max_response_bytes,
    )


def _headers(call: Call) -> dict[str, str]:
    headers = {"accept": call.accept, "user-agent": _AGENT}
    if call.binary:
        # Of a compressed file that was cut off, nothing would tell that it is not whole.
        headers["accept-encoding"] = "identity"
    if call.proxy is not None:
        headers["atproto-proxy"] = call.proxy
    if call.options.labelers:
        headers["atproto-accept-labelers"] = ", ".join(call.options.labelers)
    headers.update(call.options.headers)
    if call.token is not None:
        headers["authorization"] = f"Bearer {call.token}"
    if call.body is not None:
        headers["content-type"] = call.content_type or "application/json"
        # Never chunked: a server that finds a chunked body too large leaves the connection hanging.
        headers["content-length"] = str(call.body.length)
    return headers
