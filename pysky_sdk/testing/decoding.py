"""Reading requests by their Lexicon, and refusing those that break it as the real servers do."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from pysky_sdk.media.videos.check import EXTENSIONS
from pysky_sdk.testing.exchange import Refusal, invalid

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic import ValidationError

    from pysky_sdk.core.spec import MethodSpec
    from pysky_sdk.modeling.plan import FieldPlan, Shape
    from pysky_sdk.testing.exchange import Request


# The real video service takes more than its Lexicon says.
_ALSO_TAKEN = {"video/mp4": frozenset(EXTENSIONS)}


def check_verb(spec: MethodSpec, request: Request) -> None:
    """Check that queries are read and procedures are posted.

    Raises:
        Refusal: it is the other way round.
    """
    expected = "GET" if spec.kind == "query" else "POST"
    if request.method != expected and not (request.method == "HEAD" and expected == "GET"):
        raise invalid(f"Incorrect HTTP method ({request.method}) expected {expected}")


def read_params(spec: MethodSpec, request: Request) -> dict[str, Any]:
    """Return the parameters by the Lexicon's names; unknown ones are ignored, defaults filled in.

    Raises:
        Refusal: the Lexicon does not allow them.
    """
    if spec.params is None:
        return {}
    from pysky_sdk.modeling.plan import plan_of
    from pysky_sdk.modeling.registry import load

    kind = load(spec.params)
    given: dict[str, list[str]] = {}
    for name, text in request.query:
        if text:  # an empty one counts as missing
            given.setdefault(name, []).append(text)
    fields = plan_of(kind).fields.values()
    values = {field.wire: _value(field, given[field.wire]) for field in fields if field.wire in given}
    _check(spec.params, values, "params")
    for field in fields:
        default = kind.model_fields[field.name].get_default(call_default_factory=False)
        if field.wire not in values and _is_plain(default):
            values[field.wire] = default
    return values


def _is_plain(value: Any) -> bool:
    return isinstance(value, (str, int, list))


def _value(field: FieldPlan, texts: list[str]) -> Any:
    item = field.shape.item
    if item is not None:
        return [_scalar(field.wire, item, text) for text in texts]
    return _scalar(field.wire, field.shape, texts[0])


def _scalar(name: str, shape: Shape, text: str) -> Any:
    if shape.kind == "integer":
        try:
            return int(text)
        except ValueError:
            raise invalid(f"Error: {name} must be an integer") from None
    if shape.kind == "boolean":
        if text not in {"true", "false"}:
            raise invalid(f"Error: {name} must be a boolean")
        return text == "true"
    return text


def read_input(spec: MethodSpec, request: Request, opaque: Callable[[Any], Any] | None = None) -> Any:
    """Return the JSON input as it was sent; None where there is none, or a binary one.

    Args:
        spec: the method.
        request: the request.
        opaque: returns the input without what is not checked here.

    Raises:
        Refusal: the Lexicon does not allow it.
    """
    body, content_type = request.body, request.headers.get("content-type", "").partition(";")[0].strip()
    if spec.input_encoding is None:
        if body:
            raise invalid("A request body was provided when none was expected")
        return None
    if not content_type:
        raise invalid("Request encoding (Content-Type) required but not provided")
    if not body and not spec.binary_input:
        raise invalid("A request body is expected but none was provided")
    _check_encoding(spec.input_encoding, content_type)
    if spec.binary_input:
        return None
    try:
        value = json.loads(body, parse_constant=_no_number)
    except ValueError as error:
        raise invalid(f"Unable to parse JSON: {error}", "SyntaxError") from error
    if spec.input is not None:
        _check(spec.input, value if opaque is None else opaque(value), "input")
    return value


def plain_input(request: Request) -> Any:
    """Return the JSON that was sent, None if it is none."""
    if "json" not in request.headers.get("content-type", ""):
        return None
    try:
        return json.loads(request.body)
    except ValueError:
        return None


def _no_number(text: str) -> None:
    raise ValueError(f"{text} is no JSON")


def _check_encoding(expected: str, given: str) -> None:
    if expected not in ("*/*", given) and given not in _ALSO_TAKEN.get(expected, ()):
        raise invalid(f"Wrong request encoding (Content-Type): {given}")


def _check(path: str, value: Any, what: str) -> None:
    """Check a value by every rule of its Lexicon."""
    from pydantic import ValidationError

    from pysky_sdk.modeling.check import check_value
    from pysky_sdk.modeling.codec import decode_object

    try:
        check_value(decode_object(path, value))
    except ValidationError as error:
        raise invalid(f"Error: {_first(error, what)}") from error
    except RecursionError as error:
        raise Refusal(413, "PayloadTooLarge", "The input is nested too deeply") from error


def _first(error: ValidationError, what: str) -> str:
    row = error.errors(include_url=False, include_context=False, include_input=False)[0]
    path = "/".join(str(part) for part in row["loc"])
    if row["type"] == "missing":
        return f'{what.capitalize()} must have the property "{path}"'
    return f"{path or what}: {row['msg']}"
