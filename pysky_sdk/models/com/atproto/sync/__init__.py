# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Models of the documents below `com.atproto.sync`."""

import typing as _t

from pysky_sdk.lazy import submodules as _submodules

if _t.TYPE_CHECKING:
    from pysky_sdk.models.com.atproto.sync import defs as defs
    from pysky_sdk.models.com.atproto.sync import get_blob as get_blob
    from pysky_sdk.models.com.atproto.sync import get_blocks as get_blocks
    from pysky_sdk.models.com.atproto.sync import get_checkout as get_checkout
    from pysky_sdk.models.com.atproto.sync import get_head as get_head
    from pysky_sdk.models.com.atproto.sync import get_host_status as get_host_status
    from pysky_sdk.models.com.atproto.sync import get_latest_commit as get_latest_commit
    from pysky_sdk.models.com.atproto.sync import get_record as get_record
    from pysky_sdk.models.com.atproto.sync import get_repo as get_repo
    from pysky_sdk.models.com.atproto.sync import get_repo_status as get_repo_status
    from pysky_sdk.models.com.atproto.sync import list_blobs as list_blobs
    from pysky_sdk.models.com.atproto.sync import list_hosts as list_hosts
    from pysky_sdk.models.com.atproto.sync import list_repos as list_repos
    from pysky_sdk.models.com.atproto.sync import list_repos_by_collection as list_repos_by_collection
    from pysky_sdk.models.com.atproto.sync import notify_of_update as notify_of_update
    from pysky_sdk.models.com.atproto.sync import request_crawl as request_crawl
    from pysky_sdk.models.com.atproto.sync import subscribe_repos as subscribe_repos

__all__ = [
    "defs",
    "get_blob",
    "get_blocks",
    "get_checkout",
    "get_head",
    "get_host_status",
    "get_latest_commit",
    "get_record",
    "get_repo",
    "get_repo_status",
    "list_blobs",
    "list_hosts",
    "list_repos",
    "list_repos_by_collection",
    "notify_of_update",
    "request_crawl",
    "subscribe_repos",
]
__getattr__, __dir__ = _submodules(
    __name__,
    [
        "defs",
        "get_blob",
        "get_blocks",
        "get_checkout",
        "get_head",
        "get_host_status",
        "get_latest_commit",
        "get_record",
        "get_repo",
        "get_repo_status",
        "list_blobs",
        "list_hosts",
        "list_repos",
        "list_repos_by_collection",
        "notify_of_update",
        "request_crawl",
        "subscribe_repos",
    ],
)
