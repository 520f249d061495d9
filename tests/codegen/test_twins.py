"""The sync modules that are made from async ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen import twins

ASYNC = '''"""A thing of an AsyncClient."""


class AsyncThing:
    async def get(self) -> str:
        return (await self.client.require_session()).did

    async def pages(self) -> AsyncIterator[str]:
        async for page in self.client.pages():
            yield await page.text()
'''
SYNC = '''# Made from pysky_sdk/x.py by `nox -s codegen`. Do not edit.
"""A thing of a Client."""


class Thing:
    def get(self) -> str:
        return self.client.require_session().did

    def pages(self) -> Iterator[str]:
        for page in self.client.pages():
            yield page.text()
'''


def test_the_twin_awaits_nothing() -> None:
    assert twins.sync_twin(ASYNC, "pysky_sdk/x.py") == SYNC


def test_stale_twins_are_named_and_mended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(twins, "ROOT", tmp_path)
    monkeypatch.setattr(twins, "PAIRS", {"aio.py": "sync.py"})
    (tmp_path / "aio.py").write_text(ASYNC)
    assert twins.main(["--check"]) == 1
    assert "sync.py" in capsys.readouterr().err
    assert not (tmp_path / "sync.py").exists()
    assert twins.main([]) == 0
    assert twins.main(["--check"]) == 0
    assert "class Thing:" in (tmp_path / "sync.py").read_text()


def test_those_of_the_project_are_fresh() -> None:
    assert twins.main(["--check"]) == 0
