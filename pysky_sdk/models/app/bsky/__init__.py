# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Models of the documents below `app.bsky`."""

import typing as _t

from pysky_sdk.lazy import submodules as _submodules

if _t.TYPE_CHECKING:
    from pysky_sdk.models.app.bsky import actor as actor
    from pysky_sdk.models.app.bsky import ageassurance as ageassurance
    from pysky_sdk.models.app.bsky import bookmark as bookmark
    from pysky_sdk.models.app.bsky import contact as contact
    from pysky_sdk.models.app.bsky import draft as draft
    from pysky_sdk.models.app.bsky import embed as embed
    from pysky_sdk.models.app.bsky import feed as feed
    from pysky_sdk.models.app.bsky import graph as graph
    from pysky_sdk.models.app.bsky import labeler as labeler
    from pysky_sdk.models.app.bsky import notification as notification
    from pysky_sdk.models.app.bsky import richtext as richtext
    from pysky_sdk.models.app.bsky import unspecced as unspecced
    from pysky_sdk.models.app.bsky import video as video

__all__ = [
    "actor",
    "ageassurance",
    "bookmark",
    "contact",
    "draft",
    "embed",
    "feed",
    "graph",
    "labeler",
    "notification",
    "richtext",
    "unspecced",
    "video",
]
__getattr__, __dir__ = _submodules(
    __name__,
    [
        "actor",
        "ageassurance",
        "bookmark",
        "contact",
        "draft",
        "embed",
        "feed",
        "graph",
        "labeler",
        "notification",
        "richtext",
        "unspecced",
        "video",
    ],
)
