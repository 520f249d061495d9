"""Pillow, when it is first needed."""

from __future__ import annotations

from importlib import import_module
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


def readable(kind: str) -> Any:
    """Return the formats that Pillow reads; HEIC among them where its plugin is installed."""
    pil = pillow()
    pil.init()
    if kind == "heic" and "HEIF" not in pil.OPEN:
        _plug_heif_in()
    return pil.OPEN


def _plug_heif_in() -> None:
    """Register pillow-heif for the process when the first HEIC file comes, if it is installed."""
    try:
        plugin = import_module("pillow_heif")
    except ImportError:
        return
    plugin.register_heif_opener()
