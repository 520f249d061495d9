# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Models of the documents below `app.bsky.graph`."""

import typing as _t

from pysky_sdk.lazy import submodules as _submodules

if _t.TYPE_CHECKING:
    from pysky_sdk.models.app.bsky.graph import block as block
    from pysky_sdk.models.app.bsky.graph import defs as defs
    from pysky_sdk.models.app.bsky.graph import follow as follow
    from pysky_sdk.models.app.bsky.graph import get_actor_starter_packs as get_actor_starter_packs
    from pysky_sdk.models.app.bsky.graph import get_blocks as get_blocks
    from pysky_sdk.models.app.bsky.graph import get_followers as get_followers
    from pysky_sdk.models.app.bsky.graph import get_follows as get_follows
    from pysky_sdk.models.app.bsky.graph import get_known_followers as get_known_followers
    from pysky_sdk.models.app.bsky.graph import get_list as get_list
    from pysky_sdk.models.app.bsky.graph import get_list_blocks as get_list_blocks
    from pysky_sdk.models.app.bsky.graph import get_list_mutes as get_list_mutes
    from pysky_sdk.models.app.bsky.graph import get_lists as get_lists
    from pysky_sdk.models.app.bsky.graph import get_lists_with_membership as get_lists_with_membership
    from pysky_sdk.models.app.bsky.graph import get_mutes as get_mutes
    from pysky_sdk.models.app.bsky.graph import get_relationships as get_relationships
    from pysky_sdk.models.app.bsky.graph import get_starter_pack as get_starter_pack
    from pysky_sdk.models.app.bsky.graph import get_starter_packs as get_starter_packs
    from pysky_sdk.models.app.bsky.graph import (
        get_starter_packs_with_membership as get_starter_packs_with_membership,
    )
    from pysky_sdk.models.app.bsky.graph import (
        get_suggested_follows_by_actor as get_suggested_follows_by_actor,
    )
    from pysky_sdk.models.app.bsky.graph import list as list
    from pysky_sdk.models.app.bsky.graph import listblock as listblock
    from pysky_sdk.models.app.bsky.graph import listitem as listitem
    from pysky_sdk.models.app.bsky.graph import mute_actor as mute_actor
    from pysky_sdk.models.app.bsky.graph import mute_actor_list as mute_actor_list
    from pysky_sdk.models.app.bsky.graph import mute_thread as mute_thread
    from pysky_sdk.models.app.bsky.graph import referencelistoptout as referencelistoptout
    from pysky_sdk.models.app.bsky.graph import search_starter_packs as search_starter_packs
    from pysky_sdk.models.app.bsky.graph import search_starter_packs_v2 as search_starter_packs_v2
    from pysky_sdk.models.app.bsky.graph import starterpack as starterpack
    from pysky_sdk.models.app.bsky.graph import unmute_actor as unmute_actor
    from pysky_sdk.models.app.bsky.graph import unmute_actor_list as unmute_actor_list
    from pysky_sdk.models.app.bsky.graph import unmute_thread as unmute_thread
    from pysky_sdk.models.app.bsky.graph import verification as verification

__all__ = [
    "block",
    "defs",
    "follow",
    "get_actor_starter_packs",
    "get_blocks",
    "get_followers",
    "get_follows",
    "get_known_followers",
    "get_list",
    "get_list_blocks",
    "get_list_mutes",
    "get_lists",
    "get_lists_with_membership",
    "get_mutes",
    "get_relationships",
    "get_starter_pack",
    "get_starter_packs",
    "get_starter_packs_with_membership",
    "get_suggested_follows_by_actor",
    "list",
    "listblock",
    "listitem",
    "mute_actor",
    "mute_actor_list",
    "mute_thread",
    "referencelistoptout",
    "search_starter_packs",
    "search_starter_packs_v2",
    "starterpack",
    "unmute_actor",
    "unmute_actor_list",
    "unmute_thread",
    "verification",
]
__getattr__, __dir__ = _submodules(
    __name__,
    [
        "block",
        "defs",
        "follow",
        "get_actor_starter_packs",
        "get_blocks",
        "get_followers",
        "get_follows",
        "get_known_followers",
        "get_list",
        "get_list_blocks",
        "get_list_mutes",
        "get_lists",
        "get_lists_with_membership",
        "get_mutes",
        "get_relationships",
        "get_starter_pack",
        "get_starter_packs",
        "get_starter_packs_with_membership",
        "get_suggested_follows_by_actor",
        "list",
        "listblock",
        "listitem",
        "mute_actor",
        "mute_actor_list",
        "mute_thread",
        "referencelistoptout",
        "search_starter_packs",
        "search_starter_packs_v2",
        "starterpack",
        "unmute_actor",
        "unmute_actor_list",
        "unmute_thread",
        "verification",
    ],
)
