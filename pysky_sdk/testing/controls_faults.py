"""What a test may let go wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pysky_sdk.testing.faults import Fault
from pysky_sdk.testing.methods import spec_of

if TYPE_CHECKING:
    from pysky_sdk.testing.faults import Faults


class FaultControls:
    """The part of a stand-in that disturbs."""

    _faults: Faults

    def fault(
        self,
        nsid: str,
        *,
        times: int | None = 1,
        skip: int = 0,
        status: int | None = None,
        error: str | None = None,
        message: str = "A fault on demand",
        headers: dict[str, str] | None = None,
        retry_after: float | None = None,
        delay: float = 0.0,
        reset: bool = False,
        truncate: bool = False,
        html: bool = False,
        expire_session: bool = False,
        after_effect: bool = False,
        after: int | None = None,
        close: int | None = None,
        silence: bool = False,
    ) -> Fault:
        """Let something go wrong with the next calls of a method; return the fault, whose `hits` count them.

        A connection to a subscription is a call, too: `status`, `html`, `reset` and `delay` happen to its
        handshake. With `after` the stream is opened, and something happens to it later.

        Args:
            nsid: the method; `*` stands for anything, as in `app.bsky.feed.*`.
            times: how many calls it happens to; None for all.
            skip: how many calls go well before.
            status: answer with this status.
            error: the name of the error; the usual one of the status if None. Without a status it is that of
                an error frame, with which a stream ends.
            message: the message of the error, or the reason why a stream is closed.
            headers: further headers of that answer.
            retry_after: seconds, as the header Retry-After; a 429 also names the time in RateLimit-Reset.
            delay: seconds until there is an answer.
            reset: reset the connection instead of answering, or after so many messages.
            truncate: end the connection in the middle of the answer, or of a stream's next message.
            html: answer with an HTML page, of status 200 or the one that is given.
            expire_session: let all access tokens be over before the call is looked at.
            after_effect: do what was asked first, so that only the answer is lost.
            after: let it happen to a stream behind so many messages; 0 for as soon as it is open.
            close: close a stream with this code.
            silence: send nothing more on a stream, no answers to pings either, and leave it open.

        Raises:
            ValueError: a method that is no subscription cannot fail so, or a handshake not so late.
        """
        fault = Fault(
            nsid=nsid,
            times=times,
            skip=skip,
            status=status,
            error=error,
            message=message,
            headers=headers or {},
            retry_after=retry_after,
            delay=delay,
            cut="reset" if reset else "truncate" if truncate else "silence" if silence else None,
            html=html,
            expire_session=expire_session,
            after_effect=after_effect,
            after=after,
            close=close,
        )
        spec = spec_of(nsid)
        fault.check(is_stream=None if spec is None else spec.kind == "subscription")
        return self._faults.add(fault)

    def clear_faults(self) -> None:
        """Let nothing go wrong any more."""
        self._faults.clear()
