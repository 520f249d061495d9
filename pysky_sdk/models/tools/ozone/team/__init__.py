# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Models of the documents below `tools.ozone.team`."""

import typing as _t

from pysky_sdk.lazy import submodules as _submodules

if _t.TYPE_CHECKING:
    from pysky_sdk.models.tools.ozone.team import add_member as add_member
    from pysky_sdk.models.tools.ozone.team import defs as defs
    from pysky_sdk.models.tools.ozone.team import delete_member as delete_member
    from pysky_sdk.models.tools.ozone.team import list_members as list_members
    from pysky_sdk.models.tools.ozone.team import update_member as update_member

__all__ = ["add_member", "defs", "delete_member", "list_members", "update_member"]
__getattr__, __dir__ = _submodules(
    __name__, ["add_member", "defs", "delete_member", "list_members", "update_member"]
)
