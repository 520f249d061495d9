"""Made-up answers that obey their Lexicon, always the same ones for the same seed and question."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any, Final, Literal, get_args, get_origin

from pysky_sdk.modeling.constraints import Accept, Format, Items, Range, Size, Text
from pysky_sdk.modeling.plan import plan_of, shape_of
from pysky_sdk.modeling.registry import load
from pysky_sdk.syntax import b64_encode
from pysky_sdk.testing.samples_text import formatted, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from pysky_sdk.core.spec import MethodSpec
    from pysky_sdk.modeling.model import Model
    from pysky_sdk.modeling.plan import Shape

JSON = dict[str, Any]
_DEEPEST: Final = 4
"""How many objects lie in one another before optional ones are left out."""


class Sampler:
    """Makes values up."""

    def __init__(self, seed: str) -> None:
        """Begin; the same seed makes the same values in the same order."""
        self._random = Random(seed)  # noqa: S311 - the same every time is the point
        self._path: list[type[Model]] = []

    def output(self, spec: MethodSpec) -> Any:
        """Return an answer of a method, without a cursor."""
        kind = load(str(spec.output))
        if not isinstance(kind, type):
            return self.value(shape_of(kind), kind)
        made = self.object(kind)
        if spec.cursor is not None:
            made.pop("cursor", None)
        return made

    def object(self, kind: type[Model], *, tagged: bool = False) -> JSON:
        """Return an object of a class."""
        plan = plan_of(kind)
        self._path.append(kind)
        made: JSON = {"$type": kind.TYPE} if tagged or plan.always_typed else {}
        for field in plan.fields.values():
            if field.required or self._has_room(field.shape):
                made[field.wire] = self.value(field.shape, kind.model_fields[field.name].annotation)
        self._path.pop()
        return made

    def _has_room(self, shape: Shape) -> bool:
        """Whether an optional value is made: not one that leads in a circle or too deep."""
        while shape.item is not None:
            shape = shape.item
        if not shape.classes:
            return True
        return len(self._path) < _DEEPEST and any(kind not in self._path for kind in shape.classes)

    def value(self, shape: Shape, annotation: Any) -> Any:
        """Return a value of a shape."""
        return _MAKERS[shape.kind](self, shape, annotation)

    def string(self, shape: Shape, annotation: Any) -> str:
        """Return a string: a known value, one of a format, or words that fit."""
        known = _literals(annotation)
        if known:
            return str(self._random.choice(known))
        for limit in shape.limits:
            if isinstance(limit, Format):
                return formatted(limit.name, self._random)
        text = next((limit for limit in shape.limits if isinstance(limit, Text)), Text())
        return words(text, self._random)

    def integer(self, shape: Shape, _annotation: Any) -> int:
        """Return an integer within its limits."""
        limit = next((it for it in shape.limits if isinstance(it, Range)), Range())
        low = 0 if limit.minimum is None else limit.minimum
        high = max(low, 1000) if limit.maximum is None else limit.maximum
        return self._random.randint(min(low, high), min(high, low + 1000))

    def boolean(self, _shape: Shape, _annotation: Any) -> bool:
        """Return yes or no."""
        return self._random.random() < 0.5

    def literal(self, shape: Shape, _annotation: Any) -> Any:
        """Return one of the values there are."""
        return self._random.choice(shape.values)

    def array(self, shape: Shape, annotation: Any) -> list[Any]:
        """Return a list of one or two items, or of as many as it needs."""
        limit = next((it for it in shape.limits if isinstance(it, Items)), Items())
        count = max(self._random.randint(1, 2), limit.minimum or 0)
        count = count if limit.maximum is None else min(count, limit.maximum)
        item = shape.item
        return [] if item is None else [self.value(item, annotation) for _ in range(count)]

    def one_object(self, shape: Shape, _annotation: Any) -> JSON:
        """Return an object."""
        return self.object(shape.classes[0])

    def union(self, shape: Shape, _annotation: Any) -> JSON:
        """Return a member that does not lead in a circle; a union without members takes anything."""
        free = [kind for kind in shape.classes if kind not in self._path] or list(shape.classes[:1])
        if not free:
            return {"$type": "com.example.other", "n": self._random.randint(0, 9)}
        return self.object(self._random.choice(free), tagged=True)

    def unknown(self, shape: Shape, _annotation: Any) -> JSON:
        """Return a record that is expected there, or any object."""
        if shape.classes:
            return self.object(shape.classes[0], tagged=True)
        return {"$type": "com.example.record", "text": words(Text(), self._random)}

    def blob(self, shape: Shape, _annotation: Any) -> JSON:
        """Return a blob that is accepted."""
        accept = next((it for it in shape.limits if isinstance(it, Accept)), Accept())
        wanted = accept.mime_types[0] if accept.mime_types else "application/octet-stream"
        mime_type = {"*/*": "application/octet-stream", "image/*": "image/jpeg", "video/*": "video/mp4"}.get(
            wanted, wanted
        )
        return {
            "$type": "blob",
            "ref": {"$link": formatted("cid", self._random)},
            "mimeType": mime_type,
            "size": self._random.randint(1, min(accept.max_size or 1000, 1000)),
        }

    def bytes(self, shape: Shape, _annotation: Any) -> dict[str, str]:
        """Return bytes."""
        limit = next((it for it in shape.limits if isinstance(it, Size)), Size())
        count = max(8, limit.minimum or 0)
        data = self._random.randbytes(count if limit.maximum is None else min(count, limit.maximum))
        return {"$bytes": b64_encode(data)}

    def any(self, _shape: Shape, _annotation: Any) -> JSON:
        """Return some JSON."""
        return {"n": self._random.randint(0, 9)}


_MAKERS: Final[dict[str, Callable[[Sampler, Shape, Any], Any]]] = {
    "string": Sampler.string,
    "integer": Sampler.integer,
    "boolean": Sampler.boolean,
    "literal": Sampler.literal,
    "bytes": Sampler.bytes,
    "array": Sampler.array,
    "object": Sampler.one_object,
    "open union": Sampler.union,
    "closed union": Sampler.union,
    "unknown": Sampler.unknown,
    "blob": Sampler.blob,
    "any": Sampler.any,
}


def _literals(annotation: Any) -> list[str]:
    """Find the known values of a string, however deep the annotation hides them."""
    if get_origin(annotation) is Literal:
        return [value for value in get_args(annotation) if isinstance(value, str)]
    return [value for arm in get_args(annotation) for value in _literals(arm)]
