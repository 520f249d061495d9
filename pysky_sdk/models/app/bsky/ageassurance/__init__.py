# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Models of the documents below `app.bsky.ageassurance`."""

import typing as _t

from pysky_sdk.lazy import submodules as _submodules

if _t.TYPE_CHECKING:
    from pysky_sdk.models.app.bsky.ageassurance import begin as begin
    from pysky_sdk.models.app.bsky.ageassurance import defs as defs
    from pysky_sdk.models.app.bsky.ageassurance import get_config as get_config
    from pysky_sdk.models.app.bsky.ageassurance import get_state as get_state

__all__ = ["begin", "defs", "get_config", "get_state"]
__getattr__, __dir__ = _submodules(__name__, ["begin", "defs", "get_config", "get_state"])
