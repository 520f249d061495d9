# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Models of the documents below `tools.ozone.signature`."""

import typing as _t

from pysky_sdk.lazy import submodules as _submodules

if _t.TYPE_CHECKING:
    from pysky_sdk.models.tools.ozone.signature import defs as defs
    from pysky_sdk.models.tools.ozone.signature import find_correlation as find_correlation
    from pysky_sdk.models.tools.ozone.signature import find_related_accounts as find_related_accounts
    from pysky_sdk.models.tools.ozone.signature import search_accounts as search_accounts

__all__ = ["defs", "find_correlation", "find_related_accounts", "search_accounts"]
__getattr__, __dir__ = _submodules(
    __name__, ["defs", "find_correlation", "find_related_accounts", "search_accounts"]
)
