"""Bars for what takes long, on the terminal's standard error: what is printed stays as it is."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from types import TracebackType

    from pysky_sdk.cli.state import State


def is_shown(state: State) -> bool:
    """Whether somebody looks: a terminal, and a person who did not ask for JSON."""
    return sys.stderr.isatty() and not state.as_json


class Bar:
    """A bar of bytes: call it with how many were moved and how many there are, if that is known."""

    def __init__(self, state: State, what: str) -> None:
        self._shown = is_shown(state)
        self._what = what
        self._progress: Any = None
        self._task: Any = None

    def __enter__(self) -> Self:
        if self._shown:
            from rich.console import Console
            from rich.progress import (
                BarColumn,
                DownloadColumn,
                Progress,
                TextColumn,
                TimeRemainingColumn,
                TransferSpeedColumn,
            )

            columns = (BarColumn(), DownloadColumn(), TransferSpeedColumn(), TimeRemainingColumn())
            text = TextColumn("{task.description}", markup=False)
            self._progress = Progress(
                *(text, *columns),
                console=Console(stderr=True),
                transient=True,
                redirect_stdout=False,  # else what is printed meanwhile would go to standard error
                redirect_stderr=False,
            )
            self._progress.start()
            self._task = self._progress.add_task(self._what, total=None)
        return self

    def __call__(self, moved: int, total: int | None = None) -> None:
        if self._progress is not None:
            self._progress.update(self._task, completed=moved, total=total)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._progress is not None:
            self._progress.stop()
