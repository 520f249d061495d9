"""Messages that a test sends, made complete and checked by their Lexicon."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any

from pysky_sdk.modeling.plan import plan_of
from pysky_sdk.modeling.registry import load
from pysky_sdk.testing.methods import spec_of
from pysky_sdk.testing.samples import Sampler

if TYPE_CHECKING:
    from pysky_sdk.core.spec import MethodSpec
    from pysky_sdk.testing.state.world import World
    from pysky_sdk.testing.streams.events import Position

JSON = dict[str, Any]


def send(world: World, nsid: str, message: JSON | bytes | None) -> JSON:
    """Send a message to those who listen; see `StandIn.send`.

    Raises:
        ValueError: there is no such subscription or message, or its Lexicon does not allow it.
    """
    spec = spec_of(nsid)
    if spec is None or spec.kind != "subscription":
        raise ValueError(
            f"{nsid} is no subscription that is known: packages= names packages of other Lexicons."
        )
    log = world.streams.of(spec)
    if isinstance(message, bytes):
        log.add("", lambda _position, _time: message)
        return {}
    given = dict(message or {})
    seed = f"{world.seed} {nsid} {log.count}"
    name, path = _kind(spec, given.pop("$type", None), seed)
    made = given if path is None else _complete(path, given, seed, world.clock.now(), whole=message is None)
    if path is not None:
        # Where it will stand is not known yet, and any place will do for the check.
        _check(path, made | _placed(spec, 1 if spec.numbered else world.clock.tid()), name)
    about = made.get("did", made.get("repo"))
    place = log.add(name, lambda position, _time: made | _placed(spec, position), did=about)
    return {"$type": name, **made, **_placed(spec, place)}


def _placed(spec: MethodSpec, position: Position) -> JSON:
    return {spec.position[0]: position} if spec.position else {}


def _kind(spec: MethodSpec, given: Any, seed: str) -> tuple[str, str | None]:
    """Return a message's type, as its header names it, and the path of its model, if there is one."""
    known = {full.removeprefix(spec.nsid): path for full, path in spec.messages}
    if given is None:
        if not known:
            raise ValueError(f"The Lexicon of {spec.nsid} knows no messages: give one with its $type.")
        choices = [name for name in known if name != "#info"]  # which is about the stream itself
        given = Random(seed).choice(choices)  # noqa: S311 - the same every time is the point
    name = str(given).removeprefix(spec.nsid).removesuffix("#main")
    if known and name not in known:
        raise ValueError(f"{spec.nsid} has no message {given!r}, but these: {', '.join(known)}.")
    return name, known.get(name)


def _complete(path: str, given: JSON, seed: str, now: str, *, whole: bool) -> JSON:
    """Return a message with all that its Lexicon requires; one that nobody began has more than that."""
    kind = load(path)
    needed = {field.wire for field in plan_of(kind).fields.values() if field.required or whole}
    made_up = {name: value for name, value in Sampler(seed).object(kind).items() if name in needed}
    return made_up | ({"time": now} if "time" in made_up else {}) | given


def _check(path: str, message: JSON, name: str) -> None:
    from pydantic import ValidationError

    from pysky_sdk.modeling.check import check_value
    from pysky_sdk.modeling.codec import decode_object

    try:
        check_value(decode_object(path, message))
    except ValidationError as error:
        rows = error.errors(include_url=False, include_context=False, include_input=False)
        problems = "; ".join(f"{'.'.join(map(str, row['loc']))}: {row['msg']}" for row in rows)
        raise ValueError(f"The Lexicon does not allow this {name}: {problems}") from error
