# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Models of the documents below `chat.bsky`."""

import typing as _t

from pysky_sdk.lazy import submodules as _submodules

if _t.TYPE_CHECKING:
    from pysky_sdk.models.chat.bsky import actor as actor
    from pysky_sdk.models.chat.bsky import convo as convo
    from pysky_sdk.models.chat.bsky import embed as embed
    from pysky_sdk.models.chat.bsky import group as group
    from pysky_sdk.models.chat.bsky import moderation as moderation
    from pysky_sdk.models.chat.bsky import notification as notification

__all__ = ["actor", "convo", "embed", "group", "moderation", "notification"]
__getattr__, __dir__ = _submodules(
    __name__, ["actor", "convo", "embed", "group", "moderation", "notification"]
)
