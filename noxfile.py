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
