# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Models of the documents below `app.bsky.embed`."""

import typing as _t

from pysky_sdk.lazy import submodules as _submodules

if _t.TYPE_CHECKING:
    from pysky_sdk.models.app.bsky.embed import defs as defs
    from pysky_sdk.models.app.bsky.embed import external as external
    from pysky_sdk.models.app.bsky.embed import gallery as gallery
    from pysky_sdk.models.app.bsky.embed import get_embed_external_view as get_embed_external_view
    from pysky_sdk.models.app.bsky.embed import images as images
    from pysky_sdk.models.app.bsky.embed import record as record
    from pysky_sdk.models.app.bsky.embed import record_with_media as record_with_media
    from pysky_sdk.models.app.bsky.embed import video as video

__all__ = [
    "defs",
    "external",
    "gallery",
    "get_embed_external_view",
    "images",
    "record",
    "record_with_media",
    "video",
]
__getattr__, __dir__ = _submodules(
    __name__,
    [
        "defs",
        "external",
        "gallery",
        "get_embed_external_view",
        "images",
        "record",
        "record_with_media",
        "video",
    ],
)
