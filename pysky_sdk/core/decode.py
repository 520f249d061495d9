"""From a reply to what the caller gets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pysky_sdk.errors import ResponseError

if TYPE_CHECKING:
    from pydantic import ValidationError

    from pysky_sdk.core.call import Call, Reply
    from pysky_sdk.core.spec import MethodSpec


def decode(spec: MethodSpec, call: Call, reply: Reply) -> Any:
    """Return the model, the bytes, or None for a method without output.

    Raises:
        ResponseError: the body is not what the Lexicon says.
    """
    if spec.output_encoding is None:
        refuse_page(call, reply)
        return None
    if spec.binary_output:
        refuse_page(call, reply)
        return reply.body
    if spec.output is None:
        return decode_plain(call, reply)
    _check_json(call.nsid, reply)
    from pydantic import ValidationError

    from pysky_sdk.modeling.codec import decode_json

    try:
        return decode_json(spec.output, reply.body, strict=call.options.validation == "strict")
    except ValidationError as error:
        raise _mismatch(call.nsid, reply.body, error) from error


def refuse_page(call: Call, reply: Reply) -> None:
    """Refuse what is surely not the answer: the page of a proxy or a portal, or JSON in the place of a file.

    Raises:
        ResponseError: it is such a thing.
    """
    media_type = _media_type(reply)
    page = media_type in _PAGES or (call.binary and media_type == "application/json")
    if not page or any(_covers(part, media_type) for part in call.accept.split(",")):
        return
    due = call.accept if call.binary else "nothing"
    message = (
        f"{call.nsid}: the answer is {media_type} where {due} is due; check service= and public_service=."
    )
    raise ResponseError(message, nsid=call.nsid, body=reply.body)


def _covers(accepted: str, media_type: str) -> bool:
    accepted = accepted.partition(";")[0].strip().lower()
    return accepted in ("*/*", media_type, f"{media_type.partition('/')[0]}/*")


_PAGES = frozenset(("text/html", "application/xhtml+xml"))


def decode_plain(call: Call, reply: Reply) -> Any:
    """Return the answer of a method that is not known: JSON as plain objects, None for nothing, else bytes.

    Raises:
        ResponseError: it says it is JSON and is not.
    """
    if not reply.body:
        return None
    if "json" not in _media_type(reply).rpartition("/")[2].split("+"):
        return reply.body
    from pydantic_core import from_json

    try:
        return from_json(reply.body)
    except ValueError as error:
        raise _unreadable(call.nsid, reply.body, str(error)) from error


def _media_type(reply: Reply) -> str:
    return reply.headers.get("content-type", "").partition(";")[0].strip().lower()


def _check_json(nsid: str, reply: Reply) -> None:
    if not reply.body:
        raise ResponseError(f"{nsid}: the answer is empty where JSON is due.", nsid=nsid)
    media_type = _media_type(reply)
    if media_type and "json" not in media_type:
        message = f"{nsid}: the answer is {media_type} where JSON is due; check service= and public_service=."
        raise ResponseError(message, nsid=nsid, body=reply.body)


def _mismatch(nsid: str, body: bytes, error: ValidationError) -> ResponseError:
    """Name the first problem; values are left out, for they may be private."""
    problems = error.errors(include_url=False, include_context=False, include_input=False)
    first = problems[0]
    if first["type"] == "json_invalid":
        return _unreadable(nsid, body, first["msg"])
    from pydantic_core import from_json

    path = path_in(from_json(body), first["loc"], missing=first["type"] == "missing")
    more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
    where = f" at {path}" if path else ""
    reason = first["msg"].rstrip(".")
    message = f"{nsid}: the answer does not match its Lexicon{where}: {reason}{more}. It is kept in `.body`."
    return ResponseError(message, nsid=nsid, body=body, path=path or None)


def _unreadable(nsid: str, body: bytes, reason: str) -> ResponseError:
    if "recursion limit" in reason:  # of pydantic's parser
        message = f"{nsid}: the answer is nested deeper than 200 levels; ask for less, such as fewer parents."
    else:
        message = f"{nsid}: the answer is not JSON, or cut off: {reason}."
    return ResponseError(message, nsid=nsid, body=body)


def path_in(data: Any, loc: tuple[int | str, ...], *, missing: bool = False) -> str:
    """Write pydantic's location as a path in the JSON, such as `feed[3].post`.

    Locations also name the members of unions that were tried. Those steps are in no JSON and are left out,
    but the last one where a field is missing.
    """
    path = ""
    for index, step in enumerate(loc):
        if isinstance(step, int) and isinstance(data, list) and step < len(data):
            path += f"[{step}]"
            data = data[step]
        elif (
            isinstance(step, str)
            and isinstance(data, dict)
            and (step in data or (missing and index == len(loc) - 1))
        ):
            path += f".{step}"
            data = data.get(step)
    return path.removeprefix(".")
