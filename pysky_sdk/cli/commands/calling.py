"""`pysky call` and `pysky describe`: any method of the Lexicons."""

from __future__ import annotations

import json
import re
import sys
from contextlib import ExitStack
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from pysky_sdk.cli import methods
from pysky_sdk.cli.failures import CommandError
from pysky_sdk.cli.progress import Bar, is_shown
from pysky_sdk.cli.state import State, state_of
from pysky_sdk.core.partfile import PartFile

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pysky_sdk.cli.output import Output


Nsid = Annotated[
    str,
    typer.Argument(metavar="NSID", help="Such as app.bsky.actor.getProfile."),
]


def add_to(app: typer.Typer) -> None:
    """Add the commands."""
    app.command()(call)
    app.command()(describe)


def call(
    context: typer.Context,
    nsid: Nsid,
    pairs: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="key=value…",
            help="Arguments: key=value as the Lexicon types it, or key:=JSON; repeat a key for a list.",
        ),
    ] = None,
    input_file: Annotated[
        str | None, typer.Option("--input", "-i", metavar="FILE", help="JSON input; - is standard input.")
    ] = None,
    data: Annotated[Path | None, typer.Option(metavar="FILE", help="A file as binary input.")] = None,
    content_type: Annotated[str | None, typer.Option(metavar="TYPE", help="The type of --data.")] = None,
    out: Annotated[
        Path | None, typer.Option("--out", "-o", metavar="FILE", help="Where a binary answer goes.")
    ] = None,
    every: Annotated[bool, typer.Option("--all", help="All items of all pages, one a line.")] = False,
    limit: Annotated[
        int | None, typer.Option("--limit", "-n", min=1, help="How many items or messages at most.")
    ] = None,
    proxy: Annotated[
        str | None, typer.Option(metavar="DID#SERVICE", help="Let the PDS forward the call.")
    ] = None,
) -> None:
    """Call any method and print its answer as JSON; of a subscription its messages, until Ctrl-C."""
    state = state_of(context)
    given = _input(input_file)
    client = state.client.with_options(proxy=proxy) if proxy else state.client
    endpoint = methods.find(client, nsid)
    if endpoint is None:
        _call_unknown(client, state.output, nsid, pairs or [], given=given, data=data)
        return
    kwargs = {**(given if isinstance(given, dict) else {}), **methods.arguments(endpoint, pairs or [])}
    if given is not None and not endpoint._method.spec.input_is_object:  # noqa: SLF001 - the SDK's own
        kwargs["input"] = given
    if data is not None:
        from pysky_sdk.media.watching import watched

        bar = context.with_resource(Bar(state, data.name))
        kwargs |= {"data": watched(data, bar), **({"content_type": content_type} if content_type else {})}
    is_stream = endpoint._method.spec.kind == "subscription"  # noqa: SLF001
    if limit is not None and not (is_stream or every):
        raise typer.BadParameter("--limit is for --all and for subscriptions.")
    if is_stream:
        _listen(state, islice(endpoint(**kwargs), limit))
    elif every:
        _print_all(state, endpoint, kwargs, limit)
    elif endpoint._method.spec.binary_output:  # noqa: SLF001
        _save(state, endpoint, kwargs, out)
    else:
        state.output.value(endpoint(**kwargs))


def _input(file: str | None) -> Any:
    if file is None:
        return None
    try:
        text = sys.stdin.read() if file == "-" else Path(file).read_text(encoding="utf-8")
        return json.loads(text)
    except ValueError as error:
        raise typer.BadParameter(f"--input {file} holds no JSON: {error}") from None


def _call_unknown(
    client: Any, output: Output, nsid: str, pairs: list[str], *, given: Any, data: Path | None
) -> None:
    from pysky_sdk.errors import MethodNotImplemented

    try:
        answer = client.call(nsid, params=methods.plain_arguments(pairs), input=given, data=data)
    except MethodNotImplemented as error:
        raise CommandError(f"{error} The SDK does not know {nsid} either{_meant(nsid)}") from None
    if isinstance(answer, bytes):
        _write(answer)
    else:
        output.value(answer)


def _print_all(state: State, endpoint: Any, kwargs: dict[str, Any], limit: int | None) -> None:
    if not hasattr(endpoint, "iterate"):
        raise typer.BadParameter(f"{endpoint.nsid} has no pages; leave --all out.")
    for item in islice(endpoint.iterate(**kwargs), limit):
        state.output.value(item)


def _listen(state: State, messages: Iterable[Any]) -> None:
    """Print each message as it comes: who reads them from a pipe waits for them."""
    for message in messages:
        value = message if isinstance(message, dict) else {"$type": message.TYPE, **message.to_wire()}
        state.output.value(value)
        sys.stdout.flush()


def _save(state: State, endpoint: Any, kwargs: dict[str, Any], out: Path | None) -> None:
    """Stream a binary answer to a file, which appears when it is whole, or to standard output."""
    if out is None and sys.stdout.isatty():
        raise typer.BadParameter(f"The answer of {endpoint.nsid} is binary: say where to with --out FILE.")
    if out is not None and not is_shown(state):
        endpoint.save(out, **kwargs)
        return
    with ExitStack() as ends:
        bar = ends.enter_context(Bar(state, endpoint.nsid))
        file = None if out is None else ends.enter_context(PartFile(out))
        answer = ends.enter_context(endpoint.stream(**kwargs))
        moved = 0
        for part in answer.iter_bytes():
            moved += len(part)
            bar(moved)
            (_write if file is None else file.write)(part)
        if file is not None:
            file.finish()


def _write(data: bytes) -> None:
    sys.stdout.buffer.write(data)


def describe(context: typer.Context, nsid: Nsid) -> None:
    """Tell what a method does, what it takes and how it is called in Python."""
    import inspect

    state, paths = state_of(context), methods.paths()
    if nsid not in paths:
        raise typer.BadParameter(f"There is no method {nsid!r}{_meant(nsid)}")
    endpoint = methods.find(state.client_of(None), nsid)
    signature = inspect.signature(endpoint)
    doc = inspect.cleandoc(endpoint.__doc__ or "")
    rows = {
        "nsid": nsid,
        "kind": endpoint._method.spec.kind,  # noqa: SLF001 - the SDK's own
        "python": f"client.{paths[nsid]}({', '.join(signature.parameters)})",
        "pages": hasattr(endpoint, "iterate"),
        "errors": [error.__name__ for error in endpoint.errors],
    }
    arguments = [_argument(it) for it in signature.parameters.values()]
    if state.as_json:
        state.output.value({**rows, "arguments": arguments, "doc": doc})
        return
    if rows["pages"]:
        rows["pages"] = "yes: .iterate(…), .pages(…), .resume(name, …)"
    state.output.details(rows)
    state.output.line(f"\n{doc}\n")
    columns = ("name", "type", "required")
    table = [(it["name"], it["type"], "yes" if it["required"] else "") for it in arguments]
    state.output.table(columns, table, empty="It takes no arguments.")


def _argument(parameter: Any) -> dict[str, Any]:
    kind = re.sub(r"\b_[a-z]\.", "", str(parameter.annotation))  # short names of modules
    return {"name": parameter.name, "type": kind, "required": parameter.default is parameter.empty}


def _meant(nsid: str) -> str:
    from difflib import get_close_matches

    close = get_close_matches(nsid, methods.paths(), n=1)
    return f"; did you mean {close[0]}?" if close else "; `pysky lexicons` lists all."
