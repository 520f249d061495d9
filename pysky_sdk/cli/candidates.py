"""What may come next on a command line that is being typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pysky_sdk.cli._tree import TREE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pysky_sdk.cli.grammar import Command, Option


class Candidate(NamedTuple):
    """A word that may come next."""

    word: str
    help: str = ""


def candidates(before: Sequence[str], begun: str) -> list[Candidate] | None:
    """The words that begin as the unfinished one behind those before it; None where it names a file."""
    place = _Place(TREE)
    for word in before:
        place.pass_over(word)
    found = place.next(begun)
    return None if found is None else sorted(set(found))


class _Place:
    """How far a command line has come."""

    def __init__(self, command: Command) -> None:
        self.command: Command | None = command
        self.given: set[Option] = set()
        self.arguments: list[str] = []
        self.awaited: Option | None = None
        self.is_past_options = False

    def pass_over(self, word: str) -> None:
        """Take a finished word."""
        if self.awaited is not None:
            self.awaited = None
        elif word == "--":
            self.is_past_options = True
        elif len(word) > 1 and word.startswith("-") and not self.is_past_options:
            self._pass_over_option(word)
        elif self.command is not None and self.command.commands:
            self.command, self.given = self.command.commands.get(word), set()
        else:
            self.arguments.append(word)

    def _pass_over_option(self, word: str) -> None:
        if self.command is None:
            return
        name, equals, _ = word.partition("=")
        names = [name] if name.startswith("--") else [f"-{letter}" for letter in name[1:]]
        for number, one in enumerate(names, 1):
            option = self.command.option(one)
            if option is None:
                return
            self.given.add(option)
            if option.value:
                # What stands behind its letter or its sign is its value already.
                self.awaited = None if equals or number < len(names) else option
                return

    def next(self, begun: str) -> Iterable[Candidate] | None:
        """What may stand here."""
        if self.command is None:
            return ()
        if self.awaited is not None:
            return self._values(self.awaited.value, begun)
        if begun.startswith("-") and not self.is_past_options:
            return self._options(self.command, begun)
        if self.command.commands:
            rows = self.command.commands.items()
            return [Candidate(name, it.help) for name, it in rows if name.startswith(begun)]
        return self._argument(self.command, begun)

    def _options(self, command: Command, begun: str) -> Iterable[Candidate] | None:
        name, equals, value = begun.partition("=")
        if equals:
            option = command.option(name)
            found = () if option is None else self._values(option.value, value)
            return None if found is None else [Candidate(f"{name}={it.word}", it.help) for it in found]
        left = (it for it in command.options if it.repeats or it not in self.given)
        return [Candidate(name, it.help) for it in left for name in it.names if name.startswith(begun)]

    def _argument(self, command: Command, begun: str) -> Iterable[Candidate] | None:
        number = len(self.arguments)
        if number < len(command.arguments):
            return self._values(command.arguments[number].value, begun)
        if command.arguments and command.arguments[-1].repeats:
            return self._values(command.arguments[-1].value, begun)
        return ()

    def _values(self, kind: str, begun: str) -> Iterable[Candidate] | None:
        if kind == "file":
            return None
        if kind == "nsid":
            from pysky_sdk.cli.methods import paths

            return [Candidate(nsid) for nsid in paths() if nsid.startswith(begun)]
        return self._parameters(begun) if kind == "pairs" else ()

    def _parameters(self, begun: str) -> Iterable[Candidate]:
        from pysky_sdk.cli.methods import parameters

        place = [it.value for it in self.command.arguments].index("nsid") if self.command else 0
        # A list is given by repeating its key, so what was given may come again, but is seldom meant.
        taken = {pair.partition("=")[0].removesuffix(":") for pair in self.arguments[place + 1 :]}
        rows = parameters(self.arguments[place]).items()
        return [
            Candidate(f"{name}=", "required" if required else "")
            for name, required in rows
            if name not in taken and f"{name}=".startswith(begun)
        ]
