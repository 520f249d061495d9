"""The sync modules that are made from async ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen import twins

ASYNC = '''"""A thing of an AsyncClient."""


class AsyncThing:
    def __init__(self, client: AsyncClient) -> None:
        self.client = client

    async def get(self) -> str:
        from pysky_sdk.other_aio import AsyncOther

        return (await self.client.require_session()).did + (await self.of(str(len("x"))))[0]

    async def pages(self) -> AsyncIterator[str]:
        async for page in self.client.pages():
            yield await page.text()
'''
SYNC = '''# Made from pysky_sdk/x_aio.py by `nox -s codegen`. Do not edit.
"""A thing of a Client."""


class Thing:
    def __init__(self, client: Client) -> None:
        self.client = client

    def get(self) -> str:
        from pysky_sdk.other import Other

        return self.client.require_session().did + self.of(str(len("x")))[0]

    def pages(self) -> Iterator[str]:
        for page in self.client.pages():
            yield page.text()
'''


def test_the_twin_awaits_nothing() -> None:
    assert twins.sync_twin(ASYNC, "pysky_sdk/x_aio.py") == SYNC


def test_stale_twins_are_named_and_mended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(twins, "ROOT", tmp_path)
    (tmp_path / "pysky_sdk").mkdir()
    twin = tmp_path / "pysky_sdk" / "thing.py"
    twin.with_name("thing_aio.py").write_text(ASYNC)
    assert twins.main(["--check"]) == 1
    assert "pysky_sdk/thing.py" in capsys.readouterr().err
    assert not twin.exists()
    assert twins.main([]) == 0
    assert twins.main(["--check"]) == 0
    assert "class Thing:" in twin.read_text()


def test_those_of_the_project_are_fresh() -> None:
    assert twins.main(["--check"]) == 0
