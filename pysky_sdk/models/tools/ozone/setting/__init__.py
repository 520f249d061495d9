# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Models of the documents below `tools.ozone.setting`."""

import typing as _t

from pysky_sdk.lazy import submodules as _submodules

if _t.TYPE_CHECKING:
    from pysky_sdk.models.tools.ozone.setting import defs as defs
    from pysky_sdk.models.tools.ozone.setting import list_options as list_options
    from pysky_sdk.models.tools.ozone.setting import remove_options as remove_options
    from pysky_sdk.models.tools.ozone.setting import upsert_option as upsert_option

__all__ = ["defs", "list_options", "remove_options", "upsert_option"]
__getattr__, __dir__ = _submodules(__name__, ["defs", "list_options", "remove_options", "upsert_option"])
