"""Opening the page in a browser without telling its address to others on the machine."""

from __future__ import annotations

import json
import webbrowser
from contextlib import contextmanager
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_PAGE = """<!doctype html><meta charset="utf-8"><meta name="referrer" content="no-referrer">
<title>pysky</title><script>location.replace({script})</script><a href="{link}">Open the dashboard</a>
"""


@contextmanager
def opened(url: str) -> Iterator[bool]:
    """Open an address in the user's browser; gives whether there was one.

    A browser gets what it is to open as an argument, which all users of a machine can read. So it is told a
    file that only this user can read, and the file tells the address.
    """
    with TemporaryDirectory(prefix="pysky-") as directory:
        page = Path(directory, "dashboard.html")
        page.touch(mode=0o600)
        page.write_text(_PAGE.format(script=json.dumps(url), link=escape(url)), encoding="utf-8")
        yield webbrowser.open(page.as_uri())
