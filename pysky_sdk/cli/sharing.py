"""The options that all commands share, before the command and behind it."""

from __future__ import annotations

from functools import wraps
from inspect import Parameter, signature
from typing import TYPE_CHECKING, Annotated, Any, Final, NamedTuple

import typer

from pysky_sdk.cli.state import state_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class SharedOption(NamedTuple):
    """An option that sets the field of `State` with its name."""

    names: tuple[str, ...]
    help: str
    metavar: str | None = None
    """What follows it; None for a flag."""

    def declared(self, envvar: str | None = None) -> Any:
        """What typer makes an option of."""
        return typer.Option(*self.names, help=self.help, metavar=self.metavar, envvar=envvar)


SHARED: Final = {
    "account": SharedOption(
        ("--account", "-a"), "The account; the one that was used last unless given.", "HANDLE"
    ),
    "service": SharedOption(("--service",), "Where sessions are made.", "URL"),
    "database": SharedOption(
        ("--database",), "The database; else that of the environment, else pysky.db in this directory.", "URL"
    ),
    "as_json": SharedOption(("--json",), "Print JSON, one value a line, for other programs."),
}


def share_options(app: typer.Typer) -> None:
    """Let the shared options stand behind every command too, where most people write them."""
    for info in _commands(app):
        # Those that hand all that they get on to a parser of their own have options of their own.
        if info.callback is not None and not (info.context_settings or {}).get("ignore_unknown_options"):
            info.callback = _sharing(info.callback)


def _commands(app: typer.Typer) -> Iterator[Any]:
    yield from app.registered_commands
    for group in app.registered_groups:
        if group.typer_instance is not None:
            yield from _commands(group.typer_instance)


def _sharing(command: Callable[..., Any]) -> Callable[..., Any]:
    """A command that takes the shared options, and sets what was given of them."""

    @wraps(command)
    def sharing(context: typer.Context, **given: Any) -> Any:
        state = state_of(context)
        for name in SHARED:
            value = given.pop(_PREFIX + name)
            if value:
                setattr(state, name, value)
        return command(context, **given)

    own = signature(command, eval_str=True)
    parameters = [*own.parameters.values(), *_ADDED]
    written: Any = sharing
    written.__signature__ = own.replace(parameters=parameters)
    written.__annotations__ = {it.name: it.annotation for it in parameters}  # already evaluated
    return sharing


_PREFIX = "shared_"  # a command may have a parameter of the plain name


def _added(name: str, option: SharedOption) -> Parameter:
    declared, is_flag = option.declared(), option.metavar is None
    hint: Any = Annotated[bool, declared] if is_flag else Annotated[str | None, declared]
    default = False if is_flag else None
    return Parameter(_PREFIX + name, Parameter.KEYWORD_ONLY, default=default, annotation=hint)


_ADDED: Final = [_added(name, option) for name, option in SHARED.items()]
