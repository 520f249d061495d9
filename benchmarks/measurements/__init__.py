"""One module for each kind of measurement; each of them makes rows of the table from the Setting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.measurements.coding import coding
from benchmarks.measurements.event_loop import event_loop
from benchmarks.measurements.log_cost import log_cost
from benchmarks.measurements.log_pace import log_pace
from benchmarks.measurements.overhead import overhead
from benchmarks.measurements.start import bare_import, start
from benchmarks.measurements.tools import check_types, generate

if TYPE_CHECKING:
    from collections.abc import Callable

    from benchmarks.report import Row
    from benchmarks.setting import Setting

ALL: dict[str, Callable[[Setting], list[Row]]] = {
    "start": start,
    "import": bare_import,
    "coding": coding,
    "overhead": overhead,
    "log": log_cost,
    "loop": event_loop,
    "pace": log_pace,
    "generate": generate,
    "types": check_types,
}
