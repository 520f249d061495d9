"""Effects, and the chain of policies that yields them.

A flow is a generator that does no I/O: it yields an effect, the driver performs it and sends the result back
(or throws the exception in). The same flow therefore runs under the sync and the async driver.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pysky_sdk.core.call import Call, Reply, Request
    from pysky_sdk.core.streams.request import StreamRequest

T = TypeVar("T")


class Send:
    """Send a request; the result is a Reply, whatever its status. Raises NetworkError or ResponseError."""

    __slots__ = ("request",)

    def __init__(self, request: Request) -> None:
        self.request = request


class Sleep:
    """Wait some seconds; ends early with an exception when the task is cancelled or the client closed."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


class Run:
    """Do blocking work, such as files or a database: in a thread under the async driver."""

    __slots__ = ("work",)

    def __init__(self, work: Callable[[], Any]) -> None:
        self.work = work


class Acquire:
    """Wait for the client's lock of this name; the result is the held lock, to be released in a `finally`."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name


class Tell:
    """Call a function of the user's with an argument; the async driver awaits it, or calls it in a thread."""

    __slots__ = ("argument", "function")

    def __init__(self, function: Callable[[Any], object], argument: object) -> None:
        self.function = function
        self.argument = argument


class Dial:
    """Open a stream; the result is a Reply: of status 101 with the open wire, or a refusal.

    Raises NetworkError.
    """

    __slots__ = ("request",)

    def __init__(self, request: StreamRequest) -> None:
        self.request = request


class Receive:
    """Wait for the next message of a wire; the result is its bytes, or None when the seconds have passed.

    Raises NetworkError when the connection ended, and ResponseError for what is no message.
    """

    __slots__ = ("seconds", "wire")

    def __init__(self, wire: Any, seconds: float) -> None:
        self.wire = wire
        self.seconds = seconds


class HangUp:
    """Close a wire, whatever state it is in."""

    __slots__ = ("wire",)

    def __init__(self, wire: Any) -> None:
        self.wire = wire


class Lock(Protocol):
    """What `Acquire` gives; releasing never waits, so it needs no effect."""

    def release(self) -> None:
        """Let the next one in."""


Effect: TypeAlias = Send | Sleep | Run | Acquire | Tell | Dial | Receive | HangUp
Flow: TypeAlias = Generator[Effect, Any, T]
Step: TypeAlias = "Callable[[Call], Flow[Reply]]"
Policy: TypeAlias = "Callable[[Call, Step], Flow[Reply]]"


def chain(policies: Sequence[Policy], last: Step) -> Step:
    """Wrap the last step into policies, the first of them outermost."""
    step = last
    for policy in reversed(policies):
        step = partial(_enter, policy, step)
    return step


def _enter(policy: Policy, proceed: Step, call: Call) -> Flow[Reply]:
    return policy(call, proceed)
