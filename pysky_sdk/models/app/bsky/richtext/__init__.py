# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
# pyright: reportImportCycles=false
"""Models of the documents below `app.bsky.richtext`."""

import typing as _t

from pysky_sdk.lazy import submodules as _submodules

if _t.TYPE_CHECKING:
    from pysky_sdk.models.app.bsky.richtext import facet as facet

__all__ = ["facet"]
__getattr__, __dir__ = _submodules(__name__, ["facet"])
