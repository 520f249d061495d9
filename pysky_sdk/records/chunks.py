"""Writes that go to the server together: all of a chunk are done, or none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pysky_sdk.core.budgets.limits import RateLimits
from pysky_sdk.core.creation import APPLY
from pysky_sdk.core.policies.creation import is_doubtful
from pysky_sdk.errors import BatchInterrupted, InputError, NetworkError, ResponseError, StatusError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pysky_sdk.errors import PyskyError
    from pysky_sdk.records.writes import State, Write

# The rest of an applyWrites: the repository, a swap, brackets.
_FRAME = 3000


class Chunk:
    """One commit."""

    def __init__(self, writes: list[Write]) -> None:
        self.writes = writes

    @property
    def is_unknown(self) -> bool:
        """Whether it was sent, and nobody knows what became of it."""
        return self.writes[0].state == "unknown"

    @property
    def witnesses(self) -> list[Write]:
        """Those that tell what became of all: a record under a key that is new, else all of them."""
        return next(([it] for it in self.writes if it.key_is_new), self.writes)

    def mark(self, state: State) -> None:
        """Say what became of it."""
        for write in self.writes:
            write.state = state

    def payload(self) -> list[dict[str, Any]]:
        """The writes as the server gets them."""
        return [_wire(write) for write in self.writes]

    def finish(self, results: Sequence[Any]) -> None:
        """Note what the server answered; old ones say nothing about the single writes."""
        if len(results) == len(self.writes):
            for write, result in zip(self.writes, results, strict=True):
                write.cid = getattr(result, "cid", None)
                write.validation_status = getattr(result, "validation_status", None)
        self.mark("done")

    def may_repeat(self, error: PyskyError) -> bool:
        """Whether sending it again may help, when it is known not to be done.

        A server that says 500 has failed and would fail again; creations alone are repeated below already.
        """
        if not isinstance(error, (NetworkError, ResponseError, StatusError)) or not is_doubtful(error):
            return False
        failed = isinstance(error, StatusError) and error.status == 500
        return not failed and any(write.action != "create" for write in self.writes)


def _wire(write: Write) -> dict[str, Any]:
    wire = {"$type": f"{APPLY}#{write.action}", "collection": write.collection, "rkey": write.rkey}
    return wire if write.record is None else {**wire, "value": write.record}


def split(writes: Iterable[Write], limits: RateLimits | None) -> list[Chunk]:
    """Split writes, in their order, into as many as the server takes in one call.

    Raises:
        InputError: one alone is more than it takes.
    """
    limits = limits or RateLimits()
    room = limits.bytes_per_call - _FRAME
    chunks: list[Chunk] = []
    used = 0
    for write in writes:
        if write.size > room:
            raise InputError(
                f"{write.action} of {write.collection}/{write.rkey} takes {write.size} bytes, more than the "
                f"{limits.bytes_per_call} the server takes in one call; nothing was sent."
            )
        used += write.size
        if not chunks or len(chunks[-1].writes) == limits.writes_per_call or used > room:
            chunks.append(Chunk([]))
            used = write.size
        chunks[-1].writes.append(write)
    return chunks


def interruption(error: PyskyError, chunks: Sequence[Chunk]) -> PyskyError:
    """Return the error of a batch that ended early: the call's own if nothing was written for sure."""
    writes = [write for chunk in chunks for write in chunk.writes]
    done, unknown, left = (
        [write for write in writes if write.state == state] for state in ("done", "unknown", "waiting")
    )
    if not done and not unknown:
        return error
    lost = f", of {len(unknown)} nobody knows (all or none)" if unknown else ""
    return BatchInterrupted(
        f"Of {len(writes)} writes {len(done)} are done and {len(left)} are not{lost}: {error} "
        "Call commit() once more to go on; it writes nothing twice.",
        done=done,
        unknown=unknown,
        left=left,
    )
