"""The project's jobs. `nox -l` lists them."""

from __future__ import annotations

import nox

nox.options.default_venv_backend = "venv"
nox.options.reuse_existing_virtualenvs = True
nox.options.sessions = ["lint", "types", "codegen", "unit"]


@nox.session
def lexicons(session: nox.Session) -> None:
    """Import the pinned official Lexicons; with `-- --check` only compare the folder with its lock."""
    # The importer needs nothing but the standard library, and npm unless it only checks.
    session.run("python", "-m", "codegen.import_lexicons", *session.posargs)


@nox.session
def network(session: nox.Session) -> None:
    """Run tests/network against the real Bluesky servers, installed into .cache and started on loopback."""
    groups = nox.project.load_toml("pyproject.toml")
    session.install("-e", ".[all]", *nox.project.dependency_groups(groups, "test"))
    # With PYSKY_NETWORK=<file> the tests use a network that runs already and this variable is not looked at.
    start = {"PYSKY_NETWORK_START": "1"}
    session.run("pytest", "tests/network", "-m", "network", *session.posargs, env=start)
