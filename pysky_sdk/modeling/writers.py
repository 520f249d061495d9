"""The functions that write Python values as JSON, found by class.

Each model class gets a function of its own, compiled from its plan when the first object of it is written, as
dataclasses make their methods: it writes a post in less time than it takes to make a dict of it and to write
that as JSON. Objects with unknown fields, which mostly come from servers, take a loop.

The text stands for bytes: each character is one byte of UTF-8 (the code points 0 to 255, as in Latin-1).
Strings of one width are joined faster than mixed ones, and the end is a copy instead of an encoding.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from json.encoder import encode_basestring_ascii
from typing import Any

from pydantic_core import to_json

from pysky_sdk.modeling.model import Model
from pysky_sdk.modeling.plan import ModelPlan, plan_of, present_fields
from pysky_sdk.modeling.writer_source import Names, classes_in, source_of
from pysky_sdk.syntax.blobs import b64_encode

Writer = Callable[[Any], str]


class Writers:
    """What writes a value, by its class; made on demand.

    There are two of these: for places where objects carry their `$type` (unions, `unknown` fields and what
    nobody knows), and for the others.
    """

    def __init__(self, *, tagged: bool) -> None:
        self.made: dict[type, Writer] = {
            str: quoted,
            int: str,
            bool: _boolean,
            type(None): _null,
            bytes: _bytes,
            list: self._list,
            dict: _pairs,
        }
        self._tagged = tagged

    def write(self, value: Any) -> str:
        """Write a value of any class."""
        kind = type(value)
        writer = self.made.get(kind) or self.of(kind)
        return writer(value)

    def of(self, kind: type) -> Writer:
        """Return what writes the values of a class."""
        if kind not in self.made:
            if issubclass(kind, Model):
                self.made[kind] = _compiled(kind, tagged=self._tagged)
            else:
                base = next((base for base in (list, dict, bytes) if issubclass(kind, base)), None)
                self.made[kind] = _anything if base is None else self.made[base]
        return self.made[kind]

    def _list(self, items: list[Any]) -> str:
        return f"[{','.join([self.write(item) for item in items])}]"


def _anything(value: Any) -> str:
    """Write what else JSON can hold, such as numbers with a fraction in other people's records."""
    return to_json(value).decode("latin-1")


def quoted(value: str) -> str:
    """Write a string."""
    return encode_basestring_ascii(value) if value.isascii() else _anything(value)


def _boolean(value: bool) -> str:  # noqa: FBT001 - as all writers
    return "true" if value else "false"


def _null(_value: None) -> str:
    return "null"


def _bytes(value: bytes) -> str:
    return f'{{"$bytes":"{b64_encode(value)}"}}'


def _pairs(pairs: dict[Any, Any]) -> str:
    """Write a plain object: nothing in it is converted, but models that a caller put there are written."""
    items = [
        f"{quoted(key) if type(key) is str else _key(key)}:{TAGGED.write(item)}"
        for key, item in pairs.items()
    ]
    return f"{{{','.join(items)}}}"


def _key(value: Any) -> str:
    """Write a key that is no string, as JSON's writers do."""
    return _anything({value: 0})[1:-3]


TAGGED = Writers(tagged=True)
UNTAGGED = Writers(tagged=False)


def _compiled(cls: type[Model], *, tagged: bool) -> Writer:
    """Compile the writer of a class; the writers of what it holds follow when they are first needed."""
    plan = plan_of(cls)
    tag = plan.type_tag if tagged or plan.always_typed else None
    read_along = {"$type": plan.type_tag}
    table = TAGGED if tagged else UNTAGGED

    def other(value: Any) -> str:
        """Write what is no plain instance of the class."""
        if type(value) is not cls:
            return table.write(value)
        if tag is None and plan.type_tag is not None and value.__pydantic_extra__ == read_along:
            return TAGGED.of(cls)(value)
        return _walked(value, plan, tag)

    names: dict[str, Any] = _NAMES_IN_SOURCE | {"cls": cls, "other": other}
    # By number: names of classes and modules can be the same, or be no identifiers.
    numbers = {kind: number for number, kind in enumerate(dict.fromkeys(classes_in(plan)))}
    for kind, number in numbers.items():
        names[f"class_{number}"] = kind
        names[f"write_{number}"] = partial(_linked, names, f"write_{number}", kind)
    spoken = Names(lambda kind: f"class_{numbers[kind]}", lambda kind: f"write_{numbers[kind]}", quoted)
    # The source is made of names and tags of a Lexicon, each as a literal: nothing of it is anybody's input.
    exec(source_of(plan, spoken, tagged=tagged), names)  # noqa: S102
    writer: Writer = names["write"]
    return writer


def _linked(names: dict[str, Any], name: str, kind: type[Model], value: Any) -> str:
    """Stand in for the writer of a class until its first object."""
    writer = names[name] = UNTAGGED.of(kind)
    return writer(value)


_NAMES_IN_SOURCE: dict[str, Any] = {
    "T": TAGGED.made,
    "U": UNTAGGED.made,
    "escaped": encode_basestring_ascii,
    "wide": _anything,
    "true": "true",
    "false": "false",
}


def _walked(model: Model, plan: ModelPlan, tag: str | None) -> str:
    """Write an object field by field, with what its Lexicon does not know at the end."""
    extra = model.__pydantic_extra__ or {}
    pairs: list[str] = []
    if "$type" in extra:
        tag_read = _without_main(extra["$type"])
        pairs.append(f'"$type":{TAGGED.write(tag_read)}')
    elif tag is not None:
        pairs.append(f'"$type":{quoted(tag)}')
    present, values = present_fields(model, plan), model.__dict__
    for name, (wire, tagged) in plan.wire.items():
        if name in present and name in values:  # made without checks, a model may lack what it says it has
            value = values[name]
            pairs.append(f"{quoted(wire)}:{(TAGGED if tagged else UNTAGGED).write(value)}")
    for name, value in extra.items():
        if name != "$type":
            pairs.append(f"{quoted(name)}:{TAGGED.write(value)}")
    return f"{{{','.join(pairs)}}}"


def _without_main(tag: Any) -> Any:
    """`#main` is read, never written."""
    return tag.removesuffix("#main") if isinstance(tag, str) else tag
