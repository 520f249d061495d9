# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Models of the documents below `tools.ozone.moderation`."""

import typing as _t

from pysky_sdk.lazy import submodules as _submodules

if _t.TYPE_CHECKING:
    from pysky_sdk.models.tools.ozone.moderation import cancel_scheduled_actions as cancel_scheduled_actions
    from pysky_sdk.models.tools.ozone.moderation import defs as defs
    from pysky_sdk.models.tools.ozone.moderation import emit_event as emit_event
    from pysky_sdk.models.tools.ozone.moderation import get_account_preferences as get_account_preferences
    from pysky_sdk.models.tools.ozone.moderation import get_account_timeline as get_account_timeline
    from pysky_sdk.models.tools.ozone.moderation import get_event as get_event
    from pysky_sdk.models.tools.ozone.moderation import get_record as get_record
    from pysky_sdk.models.tools.ozone.moderation import get_records as get_records
    from pysky_sdk.models.tools.ozone.moderation import get_repo as get_repo
    from pysky_sdk.models.tools.ozone.moderation import get_reporter_stats as get_reporter_stats
    from pysky_sdk.models.tools.ozone.moderation import get_repos as get_repos
    from pysky_sdk.models.tools.ozone.moderation import get_subjects as get_subjects
    from pysky_sdk.models.tools.ozone.moderation import list_scheduled_actions as list_scheduled_actions
    from pysky_sdk.models.tools.ozone.moderation import query_events as query_events
    from pysky_sdk.models.tools.ozone.moderation import query_statuses as query_statuses
    from pysky_sdk.models.tools.ozone.moderation import schedule_action as schedule_action
    from pysky_sdk.models.tools.ozone.moderation import search_repos as search_repos

__all__ = [
    "cancel_scheduled_actions",
    "defs",
    "emit_event",
    "get_account_preferences",
    "get_account_timeline",
    "get_event",
    "get_record",
    "get_records",
    "get_repo",
    "get_reporter_stats",
    "get_repos",
    "get_subjects",
    "list_scheduled_actions",
    "query_events",
    "query_statuses",
    "schedule_action",
    "search_repos",
]
__getattr__, __dir__ = _submodules(
    __name__,
    [
        "cancel_scheduled_actions",
        "defs",
        "emit_event",
        "get_account_preferences",
        "get_account_timeline",
        "get_event",
        "get_record",
        "get_records",
        "get_repo",
        "get_reporter_stats",
        "get_repos",
        "get_subjects",
        "list_scheduled_actions",
        "query_events",
        "query_statuses",
        "schedule_action",
        "search_repos",
    ],
)
