"""Reading, changing and writing back, so that nothing another one wrote meanwhile is lost."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from inspect import isawaitable, iscoroutine
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeAlias, TypeVar

from pysky_sdk.core.flow import Sleep, Tell
from pysky_sdk.errors import ResponseError
from pysky_sdk.modeling import Model, Omit

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pysky_sdk.core.clock import Clock
    from pysky_sdk.core.flow import Flow
    from pysky_sdk.records.results import RecordEntry

T = TypeVar("T", bound=Model)

Change: TypeAlias = Callable[[T], T | None]
AsyncChange: TypeAlias = Callable[[T], T | Awaitable[T | None] | None]

DEFAULT_ATTEMPTS = 8
# Seconds: the first pause, which doubles, and the longest one.
_RIVALS = (0.02, 1.0)
_TROUBLE = (0.5, 30.0)


class UpdateOptions(NamedTuple, Generic[T]):
    """How a record is updated."""

    default: T | Mapping[str, Any] | Omit
    attempts: int
    validate: bool | None


def tries(attempts: int) -> Iterable[int]:
    """Return for each try how many are left after it.

    Raises:
        ValueError: there is not even one.
    """
    if attempts < 1:
        raise ValueError("attempts= is at least 1.")
    return range(attempts - 1, -1, -1)


class Edit(Generic[T]):
    """One try: a record as it was read (or, where there is none, the default), and a copy to change."""

    def __init__(self, model: type[T], before: T, entry: RecordEntry[T] | None) -> None:
        self.entry = entry
        self._model = model
        self._before = before.to_wire_json()
        self.record = before.model_copy(deep=True)

    @property
    def swap(self) -> str | None:
        """What the record must be when it is written: the version that was read, or none."""
        if self.entry is None:
            return None
        if self.entry.cid is None:
            raise ResponseError(
                f"The server does not say which version of {self.entry.uri} it sent; update() needs that. "
                "Use get() and put() if nobody else writes it.",
                nsid="com.atproto.repo.getRecord",
                path="cid",
            )
        return self.entry.cid

    def changed(self, returned: object) -> T | None:
        """Return what is to be written; None when the record is there and is what it was."""
        record = self.record if returned is None else returned
        if not isinstance(record, self._model):
            what = "True or False" if isinstance(record, bool) else type(record).__name__
            raise TypeError(
                f"The function given to update() changes the {self._model.__name__} it gets and returns "
                f"nothing, or returns another one; not {what}."
            )
        if self.entry is not None and record.to_wire_json() == self._before:
            return None
        return record


def ask(change: Callable[[Any], object], record: Model) -> Flow[object]:
    """Let the caller change a record.

    Raises:
        TypeError: it is a coroutine function, and the client cannot await it.
    """
    returned = yield Tell(change, record)
    if isawaitable(returned):
        if iscoroutine(returned):
            returned.close()
        raise TypeError("update() of a Client takes a plain function; AsyncClient awaits coroutines.")
    return returned


def pause(attempt: int, clock: Clock) -> Flow[None]:
    """Wait a moment by chance, lest all who write the same record meet again."""
    first, longest = _RIVALS
    yield Sleep(min(longest, first * 2.0**attempt) * clock.chance())


def wait_for_server(attempt: int, clock: Clock) -> Flow[None]:
    """Wait, the longer the more often it failed, as retries of calls do."""
    first, longest = _TROUBLE
    yield Sleep(min(longest, first * 2.0**attempt) * (0.5 + 0.5 * clock.chance()))
