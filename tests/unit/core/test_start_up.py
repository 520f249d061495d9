"""What an import costs, by what it loads."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import version

import pytest

import pysky_sdk

HEAVY = ("httpx", "pydantic", "pydantic_core", "peewee", "asyncio", "anyio", "tenacity", "psycopg2")


def loaded(code: str) -> set[str]:
    script = f"{code}\nimport sys; print(*sys.modules)"
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(result.stdout.split())


def test_importing_the_package_loads_nothing() -> None:
    before = loaded("pass")
    assert loaded("import pysky_sdk") - before == {"pysky_sdk"}


def test_importing_the_clients_loads_no_http_no_models_and_no_event_loop() -> None:
    after = loaded("from pysky_sdk import Client, AsyncClient, errors, models")
    assert after.isdisjoint(HEAVY)
    assert not any(name.startswith("pysky_sdk.models.app") for name in after)


def test_a_client_is_made_without_http() -> None:
    assert "httpx" not in loaded(
        "from pysky_sdk import Client; Client(); Client(service='https://x.test').close()"
    )


def test_a_sync_call_loads_no_event_loop() -> None:
    code = """
import httpx
from pysky_sdk import Client
http = httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(200, json={})))
Client(http_client=http).call("com.example.getThing")
"""
    after = loaded(code)
    assert "asyncio" not in after
    assert "pysky_sdk.modeling.model" not in after


def test_the_face_of_the_package() -> None:
    assert {"AsyncClient", "Client", "errors", "models", "__version__"} <= set(dir(pysky_sdk))
    names = ["AsyncClient", "Client", "RateLimits", "RichText", "__version__", "errors", "models"]
    assert pysky_sdk.__all__ == names
    for name in pysky_sdk.__all__:
        assert getattr(pysky_sdk, name) is not None
    with pytest.raises(AttributeError, match="Clint"):
        getattr(pysky_sdk, "Clint")  # noqa: B009 - a type checker would refuse it


def test_the_version_is_the_packages() -> None:
    assert pysky_sdk.__version__ == version("pysky-sdk")
    from pysky_sdk.core import pipeline

    assert f"pysky_sdk/{pysky_sdk.__version__}" == pipeline._AGENT
