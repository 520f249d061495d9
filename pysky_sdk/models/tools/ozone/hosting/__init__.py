# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Models of the documents below `tools.ozone.hosting`."""

import typing as _t

from pysky_sdk.lazy import submodules as _submodules

if _t.TYPE_CHECKING:
    from pysky_sdk.models.tools.ozone.hosting import get_account_history as get_account_history

__all__ = ["get_account_history"]
__getattr__, __dir__ = _submodules(__name__, ["get_account_history"])
