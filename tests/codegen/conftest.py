"""Packages that tests generate once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.codegen.fragments import DOCUMENTS
from tests.codegen.making import Package, importable, run, write_lexicons

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def fragments(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Package]:
    """The package of all fragments, generated and importable."""
    root = tmp_path_factory.mktemp("fragments")
    folder = write_lexicons(root / "lexicons", DOCUMENTS)
    assert run(folder, root / "frag_pkg", "frag_pkg") == 0
    yield from importable(root, "frag_pkg")
