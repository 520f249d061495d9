"""From the start of a process to its first decoded timeline page, and `import pysky_sdk` alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.processes import WORKERS, Command, Run, run
from benchmarks.report import Row, alternate_all, ratio, single

if TYPE_CHECKING:
    from pathlib import Path

    from benchmarks.setting import Setting


def start(setting: Setting) -> list[Row]:
    """Log in, read one page, with both SDKs and with httpx and pydantic alone."""

    def worker(python: Path, name: str) -> Run:
        return run([python, WORKERS / name, *setting.local.arguments], cwd=setting.folder)

    ours, peer, bare = alternate_all(
        lambda: worker(setting.ours, "start_ours.py"),
        lambda: worker(setting.peer, "start_peer.py"),
        lambda: worker(setting.ours, "start_bare.py"),
        rounds=setting.rounds(15),
    )
    wall, cpu, memory = (lambda it: it.seconds), (lambda it: it.cpu), (lambda it: it.megabytes)
    return [
        ratio(
            "start to first timeline, wall: ours / peer", [*map(wall, ours)], [*map(wall, peer)], target=0.30
        ),
        ratio("start to first timeline, CPU: ours / peer", [*map(cpu, ours)], [*map(cpu, peer)], target=0.30),
        ratio(
            "the same, wall: ours / bare httpx + pydantic",
            [*map(wall, ours)],
            [*map(wall, bare)],
        ),
        ratio(
            "peak memory of that: ours / peer",
            [*map(memory, ours)],
            [*map(memory, peer)],
            target=0.60,
            compared_in="MB",
        ),
    ]


def bare_import(setting: Setting) -> list[Row]:
    """The CPU time of a process that only imports the SDK, the interpreter's own included."""
    command: Command = [setting.ours, "-c", "import pysky_sdk"]
    runs = [run(command, cwd=setting.folder) for _ in range(setting.rounds(15))]
    return [single("import pysky_sdk, CPU of the whole process", [it.cpu for it in runs], target=0.05)]
