# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Models of all Lexicons, at their NSIDs; each module is imported when it is first used."""

import typing as _t

from pysky_sdk.lazy import submodules as _submodules

if _t.TYPE_CHECKING:
    from pysky_sdk.modeling import Blob as Blob
    from pysky_sdk.modeling import CidLink as CidLink
    from pysky_sdk.modeling import InvalidRecord as InvalidRecord
    from pysky_sdk.modeling import LegacyBlob as LegacyBlob
    from pysky_sdk.modeling import Model as Model
    from pysky_sdk.modeling import Record as Record
    from pysky_sdk.modeling import Unknown as Unknown

    from golden_shelf.models import org as org

from pysky_sdk.lazy import register_index as _register_index

_register_index(__name__ + "._index")

_RUNTIME = {
    "pysky_sdk.modeling": ("Blob", "CidLink", "InvalidRecord", "LegacyBlob", "Model", "Record", "Unknown"),
}
__all__ = ["Blob", "CidLink", "InvalidRecord", "LegacyBlob", "Model", "Record", "Unknown", "org"]
__getattr__, __dir__ = _submodules(__name__, ["org"], _RUNTIME)
