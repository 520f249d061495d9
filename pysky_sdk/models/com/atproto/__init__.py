# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Models of the documents below `com.atproto`."""

import typing as _t

from pysky_sdk.lazy import submodules as _submodules

if _t.TYPE_CHECKING:
    from pysky_sdk.models.com.atproto import admin as admin
    from pysky_sdk.models.com.atproto import identity as identity
    from pysky_sdk.models.com.atproto import label as label
    from pysky_sdk.models.com.atproto import lexicon as lexicon
    from pysky_sdk.models.com.atproto import moderation as moderation
    from pysky_sdk.models.com.atproto import repo as repo
    from pysky_sdk.models.com.atproto import server as server
    from pysky_sdk.models.com.atproto import sync as sync
    from pysky_sdk.models.com.atproto import temp as temp

__all__ = ["admin", "identity", "label", "lexicon", "moderation", "repo", "server", "sync", "temp"]
__getattr__, __dir__ = _submodules(
    __name__, ["admin", "identity", "label", "lexicon", "moderation", "repo", "server", "sync", "temp"]
)
