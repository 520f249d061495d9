# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Models of the documents below `app.bsky.actor`."""

import typing as _t

from pysky_sdk.lazy import submodules as _submodules

if _t.TYPE_CHECKING:
    from pysky_sdk.models.app.bsky.actor import (
        content_visibility_declaration as content_visibility_declaration,
    )
    from pysky_sdk.models.app.bsky.actor import defs as defs
    from pysky_sdk.models.app.bsky.actor import get_preferences as get_preferences
    from pysky_sdk.models.app.bsky.actor import get_profile as get_profile
    from pysky_sdk.models.app.bsky.actor import get_profiles as get_profiles
    from pysky_sdk.models.app.bsky.actor import get_suggestions as get_suggestions
    from pysky_sdk.models.app.bsky.actor import profile as profile
    from pysky_sdk.models.app.bsky.actor import put_preferences as put_preferences
    from pysky_sdk.models.app.bsky.actor import search_actors as search_actors
    from pysky_sdk.models.app.bsky.actor import search_actors_typeahead as search_actors_typeahead
    from pysky_sdk.models.app.bsky.actor import status as status

__all__ = [
    "content_visibility_declaration",
    "defs",
    "get_preferences",
    "get_profile",
    "get_profiles",
    "get_suggestions",
    "profile",
    "put_preferences",
    "search_actors",
    "search_actors_typeahead",
    "status",
]
__getattr__, __dir__ = _submodules(
    __name__,
    [
        "content_visibility_declaration",
        "defs",
        "get_preferences",
        "get_profile",
        "get_profiles",
        "get_suggestions",
        "profile",
        "put_preferences",
        "search_actors",
        "search_actors_typeahead",
        "status",
    ],
)
