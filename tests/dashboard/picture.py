"""The picture in the README: `python -m tests.dashboard.picture docs/assets/dashboard.png`."""

from __future__ import annotations

import io
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from playwright.sync_api import sync_playwright

from pysky_sdk.dashboard import Dashboard
from pysky_sdk.database import open_database
from tests.dashboard.browser.conftest import ARGUMENTS, CHROMIUM
from tests.dashboard.scene import play

WIDTH, HEIGHT = 1200, 1081


def main(path: Path) -> None:
    """Play a day, look at it, and keep what is seen in few colours: a file that is small."""
    with TemporaryDirectory() as directory:
        url = f"sqlite:///{directory}/newsbot.db"
        play(url, rounds=360)  # so many that p95 and p99 differ
        database = open_database(url)
        with Dashboard(database) as dashboard:
            shot = _shot(dashboard.url)
        database.close()
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.open(io.BytesIO(shot)).convert("RGB").quantize(128, dither=Image.Dither.NONE).save(
        path, optimize=True
    )


def _shot(url: str) -> bytes:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT}, locale="en-GB")
        page.goto(url)
        page.wait_for_selector("#content[aria-busy=false]")
        # Where the file is on this machine is nobody's business.
        page.locator("#database").evaluate("it => it.textContent = 'sqlite:///newsbot.db'")
        page.wait_for_selector("rect.bar-good")
        picture = page.screenshot()
        browser.close()
    return picture


if __name__ == "__main__":
    main(Path(sys.argv[1]))
