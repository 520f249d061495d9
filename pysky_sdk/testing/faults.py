"""Faults on demand: what the network does to calls when one would rather not have it."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Final

from pysky_sdk.testing.exchange import Answer, Refusal

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
    """What happens to the next calls of a method."""

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
    hits: int = field(default=0, init=False)
    """How many calls it happened to."""

    @property
    def replaces(self) -> bool:
        """Whether the method's own answer is not sent."""
        return self.status is not None or self.html or self.cut == "reset"

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

    def take(self, nsid: str) -> Fault | None:
        """Return the fault that happens to a call: the oldest one that waits for it."""
        with self._lock:
            for fault in self._faults:
                if fault.times == 0 or not fnmatchcase(nsid, fault.nsid):
                    continue
                if fault.skip:
                    fault.skip -= 1
                    continue
                if fault.times is not None:
                    fault.times -= 1
                fault.hits += 1
                return fault
        return None
