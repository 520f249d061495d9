"""From frames to models."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from pysky_sdk.core.streams.frames import MESSAGE
from pysky_sdk.modeling.unknown import Unknown

if TYPE_CHECKING:
    from pysky_sdk.core.spec import MethodSpec
    from pysky_sdk.core.streams.frames import Frame

log = logging.getLogger("pysky_sdk.streams")


class InvalidMessage(dict[str, Any]):
    """A message of a known type whose content breaks its Lexicon: kept untouched, with the reason in `error`.

    One bad message must not end a stream of good ones, so it arrives as this value in its place.
    """

    __slots__ = ("_again", "error", "type")

    type: str
    """The message's type in full, such as `com.atproto.sync.subscribeRepos#commit`."""

    error: ValidationError

    def __init__(self, data: dict[str, Any], kind: str, error: ValidationError, again: Any) -> None:
        super().__init__(data)
        self.type = kind
        self.error = error
        self._again = again

    @property
    def reason(self) -> str:
        """What is wrong with the message, in a line."""
        rows = self.error.errors(include_url=False, include_context=False, include_input=False)
        problems = "; ".join(f"{'.'.join(map(str, row['loc']))}: {row['msg']}" for row in rows[:3])
        return f"Not a valid {self.type}: {problems}"

    def __repr__(self) -> str:
        return f"InvalidMessage({self.reason})"

    def __reduce__(self) -> tuple[Any, ...]:
        # A ValidationError can be neither copied nor pickled, but the data can be read once more.
        return read_message, (dict(self), self.type, *self._again)


def read_message(data: dict[str, Any], kind: str, model: str, strict: bool) -> Any:  # noqa: FBT001 - pickled
    """Return the model of a message, or an InvalidMessage."""
    from pysky_sdk.modeling.codec import decode_object

    try:
        message = decode_object(model, data)
        if strict:
            from pysky_sdk.modeling.check import check_value

            check_value(message)
    except ValidationError as error:
        return InvalidMessage(data, kind, error, (model, strict))
    return message


class Decoder:
    """Makes messages of frames; each kind that nobody knows is told of once, and skipped."""

    def __init__(self, spec: MethodSpec, *, strict: bool) -> None:
        self._nsid = spec.nsid
        self._models = dict(spec.messages)
        self._strict = strict
        self._told: set[Any] = set()

    def decode(self, frame: Frame) -> Any:
        """Return a model, an InvalidMessage, or None for what nobody knows."""
        path = self._models.get(frame.type or "")
        if path is None:
            if not self._models and frame.type is not None:  # the Lexicon says nothing of what comes
                return Unknown({**frame.body, "$type": frame.type})
            self._skip(frame)
            return None
        return read_message(frame.body, str(frame.type), path, self._strict)

    def _skip(self, frame: Frame) -> None:
        kind = frame.type if frame.op == MESSAGE else frame.op
        if kind in self._told or len(self._told) >= _MOST_TOLD:
            return
        self._told.add(kind)
        what = f"the type {kind!s:.200}" if frame.op == MESSAGE else f"the op {kind}"
        log.warning(
            "%s sent a message of %s, which this version does not know; such messages are skipped.",
            self._nsid,
            what,
        )


_MOST_TOLD = 100  # names come from servers
