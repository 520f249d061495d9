# Made from pysky_sdk/media/fetching_aio.py by `nox -s codegen`. Do not edit.
"""Pictures from the web, by the guarded look-ups of `client.web`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pysky_sdk.errors import MediaError

if TYPE_CHECKING:
    from pysky_sdk.client import Client

_MAX_BYTES = 50_000_000
_TIMEOUT = 60.0
_ACCEPT = "image/jpeg, image/png, image/webp, image/*;q=0.8"


def fetch_image(client: Client, url: str) -> bytes:
    """Return the picture at an address, of at most 50 MB and within a minute.

    Raises:
        errors.MediaError: there is none.
        errors.PyskyError: the address is private, or could not be fetched.
    """
    answer = client.web.get(url, max_bytes=_MAX_BYTES, accept=_ACCEPT, timeout=_TIMEOUT)
    if not 200 <= answer.status < 300:
        raise MediaError(f"There is no picture at {url}: the server answered {answer.status}.")
    if not answer.body:
        raise MediaError(f"There is no picture at {url}: the answer is empty.")
    return answer.body
