# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Models of the documents below `tools.ozone`."""

import typing as _t

from pysky_sdk.lazy import submodules as _submodules

if _t.TYPE_CHECKING:
    from pysky_sdk.models.tools.ozone import communication as communication
    from pysky_sdk.models.tools.ozone import hosting as hosting
    from pysky_sdk.models.tools.ozone import moderation as moderation
    from pysky_sdk.models.tools.ozone import queue as queue
    from pysky_sdk.models.tools.ozone import report as report
    from pysky_sdk.models.tools.ozone import safelink as safelink
    from pysky_sdk.models.tools.ozone import server as server
    from pysky_sdk.models.tools.ozone import set as set
    from pysky_sdk.models.tools.ozone import setting as setting
    from pysky_sdk.models.tools.ozone import signature as signature
    from pysky_sdk.models.tools.ozone import team as team
    from pysky_sdk.models.tools.ozone import verification as verification

__all__ = [
    "communication",
    "hosting",
    "moderation",
    "queue",
    "report",
    "safelink",
    "server",
    "set",
    "setting",
    "signature",
    "team",
    "verification",
]
__getattr__, __dir__ = _submodules(
    __name__,
    [
        "communication",
        "hosting",
        "moderation",
        "queue",
        "report",
        "safelink",
        "server",
        "set",
        "setting",
        "signature",
        "team",
        "verification",
    ],
)
