"""What may stand on the command line, as plain data: small enough to be read at each press of a key."""

from __future__ import annotations

from typing import NamedTuple


class Option(NamedTuple):
    """An option of a command."""

    names: tuple[str, ...]
    """Such as `--limit` and `-n`."""
    value: str
    """What follows it: "" is a flag, else "text", "file", or "nsid"."""
    repeats: bool
    help: str


class Argument(NamedTuple):
    """An argument of a command."""

    value: str
    """"text", "file", "nsid", or "pairs" (the parameters of the method before it)."""
    repeats: bool


class Command(NamedTuple):
    """A command, or a group of them."""

    help: str
    options: tuple[Option, ...]
    arguments: tuple[Argument, ...]
    commands: dict[str, Command]

    def option(self, name: str) -> Option | None:
        """The option of that name."""
        return next((option for option in self.options if name in option.names), None)
