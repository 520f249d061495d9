"""Faults on demand: what the network does to calls when one would rather not have it."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Final

from pysky_sdk.testing.exchange import Answer, Refusal
from pysky_sdk.testing.streams.listener import End, error_end

if TYPE_CHECKING:
    from pysky_sdk.testing.exchange import Cut

_HTML: Final = b"<!DOCTYPE html><html><head><title>Bad Gateway</title></head><body>nginx</body></html>"
_NAMES: Final = {
    400: "InvalidRequest",
    401: "AuthenticationRequired",
    403: "Forbidden",
    404: "XRPCNotSupported",
    413: "PayloadTooLarge",
    429: "RateLimitExceeded",
    500: "InternalServerError",
    501: "MethodNotImplemented",
    502: "UpstreamFailure",
    503: "NotEnoughResources",
    504: "UpstreamTimeout",
}


@dataclass(slots=True, eq=False)
class Fault:
    """What happens to the next calls of a method, or to the next listeners of a subscription."""

    nsid: str
    times: int | None
    """How many calls it still happens to; None for all."""
    skip: int
    status: int | None
    error: str | None
    message: str
    headers: dict[str, str]
    retry_after: float | None
    delay: float
    cut: Cut | None
    html: bool
    expire_session: bool
    after_effect: bool
    after: int | None
    """After how many messages of a stream; None at its handshake where that is possible."""
    close: int | None
    hits: int = field(default=0, init=False)
    """How many calls it happened to."""
    _lock: threading.Lock = field(default_factory=threading.Lock, init=False, repr=False)

    def count(self) -> None:
        """Note that it happened."""
        with self._lock:
            self.hits += 1

    @property
    def replaces(self) -> bool:
        """Whether the method's own answer is not sent, or no stream opened."""
        return self.status is not None or self.html or (self.cut == "reset" and self.after is None)

    @property
    def is_of_streams(self) -> bool:
        """Whether it can happen to streams only."""
        is_frame = self.error is not None and not self.replaces
        return self.after is not None or self.close is not None or self.cut == "silence" or is_frame

    @property
    def ends_stream(self) -> bool:
        """Whether a stream that was opened ends by it."""
        return not self.replaces and (self.is_of_streams or self.cut is not None)

    @property
    def end(self) -> End:
        """How it does."""
        if self.close is not None:
            return End(close=(self.close, self.message))
        if self.cut is not None:
            return End(cut=self.cut)
        return error_end(self.error or "InternalServerError", self.message)

    def check(self, *, is_stream: bool | None) -> None:
        """Check that it can happen.

        Args:
            is_stream: whether its method is a subscription; None where that is not known.

        Raises:
            ValueError: it cannot.
        """
        if self.after is not None and self.replaces:
            raise ValueError("status= and html= answer the handshake, before any message: leave out after=.")
        if self.after is not None and not (self.cut or self.close or self.error):
            raise ValueError("after= needs reset=, truncate=, silence=, close= or error=: what happens then.")
        if self.close is not None and not _may_be_sent(self.close):
            raise ValueError(
                f"close={self.close} cannot be sent: take 1000 to 1003, 1007 to 1014, 3000 to 4999."
            )
        if is_stream is False and self.is_of_streams:
            raise ValueError(
                f"{self.nsid} is no subscription: after=, close=, silence=, and error= without status=, only "
                "happen to streams."
            )

    def answer(self, now: float) -> Answer | Refusal:
        """Return what is sent instead."""
        if self.cut == "reset":
            return Answer(0, cut="reset", drop=True)
        status = self.status or 200
        if self.html:
            return Answer(status, _HTML, "text/html", dict(self.headers))
        headers = dict(self.headers)
        if self.retry_after is not None:
            headers["Retry-After"] = f"{self.retry_after:g}"
        if status == 429:
            wait = self.retry_after or 0
            headers |= {
                "RateLimit-Limit": "0",
                "RateLimit-Remaining": "0",
                "RateLimit-Reset": str(int(now + wait)),
                "RateLimit-Policy": "0;w=300",
            }
        return Refusal(status, self.error or _NAMES.get(status, "Unknown"), self.message, headers)


def _may_be_sent(code: int) -> bool:
    """Whether a close frame may have a code. Source: RFC 6455, 7.4, and the registry that it begins."""
    return 1000 <= code <= 1003 or 1007 <= code <= 1014 or 3000 <= code <= 4999


class Faults:
    """The faults that are waiting for calls."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []
        self._lock = threading.Lock()

    def add(self, fault: Fault) -> Fault:
        """Let a fault happen from now on."""
        with self._lock:
            self._faults.append(fault)
        return fault

    def clear(self) -> None:
        """Let none happen any more."""
        with self._lock:
            self._faults.clear()

    def take(self, nsid: str, *, stream: bool = False) -> Fault | None:
        """Return the fault that happens to a call or a stream: the oldest one that waits for it."""
        with self._lock:
            for fault in self._faults:
                if fault.times == 0 or not fnmatchcase(nsid, fault.nsid):
                    continue
                if fault.is_of_streams and not stream:
                    continue
                if fault.skip:
                    fault.skip -= 1
                    continue
                if fault.times is not None:
                    fault.times -= 1
                if not (stream and fault.ends_stream):  # else it is counted when it comes so far
                    fault.count()
                return fault
        return None
