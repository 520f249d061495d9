# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Models of the documents below `tools.ozone.communication`."""

import typing as _t

from pysky_sdk.lazy import submodules as _submodules

if _t.TYPE_CHECKING:
    from pysky_sdk.models.tools.ozone.communication import create_template as create_template
    from pysky_sdk.models.tools.ozone.communication import defs as defs
    from pysky_sdk.models.tools.ozone.communication import delete_template as delete_template
    from pysky_sdk.models.tools.ozone.communication import list_templates as list_templates
    from pysky_sdk.models.tools.ozone.communication import update_template as update_template

__all__ = ["create_template", "defs", "delete_template", "list_templates", "update_template"]
__getattr__, __dir__ = _submodules(
    __name__, ["create_template", "defs", "delete_template", "list_templates", "update_template"]
)
