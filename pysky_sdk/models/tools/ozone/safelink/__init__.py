# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Models of the documents below `tools.ozone.safelink`."""

import typing as _t

from pysky_sdk.lazy import submodules as _submodules

if _t.TYPE_CHECKING:
    from pysky_sdk.models.tools.ozone.safelink import add_rule as add_rule
    from pysky_sdk.models.tools.ozone.safelink import defs as defs
    from pysky_sdk.models.tools.ozone.safelink import query_events as query_events
    from pysky_sdk.models.tools.ozone.safelink import query_rules as query_rules
    from pysky_sdk.models.tools.ozone.safelink import remove_rule as remove_rule
    from pysky_sdk.models.tools.ozone.safelink import update_rule as update_rule

__all__ = ["add_rule", "defs", "query_events", "query_rules", "remove_rule", "update_rule"]
__getattr__, __dir__ = _submodules(
    __name__, ["add_rule", "defs", "query_events", "query_rules", "remove_rule", "update_rule"]
)
