# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Models of the documents below `tools.ozone.verification`."""

import typing as _t

from pysky_sdk.lazy import submodules as _submodules

if _t.TYPE_CHECKING:
    from pysky_sdk.models.tools.ozone.verification import defs as defs
    from pysky_sdk.models.tools.ozone.verification import grant_verifications as grant_verifications
    from pysky_sdk.models.tools.ozone.verification import list_verifications as list_verifications
    from pysky_sdk.models.tools.ozone.verification import revoke_verifications as revoke_verifications

__all__ = ["defs", "grant_verifications", "list_verifications", "revoke_verifications"]
__getattr__, __dir__ = _submodules(
    __name__, ["defs", "grant_verifications", "list_verifications", "revoke_verifications"]
)
