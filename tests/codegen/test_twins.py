"""Sync modules are made from async ones, word by word."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen import twins

ASYNC = '''"""Things."""

class AsyncThing:
    """Things of an AsyncClient."""

    async def get(self) -> str:
        return (await self._client.fetch(1)).name

    async def pages(self) -> AsyncIterator[str]:
        async for page in self.read():
            async with page:
                yield await page.text()
'''
SYNC = '''# Made from aio.py by `nox -s codegen`. Do not edit.
"""Things."""


class Thing:
    """Things of a Client."""

    def get(self) -> str:
        return self._client.fetch(1).name

    def pages(self) -> Iterator[str]:
        for page in self.read():
            with page:
                yield page.text()
'''


def test_async_words_are_left_out() -> None:
    made = twins.sync_twin(ASYNC, "aio.py")
    assert made == SYNC


def test_the_committed_twins_are_up_to_date() -> None:
    assert twins.main(["--check"]) == 0


def test_stale_twins_are_told_and_mended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(twins, "ROOT", tmp_path)
    monkeypatch.setattr(twins, "PAIRS", {"aio.py": "sync.py"})
    (tmp_path / "aio.py").write_text(ASYNC, encoding="utf-8")
    assert twins.main(["--check"]) == 1
    assert "Stale, run `nox -s codegen`: sync.py" in capsys.readouterr().err
    assert not (tmp_path / "sync.py").exists()
    assert twins.main([]) == 0
    assert twins.main(["--check"]) == 0
