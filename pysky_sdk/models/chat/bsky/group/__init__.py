# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Models of the documents below `chat.bsky.group`."""

import typing as _t

from pysky_sdk.lazy import submodules as _submodules

if _t.TYPE_CHECKING:
    from pysky_sdk.models.chat.bsky.group import add_members as add_members
    from pysky_sdk.models.chat.bsky.group import approve_join_request as approve_join_request
    from pysky_sdk.models.chat.bsky.group import create_group as create_group
    from pysky_sdk.models.chat.bsky.group import create_join_link as create_join_link
    from pysky_sdk.models.chat.bsky.group import defs as defs
    from pysky_sdk.models.chat.bsky.group import disable_join_link as disable_join_link
    from pysky_sdk.models.chat.bsky.group import edit_group as edit_group
    from pysky_sdk.models.chat.bsky.group import edit_join_link as edit_join_link
    from pysky_sdk.models.chat.bsky.group import enable_join_link as enable_join_link
    from pysky_sdk.models.chat.bsky.group import get_join_link_previews as get_join_link_previews
    from pysky_sdk.models.chat.bsky.group import list_join_requests as list_join_requests
    from pysky_sdk.models.chat.bsky.group import list_mutual_groups as list_mutual_groups
    from pysky_sdk.models.chat.bsky.group import reject_join_request as reject_join_request
    from pysky_sdk.models.chat.bsky.group import remove_members as remove_members
    from pysky_sdk.models.chat.bsky.group import request_join as request_join
    from pysky_sdk.models.chat.bsky.group import update_join_requests_read as update_join_requests_read
    from pysky_sdk.models.chat.bsky.group import withdraw_join_request as withdraw_join_request

__all__ = [
    "add_members",
    "approve_join_request",
    "create_group",
    "create_join_link",
    "defs",
    "disable_join_link",
    "edit_group",
    "edit_join_link",
    "enable_join_link",
    "get_join_link_previews",
    "list_join_requests",
    "list_mutual_groups",
    "reject_join_request",
    "remove_members",
    "request_join",
    "update_join_requests_read",
    "withdraw_join_request",
]
__getattr__, __dir__ = _submodules(
    __name__,
    [
        "add_members",
        "approve_join_request",
        "create_group",
        "create_join_link",
        "defs",
        "disable_join_link",
        "edit_group",
        "edit_join_link",
        "enable_join_link",
        "get_join_link_previews",
        "list_join_requests",
        "list_mutual_groups",
        "reject_join_request",
        "remove_members",
        "request_join",
        "update_join_requests_read",
        "withdraw_join_request",
    ],
)
