"""Pillow, when it is first needed."""

from __future__ import annotations

from typing import Any


def pillow() -> Any:
    """Return the module PIL.Image.

    Raises:
        ImportError: Pillow is not installed; the message says how to install it.
    """
    try:
        from PIL import Image
    except ImportError as error:
        raise ImportError(
            "Pictures need Pillow, which is not installed: pip install 'pysky-sdk[media]'", name="PIL"
        ) from error
    return Image
