# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Models of the documents below `tools.ozone.set`."""

import typing as _t

from pysky_sdk.lazy import submodules as _submodules

if _t.TYPE_CHECKING:
    from pysky_sdk.models.tools.ozone.set import add_values as add_values
    from pysky_sdk.models.tools.ozone.set import defs as defs
    from pysky_sdk.models.tools.ozone.set import delete_set as delete_set
    from pysky_sdk.models.tools.ozone.set import delete_values as delete_values
    from pysky_sdk.models.tools.ozone.set import get_values as get_values
    from pysky_sdk.models.tools.ozone.set import query_sets as query_sets
    from pysky_sdk.models.tools.ozone.set import upsert_set as upsert_set

__all__ = ["add_values", "defs", "delete_set", "delete_values", "get_values", "query_sets", "upsert_set"]
__getattr__, __dir__ = _submodules(
    __name__, ["add_values", "defs", "delete_set", "delete_values", "get_values", "query_sets", "upsert_set"]
)
