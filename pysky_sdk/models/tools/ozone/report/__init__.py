# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Models of the documents below `tools.ozone.report`."""

import typing as _t

from pysky_sdk.lazy import submodules as _submodules

if _t.TYPE_CHECKING:
    from pysky_sdk.models.tools.ozone.report import assign_moderator as assign_moderator
    from pysky_sdk.models.tools.ozone.report import close_reports as close_reports
    from pysky_sdk.models.tools.ozone.report import create_activity as create_activity
    from pysky_sdk.models.tools.ozone.report import defs as defs
    from pysky_sdk.models.tools.ozone.report import get_assignments as get_assignments
    from pysky_sdk.models.tools.ozone.report import get_historical_stats as get_historical_stats
    from pysky_sdk.models.tools.ozone.report import get_latest_report as get_latest_report
    from pysky_sdk.models.tools.ozone.report import get_live_stats as get_live_stats
    from pysky_sdk.models.tools.ozone.report import get_report as get_report
    from pysky_sdk.models.tools.ozone.report import list_activities as list_activities
    from pysky_sdk.models.tools.ozone.report import query_activities as query_activities
    from pysky_sdk.models.tools.ozone.report import query_reports as query_reports
    from pysky_sdk.models.tools.ozone.report import reassign_queue as reassign_queue
    from pysky_sdk.models.tools.ozone.report import refresh_stats as refresh_stats
    from pysky_sdk.models.tools.ozone.report import unassign_moderator as unassign_moderator

__all__ = [
    "assign_moderator",
    "close_reports",
    "create_activity",
    "defs",
    "get_assignments",
    "get_historical_stats",
    "get_latest_report",
    "get_live_stats",
    "get_report",
    "list_activities",
    "query_activities",
    "query_reports",
    "reassign_queue",
    "refresh_stats",
    "unassign_moderator",
]
__getattr__, __dir__ = _submodules(
    __name__,
    [
        "assign_moderator",
        "close_reports",
        "create_activity",
        "defs",
        "get_assignments",
        "get_historical_stats",
        "get_latest_report",
        "get_live_stats",
        "get_report",
        "list_activities",
        "query_activities",
        "query_reports",
        "reassign_queue",
        "refresh_stats",
        "unassign_moderator",
    ],
)
