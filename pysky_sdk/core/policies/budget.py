"""Staying within the limits of servers: reserve before sending, wait or refuse, and believe the headers."""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from pysky_sdk.core.budgets import headers as answers
from pysky_sdk.core.budgets import ledger
from pysky_sdk.core.budgets.blocks import Blocks
from pysky_sdk.core.budgets.costs import APPLY_WRITES, own_charges, request_charges, write_points
from pysky_sdk.core.budgets.ledger import Refusal
from pysky_sdk.core.budgets.table import Bucket, MemoryTable
from pysky_sdk.core.budgets.window import Window
from pysky_sdk.core.flow import Acquire, Run, Sleep
from pysky_sdk.errors import DatabaseError, NetworkError, RateLimited, StatusError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pysky_sdk.core.budgets.costs import Charge
    from pysky_sdk.core.budgets.ledger import Grant
    from pysky_sdk.core.budgets.limits import Limit, LimitTable, RateLimits
    from pysky_sdk.core.budgets.table import WindowTable
    from pysky_sdk.core.call import Call, Reply
    from pysky_sdk.core.clock import Clock
    from pysky_sdk.core.flow import Flow, Step
    from pysky_sdk.database.store import Database

log = logging.getLogger("pysky_sdk")

_EXPIRES = "Requests that were set aside are not given back and expire by themselves: %s"


class Budget:
    """Reserves what an attempt costs, once for each attempt."""

    def __init__(self, limits: LimitTable, table: WindowTable, clock: Clock) -> None:
        self.table = table
        self._limits = limits
        self._clock = clock
        self._blocks = Blocks()
        self._learned: dict[tuple[str, str], Limit] = {}
        self._alone: MemoryTable | None = None

    def __call__(self, call: Call, proceed: Step) -> Flow[Reply]:
        """Send one attempt when there is room for it.

        Raises:
            RateLimited: there is none, and waiting for it would take longer than `max_retry_wait`.
            InputError: it holds more writes than a server takes at once.
            DatabaseError: the write points cannot be reserved.
        """
        limits = self._limits.of(call.base)
        if limits is None:
            return (yield from proceed(call))
        grants = yield from self._reserve(call, limits)
        try:
            reply = yield from proceed(call)
        except NetworkError as error:
            if not error.sent:
                yield from self._give_back(grants)
            raise
        except StatusError as error:
            yield from self._learn(call, error.status, error.headers, grants)
            raise
        yield from self._learn(call, reply.status, reply.headers, grants)
        return reply

    def release(self) -> None:
        """Give back what was set aside and not used. Blocking; a database that fails loses nothing by it."""
        grants = self._blocks.drain()
        if not grants:
            return
        try:
            ledger.undo(self.table, grants)
        except DatabaseError as error:
            log.debug(_EXPIRES, error)

    def _reserve(self, call: Call, limits: RateLimits) -> Flow[list[Grant]]:
        body = (yield from _body(call)) if call.nsid == APPLY_WRITES else b""
        call.write_points = write_points(call, limits, body)
        requests = self._current(request_charges(call, limits))
        own = self._current(own_charges(call, limits, call.write_points))
        while True:
            grants: list[Grant] = []
            refusal = None
            for charge in requests:
                found = yield from self._request(charge)
                if isinstance(found, Refusal):
                    refusal = found
                    break
                grants.append(found)
            if refusal is None:
                spent = (yield from ledger.reserve(self.table, own)) if own else []
                if not isinstance(spent, Refusal):
                    return [*grants, *spent]
                refusal = spent
            yield from self._give_back(grants)
            yield from self._wait(call, refusal)

    def _request(self, charge: Charge) -> Flow[Grant | Refusal]:
        """Spend one request of the process's own block, or set a new block aside."""
        if not self.table.blocking:
            return (yield from self._reserve_request(charge, self.table, block=0))
        bucket = charge.bucket
        yield from self._shrink(bucket)
        grant = self._blocks.take(bucket, self._clock.time())
        if grant is not None:
            return grant
        lock = yield Acquire(f"requests {bucket.service}")
        try:
            grant = self._blocks.take(bucket, self._clock.time())
            if grant is not None:
                return grant
            found = yield from self._reserve_block(charge)
            if not isinstance(found, Refusal):
                self._blocks.fill(found, self._clock.time())
            return found
        finally:
            lock.release()

    def _shrink(self, bucket: Bucket) -> Flow[None]:
        """Give back what this process has set aside, when it has made no request for a while."""
        rest = self._blocks.rest(bucket, self._clock.time())
        if rest is None:
            return
        try:
            yield from ledger.give_back(self.table, [rest])
        except DatabaseError as error:
            log.debug(_EXPIRES, error)

    def _reserve_block(self, charge: Charge) -> Flow[Grant | Refusal]:
        """Requests are no reason to fail with the database: without it, this process counts for itself."""
        size = self._blocks.size(charge.bucket)
        try:
            found = yield from self._reserve_request(charge, self.table, block=size)
        except DatabaseError as error:
            if self._alone is None:
                self._alone = MemoryTable(self._clock)
                log.warning("This process counts its requests alone, others are not seen: %s", error)
            return (yield from self._reserve_request(charge, self._alone, block=size))
        return found

    def _reserve_request(self, charge: Charge, table: WindowTable, *, block: int) -> Flow[Grant | Refusal]:
        found = yield from ledger.reserve(table, [charge], block=block)
        return found if isinstance(found, Refusal) else found[0]

    def _wait(self, call: Call, refusal: Refusal) -> Flow[None]:
        """Wait for the end of a full window, if the call may wait so long."""
        seconds = refusal.seconds
        if seconds is None or call.waited + seconds > call.options.max_retry_wait:
            raise _refused(refusal, self._clock.time())
        call.waited += seconds
        yield Sleep(seconds)

    def _give_back(self, grants: Sequence[Grant]) -> Flow[None]:
        for grant in grants:
            if grant.block:
                self._blocks.put_back(grant)
        single = [grant for grant in grants if not grant.block]
        if single:
            yield from ledger.give_back(self.table, single)

    def _learn(
        self, call: Call, status: int, headers: Mapping[str, str], grants: Sequence[Grant]
    ) -> Flow[None]:
        it = answers.told(status, headers, self._clock.time())
        grant = None if it is None else answers.matching(it, call.nsid, grants)
        if it is None or grant is None:
            return
        bucket, limit = grant.charge.bucket, grant.charge.limit
        if it.limit != limit:
            limit = self._adopt(bucket, limit, it.limit)
        if not answers.matters(it, grant, grant.charge.limit.allowed):
            return
        if it.exhausted:
            self._blocks.empty(bucket)
        used = limit.allowed if it.exhausted else it.used
        try:
            yield from ledger.correct(self.table, bucket, limit, used, it.seconds)
        except DatabaseError as error:
            # The call itself has its answer; the next one learns the same.
            log.warning("What %s says of its limits could not be noted: %s", bucket.service, error)

    def _adopt(self, bucket: Bucket, ours: Limit, theirs: Limit) -> Limit:
        """A server knows its limits better than our defaults; who gave limits may mean to stay below them."""
        if theirs.allowed > ours.allowed and self._limits.is_given(bucket.service):
            return ours
        self._learned[bucket.service, bucket.name] = theirs
        return theirs

    def _current(self, charges: list[Charge]) -> list[Charge]:
        if not self._learned:
            return charges
        learned = self._learned
        return [
            it._replace(limit=learned.get((it.bucket.service, it.bucket.name), it.limit)) for it in charges
        ]


def _body(call: Call) -> Flow[bytes]:
    body = call.body
    if body is None:
        return b""
    if body.content is not None:
        return body.content
    content: bytes = yield Run(lambda: b"".join(body.chunks()))
    return content


def _refused(refusal: Refusal, now: float) -> RateLimited:
    bucket, limit, points = refusal.charge
    name = f"{_every(limit.seconds)} {bucket.name.rpartition('/')[0]} at {bucket.service}"
    if bucket.account:
        name += f" for {bucket.account}"
    if refusal.seconds is None:
        return RateLimited(
            f"{points} are more than the {name} ever allow ({refusal.allowed}); do it in parts."
        )
    until = now + refusal.seconds
    moment = datetime.fromtimestamp(until, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return RateLimited(
        f"There is no room in the {name}: {refusal.used} of {refusal.allowed} used, {points} needed. "
        f"Wait until {moment}, or give a longer max_retry_wait=.",
        retry_timestamp=until,
    )


def _every(seconds: int) -> str:
    return {3600: "hourly", 86_400: "daily", 60: "minutely"}.get(seconds, f"{seconds}-second")


def make_budget(limits: LimitTable, database: Database, clock: Clock, *, persistent: bool) -> Budget:
    """Make the policy of a client, with its windows in the database or in memory."""
    if not persistent:
        return Budget(limits, MemoryTable(clock), clock)
    from pysky_sdk.database.budgets import BudgetTable
    from pysky_sdk.database.exits import release_at_end

    budget = Budget(limits, BudgetTable(database, Window, Bucket), clock)
    release_at_end(budget)
    return budget
