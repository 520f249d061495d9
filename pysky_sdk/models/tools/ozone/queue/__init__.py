# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Models of the documents below `tools.ozone.queue`."""

import typing as _t

from pysky_sdk.lazy import submodules as _submodules

if _t.TYPE_CHECKING:
    from pysky_sdk.models.tools.ozone.queue import assign_moderator as assign_moderator
    from pysky_sdk.models.tools.ozone.queue import create_queue as create_queue
    from pysky_sdk.models.tools.ozone.queue import defs as defs
    from pysky_sdk.models.tools.ozone.queue import delete_queue as delete_queue
    from pysky_sdk.models.tools.ozone.queue import get_assignments as get_assignments
    from pysky_sdk.models.tools.ozone.queue import list_queues as list_queues
    from pysky_sdk.models.tools.ozone.queue import route_reports as route_reports
    from pysky_sdk.models.tools.ozone.queue import unassign_moderator as unassign_moderator
    from pysky_sdk.models.tools.ozone.queue import update_queue as update_queue

__all__ = [
    "assign_moderator",
    "create_queue",
    "defs",
    "delete_queue",
    "get_assignments",
    "list_queues",
    "route_reports",
    "unassign_moderator",
    "update_queue",
]
__getattr__, __dir__ = _submodules(
    __name__,
    [
        "assign_moderator",
        "create_queue",
        "defs",
        "delete_queue",
        "get_assignments",
        "list_queues",
        "route_reports",
        "unassign_moderator",
        "update_queue",
    ],
)
