"""What all named consumers do: hold their name, store how far they came, let the next one in."""

from __future__ import annotations

import logging
import os
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any

from pysky_sdk.core.common import in_common
from pysky_sdk.core.flow import Run
from pysky_sdk.core.patience import Patience
from pysky_sdk.core.resume.key import check_name, key_of_call
from pysky_sdk.core.resume.lease import Holder
from pysky_sdk.core.resume.state import Saved
from pysky_sdk.errors import DatabaseError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pysky_sdk.core.bound import Declared
    from pysky_sdk.core.call import Call
    from pysky_sdk.core.flow import Flow
    from pysky_sdk.database.cursors import Lease

log = logging.getLogger("pysky_sdk.cursors")


@dataclass(slots=True)
class Taken:
    """A page with something new on it, or a batch of messages."""

    number: int
    output: Any
    items: Sequence[Any]
    saved: Saved
    """What to store when its items, and all before them, are consumed."""

    version: int | None = None
    """The row's version with that, once it was committed."""


class Holding:
    """One run of a named consumer."""

    def __init__(self, endpoint: Declared, name: str, call: Call) -> None:
        check_name(name)
        self._endpoint = endpoint
        self._spec = endpoint._method.spec  # noqa: SLF001 - the endpoint's other half
        self._client = endpoint._client  # noqa: SLF001
        self._name = name
        self._call = call
        self._holder: Holder | None = None
        self._kept: Saved | None = None
        self._process = 0
        self._closed = False
        self._taken = 0
        self._committed = 0

    def commit(self, page: Taken) -> None:
        """Store that a page and all before it are consumed, in the calling thread and its transaction."""
        if page.number > self._committed:
            page.version = self._held.store(page.saved)
        elif not self._held.store_again(page.saved, page.version):
            return  # it was kept; else its transaction was undone, with those of all pages after it
        self._committed, self._kept = page.number, page.saved

    def committed(self, page: Taken) -> Flow[None]:
        """The same as a part of a flow."""
        yield Run(partial(self.commit, page))

    def touch(self) -> Flow[None]:
        """Renew the lease of a consumer that works on a page for long."""
        if self._held.is_old:
            yield from self._held.renew()

    @property
    def needs_touch(self) -> bool:
        """Whether `touch` would do anything."""
        return self._holder is not None and self._held.is_old

    def close(self) -> None:
        """Let the next consumer in: blocking work. Pages may be committed for as long as none has come."""
        if self._holder is None or not self._is_open:
            return
        self._closed = True
        try:
            self._holder.release()
        except DatabaseError as error:
            log.warning(
                "The cursor %r could not be released, so another consumer can take the name over at %s only; "
                "nothing is lost by that. %s",
                self._name,
                self._holder.until,
                error,
            )

    @property
    def _is_open(self) -> bool:
        """Whether it holds its name. A forked child has its parent's consumer, not its lease."""
        return self._holder is not None and not self._closed and self._process == os.getpid()

    @property
    def _held(self) -> Holder:
        if self._holder is None:
            raise AssertionError("pages come from an open consumer")
        return self._holder

    def _take_name(self) -> Flow[Lease]:
        """Wait for the name, and hold it from then on."""
        client = self._client
        yield Run(partial(import_module, "pysky_sdk.database.cursors"))  # no work for an event loop
        key = yield from key_of_call(client, self._call, self._endpoint._method, self._name)  # noqa: SLF001
        holder = Holder(client._database, client._clock, key, in_common(client, Patience))  # noqa: SLF001 - the client's own parts
        lease = yield from holder.acquire()
        self._holder = holder
        self._process = os.getpid()
        client._consumers.add(self)  # noqa: SLF001
        self._kept = Saved(lease.cursor, lease.state)
        return lease
