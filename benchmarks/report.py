"""Rows, and the table they make."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from statistics import median
from typing import TYPE_CHECKING, Any, Literal, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

T = TypeVar("T")
Unit = Literal["ratio", "s", "ms", "us", "MB", "entries"]
_SCALE: dict[Unit, float] = {"ratio": 1, "s": 1, "ms": 1e3, "us": 1e6, "MB": 1, "entries": 1}
_DIGITS: dict[Unit, int] = {"ratio": 2, "s": 3, "ms": 2, "us": 1, "MB": 1, "entries": 0}


@dataclass(frozen=True, kw_only=True)
class Row:
    """One measurement."""

    name: str
    value: float
    """The median: of pairwise ratios or differences, or of the times. Times are in seconds."""

    low: float
    high: float
    unit: Unit
    """In which the value is shown."""

    target: float | None = None
    """At most this, in the value's own unit."""

    ours: float | None = None
    other: float | None = None
    """The medians that were compared."""

    compared_in: Unit = "s"
    """In which these two are shown."""

    @property
    def met(self) -> bool | None:
        """Whether the target is met; None without one."""
        return None if self.target is None else self.value <= self.target


def alternate_all(*works: Callable[[], T], rounds: int) -> list[list[T]]:
    """Measure all in turn, so that what the machine does besides falls on all of them."""
    turns = [[work() for work in works] for _ in range(rounds)]
    return [[turn[index] for turn in turns] for index in range(len(works))]


def ratio(
    name: str,
    ours: Sequence[float],
    other: Sequence[float],
    *,
    target: float | None = None,
    compared_in: Unit = "s",
) -> Row:
    """Return the row of the pairwise ratios."""
    ratios = [a / b for a, b in zip(ours, other, strict=True)]
    return replace(_pairs(name, ratios, ours, other), target=target, compared_in=compared_in)


def difference(
    name: str, ours: Sequence[float], other: Sequence[float], *, target: float | None = None
) -> Row:
    """Return the row of the pairwise differences of times, with the range of the middle four fifths."""
    differences = sorted(a - b for a, b in zip(ours, other, strict=True))
    tenth = len(differences) // 10
    middle = differences[tenth : len(differences) - tenth]
    return replace(_pairs(name, middle, ours, other), unit="ms", target=target, compared_in="ms")


def _pairs(name: str, values: Sequence[float], ours: Sequence[float], other: Sequence[float]) -> Row:
    return Row(
        name=name,
        value=median(values),
        low=min(values),
        high=max(values),
        unit="ratio",
        ours=median(ours),
        other=median(other),
    )


def single(name: str, seconds: Sequence[float], *, target: float | None = None, unit: Unit = "s") -> Row:
    """Return the row of times that are compared with nothing."""
    low, high = min(seconds), max(seconds)
    return Row(name=name, value=median(seconds), low=low, high=high, unit=unit, target=target)


def show(value: float | None, unit: Unit) -> str:
    """Return a number for people."""
    if value is None:
        return ""
    text = f"{value * _SCALE[unit]:.{_DIGITS[unit]}f}"
    return text if unit == "ratio" else f"{text} {unit.replace('us', 'µs')}"


def table(rows: Iterable[Row]) -> str:
    """Return the rows in Markdown."""
    cells = [["measurement", "ours", "compared with", "result (min to max)", "target", "met"]]
    for row in rows:
        spread = f"{show(row.value, row.unit)} ({show(row.low, row.unit)} to {show(row.high, row.unit)})"
        target = "" if row.target is None else f"≤ {show(row.target, row.unit)}"
        met = {None: "", True: "yes", False: "NO"}[row.met]
        ours, other = show(row.ours, row.compared_in), show(row.other, row.compared_in)
        cells.append([row.name, ours, other, spread, target, met])
    widths = [max(len(line[column]) for line in cells) for column in range(len(cells[0]))]
    lines = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) + " |"
        for line in cells
    ]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines)


def as_json(row: Row) -> dict[str, Any]:
    """Return a row with its verdict."""
    return {**asdict(row), "met": row.met}
