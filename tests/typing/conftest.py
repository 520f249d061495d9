from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.typing.language_server import LanguageServer


@pytest.fixture(scope="session")
def editor() -> Iterator[LanguageServer]:
    """A language server that has the project open."""
    with LanguageServer() as server:
        yield server
