"""Chromium without a window, and the page of a database with a day of a bot in it.

Without a browser these tests are skipped loudly, and fail where CI=true or PYSKY_TEST_REQUIRE_ALL=1.
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import pytest

from pysky_sdk.dashboard import Dashboard
from pysky_sdk.database import Database, open_database
from tests.dashboard.scene import play
from tests.database.servers import MUST_RUN

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

CHROMIUM = (
    os.environ.get("PYSKY_TEST_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
)
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
DESKTOP, PHONE = {"width": 1200, "height": 900}, {"width": 375, "height": 812}


def _not_tested(reason: str) -> NoReturn:
    message = f"NOT TESTED: {reason}"
    if MUST_RUN:
        pytest.fail(message)
    pytest.skip(message)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One browser for the tests of a module: while it runs, no other test of this thread may use asyncio."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        _not_tested("playwright is not installed (pip install playwright)")
    if CHROMIUM is None:
        _not_tested("there is no chromium (install it, or name one with PYSKY_TEST_CHROMIUM)")
    with sync_playwright() as playwright:
        made = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield made
        made.close()


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """A database with a day of a bot."""
    path: Path = tmp_path_factory.mktemp("scene") / "newsbot.db"
    url = f"sqlite:///{path}"
    play(url, rounds=80)
    made = open_database(url)
    yield made
    made.close()


@dataclass
class Seen:
    """What a browser did besides showing the page."""

    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)


@dataclass
class View:
    """The page in a browser."""

    page: Page
    url: str
    seen: Seen

    def go(self, view: str) -> View:
        """Show a view, and wait until it is there."""
        self.page.goto(f"{self.url}#/{view}")
        return self.settled()

    def settled(self) -> View:
        """Wait until the view has its answer."""
        self.page.wait_for_selector("#content[aria-busy=false]", timeout=20_000)
        return self

    def until(self, script: str, seconds: float = 20) -> None:
        """Wait until something is true; playwright's own way evaluates texts, which the page forbids."""
        end = time.monotonic() + seconds
        while not self.page.evaluate(script):
            assert time.monotonic() < end, f"in {seconds} s it did not become true: {script}"
            self.page.wait_for_timeout(50)

    def focused(self) -> str:
        """Say what has the focus: its id, name, class or tag."""
        script = "(it => it.id || it.name || it.getAttribute('class') || it.tagName)(document.activeElement)"
        return str(self.page.evaluate(script))

    def tab_to(self, name: str, most: int = 40) -> None:
        """Press Tab until something has the focus."""
        for _ in range(most):
            self.page.keyboard.press("Tab")
            if self.focused() == name:
                return
        raise AssertionError(f"Tab does not reach {name}")


Opener = Callable[..., View]


@contextmanager
def _viewed(browser: Browser, database: Database, **options: Any) -> Iterator[View]:
    with Dashboard(database) as dashboard:
        context = browser.new_context(**{"viewport": DESKTOP, "locale": "en-GB", **options})
        page, seen = context.new_page(), Seen()
        page.on("request", lambda it: seen.requests.append(it.url))
        page.on("console", lambda it: seen.complaints.append(f"{it.type}: {it.text}"))
        page.on("pageerror", lambda it: seen.complaints.append(str(it)))
        yield View(page, dashboard.url, seen)
        context.close()


@pytest.fixture
def view(browser: Browser, scene: Database) -> Iterator[View]:
    """The bot's page on a desk."""
    with _viewed(browser, scene) as made:
        yield made


@pytest.fixture
def phone(browser: Browser, scene: Database) -> Iterator[View]:
    """The bot's page on a phone."""
    with _viewed(browser, scene, viewport=PHONE, has_touch=True) as made:
        yield made


@pytest.fixture
def dark(browser: Browser, scene: Database) -> Iterator[View]:
    """The bot's page where the system is dark."""
    with _viewed(browser, scene, color_scheme="dark") as made:
        yield made


@pytest.fixture
def fresh_view(browser: Browser, sqlite: Database) -> Iterator[View]:
    """The page of an empty database."""
    with _viewed(browser, sqlite) as made:
        yield made
