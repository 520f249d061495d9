"""The flow of a consumer: take the lease, load the state, fetch page after page, store what was consumed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from pysky_sdk.core.common import in_common
from pysky_sdk.core.flow import Run
from pysky_sdk.core.patience import Patience
from pysky_sdk.core.resume.holding import Holding, Taken, log
from pysky_sdk.core.resume.key import check_name
from pysky_sdk.core.resume.listing import sought
from pysky_sdk.core.resume.newest import NewestFirst
from pysky_sdk.core.resume.oldest import OldestFirst
from pysky_sdk.core.resume.stale import doubtful, is_refusal, stale_error
from pysky_sdk.core.resume.state import Saved
from pysky_sdk.core.resume.window import WHOLE
from pysky_sdk.errors import PyskyError, StatusError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pysky_sdk.core.bound import Declared
    from pysky_sdk.core.flow import Flow
    from pysky_sdk.core.resume.state import State
    from pysky_sdk.database.cursors import Lease


class Consumer(Holding):
    """One run of a named consumer of a list. Everything is checked before anything is sent."""

    def __init__(
        self, endpoint: Declared, name: str, args: tuple[Any, ...], kwargs: Mapping[str, Any]
    ) -> None:
        check_name(name)
        super().__init__(endpoint, name, endpoint._call(args, kwargs))  # noqa: SLF001 - the endpoint's other half
        self._kwargs = dict(kwargs)
        self._sought = sought(self._spec, self._call)
        self._start = self._kwargs.pop("cursor", None) or None
        if self._start and self._sought.order != "oldest":
            raise ValueError(
                f"{self._spec.nsid} lists the newest first, or in no order of time: resume() begins at its "
                "top, so leave out cursor=."
            )
        self._state: State = OldestFirst(Saved())
        self._lease: Lease | None = None

    def next_page(self) -> Flow[Taken | None]:
        """Fetch until there is something new; None at the end of the list.

        Pages without anything new are stored on the way, once all before them are.

        Raises:
            PyskyError: see `pages`.
        """
        if self._closed:
            raise PyskyError("This consumer has ended; call resume() again.")
        if self._holder is None:
            yield from self._open()
        while not self._state.finished:
            if self._lease is None:
                yield from self._held.renew()
            output, items = yield from self._fetch()
            wanted = self._state.take(self._sought.entries(items), getattr(output, "cursor", None))
            self._say_overflow()
            new = [item for item, is_wanted in zip(items, wanted, strict=True) if is_wanted]
            if new:
                self._taken += 1
                return Taken(self._taken, output, new, self._state.saved())
            yield from self._keep_empty()
        return None

    def _say_overflow(self) -> None:
        if isinstance(self._state, NewestFirst) and self._state.overflowed:
            log.warning(
                "%s lists more than %d items in no order of time for resume(%r): those beyond come again "
                "each time. Remember by yourself what you have, or narrow the list by its parameters.",
                self._spec.nsid,
                WHOLE,
                self._name,
            )

    def _open(self) -> Flow[None]:
        lease = self._lease = yield from self._take_name()
        cursor = self._start if lease.stored is None else lease.cursor
        saved = Saved(cursor, lease.state)
        if self._sought.order == "oldest":
            self._state = OldestFirst(saved)
        else:
            stops, run = self._sought.order == "newest", in_common(self._client, Patience).known
            self._state = NewestFirst(saved, stops=stops, run=run)

    def _fetch(self) -> Flow[tuple[Any, list[Any]]]:
        """Ask for a page; with a stored cursor, find out whether the server still understands it."""
        lease, self._lease = self._lease, None
        cursor = self._state.cursor
        stored = lease is not None and lease.stored is not None and cursor is not None
        try:
            output, items = yield from self._ask(cursor)
        except StatusError as error:
            if not (stored and is_refusal(error)):
                raise
            try:
                output, items = yield from self._ask(None)
            except StatusError:
                raise error from None  # it is not about the cursor
            return self._stale(cursor, output, items, error)
        silent = not items and not getattr(output, "cursor", None)
        if stored and silent and lease is not None and doubtful(self._spec.nsid, str(cursor), lease):
            first, found = yield from self._ask(None)
            if found:
                return self._stale(cursor, first, found, None)
        return output, items

    def _stale(
        self, cursor: Any, output: Any, items: list[Any], error: StatusError | None
    ) -> tuple[Any, list[Any]]:
        """Go on with the first page, if that loses nothing."""
        if not self._state.restart():
            raise stale_error(self._name, self._spec.nsid, str(cursor), error) from error
        log.warning(
            "The server lost the cursor of resume(%r) of %s; the list is read from its top again.",
            self._name,
            self._spec.nsid,
        )
        return output, items

    def _ask(self, cursor: str | None) -> Flow[tuple[Any, list[Any]]]:
        kwargs = self._kwargs if cursor is None else {**self._kwargs, "cursor": cursor}
        call = self._endpoint._call((), kwargs)  # noqa: SLF001 - the endpoint's other half
        reply = yield from self._client._pipeline.run(call)  # noqa: SLF001
        return reply.output, list(getattr(reply.output, self._spec.items or "", None) or ())

    def _keep_empty(self) -> Flow[None]:
        saved = self._state.saved()
        if self._taken == self._committed and saved != self._kept:
            self._kept = saved
            yield Run(partial(self._held.store, saved))
