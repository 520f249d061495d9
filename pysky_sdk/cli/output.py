"""Printing: tables for people, JSON for programs."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict, is_dataclass
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from rich.console import Console


class Output:
    """Where a command's results go."""

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json

    @cached_property
    def console(self) -> Console:
        """A terminal, or a file or pipe that gets the same without colours and at full width."""
        from rich.console import Console

        class Quiet(Console):
            """Leaves a pipe that nobody reads any more to the command, where rich ends with a failure."""

            def on_broken_pipe(self) -> None:
                raise BrokenPipeError

        if sys.stdout.isatty():
            return Quiet(highlight=False)
        return Quiet(highlight=False, width=200, soft_wrap=True)

    def value(self, value: Any) -> None:
        """Print one JSON value: indented for people, in a line for programs."""
        plain = plain_of(value)
        if self.as_json or not sys.stdout.isatty():
            sys.stdout.write(json.dumps(plain, ensure_ascii=False) + "\n")
        else:
            self.console.print_json(json.dumps(plain, ensure_ascii=False))

    def details(self, rows: Mapping[str, Any]) -> None:
        """Print the properties of one thing."""
        if self.as_json:
            self.value(rows)
            return
        from rich.table import Table

        table = Table.grid(padding=(0, 2))
        for name, value in rows.items():
            table.add_row(f"[bold]{name}[/bold]", _cell(value))
        self.console.print(table)

    def table(self, columns: Sequence[str], rows: Iterable[Sequence[Any]], *, empty: str) -> None:
        """Print rows: a table, or a JSON object a line; `empty` says what there is none of."""
        if self.as_json:
            for row in rows:
                self.value(dict(zip(columns, row, strict=True)))
            return
        rows = [*rows]
        if not rows:
            self.line(empty)
            return
        from rich.table import Table

        table = Table(box=None, header_style="bold", pad_edge=False)
        for name in columns:
            table.add_column(name, overflow="fold", justify="right" if name in _NUMBERS else "left")
        for row in rows:
            table.add_row(*(_cell(value) for value in row))
        self.console.print(table)

    def done(self, text: str, values: Mapping[str, Any]) -> None:
        """Say what was done: a sentence for people, values for programs."""
        if self.as_json:
            self.value(values)
        else:
            self.line(text)

    def line(self, text: str) -> None:
        """Print a sentence for people; programs get only values."""
        if not self.as_json:
            self.console.print(_escaped(text))


_NUMBERS = frozenset(
    ("ms", "used", "allowed", "left", "calls", "errors", "p50", "p95", "slowest", "attempt", "likes")
)


def _cell(value: Any) -> Any:
    if isinstance(value, datetime):
        return f"{value.astimezone():%Y-%m-%d %H:%M:%S}"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (list, tuple)):
        value = ", ".join(map(str, value))
    elif isinstance(value, dict):
        value = json.dumps(value, ensure_ascii=False)
    return "" if value is None else _escaped(str(value))


def _escaped(text: str) -> str:
    """Without anything that a terminal or rich would obey: texts come from strangers."""
    from rich.markup import escape

    return escape(
        "".join(char if char.isprintable() or char == "\n" else "\N{REPLACEMENT CHARACTER}" for char in text)
    )


def plain_of(value: Any) -> Any:
    """What a value is in JSON."""
    if hasattr(value, "to_wire"):
        return value.to_wire()
    if is_dataclass(value) and not isinstance(value, type):
        return {name: plain_of(item) for name, item in asdict(value).items()}
    if isinstance(value, dict):
        return {name: plain_of(item) for name, item in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [plain_of(item) for item in value]
    if isinstance(value, datetime):
        return value.isoformat()
    return value if isinstance(value, (str, int, float, bool, type(None))) else str(value)
