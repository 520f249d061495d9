"""The project's jobs. `nox -l` lists them."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import nox

nox.options.default_venv_backend = "venv"
nox.options.reuse_existing_virtualenvs = True
nox.options.sessions = [
    *("lint", "types", "generated", "api", "unit", "editors", "docs", "browser", "package"),
    *("database", "network"),
]

PROJECT = nox.project.load_toml("pyproject.toml")


def install(session: nox.Session, *groups: str) -> None:
    """Install the SDK with everything it can use, and dependency groups of pyproject.toml."""
    session.install("-e", ".[all]", *nox.project.dependency_groups(PROJECT, *groups))


@nox.session
def lint(session: nox.Session) -> None:
    """Check style, layout and the direction of imports."""
    install(session, "lint")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("lint-imports")


@nox.session
def types(session: nox.Session) -> None:
    """Check the types of everything with mypy and basedpyright."""
    install(session, "test", "typing", "dev")
    session.run("mypy")
    session.run("basedpyright", "--pythonpath", f"{session.bin}/python")


@nox.session
def generated(session: nox.Session) -> None:
    """Check that Lexicons, models, namespaces and what else is made are what their sources say."""
    install(session)
    session.run("python", "-m", "codegen.import_lexicons", "--check")
    session.run("python", "-m", "codegen", "--check")
    session.run("python", "-m", "codegen.twins", "--check")
    session.run("python", "-m", "codegen.command_tree", "--check")


@nox.session
def unit(session: nox.Session) -> None:
    """Run the tests that need no server."""
    install(session, "test", "typing")
    session.run("pytest", "tests/unit", "tests/codegen", "-n", "2", *session.posargs)


@nox.session(python=["3.11", "3.12", "3.13"])
def versions(session: nox.Session) -> None:
    """Run the unit tests on each supported version of Python that is installed here."""
    install(session, "test", "typing")
    session.run("pytest", "tests/unit", "tests/codegen", "-n", "2", *session.posargs)


@nox.session
def editors(session: nox.Session) -> None:
    """Run the tests of what editors and type checkers show, with a real language server."""
    install(session, "test", "typing")
    session.run("pytest", "tests/typing", *session.posargs)


@nox.session
def docs(session: nox.Session) -> None:
    """Build the documentation into site/, print the reference for it, and run its code blocks."""
    install(session, "test", "docs")
    session.run("python", "-m", "codegen.reference", "--out", "docs/reference")
    quiet = {"NO_MKDOCS_2_WARNING": "1"}  # a notice about another version of MkDocs
    session.run("mkdocs", "build", "--strict", "--quiet", env=quiet)
    session.run("pytest", "tests/docs", *session.posargs)


@nox.session
def browser(session: nox.Session) -> None:
    """Test the dashboard: over HTTP, on three engines, and in headless Chromium (PYSKY_TEST_CHROMIUM).

    Without Chromium its tests are skipped loudly, or fail where CI=true or PYSKY_TEST_REQUIRE_ALL=1.
    """
    install(session, "test", "browser")
    session.run("pytest", "tests/dashboard", "-n", "2", *session.posargs)


@nox.session
def package(session: nox.Session) -> None:
    """Build the wheel, and test what it installs: without extras, with all, and with the lowest versions."""
    folder = Path(session.create_tmp()).resolve() / "wheels"
    wheel = session.run("python", "-m", "tests.package.wheel", str(folder), silent=True) or ""
    path = wheel.strip().splitlines()[-1]
    lowest = ("--constraint", str(folder / "lowest.txt"))
    for name, extras, constraints in (
        ("plain", "", ()),
        ("full", "[all]", ()),
        ("lowest", "[all]", lowest),
    ):
        _try_out(session, folder / name, f"pysky-sdk{extras} @ file://{path}", constraints)


def _try_out(session: nox.Session, folder: Path, requirement: str, constraints: tuple[str, ...]) -> None:
    """Install into an environment of its own, and test there: the checkout must not be importable."""
    session.run("python", "-m", "venv", "--clear", str(folder), silent=True)
    python = str(folder / "bin" / "python")
    session.run(python, "-m", "pip", "install", "--quiet", requirement, "pytest", *constraints, external=True)
    extras = "all" if "[" in requirement else "none"
    # A copy, because beside the original stand files that import more than the package brings along.
    tests = shutil.copy("tests/package/test_installed.py", folder)
    with session.chdir(folder):
        session.run(
            *(python, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", str(folder)),
            *("-c", os.devnull, str(tests)),
            env={"PYSKY_TEST_EXTRAS": extras},
            external=True,
        )


@nox.session
def api(session: nox.Session) -> None:
    """Compare the public API with the texts in tests/package/api, and name what breaks it since the last tag.

    `-- --update` writes the texts anew; `-- <commit>` names what breaks the API since then, and nothing else.
    """
    session.install(*nox.project.dependency_groups(PROJECT, "api"))
    if session.posargs and session.posargs != ["--update"]:
        session.run("python", "-m", "tests.package.breaking", *session.posargs)
        return
    session.run("python", "-m", "tests.package.api", *session.posargs)
    git = ("git", "describe", "--tags", "--abbrev=0")
    tag = session.run(*git, external=True, silent=True, success_codes=[0, 128])
    if tag and not tag.startswith("fatal"):
        # A release may break it on purpose: the texts hold that, this only names it.
        session.run("python", "-m", "tests.package.breaking", tag.strip(), success_codes=[0, 1])


@nox.session
def demo(session: nox.Session) -> None:
    """Run the examples against a real network, which needs Node.js, a compiler and PostgreSQL."""
    install(session, "test")
    session.run("python", "-m", "examples.demo", *session.posargs)


@nox.session
def codegen(session: nox.Session) -> None:
    """Generate models and namespaces from the Lexicons; with `-- --check` show a diff if they are stale."""
    session.install("-e", ".[codegen,cli]")
    session.run("python", "-m", "codegen", *session.posargs)
    if set(session.posargs) <= {"--check"}:  # other options are about somebody else's package
        session.run("python", "-m", "codegen.twins", *session.posargs)  # the sync half of what exists twice
        session.run("python", "-m", "codegen.command_tree", *session.posargs)  # for shells that complete


@nox.session
def lexicons(session: nox.Session) -> None:
    """Import the pinned official Lexicons; with `-- --check` only compare the folder with its lock."""
    # The importer needs nothing but the standard library, and npm unless it only checks.
    session.run("python", "-m", "codegen.import_lexicons", *session.posargs)


@nox.session
def network(session: nox.Session) -> None:
    """Run tests/network against the real Bluesky servers, installed into .cache and started on loopback."""
    install(session, "test")
    tests = ("pytest", "tests/network", "-m", "network", "-n", "3", *session.posargs)
    if "PYSKY_NETWORK" in os.environ:  # the file of a network that runs already
        session.run(*tests)
    else:  # one for all workers
        session.run("python", "-m", "tests.network.harness", "run", *tests)


@nox.session
def bench(session: nox.Session) -> None:
    """Compare with atproto, each SDK in an environment of its own; `-- --strict` fails on a missed target.

    With PYSKY_NETWORK=<file> the overhead of a call is measured at the PDS of a network that runs.
    """
    session.install("-e", ".[codegen]", "mypy>=1.15")
    session.run("python", "-m", "benchmarks", "--environments", session.create_tmp(), *session.posargs)


@nox.session
def database(session: nox.Session) -> None:
    """Run tests/database on SQLite, PostgreSQL (PYSKY_TEST_POSTGRES_URL), MariaDB (PYSKY_TEST_MARIADB_URL).

    Without these variables both are looked for on loopback; one that is not there is skipped loudly, or fails
    the session where CI=true or PYSKY_TEST_REQUIRE_ALL=1.
    """
    install(session, "test")
    session.run("pytest", "tests/database", "-n", "4", *session.posargs)
