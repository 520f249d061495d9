"""From keyword arguments to a call: everything is checked before anything is sent."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING, Any

from pysky_sdk.collector import collector_paused
from pysky_sdk.core.body import BytesBody
from pysky_sdk.core.call import Call
from pysky_sdk.core.decode import decode
from pysky_sdk.omit import OMIT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pysky_sdk.core.call import Reply
    from pysky_sdk.core.options import Options
    from pysky_sdk.core.spec import MethodSpec
    from pysky_sdk.modeling import Model

_ANY_BYTES = "application/octet-stream"


class Method:
    """A method with its models, which are imported at the first call."""

    def __init__(self, spec: MethodSpec, name: str) -> None:
        self.spec = spec
        self.name = name
        self.is_ready = False
        """Whether `prepare` was done: the first call takes no longer than others then."""

    def prepare(self) -> None:
        """Import and build what the first call would: tenths of a second that no event loop should wait."""
        from pysky_sdk.modeling.codec import prepare_reading, prepare_writing

        _ = self._destinations
        for model in (self._params, self._input):
            if model is not None:
                prepare_writing(model)
        if self.spec.output is not None:
            prepare_reading(self.spec.output)
        for _, message in self.spec.messages:
            prepare_reading(message)
        self.is_ready = True

    @cached_property
    def _params(self) -> type[Model] | None:
        return _load(self.spec.params)

    @cached_property
    def _input(self) -> type[Model] | None:
        return _load(self.spec.input)

    @cached_property
    def _destinations(self) -> Mapping[str, tuple[str, str]]:
        """Each keyword argument, with the part of the request and the field it goes to."""
        arguments = {target: argument for argument, target in self.spec.renamed}
        parts = (("params", _fields(self._params)), self._body_fields)
        return {
            arguments.get(f"{part}.{field}", field): (part, field)
            for part, fields in parts
            for field in fields
        }

    @property
    def _body_fields(self) -> tuple[str, tuple[str, ...]]:
        spec = self.spec
        if spec.input_is_object:
            return "input", _fields(self._input)
        if spec.binary_input:
            return "body", ("data", "content_type")
        return "body", () if spec.input_encoding is None else ("input",)

    def call(
        self, args: tuple[Any, ...], kwargs: Mapping[str, Any], options: Options, *, stream: bool = False
    ) -> Call:
        """Check the arguments and make the call.

        Raises:
            TypeError: an argument is positional, unknown, or a needed body is missing.
            pydantic.ValidationError: a value breaks the Lexicon.
        """
        if args:
            raise TypeError(f"{self.name}() takes keyword arguments only.")
        spec = self.spec
        call = Call(
            nsid=spec.nsid,
            kind="query" if spec.kind == "subscription" else spec.kind,
            options=options,
            stream=stream,
            binary=spec.binary_output,
            accept=spec.output_encoding or "application/json",
            declared=spec.errors,
            error_module=spec.error_module,
            decoder=self._decode,
        )
        parts = self._sorted(kwargs)
        if self._params is not None:
            from pysky_sdk.modeling.codec import encode_params

            call.query = encode_params(self._params(**parts["params"]))
        self._add_body(call, parts)
        return call

    def _decode(self, call: Call, reply: Reply) -> Any:
        return decode(self.spec, call, reply)

    def _sorted(self, kwargs: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
        where = self._destinations
        parts: dict[str, dict[str, Any]] = {"params": {}, "input": {}, "body": {}}
        for name, value in kwargs.items():
            if name not in where:
                raise TypeError(f"{self.name}() has no argument {name!r}{_meant(name, where)}")
            if value is not OMIT:
                part, field = where[name]
                parts[part][field] = value
        return parts

    def _add_body(self, call: Call, parts: dict[str, dict[str, Any]]) -> None:
        spec = self.spec
        if spec.input_encoding is None:
            return  # no body and no content type: some servers refuse an empty object
        if spec.binary_input:
            call.data = _needed(self.name, parts["body"], "data")
            given = parts["body"].get("content_type")
            call.content_type = checked_type(given) or _content_type(spec.input_encoding, call.data)
            return
        from pysky_sdk.modeling.codec import encode_input, encode_json

        if spec.input_is_object and self._input is not None:
            body = encode_json(self._input(**parts["input"]))
        else:
            body = encode_input(self._input, _needed(self.name, parts["body"], "input"))
        call.body = BytesBody(body)
        call.content_type = spec.input_encoding


def _load(path: str | None) -> type[Model] | None:
    if path is None:
        return None
    with collector_paused(lasting=True):
        from pysky_sdk.modeling import load

        model: type[Model] = load(path)
    return model


def _fields(model: Any) -> tuple[str, ...]:
    return tuple(getattr(model, "model_fields", ()))


def _needed(method: str, values: Mapping[str, Any], name: str) -> Any:
    if values.get(name) is None:
        raise TypeError(f"{method}() needs the argument {name!r}.")
    return values[name]


def _meant(name: str, names: Mapping[str, Any]) -> str:
    from difflib import get_close_matches

    close = get_close_matches(name, names, n=1)
    if close:
        return f"; did you mean {close[0]!r}?"
    return f"; it takes {', '.join(names)}." if names else "; it takes none."


def checked_type(given: Any) -> str | None:
    """Return a content type that was given, if it can stand in a header.

    Raises:
        TypeError: it is not text.
        ValueError: it is no MIME type.
    """
    if given is None:
        return None
    if not isinstance(given, str):
        raise TypeError(f"content_type= is text such as image/png, not {type(given).__name__}.")
    kind, slash, name = given.partition(";")[0].strip().partition("/")
    if not (kind and slash and name) or not (given.isascii() and given.isprintable()):
        raise ValueError(f"content_type= is a MIME type such as image/png, not {given!r}.")
    return given


def _content_type(encoding: str, data: Any) -> str:
    """The Lexicon's type; where that is a pattern or one of several, the one of the file's name.

    Raises:
        TypeError: the Lexicon names several types, and nothing says which of them this is.
    """
    one_of = encoding.split(",")
    if len(one_of) == 1 and "*" not in encoding:
        return encoding
    if isinstance(data, os.PathLike):
        from mimetypes import guess_type

        guess = guess_type(os.fspath(data))[0]
        if guess is not None:
            return guess
    if "*" not in encoding:
        raise TypeError(f"This method takes {encoding}: say which with content_type=.")
    return _ANY_BYTES
