"""The package itself: complete exports, and an import that costs nothing."""

from __future__ import annotations

import subprocess
import sys

import pytest

from pysky_sdk import syntax


def test_every_name_can_be_had() -> None:
    assert sorted(syntax._HOMES) == sorted(syntax.__all__)
    assert all(getattr(syntax, name) is not None for name in syntax.__all__)
    assert set(syntax.__all__) <= set(dir(syntax))


def test_every_module_exports_what_the_package_does() -> None:
    for name, home in syntax._HOMES.items():
        module = __import__(f"pysky_sdk.syntax.{home}", fromlist=[name])
        assert name in module.__all__
        assert getattr(syntax, name) is getattr(module, name)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'check_fromat'"):
        syntax.check_fromat  # type: ignore[attr-defined]  # noqa: B018


def _loaded_by(code: str) -> set[str]:
    """Return the modules that the code adds, in a fresh interpreter, to what `import pysky_sdk` loads."""
    script = (
        f"import pysky_sdk, sys\nbefore = set(sys.modules)\n{code}\nprint(*(sys.modules.keys() - before))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_importing_the_package_loads_nothing_else() -> None:
    assert _loaded_by("import pysky_sdk.syntax") <= {"pysky_sdk.syntax", "__future__"}


def test_using_it_loads_nothing_heavy() -> None:
    used = "from pysky_sdk.syntax import *\ncheck_format('did', 'x')\ncount_graphemes('abc')\nnext_tid()"
    assert not _loaded_by(used) & {"regex", "pydantic", "httpx", "dataclasses", "inspect", "asyncio"}


def test_it_imports_nothing_of_the_rest() -> None:
    loaded = _loaded_by("from pysky_sdk.syntax import *")
    ours = {name for name in loaded if name.startswith("pysky_sdk")}
    assert "pysky_sdk.syntax.formats" in ours
    assert all(name.startswith("pysky_sdk.syntax") for name in ours)
